"""What all charts share: words for tooltips, mirrored axes, the selection, the "not stated" slot, the export dress.

A chart is `f(df, t, dark=False) -> altair chart`; `df` holds rows as lib.evidence.questions gives them. Charts set no background.
"""

from __future__ import annotations

from typing import Any, Literal

import altair as alt
import pandas as pd

from lib.data import frames
from lib.i18n import Translator, code_key

INK = {False: "#1b2a2e", True: "#e6ebe9"}
QUIET = {False: "#6b6f6c", True: "#9aa8a6"}
UNSAID = "–"
"""Stands, pale, in the slot of what no document states: silence must be seen, and not be the loudest thing."""

PAPER = "#ffffff"


def records(df: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as plain dicts, blanks as None."""
    return [{key: None if pd.isna(value) else value for key, value in row.items()} for row in frames.records(df)]


def where(row: dict[str, Any], t: Translator) -> str:
    """`Moussa, blog, ¶ 20`, or that no document states it."""
    if row.get("source_id") is None:
        return t("status-not-stated")
    return t("place", source=t.of(row, "short"), number=str(row["paragraph"]))


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
    return alt.Axis(
        title=None,
        orient="right" if t.rtl else "left",
        labelLimit=0,
        ticks=False,
        domain=False,
        grid=False,
        labelPadding=8,
        **more,
    )


def quantity(t: Translator, **more: Any) -> alt.Scale:
    """A scale of values, growing to the left in Arabic."""
    return alt.Scale(reverse=t.rtl, **more)


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
    words = worded(df[stated["_stated"] | alone], t)
    if words.empty:
        return pd.DataFrame(columns=[*by, "claims", "count", "documents", "said", "where", "name", "stated"])
    grouped = words.groupby(by, sort=False, dropna=False)
    return grouped.agg(
        claims=("claim_id", lambda ids: ",".join(list(dict.fromkeys(ids))[:40])),
        count=("claim_id", "nunique"),
        documents=("source_id", "nunique"),
        said=("said", "first"),
        where=("where", "first"),
        name=("name", "first"),
        stated=("source_id", lambda ids: bool(ids.notna().any())),
    ).reset_index()


def faded(codes: list[str], highlight: str) -> list[float]:
    """Opacity of each mark: full for the power in highlight or where there is none, faint for the rest."""
    return [1.0 if not highlight or code == highlight else 0.25 for code in codes]


def nothing(t: Translator) -> alt.Chart:
    """A chart that says that nothing matches; it has the selection, so that it can be asked."""
    words = pd.DataFrame({"words": [t("nothing-matches")], "claims": [""]})
    return (
        alt.Chart(words, height=80)
        .mark_text(fontSize=14, color="#6b7a7a")
        .encode(text=alt.Text("words:N"))
        .add_params(pick())
    )


def label(enum: str, code: str, t: Translator) -> str:
    """A code's label, the code itself where it has none."""
    return t.code(enum, code) if t.has(code_key(enum, code)) else code


def for_export(
    chart: alt.TopLevelMixin, t: Translator, title: str, source: str, link: str, width: int = 720
) -> alt.TopLevelMixin:
    """The chart on white with its finding, source line and address in it, to stand by itself; width 0 keeps its own."""
    side: Literal["start", "end"] = "end" if t.rtl else "start"
    head = alt.TitleParams(
        [t.isolate(line) for line in _lines(_bare(title))],
        subtitle=[t.isolate(_bare(source)), link],
        anchor=side,
        frame="group",
        fontSize=15,
        subtitleFontSize=11,
        subtitleColor="#5c6661",
        offset=14,
    )
    made = chart.properties(title=head, background=PAPER, padding=20)
    if width:
        made = made.properties(width=width)
    return made.configure_view(stroke=None)


def _bare(text: str) -> str:
    """Text without marks of direction: a line break would part them."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def _lines(text: str, width: int = 72) -> list[str]:
    """A long title in lines."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]
