// What changes while the keyboard stays elsewhere is said once, politely, by one region that is there from the start: a
// reader who hears the page would not know that the list is shorter, that the panel is about a state now, that another
// page has come. What is worth saying is marked where it is made.
const WORTH = "[data-testid=stMain] :is([data-said], .st-key-counted p, .st-key-sheet h2)"
const HEADING = "[data-testid=stMain] h1"
const ENDED = ".stApp[data-test-script-state=notRunning]"
const PAUSE = 600 // milliseconds: one who types is not answered letter by letter

const region = Object.assign(document.createElement("p"), { className: "announced" })
region.setAttribute("role", "status")
region.dataset.liveAnnouncer = "true" // an open list hides all round it from the reader but this
document.body.append(region)

const words = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.trim())
let before = null
let waiting = 0

function tell() {
  waiting = 0
  if (!document.querySelector(ENDED) || document.getElementById("first")) return look()
  const [page] = words(HEADING)
  if (!page) return look()
  const now = { page, said: words(WORTH) }
  const [own] = words(".follow .said") // the way along the route speaks for itself
  const fresh = page !== before?.page ? [page] : now.said.filter((one) => !before.said.includes(one) && !own?.includes(one))
  if (before && fresh.length) region.textContent = fresh.join(" ")
  before = now
}

const look = () => (waiting ||= setTimeout(tell, PAUSE))
new MutationObserver(look).observe(document.getElementById("root"), { childList: true, subtree: true, characterData: true, attributeFilter: ["data-test-script-state"] })
