"""What all charts share: words for tooltips, mirrored axes, the selection, the "not stated" slot.

A chart is `f(df, t) -> altair chart`, as it is by day; `df` holds rows as lib.evidence.questions gives them. Charts set no background.
"""

from __future__ import annotations

from textwrap import wrap
from typing import Any

import altair as alt
import pandas as pd

from lib.data import frames
from lib.i18n import Translator, code_key

INK, QUIET = "#1b2a2e", "#5c6661"
PLAIN: dict[str, Any] = {
    "labelLimit": 0,
    "labelFlush": False,
    "labelPadding": 8,
    "ticks": False,
    "domain": False,
    "grid": False,
}
"""What every axis of names or dates has in common: labels whole and centred on their marks, and no lines."""

UNSAID = "–"
"""Stands, pale, in the slot of what no document states: silence must be seen, and not be the loudest thing."""


def records(df: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as plain dicts, blanks as None."""
    return [{key: None if pd.isna(value) else value for key, value in row.items()} for row in frames.records(df)]


def where(row: dict[str, Any], t: Translator) -> str:
    """`Moussa’s blog, ¶ 20`, or that no document states it."""
    if row.get("source_id") is None:
        return t("status-not-stated")
    return t("place", source=t.of(row, "short"), number=str(row["paragraph"]))


def listed(parts: list[str], t: Translator) -> str:
    """Those parts that say something, with the language's comma between them."""
    return t("list-separator").join(part for part in parts if part)


def firmness(row: dict[str, Any], t: Translator) -> str:
    """Status and hedge in words."""
    parts = [t.code("status", row["status"])]
    if row.get("qualifier"):
        parts.append(t.code("qualifier", row["qualifier"]))
    return t("list-separator").join(parts)


def hedge(row: dict[str, Any], t: Translator) -> str:
    """The hedge as said, or how firmly where none is."""
    return t.code("qualifier", row["qualifier"]) if row.get("qualifier") else t.code("status", row["status"])


def worded(df: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """The rows with what a tooltip says of each: `said`, `where`, `firm`, `printed`; nulls as None."""
    rows = records(df)
    words = {
        "said": [t.of(row, "statement") if "statement_en" in row else "" for row in rows],
        "where": [where(row, t) for row in rows],
        "firm": [firmness(row, t) if row.get("status") else "" for row in rows],
        "printed": [row.get("figure_as_written") or "–" for row in rows],
        "name": [t.of(row, "name") or "" for row in rows],
    }
    return pd.DataFrame(rows, columns=list(df.columns)).assign(**words)


def tips(t: Translator, *more: str) -> list[alt.Tooltip]:
    """Tooltip of a mark that stands for one row."""
    columns = {
        "said": "column-statement",
        "where": "column-source-id",
        "printed": "column-figure-as-written",
        "firm": "column-status",
    }
    return [alt.Tooltip(f"{name}:N", title=t(key)) for name, key in columns.items()] + [
        alt.Tooltip(f"{name}:N") for name in more
    ]


def pick(field: str = "claims") -> alt.Parameter:
    """The selection that opens the evidence card."""
    return alt.selection_point(name="pick", fields=[field], on="click", clear="dblclick")


def category(t: Translator, **more: Any) -> alt.Axis:
    """The axis of names beside the bars: on the right in Arabic, labels never cut."""
    return alt.Axis(title=None, orient="right" if t.rtl else "left", **PLAIN, **more)


def wrapped(name: str, t: Translator, width: int = 12) -> str:
    """A head in short lines with bars between, each in the language's direction; a word is never cut."""
    return "|".join(map(t.isolate, wrap(name, width, break_long_words=False, break_on_hyphens=False)))


def heads(wrapped_names: list[str], **more: Any) -> alt.Axis:
    """The axis of names over columns, as high as the longest of `wrapped`."""
    lines = max((name.count("|") for name in wrapped_names), default=0) + 1
    return alt.Axis(
        **{"title": None, **PLAIN, **more, "labelPadding": 14 * lines + 2},
        orient="top",
        labelAngle=0,
        labelFontSize=alt.ExprRef("width < 300 ? 9 : 12"),
        labelOverlap=False,
        labelExpr="split(datum.label, '|')",
        labelBaseline="top",  # Vega draws lines downwards from here: from a baseline below, into the first row
    )


def key(t: Translator, entries: list[tuple[str, str, float]]) -> list[alt.Chart]:
    """A legend under the drawing that begins where reading begins; Vega's own puts symbols to the left of all words.

    An entry is its words, a shape and how strongly that is filled.
    """
    chart = alt.Chart(pd.DataFrame({"claims": [""]}))
    start = fixed(alt.XValue, {"expr": "width - 8"} if t.rtl else 8)
    layers = []
    for line, (words, shape, fill) in enumerate(entries):
        seat = chart.encode(x=start, y=fixed(alt.YValue, {"expr": f"height + {44 + 18 * line}"}))
        layers += [
            seat.mark_point(shape=shape, size=100, filled=True, color=QUIET, stroke=QUIET, fillOpacity=fill),
            seat.mark_text(fontSize=12, color=INK, **beyond(t, 14)).encode(text=fixed(alt.TextValue, t.isolate(words))),
        ]
    return layers


def fixed(channel: Any, value: Any) -> Any:
    """A value that is the same for every mark, given as what it is: for the class of a bare `alt.value` Altair looks
    through its whole schema."""
    return channel(value)


def quantity(t: Translator, **more: Any) -> alt.Scale:
    """A scale of values, growing to the left in Arabic."""
    return alt.Scale(reverse=t.rtl, **more)


TIME_RUNS_WITH_READING = True
"""Time begins where reading begins: in Arabic on the right. Arabic newsrooms draw it both ways. Here bars, tables and
the words beside every mark run from the right, and a reader who begins there meets what came first, first; one axis
against all others would be read backwards. Years stand under every axis, so that nobody has to guess. Set to False, all
axes of time run from the left in both languages."""


def time(t: Translator, **more: Any) -> alt.Scale:
    """A scale of days or years."""
    return alt.Scale(reverse=t.rtl and TIME_RUNS_WITH_READING, **more)


def across(t: Translator, order: list[str]) -> list[str]:
    """Columns in reading order."""
    return order[::-1] if t.rtl else order


def lines(t: Translator, text: str) -> str:
    """Text of several lines, each in the language's direction."""
    return "\n".join(map(t.isolate, text.split("\n")))


def beyond(t: Translator, gap: int = 6) -> dict[str, Any]:
    """Alignment of a label just past the end of a mark."""
    return {"align": "right" if t.rtl else "left", "dx": -gap if t.rtl else gap, "baseline": "middle"}


def gathered(df: pd.DataFrame, by: list[str], t: Translator) -> pd.DataFrame:
    """One row for each group of rows: `claims` (comma-joined ids), `count` of statements, `said` and `where` of the first.

    A row that says what is not stated counts only where its group has no other.
    """
    stated = df.assign(_stated=df["source_id"].notna())
    alone = ~stated.groupby(by, dropna=False)["_stated"].transform("any").astype(bool)
    rows = df[stated["_stated"] | alone]
    if rows.empty:
        return pd.DataFrame(columns=[*by, "claims", "count", "documents", "said", "where", "name", "stated"])
    counted = rows.groupby(by, sort=False, dropna=False).agg(
        claims=("claim_id", lambda ids: ",".join(list(dict.fromkeys(ids))[:40])),
        count=("claim_id", "nunique"),
        documents=("source_id", "nunique"),
        stated=("source_id", lambda ids: bool(ids.notna().any())),
    )
    words = worded(rows.drop_duplicates(by), t)[["said", "where", "name"]]
    return counted.reset_index().assign(**words)[[*by, *counted.columns[:3], *words.columns, "stated"]]


FAINT, FAINT_TEXT = 0.25, 0.65
"""Opacity beside the power in highlight: of a mark, and of words, which stay readable."""


def faded(codes: list[str], highlight: str, faint: float = FAINT) -> list[float]:
    """Opacity of each mark: full for the power in highlight or where there is none, faint for the rest."""
    return [1.0 if not highlight or code == highlight else faint for code in codes]


NOTHING = "nothing"
"""The name of a chart that has no marks but words."""


def nothing(t: Translator, said: str = "") -> alt.Chart:
    """A chart that says that nothing matches, or what else `said`; it has the selection, so that it can be asked."""
    words = pd.DataFrame({"words": [t.isolate(said or t("nothing-matches"))], "claims": [""]})
    chart = alt.Chart(words, height=80, name=NOTHING).mark_text(fontSize=14)
    return chart.encode(text=alt.Text("words:N")).add_params(pick())


def label(enum: str, code: str, t: Translator) -> str:
    """A code's label, the code itself where it has none."""
    return t.code(enum, code) if t.has(code_key(enum, code)) else code
