"""The words of the map: facts for tooltips, and Arabic prepared for WebGL.

Pure: rows and a Translator in, text out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import arabic_reshaper
import pandas as pd
from bidi import get_display

from lib.i18n import Translator

Rows = Mapping[str, Mapping[str, Any]]
"""Rows of a table by their ids."""


@cache
def shaped(text: str, rtl: bool) -> str:
    """Text as WebGL must be given it: letters joined and put in visual order. For display only."""
    if not rtl:
        return text
    return "\n".join(get_display(arabic_reshaper.reshape(line)) for line in text.split("\n"))


def tooltip(t: Translator) -> str:
    """The HTML of every tooltip, with its own direction; `{title}` and `{facts}` are a row's.

    Streamlit escapes what it puts in, so that the markup must stand here and the facts are lines of plain text.
    """
    facts = '<div style="white-space:pre-line;margin-top:3px">{facts}</div>'
    return f'<div dir="{"rtl" if t.rtl else "ltr"}" lang="{t.lang}"><b>{{title}}</b>{facts}</div>'


def leg_title(leg: Mapping[str, Any], places: Rows, t: Translator) -> str:
    """`Aktau – Alat` in the language; `places` by id."""
    ends = (t.of(places[leg[end]], "label") for end in ("from_place", "to_place"))
    return t("map-leg-title", **dict(zip(("from", "to"), ends, strict=True)))


def leg_name(leg: Mapping[str, Any], places: Rows, numbers: Mapping[str, int], t: Translator) -> str:
    """`20. Aktau – Alat`: with the number it has in the list and in the pictures."""
    return t("map-leg-name", number=str(numbers[leg["leg_id"]]), leg=leg_title(leg, places, t))


def leg_lines(leg: Mapping[str, Any], routes: Rows, t: Translator) -> list[str]:
    """What is known of a leg: route, kind, length, how its order and its line are known, source."""
    named = t("map-leg-shape-sea") if leg["mode"] == "sea" else t("map-leg-shape-rail")
    shared = t("list-separator").join(t.of(routes[route], "name") for route in leg["shared_with"])
    return [
        t.of(routes[leg["route_id"]], "name"),
        t("map-leg-facts", mode=t.code("map-mode", leg["mode"]), km=leg["length_km_drawn"]),
        t("map-shared", routes=shared) if shared else "",
        filled(t.of(leg, "note")),
        t.code("map-sequence", leg["sequence_basis"]),
        named,
        t("map-source", source=leg["source"]) if filled(leg["source"]) else "",
    ]


def leg_sureness(leg: Mapping[str, Any], t: Translator) -> str:
    """How a leg runs, how long it is drawn, and how its order is known, in one line."""
    known = t("map-leg-shape-sea") if leg["mode"] == "sea" else t.code("map-sequence", leg["sequence_basis"])
    return f"{t('map-leg-facts', mode=t.code('map-mode', leg['mode']), km=leg['length_km_drawn'])}. {known}"


def place_lines(place: Mapping[str, Any], sources: Rows, t: Translator) -> list[str]:
    """What is known of a place: kind, who names it, note, where its position is from."""
    return [
        t.code("map-kind", place["kind"]),
        basis_line(place, sources, t),
        filled(t.of(place, "note")),
        t("map-position", source=place["source"], grade=place["grade"]),
    ]


def basis_line(place: Mapping[str, Any], sources: Rows, t: Translator) -> str:
    """Whether a document names the place, and where; `sources` by id."""
    if place["basis"] != "document":
        return t("map-basis-reference")
    source = t.of(sources[place["source_id"]], "short")
    return t("map-basis-document", source=source, paragraph=int(place["paragraph"]))


def filled(value: Any) -> str:
    """The text of a cell, empty when the cell is."""
    return "" if pd.isna(value) else str(value)
