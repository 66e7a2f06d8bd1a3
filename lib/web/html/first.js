// Takes the first HTML away when the live page stands: its heading there, its run at an end, its fonts loaded, and no
// widget of its upper part still on the way. Only this script hides the live page: where it does not come, or where the
// heading does not, the live page is shown all the same.
// An address without a language was answered in the reader's own: whoever copies it from here sends what was seen.
if (!new URLSearchParams(location.search).has("lang")) {
  const before = location.search ? `${location.search}&` : "?"
  history.replaceState(history.state, "", `${location.pathname}${before}lang=${document.documentElement.lang}${location.hash}`)
}

const first = document.getElementById("first")
const root = document.getElementById("root")
const MAIN = "[data-testid=stMain]"
const HEADING = "[data-testid=stMain] :is([data-testid=stHeading] h1, [data-testid=stException])"
const ENDED = ".stApp[data-test-script-state=notRunning]"
const TEXT = "[data-testid=stMain] p:not(.brand)"
const LATEST = 2500 // milliseconds from the heading: a slow run shows what it has
const LONGEST = 20000 // milliseconds from here, heading or none
let begun = false

first.classList.add("waiting")
setTimeout(giveUp, LONGEST)

const watch = new MutationObserver(() => {
  const heading = root.querySelector(HEADING)
  if (!heading) return
  if (!begun) setTimeout(swap, LATEST)
  begun = true
  if (root.querySelector(ENDED) && !coming()) Promise.all([heading, root.querySelector(TEXT)].map(lettered)).then(swap, swap)
})
watch.observe(root, { childList: true, subtree: true, attributeFilter: ["data-test-script-state"] })

function coming() {
  const empty = [...root.querySelectorAll("[data-testid=stSkeleton], .touch:empty")]
  return empty.some((element) => element.getBoundingClientRect().top < window.innerHeight * 0.6)
}

// Streamlit has what it opens a session with: while it waits for the page's run, the line is free for what draws it.
const free = new PerformanceObserver((list) => {
  if (!list.getEntries().some((entry) => entry.name.endsWith("/_stcore/host-config"))) return
  free.disconnect()
  for (const href of first.dataset.ahead.split(" ").filter(Boolean)) {
    const kind = href.endsWith(".js") ? { rel: "modulepreload" } : { rel: "preload", as: "fetch" }
    document.head.append(Object.assign(document.createElement("link"), kind, { href: `./${href}`, crossOrigin: "" }))
  }
})
free.observe({ type: "resource", buffered: true })

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
  const read = window.scrollY
  first.remove()
  root.querySelector(MAIN).scrollTop = read
}
