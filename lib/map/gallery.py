"""The maps of every view: kept by record and scene, so that each is drawn once in a process."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import pandas as pd

from lib.evidence import presence
from lib.evidence.record import Record
from lib.figures.packing import packed
from lib.i18n import translator
from lib.map.deck import CompactDeck, deck
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


@lru_cache(maxsize=400)
def deck_of(record: Record, scene: Scene) -> CompactDeck:
    """The map for deck.gl."""
    return deck(frames(record, scene.t.lang, scene.color), scene)


@lru_cache(maxsize=200)
def picture_of(record: Record, scene: Scene) -> dict[str, Any]:
    """The map as Vega-Lite, for whoever has no WebGL."""
    return packed(chart(frames(record, scene.t.lang, scene.color), scene).to_dict(validate=False))


def legend_of(record: Record, scene: Scene) -> str:
    """The legend of both maps as HTML; it is the same whatever is picked."""
    return _legend_of(record, replace(scene, pick=""))


@lru_cache(maxsize=400)
def _legend_of(record: Record, scene: Scene) -> str:
    return legend(frames(record, scene.t.lang, scene.color), scene)
