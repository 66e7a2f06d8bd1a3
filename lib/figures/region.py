"""The region in three pictures: what transport costs, how it warms, how many people live there. Each number's condition
stands in the picture, so that none of them travels without it."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base, gauges
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.vocabulary import actor_name
from lib.written import number, percent, quantity

RINGS, PITCH = 20, 16
"""Rings in a row, one for each million people, and pixels from one row to the next."""


def transport_cost(df: pd.DataFrame, t: Translator) -> alt.TopLevelMixin:
    """Of what goods cost in the end the part that is transport: a ceiling for the region, an average for the world."""
    words = [f"{t.of(row, 'name')}: {base.hedge(row, t)} {percent(row['value'], t)}" for row in base.records(df)]
    return gauges.gauges(df, t, words, 100, t("chart-whole-cost"), _times(df, t))


def climate(df: pd.DataFrame, t: Translator) -> alt.TopLevelMixin:
    """Degrees of warming: the world's is the condition of the region's."""
    words = [
        t(
            "chart-warming-world" if row["actor_id"] == "world" else "chart-warming-region",
            degrees=quantity(row["value"], row["unit"], t),
            name=t.of(row, "name"),
            who=actor_name(row["according_to"] or "", t.lang),
        )
        for row in base.records(df)
    ]
    return gauges.gauges(df, t, words, 8, "", _warmer(df, t))


def population(df: pd.DataFrame, t: Translator) -> alt.TopLevelMixin:
    """A ring for each million people; open, as long as they are a forecast."""
    if df.empty:
        return base.nothing(t)
    row = base.records(base.worded(df, t))[0]
    count = round(row["value"])
    kept = {key: row[key] for key in ("said", "where", "printed", "firm")} | {"claims": row["claim_id"]}
    frame = pd.DataFrame([{"x": index % RINGS, "y": index // RINGS, **kept} for index in range(count)])
    rows = -(-count // RINGS)
    chart = alt.Chart(frame, height=round(PITCH * (rows + 3.1))).encode(
        x=alt.X("x:Q", scale=base.quantity(t, domain=[-0.5, RINGS - 0.5], nice=False), axis=None),
        y=alt.Y("y:Q", scale=alt.Scale(domain=[-3.5, rows - 0.4], reverse=True, nice=False), axis=None),
        tooltip=base.tips(t),
    )
    earth, stated = gauges.EARTH, row["status"] == "stated"
    rings = chart.mark_point(
        filled=stated, shape="circle", size=70, color=earth, stroke=earth, strokeWidth=1.5, cursor="pointer"
    ).add_params(base.pick())
    lines = [_people(row, t), t("chart-people-ring")]
    words = chart.transform_filter("datum.x == 0 && datum.y == 0").mark_text(
        color=base.INK, lineBreak="\n", lineHeight=17, fontSize=13, dy=-38, **base.beyond(t, -6)
    )
    return layered(rings, words.encode(text=base.fixed(alt.TextValue, "\n".join(map(t.isolate, lines)))))


def _times(df: pd.DataFrame, t: Translator) -> list[str]:
    """At the region's bar how many times the world's it is, hedged as the region's is."""
    world, notes = df.loc[df["actor_id"] == "world", "value"], []
    for row in base.records(df):
        hedge = "" if row["status"] == "stated" else f"{base.hedge(row, t)} "
        beside = row["actor_id"] != "world" and len(world)
        notes.append(hedge + t("chart-times", times=number(round(row["value"] / world.iloc[0], 1))) if beside else "")
    return notes


def _warmer(df: pd.DataFrame, t: Translator) -> list[str]:
    """At the region's bar by how much it warms more than the world."""
    world = df.loc[df["actor_id"] == "world", "value"]
    return [
        t("chart-warmer", degrees=quantity(row["value"] - world.iloc[0], row["unit"], t))
        if row["actor_id"] != "world" and len(world)
        else ""
        for row in base.records(df)
    ]


def _people(row: dict[str, Any], t: Translator) -> str:
    who = actor_name(row["according_to"] or "", t.lang)
    return t("chart-people-words", value=number(row["value"]), year=row["period"], who=who)
