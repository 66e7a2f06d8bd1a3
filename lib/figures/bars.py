"""Bars, each with its figure and hedge written beside it: sums pledged, attention."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS
from lib.written import quantity

LOOKS = ("ceiling", "flat", "headline")


def pledges(df: pd.DataFrame, t: Translator, dark: bool = False, highlight: str = "") -> alt.TopLevelMixin:
    """The ladder of one sum: each place that gives it on one axis, a ceiling drawn open, a flat sum filled, a headline
    pale. Who names no sum is told in the finding, never drawn as a bar."""
    rows = [row for row in base.records(df) if row["value"] is not None and row["unit"] != "jpy_trillion"]
    if not rows:
        return base.nothing(t)
    rows.sort(key=lambda row: (LOOKS.index(_look(row)), row["source_id"], row["paragraph"]))
    yen = {(row["source_id"], row["paragraph"]): row for row in base.records(df[df["unit"] == "jpy_trillion"])}
    frame = base.worded(pd.DataFrame(rows), t).assign(
        row=[base.where(row, t) for row in rows],
        claims=[_sums(row, yen) for row in rows],
        at=[row["value"] for row in rows],
        look=[_look(row) for row in rows],
        label=[base.lines(t, _sum(row, yen.get((row["source_id"], row["paragraph"])), t)) for row in rows],
        start=0,
        fill=[POWER[row["actor_id"]] for row in rows],
        solid=[{"ceiling": 0.08, "flat": 1.0, "headline": 0.35}[_look(row)] for row in rows],
        fade=base.faded([row["actor_id"] for row in rows], highlight),
        dim=base.faded([row["actor_id"] for row in rows], highlight, base.FAINT_TEXT),
    )
    frame = frame[
        [
            "row",
            "claims",
            "at",
            "look",
            "label",
            "fill",
            "solid",
            "fade",
            "dim",
            "said",
            "where",
            "printed",
            "firm",
            "start",
        ]
    ]
    chart = alt.Chart(frame, height=alt.Step(78)).encode(
        x=alt.X("at:Q", scale=base.quantity(t, domain=[0, 20]), axis=None),
        y=alt.Y("row:N", sort=None, axis=None),
        opacity=alt.Opacity("fade:Q", scale=None),
        tooltip=base.tips(t),
    )
    bars = (
        chart.mark_bar(height=18, strokeWidth=2, yOffset=20, cursor="pointer")
        .encode(
            color=alt.Color("fill:N", scale=None),
            stroke=alt.Stroke("fill:N", scale=None),
            fillOpacity=alt.FillOpacity("solid:Q", scale=None),
            strokeDash=alt.StrokeDash(
                "look:N", scale=alt.Scale(domain=list(LOOKS), range=[[5, 4], [1, 0], [1, 0]]), legend=None
            ),
        )
        .add_params(base.pick())
    )
    words = chart.mark_text(
        fontSize=12.5, lineBreak="\n", color=base.INK[dark], cursor="pointer", dy=-24, **base.beyond(t, 2)
    ).encode(
        text=alt.Text("label:N"),
        x=alt.X("start:Q", scale=base.quantity(t, domain=[0, 20])),
        opacity=alt.Opacity("dim:Q", scale=None),
    )
    return bars + words


def mentions_bars(df: pd.DataFrame, t: Translator, dark: bool = False, highlight: str = "") -> alt.TopLevelMixin:
    """Mentions of each power per 1,000 words, document by document."""
    if df.empty:
        return base.nothing(t)
    rows = base.records(df)
    frame = pd.DataFrame(
        {
            "document": [t.isolate(t.of(row, "short")) for row in rows],
            "power": [t.of(row, "name") for row in rows],
            "code": [row["term_id"] for row in rows],
            "rate": [row["per_1000_words"] for row in rows],
            "label": [t.isolate(f"{row['per_1000_words']:.1f}  {t.of(row, 'name')}") for row in rows],
            "count": [row["mentions"] for row in rows],
            "claims": "",
            "fade": base.faded([row["term_id"] for row in rows], highlight),
            "dim": base.faded([row["term_id"] for row in rows], highlight, base.FAINT_TEXT),
        }
    )
    order = [name for power in POWERS for name in dict.fromkeys(frame.loc[frame["code"] == power, "power"])]
    chart = alt.Chart(frame, height=alt.Step(16)).encode(
        x=alt.X("rate:Q", scale=base.quantity(t, domain=[0, max(frame["rate"].max() * 1.5, 1)]), axis=None),
        y=alt.Y("document:N", sort=None, axis=base.category(t)),
        yOffset=alt.YOffset("power:N", sort=order),
        opacity=alt.Opacity("fade:Q", scale=None),
        tooltip=[
            alt.Tooltip("power:N", title=" "),
            alt.Tooltip("document:N", title="  "),
            alt.Tooltip("rate:Q", title=t("column-per-1000-words")),
            alt.Tooltip("count:Q", title=t("column-mentions")),
        ],
    )
    bars = (
        chart.mark_bar(cornerRadiusEnd=2, height=alt.RelativeBandSize(1))
        .encode(color=alt.Color("code:N", scale=alt.Scale(domain=list(POWER), range=list(POWER.values())), legend=None))
        .add_params(base.pick())
    )
    words = chart.mark_text(fontSize=11, color=base.INK[dark], **base.beyond(t, 4)).encode(
        text=alt.Text("label:N"), opacity=alt.Opacity("dim:Q", scale=None)
    )
    return bars + words


def _look(row: dict[str, Any]) -> str:
    """How a report of a sum is drawn: ceiling, flat or headline."""
    if row["kind"] == "headline_total":
        return "headline"
    return "flat" if row["status"] == "stated" else "ceiling"


def _sums(row: dict[str, Any], yen: dict[Any, dict[str, Any]]) -> str:
    """The claims of a place: the sum in dollars and, where it gives it too, in yen."""
    other = yen.get((row["source_id"], row["paragraph"]))
    return ",".join([row["claim_id"], *([other["claim_id"]] if other else [])])


def _sum(row: dict[str, Any], yen: dict[str, Any] | None, t: Translator) -> str:
    """Who says it; then the sum as hedged, over how long, and where it is only a heading's."""
    sums = [_amount(one, t) for one in (row, yen) if one]
    hedge = ""
    if _look(row) == "ceiling":
        hedge = t.code("qualifier", row["qualifier"]) if row.get("qualifier") else t.code("status", row["status"])
    parts = [f"{hedge} {' = '.join(sums)}".strip()]
    if row.get("period_years"):
        parts.append(t("chart-years", count=int(row["period_years"])))
    if _look(row) == "headline":
        parts.append(t("chart-headline"))
    return f"{base.where(row, t)}\n{t('list-separator').join(parts)}"


def _amount(row: dict[str, Any], t: Translator) -> str:
    return quantity(row["value"], row["unit"], t)
