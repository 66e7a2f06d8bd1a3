// The evidence card as a native dialog: the browser keeps the keyboard inside it, closes it at Escape and gives the
// focus back. Closing takes no step of the browser's history: if the card was opened by a step, that step is taken
// back; a card that the address itself opened is left out of the address.
const memory = (window.middleCorridorDrawer ??= { travelled: false })

export default function ({ data, parentElement, setTriggerValue }) {
  const dialog = parentElement.querySelector("dialog")
  const content = dialog.querySelector(".content")
  dialog.ariaLabel = data.label
  dialog.querySelector(".close").ariaLabel = data.close

  const steps = () => history.state?.drawer ?? 0
  const leave = () => {
    dialog.dataset.left = data.version
    close(dialog)
    if (steps()) history.go(-steps())
    else {
      history.replaceState(null, "", data.without)
      setTriggerValue("closed", data.version)
    }
  }

  if (!data.html) {
    close(dialog)
    delete dialog.dataset.left
    memory.path = location.pathname
  } else {
    if (dialog.dataset.version !== data.version) {
      content.innerHTML = data.html
      dialog.dataset.version = data.version
      if (matchMedia("(min-width: 800px)").matches) for (const one of content.querySelectorAll(".both .other")) one.open = true
      dialog.scrollTop = 0
      if (dialog.open) content.querySelector("[autofocus]")?.focus()
    }
    if (!dialog.open && dialog.dataset.left !== data.version) {
      // The server wrote this address (a mark of a chart was picked): the step is one of ours too.
      if (memory.path === location.pathname && !memory.travelled && !steps()) history.replaceState({ drawer: 1 }, "")
      memory.opener = document.activeElement
      dialog.showModal()
    }
  }
  memory.travelled = false

  memory.onTravel = () => {
    memory.travelled = true
    if (!new URLSearchParams(location.search).get("card")) {
      dialog.dataset.left = dialog.dataset.version
      close(dialog)
    }
  }
  // Rows and marks under a figure are links of which the server knows nothing (lib/web/html/inplace.js): opened here.
  memory.onRow = (event) => {
    const link = event.target.closest?.("[data-testid=stMain] :is(.shown, .spoken) a[data-card]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
    event.preventDefault()
    history.pushState({ drawer: 1 }, "", data.with.replace("card=claim", `card=${encodeURIComponent(link.dataset.card)}`))
    setTriggerValue("card", link.dataset.card)
  }
  if (!memory.listening) {
    memory.listening = true
    window.addEventListener("popstate", () => memory.onTravel())
    document.addEventListener("click", (event) => memory.onRow(event))
    // A drawing may be made anew while the card is open; what stands before it stays.
    document.addEventListener("pointerdown", ({ target }) => {
      if (!target.closest("dialog")) memory.touched = target.closest("[data-testid=stElementContainer]")?.previousElementSibling
    }, true)
  }

  dialog.oncancel = (event) => {
    event.preventDefault()
    leave()
  }
  dialog.onclick = (event) => {
    const touched = event.target
    if (touched === dialog && outside(dialog, event)) return leave()
    if (touched.closest(".close")) return leave()
    const link = touched.closest("[data-card]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
    event.preventDefault()
    // The next of a list takes the place of this card; another claim is a step that Back takes back.
    if ("replace" in link.dataset || !steps()) history.replaceState(history.state, "", link.href)
    else history.pushState({ drawer: steps() + 1 }, "", link.href)
    setTriggerValue("card", link.dataset.card)
  }
}

function close(dialog) {
  if (!dialog.open) return
  dialog.close()
  const home = [memory.opener, memory.touched, document.querySelector("[data-testid=stMain] h1")].find(focusable)
  if (!home || home === document.activeElement) return
  if (home.tabIndex < 0) {
    home.tabIndex = -1
    home.style.outline = "none"
  }
  home.focus({ preventScroll: true })
}

// Streamlit's scrolling frame takes the focus of a click on a drawing: to give it back would put a grey frame round all.
function focusable(element) {
  return element?.isConnected && element !== document.body && element.dataset.testid !== "stMain"
}

function outside(dialog, { clientX, clientY }) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
