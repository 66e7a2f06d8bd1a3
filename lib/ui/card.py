"""From a mark of a chart or a row of a grid to its evidence card (the card itself: lib.ui.drawer)."""

from __future__ import annotations

from typing import Any

import streamlit as st

from lib.ui import session
from lib.ui.lists import remember
from lib.ui.state import put


def open_card(name: str, claims: tuple[str, ...]) -> None:
    """Open the card once for each pick in `name`: the selection stays, the card must not come back by itself."""
    opened = session.memory(session.OPENED)
    if not claims:
        opened.pop(name, None)
    elif opened.get(name) != claims:
        opened[name] = claims
        remember(",".join(claims), name)
        put(card=claims)
        st.rerun()


def claims_of(row: Any) -> tuple[str, ...]:
    """The claims a mark or a row of a table stands for."""
    several = row.get("claims")
    text = several if isinstance(several, str) and several else row.get("claim_id")
    return tuple(text.split(",")) if isinstance(text, str) and text else ()
