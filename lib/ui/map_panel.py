"""Under the map: the list that does what the map does, the panel of what is picked, the steps along the route."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from lib.evidence import claims as evidence
from lib.evidence import presence
from lib.i18n import Translator
from lib.map import projection, words
from lib.ui.card import claims, plain
from lib.ui.comparison import said
from lib.ui.figure import picked_round
from lib.ui.parts import actor_name
from lib.ui.state import page, put
from lib.ui.widgets import choose_one
from lib.view.parameters import BY_NAME
from lib.vocabulary import STATES


def map_list() -> str:
    """The list that does by keyboard what the map does with a pointer; returns the pick."""
    here, t = page(), page().t
    names = choices(here.tables, t)
    pick = here.state["pick"]
    options = ["", *names]
    if pick and pick not in names:
        st.info(t("map-unknown", pick=pick), icon=":material/link_off:")
    choose_one("pick", options, t("map-list"), widget="selectbox", label_of=lambda code: names.get(code, t("map-none")))
    return pick if pick in names else ""


def choices(tables, t: Translator) -> dict[str, str]:
    """Everything that can be picked: id -> name, states first, then legs in order, then places."""
    places = tables["places"].set_index("place_id")
    routes = tables["routes"].set_index("route_id")
    legs = tables["legs"].to_dict("records")
    drawn = {line["leg_id"] for line in projection.leg_lines(tables["legs"], tables["routes"], _kinds())}
    stops = {leg[end] for leg in legs for end in ("from_place", "to_place")}
    return (
        {f"state:{state}": actor_name(state) for state in STATES}
        | {
            f"leg:{leg['leg_id']}": f"{words.leg_title(leg, places, t)} · {t.of(routes.loc[leg['route_id']], 'name')}"
            for leg in legs
            if leg["leg_id"] in drawn
        }
        | {
            f"place:{place}": t.of(row, "name")
            for place, row in places.iterrows()
            if place in stops or row["kind"] == "capital"
        }
    )


def _kinds() -> tuple[str, ...]:
    return tuple(kind for kinds in projection.ROUTE_KINDS.values() for kind in kinds)


def panel(pick: str) -> None:
    """What is known of the thing picked: what each document says, what each power does there."""
    t = page().t
    if not pick:
        st.markdown(t("map-nothing"))
        return
    kind, _, name = pick.partition(":")
    {"state": _state, "leg": _leg, "place": _place}[kind](name)
    st.button(t("map-close"), on_click=_close, icon=":material/close:", shortcut="Escape")


def _close() -> None:
    put(pick="")
    st.session_state["_round"] = picked_round() + 1


def _state(code: str) -> None:
    here, t = page(), page().t
    st.subheader(actor_name(code))
    documents, powers = st.columns(2, gap="large")
    with documents:
        st.markdown(f"**{t('map-said')}**")
        said(evidence.about(claims(), code))
    with powers:
        st.markdown(f"**{t('map-powers-here')}**")
        rows = presence.presence(here.tables)
        mine = rows[rows["state_id"] == code]
        for power in BY_NAME["powers"].values:
            theirs = mine[mine["power_id"] == power]
            st.markdown(actor_name(power) + ("" if len(theirs) else f": *{t('status-not-stated')}*"))
            said(theirs, power)


def _leg(leg_id: str) -> None:
    here, t = page(), page().t
    places = here.tables["places"].set_index("place_id")
    routes = here.tables["routes"].set_index("route_id")
    lines = projection.leg_lines(here.tables["legs"], here.tables["routes"], _kinds())
    leg = next(line for line in lines if line["leg_id"] == leg_id)
    st.subheader(words.leg_title(leg, places, t))
    for line in words.leg_lines(leg, routes, t):
        if line:
            st.markdown(plain(line))
    route_said(leg.get("kind", ""))


def _place(place_id: str) -> None:
    here, t = page(), page().t
    row = here.tables["places"].set_index("place_id", drop=False).loc[place_id]
    st.subheader(plain(t.of(row, "name")))
    for line in words.place_lines(row, here.tables["sources"].set_index("source_id"), t):
        if line:
            st.markdown(plain(line))
    if row["basis"] != "document":
        st.caption(t("map-unsaid"))


def route_said(kind: str = "") -> None:
    """What the documents say of the route as a whole: they name no leg of it."""
    t = page().t
    st.markdown(f"**{t('map-said-route')}**")
    rows = claims()
    chosen = rows[
        rows["claim_id"].isin(
            ["corridor-bypass", "corridor-links", "middle-corridor", "japan-corridor-reason", "caspian-route-agreement"]
        )
    ]
    said(chosen)


def follow() -> None:
    """Step from China to Europe, one leg of the main line at a time."""
    here, t = page(), page().t
    legs = here.tables["legs"]
    main = legs[legs["route_id"].isin(["middle_corridor_main", "branch_poti"])].to_dict("records")
    places = here.tables["places"].set_index("place_id")
    step = min(here.state["step"], len(main))
    st.subheader(t("follow-title"))
    st.caption(t("follow-start"))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(t("follow-previous"), disabled=step == 0, on_click=_step, args=(step - 1, main))
        st.button(t("follow-next"), disabled=step == len(main), on_click=_step, args=(step + 1, main), type="primary")
        if step:
            leg = main[step - 1]
            names = {end: t.of(places.loc[leg[f"{end}_place"]], "label") for end in ("from", "to")}
            st.markdown(t("follow-step", step=step, all=len(main), **names))
    if step:
        st.progress(step / len(main))


def _step(step: int, legs: list[dict]) -> None:
    put(step=step, pick=f"leg:{legs[step - 1]['leg_id']}" if step else "")


def map_table() -> None:
    """The five states as rows: the map's content for whoever does not see it."""
    here, t = page(), page().t
    rows = presence.states(here.tables, claims(), t, "corridor")
    st.subheader(t("map-states"))
    counts = {
        t("column-state-id"): [t.of(row, "name") for row in rows.to_dict("records")],
        t("color-formats"): _count(presence.formats(here.tables), rows),
        t("color-statements"): _count(presence.statements(here.tables, claims()), rows),
        t("color-resources"): _count(presence.resources(here.tables), rows),
    }
    st.dataframe(pd.DataFrame(counts), hide_index=True)


def _count(counts: dict[str, int], rows: pd.DataFrame) -> list[int]:
    return [counts.get(state, 0) for state in rows["iso_alpha3"]]
