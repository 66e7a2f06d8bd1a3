"""Grids of cells: powers by sector and by document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS, SOURCES, actor_name, source_name

Codes = Sequence[str]

ROW, DOTS = 30, 23
"""Pixels of a row of numbers, of dots."""


def sectors_dots(df: pd.DataFrame, t: Translator, highlight: str = "", powers: Codes = POWERS[:4]) -> alt.TopLevelMixin:
    """Powers by sector: a dot where one is said to act, open where all of it is planned. What several do comes first."""
    rows = df.assign(rank=df["actor_id"].map(POWERS.index))
    spread = rows.groupby("sector").agg(
        powers=("actor_id", "nunique"), rank=("rank", "min"), claims=("claim_id", "nunique")
    )
    order = list(spread.sort_values(["powers", "rank", "claims"], ascending=[False, True, False], kind="stable").index)
    cells = base.gathered(df, ["actor_id", "sector"], t)
    promised = df["status"].isin(["planned", "forecast"]).groupby([df["actor_id"], df["sector"]]).all()
    open_ones = frozenset(promised[promised].index)
    return _grid(cells, t, "sector", order, powers, lambda code: t.code("sector", code), highlight, open_ones)


def statement_counts(
    df: pd.DataFrame, t: Translator, highlight: str = "", powers: Codes = POWERS[:4], docs: Codes = SOURCES
) -> alt.TopLevelMixin:
    """Powers by document: how many statements the comparison rests on."""
    cells = base.gathered(df, ["actor_id", "source_id"], t)
    return _grid(cells, t, "source_id", docs, powers, lambda code: t.isolate(source_name(code, t.lang)), highlight)


def mentions_topics(df: pd.DataFrame, t: Translator, docs: Codes = SOURCES) -> alt.TopLevelMixin:
    """Topics by document: mentions per 1,000 words, the topic most written about first."""
    if df.empty or not len(docs):
        return base.nothing(t)
    rows = base.records(df)
    frame = pd.DataFrame(
        {
            "document": [t.of(row, "short") for row in rows],
            "head": [base.wrapped(t.of(row, "short"), t, 8) for row in rows],
            "topic": [t.code("term", row["term_id"]) for row in rows],
            "rate": [row["per_1000_words"] for row in rows],
            "mentions": [row["mentions"] for row in rows],
            "claims": "",
        }
    )
    order = frame.groupby("topic")["rate"].sum().sort_values(ascending=False, kind="stable")
    frame["mark"] = [f"{rate:.1f}" if rate else "0" for rate in frame["rate"]]
    chart = alt.Chart(frame[frame["topic"].isin(order[order > 0].index)], height=alt.Step(18)).encode(
        x=alt.X(
            "head:N", sort=base.across(t, list(dict.fromkeys(frame["head"]))), axis=base.heads(list(frame["head"]))
        ),
        y=alt.Y("topic:N", sort=list(order.index), axis=base.category(t)),
        tooltip=[
            alt.Tooltip("topic:N", title=" "),
            alt.Tooltip("document:N", title="  "),
            alt.Tooltip("rate:Q", title=t("column-per-1000-words")),
            alt.Tooltip("mentions:Q", title=t("column-mentions")),
        ],
    )
    heat = (
        chart.mark_rect(cornerRadius=3, color="#1d8087")
        .encode(fillOpacity=alt.FillOpacity("rate:Q", scale=alt.Scale(range=[0.03, 0.6]), legend=None))
        .add_params(base.pick())
    )
    return layered(heat, chart.mark_text(fontSize=11, color=base.INK).encode(text=alt.Text("mark:N")))


# --- The grid of cells ------------------------------------------------------------------


def _grid(
    cells: pd.DataFrame,
    t: Translator,
    field: str,
    order: Codes,
    powers: Codes,
    name_of: Callable[[str], str],
    highlight: str = "",
    promised: frozenset[tuple[str, str]] | None = None,
) -> alt.TopLevelMixin:
    """Rows are codes of `field`, columns powers; every slot is drawn, the empty ones pale. With `promised` (the slots of
    which all is planned) a slot holds a dot instead of a number."""
    if not len(powers) or not len(order):
        return base.nothing(t)
    names = {power: actor_name(power, t.lang) for power in POWERS if power in powers}
    heads = {power: base.wrapped(name, t) for power, name in names.items()}
    found = {(row["actor_id"], row[field]): row for row in base.records(cells) if row["stated"]}
    unsaid = {(row["actor_id"], row[field]): row["claims"] for row in base.records(cells) if not row["stated"]}
    slots = [
        {
            "power": name,
            "head": heads[power],
            "code": power,
            "row": name_of(code),
            **_slot(found.get((power, code)), unsaid.get((power, code), ""), t),
            "solid": 0.08 if (power, code) in (promised or ()) else 1.0,
        }
        for code in order
        for power, name in names.items()
    ]
    codes = [slot["code"] for slot in slots]
    frame = pd.DataFrame(slots).assign(
        fade=base.faded(codes, highlight), dim=base.faded(codes, highlight, base.FAINT_TEXT)
    )
    frame["strength"] *= frame["fade"]
    x = alt.X(
        "head:N",
        sort=base.across(t, list(heads.values())),
        axis=base.heads(
            list(heads.values()),
            title=t.isolate(t("grid-unsaid", mark=base.UNSAID)),
            titleFontWeight="normal",
            titleFontSize=11,
        ),
    )
    y = alt.Y("row:N", sort=list(dict.fromkeys(frame["row"])), axis=base.category(t))
    tips = [
        alt.Tooltip("power:N", title=" "),
        alt.Tooltip("row:N", title="  "),
        alt.Tooltip("words:N", title=t("column-statements")),
        alt.Tooltip("said:N", title=t("column-statement")),
    ]
    chart = alt.Chart(frame, height=alt.Step(ROW if promised is None else DOTS)).encode(x=x, y=y)
    whole = chart
    colours = alt.Scale(domain=list(POWER), range=list(POWER.values()))
    drawn = {
        "fill": alt.Fill("code:N", scale=colours, legend=None),
        "stroke": alt.Stroke("code:N", scale=colours, legend=None),
    }
    said = chart.transform_filter("datum.count > 0")
    if promised is None:
        rect = said.mark_rect(cornerRadius=3, strokeWidth=1).encode(
            **drawn,
            fillOpacity=alt.FillOpacity("strength:Q", scale=None),
            strokeOpacity=alt.StrokeOpacity("fade:Q", scale=None),
        )
    else:
        rect = said.mark_point(shape="circle", size=170, strokeWidth=2).encode(
            **drawn, fillOpacity=alt.FillOpacity("solid:Q", scale=None), opacity=alt.Opacity("fade:Q", scale=None)
        )
        chart = chart.transform_filter("datum.count == 0")
    text = chart.mark_text(fontSize=12, color=base.INK).encode(
        text=alt.Text("mark:N"), opacity=alt.Opacity("dim:Q", scale=None)
    )
    # A clear sheet on top takes the pointer: a click on the number is a click on its cell.
    sheet = whole.mark_rect(opacity=0, cursor="pointer").encode(tooltip=tips).add_params(base.pick())
    key = (
        []
        if promised is None
        else base.key(t, [(t("sector-acts"), "circle", 1), (t("sector-planned"), "circle", 0.08)])
    )
    return layered(rect, text, sheet, *key)


def _slot(row: dict[str, Any] | None, unsaid: str, t: Translator) -> dict[str, Any]:
    """What one slot shows: the number of statements, or the hatch of what is not stated."""
    if row is None:
        return {
            "count": 0,
            "mark": base.UNSAID,
            "strength": 0.0,
            "claims": unsaid,
            "words": t("status-not-stated"),
            "said": t("all-silent"),
        }
    strength = min(0.18 + 0.05 * row["count"], 0.6)
    return {
        "count": row["count"],
        "mark": str(row["count"]),
        "strength": strength,
        "claims": row["claims"],
        "words": t("chart-statements", count=row["count"], documents=row["documents"]),
        "said": row["said"],
    }
