"""How a chart is dressed: the colours of its words in each theme, and what a picture needs to stand by itself.

The colours stand in the chart, so that they are the same on the page, in the first HTML and in a saved picture, and a
test can compute their contrast.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import altair as alt

from lib.figures.base import INK, QUIET
from lib.figures.gauges import EARTH
from lib.i18n import Translator

PAPER = "#ffffff"
NIGHT = {INK: "#e6ebe9", QUIET: "#9aa8a6", EARTH: "#c99b3f"}
"""Colour by day -> by night. The colours of powers and the greys of the reference layer hold on both."""

LINE = 84
"""Characters of a title or source line."""


def config() -> dict[str, Any]:
    """Vega-Lite's `config` by day: words in the theme's ink, never in what Vega or Streamlit would choose. Axes and legends are
    for the eye: Vega would read them out in English, and the finding and the list of marks tell what they would."""
    return {
        "axis": {"labelColor": INK, "titleColor": QUIET, "domainColor": QUIET, "tickColor": QUIET, "aria": False},
        "legend": {"labelColor": INK, "titleColor": INK, "aria": False},
        "title": {"color": INK, "subtitleColor": QUIET},
        "text": {"color": INK},
    }


def dressed(spec: dict[str, Any], dark: bool) -> dict[str, Any]:
    """The spec with the colours of a theme; what it sets itself stays."""
    made = spec | {"config": config() | spec.get("config", {})}
    return {name: part if name == "datasets" else _by_night(part) for name, part in made.items()} if dark else made


def _by_night(part: Any) -> Any:
    """Any part of a spec with the colours of the dark theme."""
    if isinstance(part, dict):
        return {name: _by_night(value) for name, value in part.items()}
    if isinstance(part, list):
        return [*map(_by_night, part)]
    return NIGHT.get(part, part) if isinstance(part, str) else part


def for_export(
    chart: alt.TopLevelMixin, t: Translator, title: str, sources: Sequence[str], link: str, width: int = 720
) -> alt.TopLevelMixin:
    """The chart on white with its finding, source lines and address in it, to stand by itself; width 0 keeps its own."""
    side: Literal["start", "end"] = "end" if t.rtl else "start"
    said = [line for source in sources for line in _lines(_bare(source), LINE + 24)]
    head = alt.TitleParams(
        [t.isolate(line) for line in _lines(_bare(title))],
        subtitle=[*map(t.isolate, said), link],
        anchor=side,
        frame="bounds",
        fontSize=15,
        lineHeight=21,
        subtitleFontSize=11,
        subtitleLineHeight=16,
        subtitlePadding=6,
        offset=16,
    )
    made = chart.properties(title=head, background=PAPER, padding=20)
    if width:
        made = made.properties(width=width)
    return made.configure(**config()).configure_view(stroke=None)


def _bare(text: str) -> str:
    """Text without marks of direction: a line break would part them."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def _lines(text: str, width: int = LINE) -> list[str]:
    """A long title in lines."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]
