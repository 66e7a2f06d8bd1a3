"""The corridor map with its controls, its legend and its pictures."""

from __future__ import annotations

from functools import partial

import pandas as pd
import streamlit as st

from lib.evidence import presence
from lib.figures import for_export
from lib.map import deck, picture
from lib.map.legend import legend
from lib.share import export
from lib.ui.browser import Browser, browser
from lib.ui.card import claims
from lib.ui.figure import picked_round
from lib.ui.state import absolute, address, page, put
from lib.ui.widgets import choose_many, choose_one, flag

HEIGHT = {False: 560, True: 420}


def map_controls() -> None:
    """View, layers, colouring and the switch to the map without WebGL."""
    t = page().t
    choose_one("view", label=t("map-view"), label_of=lambda code: t.code("view", code))
    with st.expander(t("map-layers"), icon=":material/layers:"):
        choose_many("layers", label=t("map-layers"), label_of=lambda code: t.code("layer", code))
        choose_one("color", label=t("map-color"), label_of=lambda code: t.code("color", code))
        flag("flat", t("map-flat"))


def frames(color: str) -> dict[str, pd.DataFrame]:
    """What both maps are drawn from (see lib.map.features); made once for a language and colouring."""
    return _frames(page().version, page().t.lang, color)


@st.cache_resource(show_spinner=False)
def _frames(version: str, lang: str, color: str) -> dict[str, pd.DataFrame]:
    here = page()
    t, tables = here.t, here.tables
    return {
        **{name: tables[name] for name in ("places", "legs", "routes", "sources")},
        "states": presence.states(tables, claims(), t, color),
        "resource_markers": presence.resource_markers(tables, t),
        "presence_markers": presence.presence_markers(tables, t),
    }


def corridor() -> None:
    """The map as the view has it; a pick on it goes to the address."""
    state, t, told = page().state, page().t, browser()
    if state["flat"] or told.webgl is False:
        if told.webgl is False and not state["flat"]:
            st.info(t("map-no-webgl"), icon=":material/map:")
        _flat(told)
    elif told.webgl is None:
        # The browser answers within the first run: drawing for a width unknown would draw twice.
        st.container(height=HEIGHT[False], border=False)
    else:
        _deck(told)


def _deck(told: Browser) -> None:
    here, t, state = page(), page().t, page().state
    key = f"deck-{t.lang}-{state['view']}-{here.dark}-{told.narrow}-{picked_round()}"
    event = st.pydeck_chart(_made(told), height=HEIGHT[told.narrow], key=key, on_select="rerun", alt=t("map-alt"))
    objects = [one for found in event.selection.objects.values() for one in found]
    _take(key, objects[0]["id"] if objects else "")


def _made(told: Browser):
    here, state = page(), page().state
    return _cached_deck(
        here.version, here.t.lang, state["view"], state["layers"], state["color"], state["pick"], here.dark, told.narrow
    )


@st.cache_resource(show_spinner=False, max_entries=400)
def _cached_deck(version, lang, view, layers, color, pick, dark, narrow):
    return deck.deck(
        frames(color), page().t, view=view, layers=layers, color=color, pick=pick, dark=dark, narrow=narrow
    )


def _flat(told: Browser) -> None:
    here, t, state = page(), page().t, page().state
    key = f"flat-{t.lang}-{state['view']}-{here.dark}-{picked_round()}"
    made = picture.chart(
        frames(state["color"]),
        t,
        view=state["view"],
        layers=state["layers"],
        color=state["color"],
        pick=state["pick"],
        dark=here.dark,
        narrow=told.narrow,
    )
    event = st.altair_chart(
        made, key=key, on_select="rerun", selection_mode="pick", theme=None, alt=t("map-alt"), width="content"
    )
    points = event.selection.get("pick") or []
    _take(key, points[0].get("id", "") if points else "")


def _take(key: str, chosen: str) -> None:
    """Take a new pick from the map to the address; picking the same again closes it."""
    seen = st.session_state.setdefault("_map", {})
    if seen.get(key, "") == chosen:
        return
    seen[key] = chosen
    put(pick=chosen)
    st.rerun()


def map_legend() -> None:
    """What the strokes and marks mean, and the note on boundaries."""
    t = page().t
    st.html(legend(t, page().dark))
    st.caption(f"{t('map-boundary-note')} {t('map-attribution')}")


def map_files() -> None:
    """The map as it stands, as PNG and SVG, with title, source line and link in it."""
    here, t, state = page(), page().t, page().state
    view, layers, color, pick = (state[name] for name in ("view", "layers", "color", "pick"))
    link, drawn = absolute(address()), frames(color)
    source = t("figure-source-line", version=here.version)

    def spec() -> dict:
        made = picture.chart(drawn, t, view=view, layers=layers, color=color, pick=pick)
        return for_export(made, t, t("map-title"), source, link, width=0).to_dict()

    with st.container(horizontal=True):
        for ext, mime, make in (("png", "image/png", export.chart_png), ("svg", "image/svg+xml", export.chart_svg)):
            st.download_button(
                t(f"download-{ext}"),
                partial(_file, make, spec),
                export.filename(f"map-{view}", t.lang, ext, here.version),
                mime,
                key=f"map-{ext}",
                on_click="ignore",
                help=t("map-files"),
            )


def _file(make, spec) -> bytes:
    return make(spec())
