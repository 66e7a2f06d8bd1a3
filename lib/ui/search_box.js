// Search as one types: the server is asked a moment after the last key. The address is written here first, in place, so
// that typing a word is no row of steps for the browser's Back.
const PAUSE = 250 // milliseconds

export default function ({ data, parentElement, setTriggerValue }) {
  const input = parentElement.querySelector("input")
  const label = parentElement.querySelector("label")
  label.firstElementChild.textContent = data.label
  input.placeholder = data.hint
  // What the server says stands, unless the reader is a word ahead of it.
  if (input.told === data.value) input.told = undefined
  if (input.told === undefined && !input.waiting && input.value.trim() !== data.value) input.value = data.value
  const tell = () => {
    clearTimeout(input.waiting)
    input.waiting = 0
    const text = input.value.trim().replace(/\s+/g, " ").slice(0, data.longest)
    if (text === (input.told ?? data.value)) return
    input.told = text
    const query = new URLSearchParams(data.rest)
    if (text) query.set("q", text)
    history.replaceState(history.state, "", `${location.pathname}?${query}`)
    setTriggerValue("q", text)
  }
  input.oninput = () => {
    clearTimeout(input.waiting)
    input.waiting = setTimeout(tell, PAUSE)
  }
  input.onchange = tell
}
