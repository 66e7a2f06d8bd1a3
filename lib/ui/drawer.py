"""The drawer at the side (a sheet on a phone) that holds the evidence card, above any page."""

from __future__ import annotations

from zlib import crc32

import streamlit as st

from lib.markup.drawer import drawer
from lib.ui import lists
from lib.ui.cite import edition, today
from lib.ui.state import address, page, put
from lib.ui.touch import HERE

KEY = "drawer"
_component = st.components.v2.component(
    "drawer",
    html='<dialog class="drawer"><button type="button" class="close">×</button><div class="content"></div></dialog>',
    css=(HERE / "drawer.css").read_text("utf-8"),
    js=(HERE / "drawer.js").read_text("utf-8"),
    isolate_styles=False,
)


def show_card() -> None:
    """Open the card that the address asks for, if it asks for one; the drawer is there before it is needed."""
    here, t = page(), page().t
    html = ""
    if here.state["card"]:
        way = lists.list_of(",".join(here.state["card"]))
        html = drawer(here.record, here.state, way, edition(), today())
    _component(
        key=KEY,
        data={
            "html": html,
            "version": f"{crc32(html.encode()):x}",
            "without": address(card=()),
            "with": address(card=("claim",)),
            "label": t("card-title"),
            "close": t("card-close"),
        },
        height=0,
        on_card_change=_follow,
        on_closed_change=lambda: put(card=()),
    )


def _follow() -> None:
    """Another card from within the card; out of several, their list is the one to go on in."""
    value = st.session_state[KEY]["card"]
    if not value:
        return
    here = page().state["card"]
    out_of = ",".join(here)
    lists.remember(value, out_of if len(here) > 1 and value in here else lists.remembered(out_of))
    put(card=tuple(value.split(",")))
