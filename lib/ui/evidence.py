"""The evidence page: how the claims stand, and the table of claims by documents."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from lib.evidence.matrix import matrix_of, tally_of
from lib.ui.browser import browser
from lib.ui.card import open_card
from lib.ui.session import picked_round
from lib.ui.state import page
from lib.vocabulary import SOURCES

ROW = 84  # pixels: a claim runs over three lines


def claims_table(chosen: pd.DataFrame) -> None:
    """The claims of the chosen rows: how many stand how, then each by documents."""
    here, t = page(), page().t
    rows = matrix_of(here.record, t.lang, tuple(dict.fromkeys(chosen["claim_id"])))
    with st.container(horizontal=True, gap="medium"):
        for name, count in tally_of(here.record, rows["claim_id"]).items():
            st.metric(t(f"tally-{name}"), count, width="content")
    if rows.empty:
        st.info(t("nothing-matches"), icon=":material/filter_alt_off:")
        return
    st.caption(t("evidence-how"))
    _grid(rows)
    st.caption(t("evidence-averages"))


def _grid(rows: pd.DataFrame) -> None:
    """Any cell opens the claim's card. In Arabic the table runs from the right.

    A grid always opens at its left end: on a phone, where it does not fit, the claims stand there in Arabic too.
    """
    here, t, narrow = page(), page().t, browser().narrow
    order = ["statement", "topic", *SOURCES]
    side = "right" if t.rtl else "left"
    column = st.column_config.TextColumn
    heads = {
        "statement": column(t("evidence-claim"), width=230 if narrow else 330, alignment=side),
        "topic": column(t("filter-topic"), width=96, alignment=side),
        **{source: column(name, width=137, alignment=side) for source, name in here.source_names().items()},
    }
    event = st.dataframe(
        rows,
        key=f"matrix-{t.lang}-{picked_round('matrix')}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        column_config=heads,
        column_order=order[::-1] if t.rtl and not narrow else order,
        height=min(740, 40 + ROW * len(rows)),
        row_height=ROW,
        alt=t("evidence-how"),
    )
    cells = event.selection.cells
    chosen = cells[0][0] if cells and cells[0][0] < len(rows) else None
    open_card("matrix", (rows.iloc[chosen]["claim_id"],) if chosen is not None else ())
