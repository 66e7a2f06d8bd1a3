// Nearer and farther on the map above: deck.gl hears the keys + and - on its canvas, and these buttons press them.
export default function ({ data, parentElement }) {
  const keys = { nearer: "Equal", farther: "Minus" }
  for (const button of parentElement.querySelectorAll(".zoom button")) {
    const name = button.className
    button.setAttribute("aria-label", data[name])
    button.title = data[name]
    button.onclick = () => {
      const canvas = document.querySelector(".st-key-map .stDeckGlJsonChart canvas")
      canvas?.dispatchEvent(new KeyboardEvent("keydown", { code: keys[name], bubbles: true, cancelable: true }))
    }
  }
}
