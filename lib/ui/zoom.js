// What deck.gl leaves undone on the map above: buttons for nearer and farther, a wheel that scrolls the page, a tip that
// stays on the map, and a press that counts however busy the machine is.
const NEAR = 9 // pixels that a finger may move and still press
const SHORT = 800 // milliseconds of a press at most
const TOLD = 1500 // milliseconds that a word on the wheel is shown
const KNOWN = 250 // milliseconds within which deck.gl must have heard both ends of a press

export default function ({ data, parentElement }) {
  for (const button of parentElement.querySelectorAll(".zoom button")) {
    const name = button.className
    button.setAttribute("aria-label", data[name])
    button.title = data[name]
    button.onclick = () => zoom(name)
  }
  parentElement.gone?.abort() // called again in another language
  const gone = (parentElement.gone = new AbortController())
  const how = parentElement.querySelector(".zoom p")
  how.textContent = data.wheel
  hearWheel(gone.signal, how)
  hearPresses(gone.signal)
  keepTips(gone.signal)
  return () => gone.abort()
}

const map = () => document.querySelector(".st-key-map .stDeckGlJsonChart")

// deck.gl hears the keys + and - on its canvas, and the buttons press them.
function zoom(name) {
  const code = { nearer: "Equal", farther: "Minus" }[name]
  map()?.querySelector("canvas")?.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true }))
}

// Whoever reads down the page comes past the map: the wheel scrolls on, and zooms with Ctrl, as a pinch on a touchpad does.
function hearWheel(signal, how) {
  let shown = 0
  const hear = (event) => {
    if (event.ctrlKey || event.metaKey || event.target.tagName !== "CANVAS" || !map()?.contains(event.target)) return
    event.stopImmediatePropagation()
    how.className = "shown"
    clearTimeout(shown)
    shown = setTimeout(() => (how.className = ""), TOLD)
  }
  window.addEventListener("wheel", hear, { capture: true, passive: true, signal })
}

// deck.gl measures a press by when it comes to hear of it, and between hearing of its two ends it looks what lies there:
// on a slow phone that takes it too long, and the press is lost. We measure in the same way; what it has lost although the
// finger was quick it is told again, both ends at one moment of its clock.
function hearPresses(signal) {
  let down = null
  const hear = (event) => {
    if (!event.isTrusted) return
    if (!event.isPrimary || event.button > 0 || event.target.tagName !== "CANVAS" || !map()?.contains(event.target)) {
      down = null
    } else if (event.type === "pointerdown") {
      down = { event, heard: Date.now() }
    } else if (event.type === "pointerup" && down) {
      const { event: first, heard } = down
      const still = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) < NEAR
      const quick = event.timeStamp - first.timeStamp < SHORT
      down = null
      if (still && quick && Date.now() - heard >= KNOWN) setTimeout(press, 0, event)
    }
  }
  for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
    window.addEventListener(type, hear, { capture: true, signal })
  }
}

function press({ target, clientX, clientY, pointerType }) {
  const clock = Date.now
  const moment = clock()
  const more = { bubbles: true, cancelable: true, isPrimary: true, pointerId: 1, clientX, clientY, pointerType }
  Date.now = () => moment
  try {
    target.dispatchEvent(new PointerEvent("pointerdown", { ...more, buttons: 1 }))
    target.dispatchEvent(new PointerEvent("pointerup", more))
  } finally {
    Date.now = clock
  }
}

// A tip begins at the pointer and runs off the map at its right and lower edge: there it steps back.
function keepTips(signal) {
  const keep = () => {
    const tip = map()?.querySelector(".deck-tooltip")
    if (!tip?.offsetWidth) return // none, or none for a finger: what has no place cannot be moved, and would be for ever
    const [x = 0, y = 0] = (tip.style.translate || "0px").split(" ").map(parseFloat)
    const here = tip.getBoundingClientRect()
    const edge = map().getBoundingClientRect()
    const bar = document.querySelector(".st-key-follow")?.getBoundingClientRect() // on a phone over the map
    const back = (end, most, start, least) => Math.round(Math.max(Math.min(0, most - end), least - start))
    const moved = [
      back(here.right - x, Math.min(edge.right, innerWidth) - 4, here.left - x, edge.left + 4),
      back(here.bottom - y, Math.min(edge.bottom, innerHeight, bar?.top ?? Infinity) - 4, here.top - y, edge.top + 4),
    ]
    if (moved[0] !== x || moved[1] !== y) tip.style.translate = `${moved[0]}px ${moved[1]}px`
  }
  const observer = new MutationObserver(keep)
  observer.observe(document.querySelector(".st-key-map") ?? document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["style"],
  })
  signal.addEventListener("abort", () => observer.disconnect())
}
