"""Our own HTML with places to touch: what a Streamlit element cannot show in one piece (tables of words, lists of
statements) is one element here, reads from the right in Arabic, prints, and takes the keyboard.

Whatever has `data-card="claim,claim"` opens the evidence card, `data-pick="state:KAZ"` picks on the map,
`data-go="compare?dims=money"` shows another view. All are real links, so that they open in a new tab too.
"""

from __future__ import annotations

import streamlit as st

from lib.ui.state import go, put

_JS = """
export default function ({ data, parentElement, setTriggerValue }) {
  const place = parentElement.querySelector(".touch")
  if (place.dataset.version !== data.version) {
    place.innerHTML = data.html
    place.dataset.version = data.version
  }
  const touched = (event) => {
    const link = event.target.closest("[data-card], [data-pick], [data-go]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
    event.preventDefault()
    for (const name of ["card", "pick", "go"]) if (name in link.dataset) setTriggerValue(name, link.dataset[name])
  }
  place.addEventListener("click", touched)
  return () => place.removeEventListener("click", touched)
}
"""
_component = st.components.v2.component("touch", html='<div class="touch"></div>', js=_JS, isolate_styles=False)


def touch(html: str, key: str) -> None:
    """Show `html` (escaped by its maker); a touch changes the view. `key` is unique on the page."""
    _component(
        key=key,
        data={"html": html, "version": f"{hash(html):x}"},
        on_card_change=lambda: _taken(key, "card"),
        on_pick_change=lambda: _taken(key, "pick"),
        on_go_change=lambda: _taken(key, "go"),
    )


def _taken(key: str, name: str) -> None:
    value = st.session_state[key][name]
    if value and name == "card":
        put(card=tuple(value.split(",")))
    elif value and name == "go":
        go(value)
    elif value:
        put(pick=value)
