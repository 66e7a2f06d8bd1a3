"""What only the reader's browser knows: whether it draws with WebGL, and how wide it is."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from lib.ui import session

# Reports once the first run has ended, which it would cut short (the page would come twice, in parts) and hold up (the
# first look for WebGL takes a second where it is drawn by software); again when the width crosses from phone to desk.
_JS = """
export default function ({ setStateValue }) {
  const phone = window.matchMedia("(max-width: 640px)")
  let waiting = 0
  const tell = () => {
    if (document.querySelector(".stApp[data-test-script-state=notRunning]")) {
      setStateValue("webgl", drawsWebGL())
      setStateValue("narrow", phone.matches)
    } else waiting = setTimeout(tell, 50)
  }
  waiting = setTimeout(tell, 50)
  phone.addEventListener("change", tell)
  return () => {
    clearTimeout(waiting)
    phone.removeEventListener("change", tell)
  }
}

function drawsWebGL() {
  const context = document.createElement("canvas").getContext("webgl2")
  context?.getExtension("WEBGL_lose_context")?.loseContext()
  return Boolean(context)
}
"""
_probe = st.components.v2.component("browser_probe", js=_JS)


@dataclass(frozen=True)
class Browser:
    """`webgl`: None until the browser has answered."""

    webgl: bool | None
    narrow: bool


def browser() -> Browser:
    """The reader's browser. The first run of a session knows nothing yet; a second follows."""
    told = _probe(key="browser_probe", height=0, on_webgl_change=_nothing, on_narrow_change=_nothing)
    st.session_state[session.NARROW] = bool(told.narrow)
    return Browser(told.webgl, bool(told.narrow))


def is_narrow() -> bool:
    """Whether the browser that `browser()` asked is a phone's; to be asked as often as one likes in a run."""
    return bool(st.session_state.get(session.NARROW))


def is_without_webgl() -> bool:
    """Whether that browser has said that it draws no WebGL."""
    return st.session_state.get("browser_probe", {}).get("webgl") is False


def _nothing() -> None:
    """Callbacks make the attributes exist before the browser answers."""
