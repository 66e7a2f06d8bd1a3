"""Every key of the session in one place: what one reader's session remembers between runs."""

from __future__ import annotations

from typing import Any

import streamlit as st

PAGES = "_pages"  # page name -> st.Page
PAGE = "_page"  # name of the page being drawn
VIEWS = "_views"  # page name -> its ViewState
QUERY = "_query"  # the address as last read or written
OPENED = "_opened"  # where a card was opened from -> the claims picked there
ROUNDS = "_rounds"  # mark or table -> how often its selection was emptied
GO = "_go"  # a view asked for by a touch, `page?query`
FROM = "_from"  # card -> name of the list it was opened from (see lib.ui.lists)
BROWSER = "_browser"  # what the reader's browser has told of itself
KEPT = "_kept"  # language -> page name -> st.Page
PICKS = "_picks"  # map -> what was picked on it last


def memory(key: str) -> dict[str, Any]:
    """A dict of the session, empty at first."""
    kept: dict[str, Any] = st.session_state.setdefault(key, {})
    return kept


def picked_round(name: str) -> int:
    """Grows when the card opened from `name` closes: a fresh key empties the selection, so the same mark can be picked
    again; other figures keep theirs and do not flicker."""
    return int(memory(ROUNDS).get(name, 0))


def empty_selection(name: str) -> None:
    """Forget what was picked in `name`."""
    memory(ROUNDS)[name] = picked_round(name) + 1
    memory(OPENED).pop(name, None)
