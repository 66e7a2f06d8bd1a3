// What the plain links under a figure cannot do by themselves: copy an address and say so, show rows or citation in
// place. It hears the whole document, so that one script serves the first HTML, the live page and a figure's own page.
const opened = new Map() // figure and part -> whether it is to be shown

document.addEventListener("click", (event) => {
  const touched = event.target.closest?.("[data-copy], [data-part]")
  if (!touched || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
  event.preventDefault()
  if (touched.matches("[data-copy]")) copy(touched)
  else toggle(touched)
})

async function copy(touched) {
  const text = touched.dataset.copy || touched.href
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Without https, or where the browser forbids it: the old way, beside the link, for a dialog holds the focus.
    const area = Object.assign(document.createElement("textarea"), { value: text })
    touched.after(area)
    area.select()
    document.execCommand("copy")
    area.remove()
    touched.focus()
  }
  say(touched)
}

function say(touched) {
  if (!touched.dataset.label) {
    touched.dataset.label = touched.textContent
    touched.setAttribute("aria-live", "polite")
    touched.style.minInlineSize = `${touched.offsetWidth}px` // what stands beside it stays where it is
  }
  touched.textContent = touched.dataset.done
  setTimeout(() => (touched.textContent = touched.dataset.label), 2500)
}

function toggle(link) {
  const foot = link.closest(".foot")
  const key = `${foot.dataset.of} ${link.dataset.part}`
  if (opened.delete(key)) {
    foot.querySelector(`.${link.dataset.part}`)?.remove()
    link.removeAttribute("aria-expanded")
  } else {
    opened.set(key, true)
    show(foot, link)
  }
  if (opened.size) watch.observe(document.body, { childList: true, subtree: true })
  else watch.disconnect()
}

async function show(foot, link) {
  const { part } = link.dataset
  link.setAttribute("aria-expanded", "true")
  const place = Object.assign(document.createElement("div"), { className: `shown ${part}` })
  foot.append(place)
  try {
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(answer.status)
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    place.replaceChildren(page.getElementById(part))
  } catch {
    location.href = link.href // the page itself can say what is the matter
  }
}

// The view changed and the line was written anew: what was open stays open, with the rows of the new view.
const watch = new MutationObserver(() => {
  for (const key of opened.keys()) {
    const [name, part] = key.split(" ")
    const foot = document.querySelector(`.foot[data-of="${CSS.escape(name)}"]`)
    const link = foot?.querySelector(`[data-part=${part}]`)
    if (link && !foot.querySelector(`.shown.${part}`)) show(foot, link)
  }
})

// An address can name a figure, and so can a way to another page. The live page is drawn late: it is brought into sight
// until the page stands or the reader moves.
function bring(wanted) {
  const end = Date.now() + 20000
  let before, calm = 0
  const timer = setInterval(() => {
    const figure = document.querySelector(`[data-testid=stMain] [id="${CSS.escape(wanted)}"]`)
    const folded = figure?.closest("details")
    if (folded) folded.open = true
    // What is above it may still grow: it has to stay for a while where it was put.
    calm = figure?.getBoundingClientRect().top === before ? calm + 1 : 0
    figure?.scrollIntoView({ block: "start" })
    before = figure?.getBoundingClientRect().top
    const stands = figure && calm > 2 && document.querySelector(".stApp[data-test-script-state=notRunning]")
    if (Date.now() > end || (stands && !document.querySelector("[data-testid=stSkeleton]"))) stop()
  }, 300)
  const stop = () => clearInterval(timer)
  for (const move of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(move, stop, { once: true })
}
if (location.hash) bring(decodeURIComponent(location.hash.slice(1)))
addEventListener("bring", ({ detail }) => bring(detail))

// Sharing: its page's one section in a dialog, above whatever stands there (a card too).
document.addEventListener("click", (event) => {
  const touched = event.target.closest?.("[data-share], [data-send], [data-picture]")
  if (!touched || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
  event.preventDefault()
  event.stopPropagation()
  if (touched.matches("[data-share]")) share(touched)
  else if (touched.matches("[data-send]")) navigator.share({ url: touched.dataset.send, title: touched.dataset.title }).catch(() => {})
  else picture(touched)
}, true)

async function share(link) {
  try {
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(answer.status)
    const section = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("share")
    const dialog = Object.assign(document.createElement("dialog"), { className: "share" })
    const close = Object.assign(document.createElement("button"), { className: "close", type: "button", textContent: "×" })
    close.ariaLabel = link.dataset.close
    dialog.dir = document.documentElement.dir
    // Dark or light as the page behind it, which alone knows what its reader chose.
    dialog.style.colorScheme = getComputedStyle(document.querySelector(".stApp") ?? document.body).colorScheme
    dialog.setAttribute("aria-labelledby", "share-title")
    dialog.append(close, section)
    // In braces: what a handler returns as false keeps every link in the dialog from its work.
    dialog.onclick = ({ target }) => {
      if (target === dialog || target === close) dialog.close()
    }
    dialog.onclose = () => {
      dialog.remove()
      link.focus({ preventScroll: true })
    }
    document.body.append(dialog)
    offer(dialog)
    dialog.showModal()
  } catch {
    location.href = link.href
  }
}

// Only what this browser can do: a phone's own sheet, a picture into the clipboard.
function offer(place) {
  for (const send of place.querySelectorAll("[data-send]")) send.hidden = !navigator.share
  for (const one of place.querySelectorAll("[data-picture]")) one.hidden = !(window.ClipboardItem && navigator.clipboard?.write)
}
offer(document)

async function picture(link) {
  try {
    const drawn = fetch(link.href).then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status)))
    await navigator.clipboard.write([new ClipboardItem({ "image/png": drawn })])
    say(link)
  } catch {
    location.href = link.href
  }
}

// In a frame: how tall the view is, for the page around it.
if (window.parent !== window) {
  let last = 0
  setInterval(() => {
    const live = document.querySelector("[data-testid=stMainBlockContainer]")
    const height = Math.ceil((live ?? document.getElementById("first") ?? document.body).getBoundingClientRect().height)
    if (height > 100 && Math.abs(height - last) > 4) window.parent.postMessage({ middleCorridor: (last = height) }, "*")
  }, 500)
}
