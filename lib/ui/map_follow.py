"""What the reader does on the map without a pick: play the route leg by leg, go nearer and farther.

Both are components of our own. Deck.gl's zoom buttons are widgets, which Streamlit's copy of it does not know.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from lib.map.choices import way
from lib.ui.state import address, page, put
from lib.ui.touch import HERE

KEY = "follow"
_ICONS = {
    "back": ("M6 5h2v14H6zM20 5v14L9 12z",),
    "play": ("M7 4v16l13-8z", "M6 5h4v14H6zM14 5h4v14h-4z"),
    "on": ("M16 5h2v14h-2zM4 5v14l11-7z",),
}


def _button(name: str) -> str:
    drawn = zip(("start", "pause"), _ICONS[name], strict=False)
    icons = "".join(
        f'<svg class="{kind}" viewBox="0 0 24 24" aria-hidden="true"><path d="{d}"/></svg>' for kind, d in drawn
    )
    return f'<button type="button" class="{name}">{icons}</button>'


def _component(name: str, html: str) -> Any:
    style, script = ((HERE / f"{name}.{ext}").read_text("utf-8") for ext in ("css", "js"))
    return st.components.v2.component(name, html=html, css=style, js=script, isolate_styles=False)


_follow = _component(
    "follow",
    f'<div class="follow" role="group"><div class="buttons">{"".join(map(_button, _ICONS))}</div>'
    '<input type="range" min="0" step="1"><div class="said"><p></p><p></p></div></div>',
)
_zoom = _component(
    "zoom",
    '<div class="zoom"><button type="button" class="nearer">+</button>'
    '<button type="button" class="farther">−</button><p></p></div>',
)


def follow() -> None:
    """Play from China to Europe along the map, a leg every four seconds, or step by hand; the step is in the address."""
    here, t, state = page(), page().t, page().state
    legs = way(here.record, t.lang)
    step = min(state["step"], len(legs))
    picks = ["", *(f"leg:{leg.id}" for leg in legs)]
    _follow(
        key=KEY,
        data={
            "labels": {name: t(f"follow-{name}") for name in ("back", "play", "pause", "on", "line")},
            "steps": [[t("follow-start"), ""], *([leg.title, leg.facts] for leg in legs)],
            "picks": picks,
            "step": step,
            "here": state["pick"] == picks[step],
            "pick": state["pick"],
            "address": _query(step=99, pick="place:here"),
            "start": _query(step=0, pick=""),
        },
        on_step_change=lambda: _go(picks),
    )


def _query(**place: Any) -> str:
    return address(card=(), **place).partition("?")[2]


def _go(picks: list[str]) -> None:
    step = st.session_state[KEY]["step"]
    if isinstance(step, int) and 0 <= step < len(picks):
        put(step=step, pick=picks[step])


def zoom() -> None:
    """Two buttons over a corner of the interactive map, and the wheel, which scrolls the page but with Ctrl."""
    t = page().t
    _zoom(key="zoom", data={name: t(f"zoom-{name}") for name in ("nearer", "farther", "wheel")})
