"""Choosing what is compared, and two powers head to head."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd
import streamlit as st

from lib.evidence import questions
from lib.evidence.record import Record
from lib.ui.state import page
from lib.ui.statements import statements
from lib.ui.widgets import choose_many, choose_one


def comparison() -> None:
    """The controls of the comparison."""
    here, t = page(), page().t
    names = here.actor_names().get
    powers = choose_many("powers", label=t("choose-powers"), label_of=names)
    if powers:
        choose_one("highlight", powers, t("choose-highlight"), label_of=names, widget="pills")
    with st.expander(t("choose-more"), icon=":material/tune:"):
        choose_many("dims", label=t("choose-dimensions"), label_of=lambda code: t.code("dimension", code))
        choose_many("docs", label=t("choose-documents"), label_of=here.source_names().get)
        choose_many("states", label=t("choose-states"), label_of=names)


def pair() -> None:
    """Two powers side by side, dimension by dimension, every statement a way to its card."""
    t, names = page().t, page().actor_names()
    with st.container(horizontal=True):
        sides = [
            choose_one(side, label=t(f"choose-{side}"), label_of=names.get, widget="selectbox", width=220)
            for side in ("left", "right")
        ]
    here = page()
    for dimension in here.state["dims"]:
        found = [_statements(here.record, side, dimension, here.state["docs"]) for side in sides]
        counts = [str(count) if (count := _on_region(rows)) else t("status-not-stated") for rows in found]
        head = " · ".join(f"{names[side]}: {count}" for side, count in zip(sides, counts, strict=True))
        shown = st.expander(f"{t.code('dimension', dimension)} · {head}", key=f"pair-{dimension}", on_change="rerun")
        if shown.open:
            with shown:
                _sides(sides, found, dimension)


def _sides(sides: list[str], found: list[pd.DataFrame], dimension: str) -> None:
    t, names = page().t, page().actor_names()
    for number, (column, side, rows) in enumerate(zip(st.columns(2, gap="large"), sides, found, strict=True)):
        with column:
            st.markdown(f"**{names[side]}**")
            if not _on_region(rows):
                st.markdown(f":gray-badge[{t('status-not-stated')}]")
            statements(rows, f"{number}-{side}-{dimension}")


@lru_cache(maxsize=1000)
def _statements(record: Record, side: str, dimension: str, docs: tuple[str, ...]) -> pd.DataFrame:
    """What is said of a power in a dimension, one row a claim; what is said of other parts of the world comes last."""
    rows = questions.profile_matrix(record.tables, (side,), (dimension,), docs)
    rows = rows[rows["source_id"].notna()].drop_duplicates("claim_id")
    return rows.sort_values("scope", key=lambda scope: scope.eq("elsewhere"), kind="stable")


def _on_region(rows: pd.DataFrame) -> int:
    """How many claims there are, without those on other parts of the world: they are listed, not counted."""
    return int(rows["scope"].ne("elsewhere").sum())
