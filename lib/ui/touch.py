"""Our own HTML with places to touch: what a Streamlit element cannot show in one piece (tables of words, lists of
statements) is one element here, reads from the right in Arabic, prints, and takes the keyboard.

Whatever has `data-card="claim,claim"` opens the evidence card, `data-pick="state:KAZ"` picks on the map,
`data-go="compare?dims=money"` shows another view, `data-set="part:2"` changes one parameter of this one. All are real
links, so that they open in a new tab too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from zlib import crc32

import streamlit as st

from lib.ui import lists
from lib.ui.state import address, go, page, put
from lib.view.parameters import BY_NAME

HERE = Path(__file__).parent
_CARDS = re.compile('data-card="([^"]*)"')
_component = st.components.v2.component(
    "touch",
    html='<div class="touch"></div>',
    css=(HERE / "touch.css").read_text("utf-8"),
    js=(HERE / "touch.js").read_text("utf-8"),
    isolate_styles=False,
)


def touch(html: str, key: str, cards: tuple[str, ...] = ()) -> None:
    """Show `html` (escaped by its maker); a touch changes the view. `key` is unique on the page.

    `cards`: the whole list that a card is opened from, where `html` shows only a part of it.
    """
    lists.offer(key, lambda: cards or _cards_in(html))
    # As bytes: Streamlit would write a text of this length as JSON twice at every run.
    _component(
        key=key,
        data="\n".join((f"{crc32(html.encode()):x}", address(card=("claim",)), html)).encode(),
        on_card_change=lambda: _card(key),
        on_pick_change=lambda: _put(key, "pick"),
        on_set_change=lambda: _put(key, "set"),
        on_go_change=lambda: _put(key, "go"),
    )


@lru_cache(maxsize=200)
def _cards_in(html: str) -> lists.Cards:
    return tuple(dict.fromkeys(_CARDS.findall(html)))


def _card(key: str) -> None:
    value = st.session_state[key]["card"]
    if value:
        lists.remember(value, key)
        put(card=tuple(value.split(",")))


def _put(key: str, name: str) -> None:
    value = st.session_state[key][name]
    if value and name == "pick":
        put(pick=value)
    elif value and name == "go":
        go(value)
    elif value:
        put(**setting(value))


def setting(text: str) -> dict[str, Any]:
    """`part:2` as a change of the view. A filter or search begins its list anew."""
    name, _, value = text.partition(":")
    change: dict[str, Any] = {name: int(value) if BY_NAME[name].kind == "integer" else value}
    return change if name == "part" or "part" not in page().state.values else change | {"part": 1}
