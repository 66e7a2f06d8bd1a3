"""What a figure is: the rows of one question, how they are drawn and what they tell, all from codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import altair as alt
import pandas as pd

from lib.evidence.record import Record
from lib.figures.base import NOTHING
from lib.figures.dress import dressed
from lib.figures.packing import packed
from lib.figures.places import places
from lib.figures.reference_words import credits
from lib.figures.spoken import Marks, marks, spoken
from lib.i18n import Translator, translator

Codes = Mapping[str, Any]
"""Choices of a view by the names of its parameters: powers, docs, highlight ..."""


@dataclass(frozen=True)
class Figure:
    """One question.

    rows(record, **codes of `chosen`) -> frame; draw(rows, t, **codes of `shown`) -> chart by day;
    finding(rows, t) -> one sentence. `reference`: its numbers come from outside the documents;
    `of_record`: its drawing asks for more than its rows hold, and is given the record.
    """

    name: str
    rows: Callable[..., pd.DataFrame]
    draw: Callable[..., alt.TopLevelMixin]
    finding: Callable[[pd.DataFrame, Translator], str]
    chosen: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    reference: bool = False
    of_record: bool = False

    def codes(self, view: Codes) -> tuple[tuple[str, Any], ...]:
        """Those choices of a view that this figure depends on: with version, language and theme the key of a drawing."""
        return tuple((name, view[name]) for name in dict.fromkeys((*self.chosen, *self.shown)))


@lru_cache(maxsize=500)
def _rows(figure: Figure, record: Record, chosen: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    """The same in both languages and themes."""
    return figure.rows(record, **dict(chosen))


class Drawing:
    """A figure for one set of codes, language and theme. Each part is made when first asked for, then kept.

    By night it is the drawing by day in other colours."""

    def __init__(
        self, figure: Figure, record: Record, lang: str, dark: bool, codes: Codes, light: Drawing | None = None
    ) -> None:
        """`light`: a dark drawing's twin by day, which tells the same."""
        self.figure, self.record, self.t, self.dark, self.codes = figure, record, translator(lang), dark, dict(codes)
        self.light = light

    @cached_property
    def rows(self) -> pd.DataFrame:
        """What is shown, and exactly what its table and CSV hold."""
        return _rows(self.figure, self.record, tuple((name, self.codes[name]) for name in self.figure.chosen))

    @cached_property
    def finding(self) -> str:
        """What it tells, in one sentence."""
        return self.light.finding if self.light else self.figure.finding(self.rows, self.t)

    @cached_property
    def chart(self) -> alt.TopLevelMixin:
        """The drawing itself."""
        shown = {name: self.codes[name] for name in self.figure.shown}
        more = {"record": self.record} if self.figure.of_record else {}
        return self.figure.draw(self.rows, self.t, **shown, **more)

    @cached_property
    def blank(self) -> bool:
        """Whether there is nothing to draw: its finding says why."""
        return self.light.blank if self.light else getattr(self.chart, "name", None) == NOTHING

    @cached_property
    def spec(self) -> dict[str, Any]:
        """The chart as Vega-Lite, its rows packed."""
        return dressed(self._packed, self.dark)

    @cached_property
    def marks(self) -> Marks:
        """Its marks in words, with their claims."""
        return self.light.marks if self.light else marks(self._spoken)

    @cached_property
    def _packed(self) -> dict[str, Any]:
        return self.light._packed if self.light else packed(self._spoken)

    @cached_property
    def _spoken(self) -> dict[str, Any]:
        # Altair's own check against the schema costs most of a drawing; tests do it for every figure.
        return spoken(self.chart.to_dict(validate=False), self.t)

    @cached_property
    def places(self) -> str:
        """The documents its rows come from, with their paragraphs where these are few; blank where they are none's."""
        return places(self.rows, self.t)

    def sources(self, version: str) -> list[str]:
        """The lines under its title where it stands alone: whence its numbers come, and of what edition they are."""
        documents = self.t("figure-source-line", version=version)
        if self.figure.reference:
            return credits(self.chart, self.rows, self.t, version, documents)
        return [line for line in (self.places, documents) if line]
