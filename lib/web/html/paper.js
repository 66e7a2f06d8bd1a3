// What a screen shows and a printer does not get: the map is drawn by the graphics card, a grid holds only the rows in
// sight, a long list stands part by part, and a drawing as wide as a screen has letters too small for a sheet. As the
// page is printed, what stands in for them is fetched, at once, for printing does not wait: picture and rows from the
// addresses under them, drawings and whole lists from the brief of the view. What does not come stays as on the screen.
// The whole address of each link that is to be copied is written out.
const MAIN = "[data-testid=stMain]"
const PARTS = [
  [".foot[data-of=map] a[href*='.svg']", ".st-key-map:not(:has(.stVegaLiteChart))"],
  [".foot[data-of=data] a[data-part=rows]", ".stDataFrame"],
]
const all = (selector) => [...document.querySelectorAll(`${MAIN} ${selector}`)]

addEventListener("beforeprint", () => {
  for (const link of all(".foot a[data-copy]")) link.dataset.address = link.href
  if (document.querySelector("dialog[open]")) return
  for (const [address, shown] of PARTS) {
    const [link] = all(address)
    const made = link && all(shown).length && got(link.href.split("#")[0])
    if (made) put(link.closest(".foot"), "prepend", made.getElementById?.("rows") ?? made.documentElement)
  }
  const [page] = location.pathname.split("/").slice(-1)
  if (all(".list, .stVegaLiteChart").length && page) brief(got(`/data/brief/${page}.html${location.search}`))
})

addEventListener("afterprint", () => {
  for (const part of all(".paper")) part.remove()
  for (const shown of all(".replaced")) shown.classList.remove("replaced")
})

function brief(made) {
  if (!made) return
  const said = document.querySelector(MAIN).textContent
  for (const figure of made.querySelectorAll("figure[id]")) {
    const [foot] = all(`.foot[data-of="${figure.id}"]`)
    const both = all(".stVegaLiteChart, .foot[data-of]")
    const shown = both[both.indexOf(foot) - 1]
    if (!foot || !shown?.matches(".stVegaLiteChart")) continue
    const sources = [...figure.querySelectorAll("p.quiet")].filter((line) => !said.includes(line.textContent))
    replace(shown, foot, "prepend", figure.querySelector(".drawing"), ...sources)
  }
  const [list] = all(".list:has(.pager)")
  if (list) replace(list, list, "before", made.querySelector("main > ol.claims") ?? made.querySelector("section:has(.claims)"))
  const [heading] = all("h1")
  const chosen = made.querySelector("h1").textContent
  if (chosen.startsWith(`${heading.textContent}:`)) put(heading, "after", Object.assign(document.createElement("p"), { textContent: chosen }))
}

function got(address) {
  const request = new XMLHttpRequest()
  request.open("GET", address, false)
  request.send()
  if (request.status !== 200) return null
  const picture = request.getResponseHeader("Content-Type").startsWith("image/")
  return new DOMParser().parseFromString(request.responseText, picture ? "image/svg+xml" : "text/html")
}

function replace(shown, ...rest) {
  shown.classList.add("replaced")
  put(...rest)
}

function put(place, where, ...content) {
  const part = Object.assign(document.createElement("div"), { className: "paper" })
  part.append(...content)
  place[where](part)
}
