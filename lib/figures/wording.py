"""A table of words as a picture: powers side by side, a row as high as its longest slot, silence pale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import actor_name

Slot = dict[str, Any]
LETTERS = 96
"""Letters of a line that all columns of powers have room for together, in a picture as wide as a page."""
NAMES = 0.2
"""Width of the names of the rows, of that of all columns."""
LINE, APART, HEAD = 15, 12, 34
"""Pixels of a line of words, between two rows, of the powers' names above."""


def slot(cell: dict[str, Any] | None, power: str, row: str, lines: Sequence[str], t: Translator) -> Slot:
    """What stands in one slot (`lines`, each a statement), and what its mark is called. `cell`: see base.gathered."""
    known: Slot = {
        "power": actor_name(power, t.lang),
        "row": row,
        "code": power,
        "claims": cell["claims"] if cell else "",
    }
    if cell is None or not cell["stated"]:
        said = {"words": t("status-not-stated"), "said": t("all-silent"), "stated": False}
        return {**known, **said, "lines": [t("status-not-stated")]}
    count = t("chart-statements", count=cell["count"], documents=cell["documents"])
    return {**known, "words": count, "said": cell["said"], "stated": True, "lines": lines}


def table(
    rows: Iterable[Sequence[Slot]], powers: Sequence[str], t: Translator, highlight: str, note: str = ""
) -> alt.TopLevelMixin:
    """The rows, each the slots of `powers` in their order; `note` under them."""
    letters = max(LETTERS // len(powers), 12)
    slots: list[Slot] = []
    heads: list[Slot] = []
    height = 0.0
    for row in rows:
        marks = [_lines(one["lines"], letters, t) for one in row]
        head = _lines([row[0]["row"]], 16, t)
        fades = base.faded([one["code"] for one in row], highlight, base.FAINT_TEXT)
        heads.append({"y": height, "words": head})
        slots += [
            {
                **{key: value for key, value in one.items() if key != "lines"},
                "x": at,
                "y": height,
                "mark": mark,
                "fade": fade,
            }
            for at, (one, mark, fade) in enumerate(zip(row, marks, fades, strict=True))
        ]
        height += max(text.count("\n") + 1 for text in (head, *marks)) * LINE + APART
    told = _lines([note] if note else [], LETTERS, t)
    under = (told.count("\n") + 1) * LINE if told else 0
    y = alt.Y("y:Q", scale=alt.Scale(domain=[-HEAD, height + under], reverse=True, nice=False), axis=None)
    chart = alt.Chart(pd.DataFrame(slots), height=int(height) + HEAD + under)
    below = pd.DataFrame([{"y": height, "words": told}])
    return _drawn(chart, pd.DataFrame(heads), powers, y, t, below)


def _lines(statements: Sequence[str], letters: int, t: Translator) -> str:
    return base.lines(t, "\n".join(line for said in statements for line in wrap(said, letters)))


def _drawn(
    chart: alt.Chart, heads: pd.DataFrame, powers: Sequence[str], y: alt.Y, t: Translator, below: pd.DataFrame
) -> alt.TopLevelMixin:
    start, ink = -NAMES * len(powers), base.INK
    x = alt.X("x:Q", scale=base.quantity(t, domain=[start, len(powers)], nice=False), axis=None)
    end = alt.X2("end:Q")
    words: dict[str, Any] = {
        "lineBreak": "\n",
        "lineHeight": LINE,
        "fontSize": 11,
        **base.beyond(t, 2),
        "baseline": "top",
    }
    bold = words | {"fontWeight": "bold", "color": ink}
    tips = [
        alt.Tooltip("power:N", title=" "),
        alt.Tooltip("row:N", title="  "),
        alt.Tooltip("words:N", title=t("column-statements")),
        alt.Tooltip("said:N", title=t("column-statement")),
    ]
    colour = alt.condition("datum.stated", alt.value(ink), alt.value(base.QUIET))
    said = (
        chart.mark_text(**words, cursor="pointer")
        .encode(x=x, y=y, text="mark:N", tooltip=tips, color=colour, opacity=alt.Opacity("fade:Q", scale=None))
        .add_params(base.pick())
    )
    names = alt.Chart(heads.assign(x=start)).mark_text(**bold).encode(x=x, y=y, text="words:N")
    rows = alt.Chart(heads.assign(x=start, end=len(powers), y=heads["y"] - APART / 2).iloc[1:])
    between = rows.mark_rule(color=base.QUIET, opacity=0.3).encode(x=x, x2=end, y=y)
    note = alt.Chart(below.assign(x=start)).mark_text(**words, color=base.QUIET).encode(x=x, y=y, text="words:N")
    columns = pd.DataFrame(
        {
            "x": [*range(len(powers))],
            "end": [at + 0.94 for at in range(len(powers))],
            "name": [t.isolate(actor_name(power, t.lang)) for power in powers],
            "fill": [POWER[power] for power in powers],
        }
    )
    rules = alt.Chart(columns.assign(y=-10)).mark_rule(strokeWidth=3)
    coloured = rules.encode(x=x, x2=end, y=y, color=alt.Color("fill:N", scale=None))
    size = {"fontSize": 13 if len(powers) <= 4 else 11}
    titles = alt.Chart(columns.assign(y=2 - HEAD)).mark_text(**bold | size).encode(x=x, y=y, text="name:N")
    return layered(between, coloured, titles, names, note, said)
