"""The drawings in a brief: inline SVG that a phone can read and paper takes, light enough to mail together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from lib.evidence.record import Record
from lib.figures.gallery import FIGURES
from lib.i18n import translator
from lib.map import picture
from lib.map.gallery import frames
from lib.map.scene import Scene
from lib.share import files
from lib.share.export import chart_svg
from lib.view.state import ViewState
from lib.web.drawing import slim, unframed

WIDTH = 440
"""Points: on a phone its letters stand at four fifths of their size, on paper they grow by half at most."""
WIDE = {"profile_matrix": 660, "state_reach": 660, "endowment_matrix": 660, "reference-reserves_against_documents": 660}
"""Figures whose words lie over one another when narrow: on a phone they are moved under the finger."""


@dataclass(frozen=True)
class Drawn:
    """A figure or the map: what it tells, lines on its numbers, SVG, and whether it needs more room than a phone has."""

    name: str
    told: str
    lines: tuple[str, ...]
    svg: Markup
    wide: bool


def drawings(record: Record, state: ViewState) -> Iterator[Drawn]:
    """The figures of a page in its order, those of the reference layer where it is switched on."""
    names = ("map",) if state.page == "corridor" else files.FIGURES_OF.get(state.page, ())
    for name in names:
        if name == "map" or state["ref"] or not FIGURES[name].reference:
            yield _drawn(record, name, files.narrowed(name, state))


@lru_cache(maxsize=100)
def _drawn(record: Record, name: str, state: ViewState) -> Drawn:
    told = files.title(record, name, state)
    if name == "map":
        scene = Scene.of(state.values, translator(state.lang), narrow=True)
        spec = picture.chart(frames(record, state.lang, scene.color), scene).to_dict(validate=False)
        return Drawn(name, told, (), _svg(spec), wide=False)
    spec = files.chart_of(record, name, state)
    # As text of the page its lines wrap on a phone; and its own counts sources that a table beside it would name.
    spec.pop("title", None)
    lines = tuple(files.sources(record, name, state)) if FIGURES[name].reference else ()
    fit = {"width": WIDE.get(name, WIDTH), "autosize": {"type": "fit-x", "contains": "padding"}}
    return Drawn(name, told, lines, _svg(unframed(spec | fit)), wide=name in WIDE)


def _svg(spec: dict[str, Any]) -> Markup:
    return Markup(slim(chart_svg(spec).decode()))
