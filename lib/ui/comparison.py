"""Choosing what is compared, two powers head to head, and the reference layer."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from lib.evidence import presence, questions
from lib.evidence import reference as figures
from lib.figures import reference as reference_charts
from lib.ui.card import plain
from lib.ui.figure import reference_figure
from lib.ui.parts import actor_name, actor_names, source_names
from lib.ui.state import page, put
from lib.ui.widgets import choose_many, choose_one


@dataclass(frozen=True)
class Chosen:
    """Codes of what is compared, each in its fixed order."""

    powers: tuple[str, ...]
    dims: tuple[str, ...]
    docs: tuple[str, ...]
    states: tuple[str, ...]
    focus: str

    def of(self, *names: str) -> dict:
        """Some of it as keyword arguments."""
        return {name: getattr(self, name) for name in names}


def comparison() -> Chosen:
    """The controls of the comparison."""
    t = page().t
    powers = choose_many("powers", label=t("choose-powers"), label_of=actor_names().get)
    focus = (
        choose_one("highlight", powers, t("choose-highlight"), label_of=actor_names().get, widget="pills")
        if powers
        else ""
    )
    with st.expander(t("choose-more"), icon=":material/tune:"):
        dims = choose_many("dims", label=t("choose-dimensions"), label_of=lambda code: t.code("dimension", code))
        docs = choose_many("docs", label=t("choose-documents"), label_of=source_names().get)
        states = choose_many("states", label=t("choose-states"), label_of=actor_names().get)
    return Chosen(powers, dims, docs, states, focus if focus in powers else "")


def pair(chosen: Chosen) -> None:
    """Two powers side by side, dimension by dimension, every statement a way to its card."""
    here, t = page(), page().t
    with st.container(horizontal=True):
        sides = [
            choose_one(side, label=t(f"choose-{side}"), label_of=actor_names().get, widget="selectbox", width=220)
            for side in ("left", "right")
        ]
    rows = questions.profile_matrix(here.tables, sides, chosen.dims, chosen.docs)
    for dimension in chosen.dims:
        counts = [_statements(rows, side, dimension) for side in sides]
        numbers = [str(len(found)) if len(found) else t("status-not-stated") for found in counts]
        head = f"{t.code('dimension', dimension)} · {actor_name(sides[0])}: {numbers[0]} · {actor_name(sides[1])}: {numbers[1]}"
        shown = st.expander(head, key=f"pair-{dimension}", on_change="rerun")
        if shown.open:
            with shown:
                _sides(sides, counts, dimension)


def _sides(sides: list[str], counts: list, dimension: str) -> None:
    t = page().t
    for column, side, found in zip(st.columns(2, gap="large"), sides, counts, strict=True):
        with column:
            st.markdown(f"**{actor_name(side)}**")
            if found.empty:
                st.markdown(f":gray-badge[{t('status-not-stated')}]")
            said(found, f"{side}-{dimension}")


def _statements(rows, side: str, dimension: str):
    mine = rows[(rows["actor_id"] == side) & (rows["dimension"] == dimension) & rows["source_id"].notna()]
    return mine.drop_duplicates("claim_id")


def said(rows, where: str = "") -> None:
    """Statements, each with its document and paragraph, each a button to its card. `where` keeps keys apart."""
    t, tables = page().t, page().tables
    for row in rows.drop_duplicates("claim_id").to_dict("records"):
        elsewhere = f" :gray-badge[{t.code('scope', row['scope'])}]" if row.get("scope") == "elsewhere" else ""
        text = f"{plain(t.of(row, 'statement'))} *({plain(presence.place(row, tables, t))})*{elsewhere}"
        st.button(
            text,
            key=f"said-{where}-{row['claim_id']}",
            icon=":material/fact_check:",
            help=t("map-evidence"),
            type="tertiary",
            on_click=put,
            kwargs={"card": (row["claim_id"],)},
        )


def reference(*names: str) -> None:
    """Charts of the reference layer, where it is switched on: marked off, drawn differently, each with its sources."""
    here, t = page(), page().t
    if not here.state["ref"]:
        return
    with st.container(border=True):
        st.markdown(f"**{t('reference-layer')}** {t('reference-layer-text')}")
        for name in names:
            for frame in _frames(name):
                reference_figure(
                    name, frame, getattr(reference_charts, name), getattr(reference_charts, f"{name}_finding")
                )


def _frames(name: str) -> list:
    """The frames of a reference chart: one, but one for each way of counting trade, which never share an axis."""
    tables = page().tables
    if name == "trade":
        return [figures.trade(tables, series) for series in figures.TRADE]
    return [getattr(figures, name)(tables)]
