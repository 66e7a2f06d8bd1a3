"""The legend of the drawn map: where the entries of `key` stand, and how they are drawn.

Entries flow in rows from the side where the language begins.
"""

from __future__ import annotations

import math
from dataclasses import replace
from textwrap import wrap

import altair as alt

from lib.i18n import Translator
from lib.map.key import Entry
from lib.map.measure import text_size
from lib.map.picture_marks import layer, texts
from lib.map.scene import Scene
from lib.map.style import DASHES, MARKERS, NAMED_BAND, STROKES, text_px

ROW = 20  # pixels from one row of the legend to the next
NOTE = 15  # pixels from one line of the note to the next
SWATCH = 30  # width of the drawn sample
_GAP, _BETWEEN, _EDGE = 7, 20, 12


def flow(made: list[Entry], width: float, top: float, rtl: bool) -> tuple[list[Entry], float]:
    """The entries placed in rows no wider than `width` below `top`, and where the last row ends."""
    placed: list[Entry] = []
    along, y = float(_EDGE), top + ROW / 2
    for entry in made:
        words = text_size(entry.text, "legend", rtl)[0]
        whole = SWATCH + _GAP + words
        if along > _EDGE and along + whole > width - _EDGE:
            along, y = _EDGE, y + ROW
        x = width - along - SWATCH if rtl else along
        text_x = x - _GAP if rtl else x + SWATCH + _GAP
        placed.append(entry.at(x, y, text_x))
        along += whole + _BETWEEN
    return placed, y + ROW / 2


def note_lines(width: float, t: Translator) -> list[str]:
    """The boundary note in lines that fit the picture."""
    letters = (width - 2 * _EDGE) / text_size("x" * 100, "note", t.rtl)[0] * 100
    return wrap(t("map-boundary-note"), int(letters))


def foot(bottom: float, width: float, t: Translator) -> float:
    """Where the picture ends when the legend's last row ends at `bottom`."""
    return bottom + NOTE * len(note_lines(width, t)) + 8


def legend(made: list[Entry], bottom: float, scene: Scene) -> list[alt.Chart]:
    """A strip under the map with a sample and words for each entry, and the boundary note below them."""
    size, t, tone = scene.size, scene.t, scene.tone
    strip = [{"left": 0, "top": size[1], "right": size[0], "bottom": foot(bottom, size[0], t)}]
    start = {"px": text_px("legend", t.rtl), "weight": "normal", "align": "right" if t.rtl else "left"}
    words = [{**start, "x": entry.text_x, "y": entry.y, "text": entry.text, "ink": tone["ink"]} for entry in made]
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
        *_samples(made, tone),
        *texts(words, tone["page"])[1:],
    ]


def _samples(made: list[Entry], tone: dict[str, str]) -> list[alt.Chart]:
    drawn = []
    for entry in made:
        if entry.sample in MARKERS or entry.sample == "named":
            drawn += _marker(entry, tone)
        elif entry.sample == "number":
            number = replace(entry, colour=tone["casing"], ink=tone["ink"])
            drawn += [_stroke(replace(entry, sample="main"), tone), *_plate(number, 9)]
        elif entry.sample == "plate":
            drawn += _plate(entry)
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


def _plate(entry: Entry, half: float = SWATCH / 2) -> list[alt.Chart]:
    middle = {"x": entry.x + SWATCH / 2, "y": entry.y}
    ends = {"left": middle["x"] - half, "right": middle["x"] + half}
    box = {**ends, "top": entry.y - 7.5, "bottom": entry.y + 7.5}
    plate = {"type": "rect", "cornerRadius": 3, "fill": entry.colour, "stroke": entry.ink, "strokeWidth": 0.5}
    words = {"px": 9.5, "weight": "bold", "align": "center", "text": entry.code, "ink": entry.ink}
    return [layer([box], plate, ("left", "top", "right", "bottom")), *texts([{**middle, **words}], entry.colour)[1:]]
