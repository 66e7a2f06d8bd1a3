// What Streamlit says by itself (its skip link, "Copy to clipboard", "No results" ...), in the reader's language: it has
// no translations, so each of its words is replaced where it appears. `data-words` of the first HTML: English -> the language.
const words = JSON.parse(document.getElementById("first")?.dataset.words || "{}")
const SAID = ["aria-label", "title", "placeholder", "aria-roledescription"]
const ALL = SAID.map((name) => `[${name}]`).join()
// Where Streamlit writes words of its own as text; a word of ours is never touched.
const TEXTS = "[data-testid=stSkipToContent], [role=listbox] *, [role=menu] *, [data-testid=stTooltipContent] *, kbd, [aria-label^='Shortcut'], [aria-label^='اختصار'], [role=dialog]:not(dialog) :is(h2, p, button *)"
const BEGINNINGS = Object.keys(words).filter((word) => word.endsWith(" "))

function say(text) {
  const start = BEGINNINGS.find((word) => text.startsWith(word))
  return start ? words[start] + (words[text.slice(start.length)] ?? text.slice(start.length)) : words[text]
}

function attributes(element) {
  for (const name of SAID) {
    const said = say(element.getAttribute(name) ?? "")
    if (said) element.setAttribute(name, said)
  }
}

function texts(element) {
  for (const node of element.childNodes) {
    const said = node.nodeType === Node.TEXT_NODE && say(node.data.trim())
    if (said) node.data = said
  }
}

function translate(element) {
  if (element.matches(ALL)) attributes(element)
  if (element.closest(TEXTS)) texts(element)
  element.querySelectorAll(ALL).forEach(attributes)
  element.querySelectorAll(TEXTS).forEach(texts)
  // A grid is drawn from the left; in a page read from the right its first column stands at the right end.
  element.querySelectorAll(".dvn-scroller").forEach((scroller) => beginAtRight(scroller))
}

function beginAtRight(scroller, until = Date.now() + 3000) {
  if (scroller.scrollWidth > scroller.clientWidth) scroller.scrollLeft = scroller.scrollWidth
  else if (Date.now() < until) requestAnimationFrame(() => beginAtRight(scroller, until))
}

if (Object.keys(words).length) {
  translate(document.body)
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") attributes(target)
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) translate(node)
        else if (target.closest?.(TEXTS)) texts(target)
      }
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: SAID })
}
