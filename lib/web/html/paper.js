// What a screen shows and a printer does not get: the map is drawn by the graphics card, a grid holds only the rows in
// sight. As the page is printed, picture and rows are fetched from the addresses under them, at once, for printing does
// not wait; the whole address of each link that is to be copied is written out.
const PARTS = [
  [".foot[data-of=map] a[href*='.svg']", ".stDeckGlJsonChart"],
  [".foot[data-of=data] a[data-part=rows]", ".stDataFrame"],
]

addEventListener("beforeprint", () => {
  for (const link of document.querySelectorAll("[data-testid=stMain] .foot a[data-copy]")) link.dataset.address = link.href
  for (const [address, shown] of PARTS) {
    const link = document.querySelector(`[data-testid=stMain] ${address}`)
    if (link && document.querySelector(`[data-testid=stMain] ${shown}`)) put(link)
  }
})

addEventListener("afterprint", () => document.querySelectorAll(".foot .paper").forEach((part) => part.remove()))

function put(link) {
  const request = new XMLHttpRequest()
  request.open("GET", link.href.split("#")[0], false)
  request.send()
  if (request.status !== 200) return
  const picture = request.getResponseHeader("Content-Type").startsWith("image/")
  const kind = picture ? "image/svg+xml" : "text/html"
  const made = new DOMParser().parseFromString(request.responseText, kind)
  const part = Object.assign(document.createElement("div"), { className: "paper" })
  part.append(picture ? made.documentElement : made.getElementById("rows"))
  link.closest(".foot").prepend(part)
}
