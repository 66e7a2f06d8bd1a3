"""Beside and under the map: the panel of what is picked, the list that does what the map does, the states as rows."""

from __future__ import annotations

import streamlit as st

from lib.map import words
from lib.map.choices import choices, counts, legs, of_route, presence_of, statements_about
from lib.map.numbers import numbers
from lib.map.scene import by_id
from lib.ui import session
from lib.ui.browser import is_narrow
from lib.ui.findings import findings, questions, sources
from lib.ui.state import page, put
from lib.ui.statements import statements
from lib.ui.widgets import choose_one
from lib.ui.words import plain, plain_rows
from lib.vocabulary import POWERS, STATES


def panel() -> None:
    """Beside the map. Nothing picked: findings and questions. Something picked: what each document says of it. A phone
    keeps both and shows the pick as a sheet over the foot of the screen, so that the map stays in sight."""
    here, t = page(), page().t
    names, pick = choices(here.record, t.lang), here.state["pick"]
    with st.container(key="panel", gap="small"):
        if pick not in names or is_narrow():
            findings()
        if is_narrow():
            sources("sources-below")  # at the head of the page it would push the map down
        if not pick or is_narrow():
            questions()
        if pick and pick not in names:
            st.info(t("map-unknown", pick=plain(pick)), icon=":material/link_off:")
        if pick in names:
            _picked(pick)


def questions_below() -> None:
    """Under the map while the panel beside it tells of what is picked."""
    if page().state["pick"] and not is_narrow():
        questions()


def map_list() -> None:
    """The list that does by keyboard what the map does with a pointer."""
    here, t = page(), page().t
    names, none = choices(here.record, t.lang), t("map-none")
    choose_one(
        "pick",
        ["", *names],
        t("map-list"),
        widget="selectbox",
        label_of=lambda code: names.get(code, none),
        label_visibility="collapsed",
    )


def _picked(pick: str) -> None:
    t = page().t
    kind, _, name = pick.partition(":")
    with st.container(key="sheet", gap="small"):
        st.button(t("map-close"), on_click=_close, icon=":material/close:", shortcut="Escape", type="tertiary")
        {"state": _state, "leg": _leg, "place": _place}[kind](name)


def _close() -> None:
    put(pick="", step=0)
    session.empty_selection("map")


def _state(code: str) -> None:
    here, t = page(), page().t
    names = here.actor_names()
    st.header(plain(names[code]))
    st.markdown(f"**{t('map-said')}**")
    statements(statements_about(here.record, code), "state")
    st.markdown(f"**{t('map-powers-here')}**")
    for power in POWERS:
        theirs = presence_of(here.record, code, power)
        st.markdown(plain(names[power]) + ("" if len(theirs) else f": {t('status-not-stated')}"))
        statements(theirs, power)


def _leg(leg_id: str) -> None:
    here, t = page(), page().t
    leg = legs(here.record)[leg_id]
    places = by_id(here.tables["places"], "place_id")
    st.header(plain(words.leg_name(leg, places, numbers(here.tables["legs"]), t)))
    st.markdown(f"**{t('map-said-route')}**")
    statements(of_route(here.record), "route")
    lines = words.leg_lines(leg, by_id(here.tables["routes"], "route_id"), t)
    st.caption("  \n".join(plain(line) for line in lines if line))


def _place(place_id: str) -> None:
    here, t = page(), page().t
    row = by_id(here.tables["places"], "place_id")[place_id]
    st.header(plain(t.of(row, "name")))
    for line in words.place_lines(row, by_id(here.tables["sources"], "source_id"), t):
        if line:
            st.markdown(plain(line))
    if row["basis"] != "document":
        st.caption(t("map-unsaid"))


def map_table() -> None:
    """The five states as rows: the map's content for whoever does not see it."""
    here, t = page(), page().t
    found, names = counts(here.record), here.actor_names()
    st.header(t("map-states"))
    st.table(
        plain_rows(
            {t("column-state-id"): names[state]}
            | {t(f"color-{kind}"): str(found[kind].get(state, 0)) for kind in found}
            for state in STATES
        )
    )
