"""The maps of every view: kept by codes, so that each is drawn once in a process."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pandas as pd

from lib.evidence import presence
from lib.evidence.record import Record
from lib.figures.packing import packed
from lib.i18n import translator
from lib.map import deck, picture
from lib.map.deck import CompactDeck

SHOWN = ("view", "layers", "color", "pick")
"""The parameters of a view that a map depends on, besides language, theme and width."""


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
def deck_of(
    record: Record, lang: str, view: str, layers: tuple[str, ...], color: str, pick: str, dark: bool, narrow: bool
) -> CompactDeck:
    """The map for deck.gl."""
    drawn = frames(record, lang, color)
    return deck.deck(
        drawn, translator(lang), view=view, layers=layers, color=color, pick=pick, dark=dark, narrow=narrow
    )


@lru_cache(maxsize=200)
def picture_of(
    record: Record, lang: str, view: str, layers: tuple[str, ...], color: str, pick: str, dark: bool, narrow: bool
) -> dict[str, Any]:
    """The map as Vega-Lite, for whoever has no WebGL."""
    drawn = frames(record, lang, color)
    chart = picture.chart(
        drawn, translator(lang), view=view, layers=layers, color=color, pick=pick, dark=dark, narrow=narrow
    )
    return packed(chart.to_dict(validate=False))
