"""The legend of the Vega map: which entries it has, and where they stand.

Pure. Entries flow in rows from the side where the language begins.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

import pandas as pd

from lib.i18n import Translator
from lib.map.measure import text_size
from lib.map.scene import Scene
from lib.map.style import colours

ROW = 20  # pixels from one row of the legend to the next
NOTE = 15  # pixels from one line of the note to the next
SWATCH = 30  # width of the drawn sample
_GAP, _BETWEEN, _EDGE = 7, 20, 12


@dataclass(frozen=True)
class Entry:
    """A sample and its words; `x`, `y` is the sample's left end and middle line, `text_x` where the words begin."""

    sample: str  # main | branch | bypassed | band | schematic | sea | capital | port | named | fill
    text: str
    colour: str = ""
    x: float = 0
    y: float = 0
    text_x: float = 0


def entries(scene: Scene, states: pd.DataFrame) -> list[Entry]:
    """What the layers on the map need explained."""
    t, found = scene.t, []
    if "corridor" in scene.layers:
        found += [("main", "main"), ("branch", "branch"), ("band", "named")]
    if "bypassed" in scene.layers:
        found += [("bypassed", "bypassed")]
    if found:
        found += [("reference", "reference"), ("schematic", "schematic"), ("sea", "sea")]
    if "capitals" in scene.layers:
        found += [("capital", "capital")]
    if "ports" in scene.layers:
        found += [("port", "port"), ("junction", "junction")]
    if {"capitals", "ports"} & set(scene.layers):
        found += [("named", "place-document")]
    return [*_fills(scene, states), *(Entry(sample, t(f"map-legend-{key}")) for sample, key in found)]


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
        placed.append(Entry(entry.sample, entry.text, entry.colour, x, y, text_x))
        along += whole + _BETWEEN
    return placed, y + ROW / 2


def note_lines(width: float, t: Translator) -> list[str]:
    """The boundary note in lines that fit the picture."""
    letters = (width - 2 * _EDGE) / text_size("x" * 100, "note", t.rtl)[0] * 100
    return wrap(t("map-boundary-note"), int(letters))


def foot(bottom: float, width: float, t: Translator) -> float:
    """Where the picture ends when the legend's last row ends at `bottom`."""
    return bottom + NOTE * len(note_lines(width, t)) + 8


def _fills(scene: Scene, states: pd.DataFrame) -> list[Entry]:
    """The palest and the strongest fill of the states with the value each stands for."""
    values = states["value"].dropna()
    if scene.color == "corridor" or values.empty:
        return []
    tone, name = colours(scene.dark), scene.t.code("color", scene.color)
    ends = dict.fromkeys((("low", values.min()), ("high", values.max())))
    return [Entry("fill", f"{name}: {value:g}", tone[end]) for end, value in ends]
