"""A table of rows in the reader's language, a row one click from its card."""

from __future__ import annotations

import zlib

import pandas as pd
import streamlit as st

from lib.markup.readable import readable
from lib.ui.card import claims_of, open_card
from lib.ui.session import picked_round
from lib.ui.state import page


def table(name: str, frame: pd.DataFrame) -> None:
    """The rows; a click on one opens its card."""
    here, t = page(), page().t
    rows = zlib.crc32(frame.index.to_numpy().tobytes())  # the grid remembers a row's number: other rows, another grid
    event = st.dataframe(
        readable(frame, t, name, here.record),
        key=f"rows-{name}-{t.lang}-{rows:x}-{picked_round(f'rows-{name}')}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        alt=t("figure-table", name=name),
    )
    cells = event.selection.cells
    chosen = cells[0][0] if cells and cells[0][0] < len(frame) else None
    open_card(f"rows-{name}", claims_of(frame.iloc[chosen]) if chosen is not None else ())
