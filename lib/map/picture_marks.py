"""Altair layers whose positions are pixels of the picture, and the drawn legend."""

from __future__ import annotations

import math
from typing import Any

import altair as alt
import pandas as pd

from lib.map.picture_legend import NOTE, SWATCH, Entry, foot, note_lines
from lib.map.projection import Row
from lib.map.scene import Scene
from lib.map.style import DASHES, MARKERS, NAMED_BAND, STROKES, text_px

_XY = ("x", "y")
_BOX = ("x", "y", "x2", "y2")


def layer(rows: list[Row], mark: dict[str, Any], fields: tuple[str, ...] = _XY, text: bool = False) -> alt.Chart:
    """Marks at pixels: `fields` name their x, y and, for boxes, x2, y2."""
    channels = dict(zip(_BOX, fields, strict=False))
    encoding: dict[str, Any] = {
        channel: alt.X(f"{name}:Q", scale=None, axis=None)
        if channel == "x"
        else alt.Y(f"{name}:Q", scale=None, axis=None)
        if channel == "y"
        else name
        for channel, name in channels.items()
    }
    if text:
        encoding["text"] = alt.Text("text:N")
    return alt.Chart(pd.DataFrame(rows), mark=alt.MarkDef(**mark)).encode(**encoding)


def paths(rows: list[Row], **mark: Any) -> alt.Chart:
    """Outlines or lines: the row's `path`, an SVG path in pixels, is the shape of a point at the corner.

    Vega scales such a shape by half the root of `size`: 4 leaves it as it is.
    """
    mark = {"type": "point", "clip": True, "opacity": 1, "size": 4, "shape": _e("path"), **mark}
    return layer([{**row, "x": 0, "y": 0} for row in rows], mark)


def font(text: str) -> str:
    """The family to ask for first. A converter that must look for Arabic letters may find the bold ones;
    one that must look for Latin letters in an Arabic font may find none."""
    arabic_only = not text.isascii() and not any(letter.isascii() and letter.isalpha() for letter in text)
    return "Noto Sans Arabic, Noto Sans, sans-serif" if arabic_only else "Noto Sans, Noto Sans Arabic, sans-serif"


def picture_text(rows: list[Row], halo: str) -> list[alt.Chart]:
    """Texts with their own size, weight, colour and side, over a soft edge of `halo`."""
    words = {
        "type": "text",
        "font": _e("font"),
        "baseline": "middle",
        "fontSize": _e("px"),
        "fontWeight": _e("weight"),
        "align": _e("align"),
    }
    rows = [{**row, "font": font(row["text"])} for row in rows]
    edge = {"stroke": halo, "strokeWidth": _e("halo"), "strokeJoin": "round", "color": halo}
    edged = [row for row in rows if row.get("halo")]
    return [layer(edged, {**words, **edge}, text=True), layer(rows, {**words, "color": _e("ink")}, text=True)]


def legend(entries: list[Entry], bottom: float, scene: Scene) -> list[alt.Chart]:
    """A strip under the map with a sample and words for each entry, and the boundary note below them."""
    size, t, tone = scene.size, scene.t, scene.tone
    strip = [{"left": 0, "top": size[1], "right": size[0], "bottom": foot(bottom, size[0], t)}]
    start = {"px": text_px("legend", t.rtl), "weight": "normal", "align": "right" if t.rtl else "left"}
    words = [{**start, "x": entry.text_x, "y": entry.y, "text": entry.text, "ink": tone["ink"]} for entry in entries]
    words += [
        {
            **start,
            "x": size[0] - 12 if t.rtl else 12,
            "y": bottom + NOTE * (i + 0.6),
            "text": t.isolate(line),
            "px": text_px("note", t.rtl),
            "ink": tone["quiet"],
        }
        for i, line in enumerate(note_lines(size[0], t))
    ]
    return [
        layer(strip, {"type": "rect", "fill": tone["page"], "stroke": None}, ("left", "top", "right", "bottom")),
        *_samples(entries, tone),
        *picture_text(words, tone["page"])[1:],
    ]


def _samples(entries: list[Entry], tone: dict[str, str]) -> list[alt.Chart]:
    drawn = []
    for entry in entries:
        if entry.sample in MARKERS or entry.sample == "named":
            drawn += _marker(entry, tone)
        else:
            drawn.append(_stroke(entry, tone))
    return drawn


def _stroke(entry: Entry, tone: dict[str, str]) -> alt.Chart:
    """A line as on the map, or a swatch of a fill."""
    ends = [{"x": entry.x, "y": entry.y, "right": entry.x + SWATCH, "bottom": entry.y}]
    kind = entry.sample if entry.sample in STROKES else "main"
    mark = {
        "type": "rule",
        "strokeCap": "round",
        "stroke": tone[STROKES[kind].colour],
        "strokeWidth": STROKES[kind].width,
    }
    if entry.sample in ("schematic", "sea"):
        mark["strokeDash"] = [part * STROKES[kind].width for part in DASHES[entry.sample]]
    if entry.sample == "band":
        mark |= {
            "stroke": tone["named"],
            "strokeWidth": min(NAMED_BAND, 11),
            "strokeOpacity": 0.45,
            "strokeCap": "butt",
        }
    if entry.sample == "fill":
        mark |= {"stroke": entry.colour, "strokeWidth": 12, "strokeCap": "butt"}
    return layer(ends, mark, ("x", "y", "right", "bottom"))


def _marker(entry: Entry, tone: dict[str, str]) -> list[alt.Chart]:
    kind = "junction" if entry.sample == "named" else entry.sample
    edge = tone["ink" if kind == "capital" else "corridor"]
    radius, core = MARKERS[kind]
    at = [{"x": entry.x + SWATCH / 2, "y": entry.y}]
    ring = {"type": "point", "shape": "circle", "filled": True, "opacity": 1}
    fill = tone["named" if entry.sample == "named" else "casing"]
    drawn = [layer(at, {**ring, "size": math.pi * radius**2, "fill": fill, "stroke": edge, "strokeWidth": 1.6})]
    return drawn + ([layer(at, {**ring, "size": math.pi * core**2, "fill": edge})] if core else [])


def _e(name: str) -> dict[str, str]:
    return {"expr": f"datum.{name}"}
