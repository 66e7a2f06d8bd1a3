"""The maps of every view: kept by record and scene, so that each is drawn once in a process."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd

from lib.evidence import presence
from lib.evidence.record import Record
from lib.figures.packing import packed
from lib.i18n import translator
from lib.map.deck import CompactDeck, deck
from lib.map.features import Features, features
from lib.map.key import entries, seen
from lib.map.legend import legend
from lib.map.picture import chart
from lib.map.scene import Scene


@lru_cache(maxsize=32)
def frames(record: Record, lang: str, color: str) -> dict[str, pd.DataFrame]:
    """What both maps are drawn from (see lib.map.features)."""
    t, tables = translator(lang), record.tables
    return {
        **{name: tables[name] for name in ("places", "legs", "routes", "sources")},
        "states": presence.states(tables, record.claims, t, color),
        "resource_markers": presence.resource_markers(tables, t),
        "presence_markers": presence.presence_markers(tables, t),
    }


@lru_cache(maxsize=8)
def _features(record: Record, scene: Scene) -> Features:
    """What a map shows, for the map itself and for its legend and picture a moment later; by night what it is by day."""
    if scene.dark:
        return _features(record, replace(scene, dark=False))
    return features(frames(record, scene.t.lang, scene.color), scene)


@lru_cache(maxsize=400)
def deck_of(record: Record, scene: Scene) -> CompactDeck:
    """The map for deck.gl."""
    return deck(frames(record, scene.t.lang, scene.color), scene, _features(record, scene))


@lru_cache(maxsize=200)
def picture_of(record: Record, scene: Scene) -> dict[str, Any]:
    """The map as Vega-Lite, for whoever has no WebGL; its legend is the page's."""
    return packed(chart_of(record, scene, alone=False).to_dict(validate=False))


def chart_of(record: Record, scene: Scene, alone: bool = True) -> alt.LayerChart:
    """The map as a picture; `alone`, with its legend and the note on boundaries."""
    return chart(frames(record, scene.t.lang, scene.color), scene, alone, _features(record, scene))


def legend_of(record: Record, scene: Scene, drawn: bool) -> str:
    """The legend of the page's map: of what is in the frame where it is `drawn`, of all there is where it can be moved."""
    return _legend(record, replace(scene, pick=""), drawn)


@lru_cache(maxsize=200)
def _legend(record: Record, scene: Scene, drawn: bool) -> str:
    made = _features(record, scene)
    held = frames(record, scene.t.lang, scene.color)
    return legend(entries(held, scene, seen(made, scene) if drawn else made), scene)
