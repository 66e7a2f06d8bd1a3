// Takes the first HTML away when the live page stands: its heading there, its words to the foot of the window, its fonts
// loaded, and no widget of its upper half still on the way. Only this script hides the live page: where it does not
// come, or where the heading does not, the live page is shown all the same.
// An address without a language was answered in the reader's own: whoever copies it from here sends what was seen.
if (!new URLSearchParams(location.search).has("lang")) {
  const before = location.search ? `${location.search}&` : "?"
  history.replaceState(history.state, "", `${location.pathname}${before}lang=${document.documentElement.lang}${location.hash}`)
}

// Streamlit would ask for its server below the page's own address first, and for its health before it opens a session:
// two ways there and back. Told where the server is, it opens the session at once and asks for its health beside it.
const { origin } = location
window.__streamlit = { BACKEND_BASE_URL: `${origin}/`, HOST_CONFIG: { allowedOrigins: [origin], useExternalAuthToken: false } }

const first = document.getElementById("first")
const root = document.getElementById("root")
const MAIN = "[data-testid=stMain]"
const HEADING = "[data-testid=stMain] :is([data-testid=stHeading] h1, [data-testid=stException])"
const ENDED = ".stApp[data-test-script-state=notRunning]"
const TEXT = "[data-testid=stMain] p:not(.brand)"
const LATEST = 5000 // milliseconds from the heading in which nothing more came: a run that stands still shows what it has
const LONGEST = 20000 // milliseconds from here, heading or none
let late = 0
let ended = false

first.classList.add("waiting")
setTimeout(giveUp, LONGEST)

const watch = new MutationObserver(() => {
  const heading = root.querySelector(HEADING)
  if (!heading) return
  clearTimeout(late)
  late = setTimeout(swap, LATEST)
  ended ||= root.querySelector(ENDED) !== null // for good: a second run may follow at once
  if (!(ended || filled()) || coming()) return
  draw()
  Promise.all([heading, root.querySelector(TEXT)].map(lettered)).then(swap, swap)
})
watch.observe(root, { childList: true, subtree: true, attributeFilter: ["data-test-script-state"] })

// What comes later comes below what the reader sees, and moves nothing.
function filled() {
  const page = root.querySelector("[data-testid=stMainBlockContainer]")
  return page.getBoundingClientRect().bottom > window.scrollY + 1.2 * window.innerHeight
}

function coming() {
  if (first.querySelector(".masthead") && !root.querySelector(".masthead")) return true
  const empty = [...root.querySelectorAll("[data-testid=stSkeleton], .touch:empty")]
  const tops = empty.map((element) => element.getBoundingClientRect().top)
  return tops.some((top) => top > 0 && top < window.innerHeight / 2) // 0: not shown at all
}

// The line is never idle, and what can wait waits: behind the scripts that the page names itself come those of its words,
// while the session is opened; then its words; then what draws.
const CONNECTIONS = 6 // of a browser to one host: when fewer files are on the way, one is free
const missing = new Set([...document.querySelectorAll("script[src], link[rel=modulepreload]")].map((one) => one.src || one.href))
const free = new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) missing.delete(name)
  if (missing.size >= CONNECTIONS) return
  free.disconnect()
  ask(first.dataset.next)
})
free.observe({ type: "resource", buffered: true })

function ask(files) {
  for (const href of files.split(" ").filter(Boolean)) {
    const kind = href.endsWith(".js") ? { rel: "modulepreload" } : { rel: "preload", as: "fetch" }
    document.head.append(Object.assign(document.createElement("link"), kind, { href: `./${href}`, crossOrigin: "" }))
  }
}

function draw() {
  ask(first.dataset.drawings)
  first.dataset.drawings = ""
}

function lettered(element) {
  return element && document.fonts.load(getComputedStyle(element).font, element.textContent)
}

// With no page there at all (its scripts did not come) the first HTML is better than nothing.
function giveUp() {
  if (root.querySelector(MAIN)) swap()
  else setTimeout(giveUp, 1000)
}

function swap() {
  watch.disconnect()
  if (!first.isConnected) return
  draw()
  const read = window.scrollY
  first.remove()
  root.querySelector(MAIN).scrollTop = read
}
