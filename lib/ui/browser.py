"""What only the reader's browser knows: whether it draws with WebGL, and how wide it is."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from lib.ui import session

# Reports once the first run has ended, which it would cut short (the page would come twice, in parts) and hold up (the
# first look for WebGL takes a second where it is drawn by software); again when the width crosses from phone to desk.
# What the session knows from an earlier visit it is not told again: that would be one more run, which undoes a quick
# step through the browser's history.
_JS = """
export default function ({ data, setStateValue }) {
  const phone = window.matchMedia("(max-width: 640px)")
  let waiting = 0
  const tell = () => {
    if (document.querySelector(".stApp[data-test-script-state=notRunning]")) {
      if (data.webgl === null) setStateValue("webgl", drawsWebGL())
      if (data.narrow !== phone.matches) setStateValue("narrow", phone.matches)
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
_KEY = "browser_probe"
_probe = st.components.v2.component(_KEY, js=_JS)


@dataclass(frozen=True)
class Browser:
    """`webgl`: None until the browser has answered."""

    webgl: bool | None
    narrow: bool


def browser() -> Browser:
    """The reader's browser. The first run of a session knows nothing yet; a second follows."""
    known = _known()
    data = {"webgl": known.webgl, "narrow": known.narrow}
    _probe(key=_KEY, data=data, height=0, on_webgl_change=_nothing, on_narrow_change=_nothing)
    st.session_state[session.BROWSER] = known
    return known


def _known() -> Browser:
    """What it has told in this visit of the page or, where it has not, in an earlier one."""
    told, before = st.session_state.get(_KEY, {}), st.session_state.get(session.BROWSER, Browser(None, False))
    webgl, narrow = told.get("webgl"), told.get("narrow")
    return Browser(before.webgl if webgl is None else webgl, before.narrow if narrow is None else narrow)


def is_narrow() -> bool:
    """Whether the browser that `browser()` asked is a phone's; to be asked as often as one likes in a run."""
    return _known().narrow


def is_without_webgl() -> bool:
    """Whether that browser has said that it draws no WebGL."""
    return _known().webgl is False


def _nothing() -> None:
    """Callbacks make the attributes exist before the browser answers."""
