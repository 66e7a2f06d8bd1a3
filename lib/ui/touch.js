// `data` is a line of its version, one of the address of a card (`claim` for any claim), and the HTML that is shown.
// In it, `data-card` opens the evidence card, `data-pick` picks on the map, `data-set="name:value"` changes the view,
// `data-go` shows another. The address of a card is written here, before the server writes the same, so that the step
// of the browser's history is ours and says that it can be taken back by closing the card (see drawer.js).
export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".touch")
  const [version, address, ...html] = new TextDecoder().decode(data).split("\n")
  if (place.dataset.version !== version) {
    const kept = [...place.querySelectorAll("details[data-keep][open]")].map((one) => one.dataset.keep)
    const focused = place.contains(document.activeElement) ? document.activeElement.dataset : {}
    place.innerHTML = html.join("\n")
    place.dataset.version = version
    // Where there is room nothing is folded that a phone folds.
    if (matchMedia("(min-width: 641px)").matches) for (const one of place.querySelectorAll("[data-wide]")) one.open = true
    for (const one of place.querySelectorAll("details[data-keep]")) if (kept.includes(one.dataset.keep)) one.open = true
    refocus(place, focused)
  }
  // Opened in a new tab, a card stands on the same view in the same language.
  for (const link of place.querySelectorAll("a[data-card]"))
    link.setAttribute("href", address.replace("card=claim", `card=${encodeURIComponent(link.dataset.card)}`))
  place.onkeydown = (event) => {
    if (event.key !== " " || event.target.role !== "switch") return
    event.preventDefault()
    event.target.click()
  }
  place.onclick = (event) => {
    const link = event.target.closest("[data-card], [data-pick], [data-set], [data-go]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
    event.preventDefault()
    link.focus({ preventScroll: true })
    const { card } = link.dataset
    if (card) history.pushState({ drawer: 1 }, "", address.replace("card=claim", `card=${encodeURIComponent(card)}`))
    if (link.dataset.to) dispatchEvent(new CustomEvent("bring", { detail: link.dataset.to })) // see inplace.js
    for (const name of ["card", "pick", "set", "go"]) if (name in link.dataset) setTriggerValue(name, link.dataset[name])
    if (link.dataset.go?.startsWith("corridor?")) bring(document.querySelector(".st-key-map"))
  }
}

// A view of the map beside or above is seen to change: the map comes back into sight.
function bring(map) {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches
  const { top, bottom } = map?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
  if (top < 0 || bottom > window.innerHeight) map?.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" })
}

// The link that was touched is a new one after its list has changed: the keyboard stays where it was. Another part of
// a list begins at its top.
function refocus(place, { set, card }) {
  if (set?.startsWith("part:")) {
    const list = place.querySelector(".list")
    list?.focus({ preventScroll: true })
    list?.scrollIntoView({ block: "start" })
  } else if (set || card) {
    const name = set?.split(":")[0]
    const all = [...place.querySelectorAll("a[data-set], a[data-card]")]
    const same = all.find((link) => (set ? link.dataset.set === set : link.dataset.card === card))
    const near = all.find((link) => name && link.dataset.set?.split(":")[0] === name && (link.ariaCurrent ?? link.ariaChecked))
    ;(near ?? same)?.focus({ preventScroll: true })
  }
}
