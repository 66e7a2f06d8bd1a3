"""Bars, each with its figure and hedge written at its end: shares, pledges, costs, warming, attention."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS

EARTH = {False: "#9a7420", True: "#c99b3f"}
ROW = 44


def reserve_shares(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Separate bars, one for each whole: never stacked, never added."""
    names = [t.of(row, "resource") for row in base.records(df)]
    return _bars(df, t, dark, names, lambda row: f"{row['value']:g}%", [0, 50])


def transport_cost(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """The region's share, an upper bound, above the world's average."""
    return _bars(df, t, dark, None, lambda row: f"{row['value']:g}%\n{base.firmness(row, t)}", [0, 80])


def climate(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Degrees of warming, the region above the world, both on one condition."""
    return _bars(df, t, dark, None, lambda row: f"\u2066{row['value']:g} °C\u2069\n{base.firmness(row, t)}", [0, 12])


def pledges(df: pd.DataFrame, t: Translator, dark: bool = False, highlight: str = "") -> alt.TopLevelMixin:
    """One lane for each power: the sum as each document puts it, or the slot of what is not stated."""
    dollars = df[(df["unit"] == "usd_billion") & (df["kind"] != "headline_total") | df["value"].isna()]
    rows = base.records(dollars)
    lanes = [_lane(row, t) for row in rows]
    return _bars(dollars, t, dark, lanes, lambda row: _sum(row, t), [0, 48], "actor_id", 72, highlight)


def mentions_bars(df: pd.DataFrame, t: Translator, dark: bool = False, highlight: str = "") -> alt.TopLevelMixin:
    """Mentions of each power per 1,000 words, document by document."""
    if df.empty:
        return base.nothing(t)
    rows = base.records(df)
    frame = pd.DataFrame(
        {
            "document": [t.of(row, "short") for row in rows],
            "power": [t.of(row, "name") for row in rows],
            "code": [row["term_id"] for row in rows],
            "rate": [row["per_1000_words"] for row in rows],
            "label": [t.isolate(f"{row['per_1000_words']:.1f}  {t.of(row, 'name')}") for row in rows],
            "count": [row["mentions"] for row in rows],
            "claims": "",
            "fade": base.faded([row["term_id"] for row in rows], highlight),
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
        chart.mark_bar(cornerRadiusEnd=2)
        .encode(color=alt.Color("code:N", scale=alt.Scale(domain=list(POWER), range=list(POWER.values())), legend=None))
        .add_params(base.pick())
    )
    words = chart.mark_text(fontSize=11, color=base.INK[dark], **base.beyond(t, 4)).encode(text="label:N")
    return bars + words


def _bars(
    df: pd.DataFrame,
    t: Translator,
    dark: bool,
    names: list[str] | None,
    label_of: Callable[[dict[str, Any]], str],
    domain: list[int],
    colour: str = "",
    step: int = ROW,
    highlight: str = "",
) -> alt.TopLevelMixin:
    """One bar a row with its label past the end; a row without a value is a hatched slot."""
    if df.empty:
        return base.nothing(t)
    frame = base.worded(df, t)
    rows = base.records(df)
    frame = frame.assign(
        row=names or frame["name"],
        claims=frame["claim_id"],
        label=[
            base.lines(t, label_of(row) if row["value"] is not None else f"{base.HATCH}  {t('status-not-stated')}")
            for row in rows
        ],
        at=[row["value"] or 0 for row in rows],
        fill=[POWER.get(row["actor_id"], "") if colour else EARTH[dark] for row in rows],
    )
    frame["fade"] = base.faded(frame["actor_id"].tolist(), highlight)
    frame = frame[["row", "claims", "label", "at", "fill", "fade", "said", "where", "printed", "firm"]]
    chart = alt.Chart(frame, height=alt.Step(step)).encode(
        x=alt.X("at:Q", scale=base.quantity(t, domain=domain), axis=None),
        y=alt.Y("row:N", sort=None, axis=base.category(t, labelExpr="split(datum.label, '|')[0]")),
        opacity=alt.Opacity("fade:Q", scale=None),
        tooltip=base.tips(t),
    )
    bars = (
        chart.mark_bar(height=20, cornerRadiusEnd=3, cursor="pointer")
        .encode(color=alt.Color("fill:N", scale=None))
        .add_params(base.pick())
    )
    words = chart.mark_text(
        fontSize=12.5, lineBreak="\n", color=base.INK[dark], cursor="pointer", **base.beyond(t)
    ).encode(text="label:N")
    return bars + words


def _lane(row: dict[str, Any], t: Translator) -> str:
    """A lane of its own for each report of a sum, under the power's name: what follows the bar is not shown."""
    return f"{t.of(row, 'name')}|{row['source_id'] or ''}"


def _sum(row: dict[str, Any], t: Translator) -> str:
    """The document, its sum, how firmly and over how long: a line each."""
    parts = [t.of(row, "short"), f"{row['value']:g} {t.code('unit', row['unit'])}", base.firmness(row, t)]
    if row.get("period_years"):
        parts.append(t("chart-years", count=int(row["period_years"])))
    return "\n".join(parts)
