"""The corridor map with its controls and its legend."""

from __future__ import annotations

import streamlit as st

from lib.map.gallery import deck_of, legend_of, picture_of
from lib.map.projection import SIZE
from lib.map.scene import Scene
from lib.ui import session
from lib.ui.browser import Browser, browser, is_narrow, is_without_webgl
from lib.ui.map_follow import follow, zoom
from lib.ui.state import page, put
from lib.ui.widgets import choose_many, choose_one, flag
from lib.ui.words import html


def map_controls() -> None:
    """View, layers, colouring and the switch to the map without WebGL."""
    t = page().t
    with st.container(key="map-controls", horizontal=True, wrap=False, vertical_alignment="center", gap="small"):
        choose_one(
            "view", label=t("map-view"), label_of=lambda code: t.code("view", code), label_visibility="collapsed"
        )
        more = st.popover(t("map-layers"), icon=":material/layers:", key="more", on_change="rerun")
    if more.open:
        with more:
            choose_many("layers", label=t("map-layers"), label_of=lambda code: t.code("layer", code))
            choose_one("color", label=t("map-color"), label_of=lambda code: t.code("color", code))
            flag("flat", t("map-flat"))


def corridor() -> None:
    """The map as the view has it, and the way along its route; a pick on it goes to the address."""
    with st.container(key="map", gap="small"):
        _map()
        follow()


def _map() -> None:
    state, t, reader = page().state, page().t, browser()
    if state["flat"] or reader.webgl is False:
        if reader.webgl is False and not state["flat"]:
            st.info(t("map-no-webgl"), icon=":material/map:")
        _flat(reader)
    elif reader.webgl is None:
        # The browser answers right after the first run: drawing for a width unknown would draw twice.
        html('<div class="map-place"></div>')
    else:
        _deck(reader)


def _deck(reader: Browser) -> None:
    here, t, state = page(), page().t, page().state
    key = f"deck-{t.lang}-{state['view']}-{here.dark}-{reader.narrow}-{session.picked_round('map')}"
    drawn = deck_of(here.record, Scene.of(state.values, t, here.dark, reader.narrow))
    event = st.pydeck_chart(drawn, height=SIZE[reader.narrow][1], key=key, on_select="rerun", alt=t("map-alt"))
    zoom()
    objects = [one for found in event.selection.objects.values() for one in found]
    _take(key, objects[0]["id"] if objects else "")


def _flat(reader: Browser) -> None:
    here, t, state = page(), page().t, page().state
    key = f"flat-{t.lang}-{state['view']}-{here.dark}-{session.picked_round('map')}"
    spec = picture_of(here.record, Scene.of(state.values, t, here.dark, reader.narrow))
    event = st.vega_lite_chart(
        None, spec, key=key, on_select="rerun", selection_mode="pick", theme=None, alt=t("map-alt"), width="content"
    )
    points = event.selection.get("pick") or []
    _take(key, points[0].get("id", "") if points else "")


def _take(key: str, chosen: str) -> None:
    """Take a new pick from the map to the address; picking the same again closes it."""
    picks = session.memory(session.PICKS)
    if picks.get(key, "") == chosen:
        return
    picks[key] = chosen
    put(pick=chosen, step=0)
    st.rerun()


def map_legend() -> None:
    """What the strokes and marks mean, and the note on boundaries."""
    here, t, state = page(), page().t, page().state
    scene = Scene.of(state.values, t, here.dark, is_narrow())
    html(legend_of(here.record, scene, state["flat"] or is_without_webgl()))
    st.caption(f"{t('map-boundary-note')} {t('map-attribution')}")
