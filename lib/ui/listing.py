"""The evidence page and the doubts page: what is chosen, shown as HTML of our own (see lib.markup)."""

from __future__ import annotations

import streamlit as st

from lib.markup import doubts as doubts_markup
from lib.markup import listing as listing_markup
from lib.ui.state import page, put
from lib.ui.touch import HERE, touch
from lib.view.address import address_of
from lib.view.parameters import BY_NAME

KEY = "search"
_search = st.components.v2.component(
    "search",
    html='<label><span></span><input type="search" enterkeyhint="search" autocomplete="off"></label>',
    css=(HERE / "search_box.css").read_text("utf-8"),
    js=(HERE / "search_box.js").read_text("utf-8"),
    isolate_styles=False,
)


def search() -> None:
    """A line for free text; the list follows as one types."""
    here, t = page(), page().t
    _search(
        key=KEY,
        data={
            "label": t("filter-q"),
            "hint": t("filter-q-hint"),
            "value": here.state["q"],
            "longest": BY_NAME["q"].high,
            "rest": address_of(here.state.with_(q="", part=1, card=())).partition("?")[2],
        },
        on_q_change=lambda: put(q=st.session_state[KEY]["q"] or "", part=1),
    )


def claims() -> None:
    """The health of the record, the filters, and the claims they choose."""
    here = page()
    state = here.state.with_(card=())
    found = listing_markup.chosen(here.record, state).claims
    touch(listing_markup.evidence(here.record, state), "claims", found)


def doubts() -> None:
    """What contradicts what, by kind."""
    here = page()
    state = here.state.with_(card=())
    cards = tuple(",".join(doubt.claims) for doubt in doubts_markup.chosen(here.record, state) if doubt.claims)
    touch(doubts_markup.doubts(here.record, state), "doubts", cards)
