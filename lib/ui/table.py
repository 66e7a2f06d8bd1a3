"""A table of rows in the reader's language, a row one click from its card."""

from __future__ import annotations

import zlib
from typing import Any

import pandas as pd
import streamlit as st

from lib.data.frames import records
from lib.i18n import Translator
from lib.markup.readable import readable
from lib.ui.card import claims_of, open_card
from lib.ui.lists import Cards, offer
from lib.ui.session import picked_round
from lib.ui.state import page


def table(name: str, frame: pd.DataFrame) -> None:
    """The rows; a click on one opens its card."""
    here, t = page(), page().t
    rows = zlib.crc32(frame.index.to_numpy().tobytes())  # the grid remembers a row's number: other rows, another grid
    shown, columns = mirrored(readable(frame, t, name, here.record), t)
    event = st.dataframe(
        shown,
        column_config=columns,
        key=f"rows-{name}-{t.lang}-{rows:x}-{picked_round(f'rows-{name}')}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        alt=t("figure-table", name=name),
    )
    cells = event.selection.cells
    chosen = cells[0][0] if cells and cells[0][0] < len(frame) else None
    offer(f"rows-{name}", lambda: _cards(frame))
    open_card(f"rows-{name}", claims_of(frame.iloc[chosen]) if chosen is not None else ())


def _cards(frame: pd.DataFrame) -> Cards:
    """The card of each row that has one, in their order."""
    found = (",".join(claims_of(row)) for row in records(frame))
    return tuple(dict.fromkeys(card for card in found if card))


def mirrored(shown: pd.DataFrame, t: Translator) -> tuple[pd.DataFrame, dict[str, Any] | None]:
    """A grid as the language reads it, and the setting of its columns. A grid is a canvas that knows no direction: in
    Arabic its first column is its last (lib/web/html/words.js shows that end first), every cell begins at the right, and
    Arabic text is held from right to left: an id is left as it is, to be copied."""
    if not t.rtl:
        return shown, None
    turned = shown[shown.columns[::-1]].map(
        lambda cell: t.isolate(cell) if isinstance(cell, str) and t.reads(cell) else cell
    )
    return turned, {head: st.column_config.Column(alignment="right") for head in turned.columns}
