"""Sums pledged: each sum once, as a bar, and below it how each place gives it, the most careful first.

Drawn as many times as it is told, one sum would look like several. The bar is open where a place calls the sum a
ceiling; beside each reading stands a square drawn as firmly as it is said: open, filled, pale.
"""

from __future__ import annotations

from textwrap import wrap
from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS
from lib.written import quantity, together

LOOKS = ("ceiling", "flat", "headline")
SOLID = {"ceiling": 0.08, "flat": 1.0, "headline": 0.35}
LINE, BAR, READING = 20, 30, 44
"""Pixels of a line of words, of a bar, of a reading with its two lines."""

PHONE = 48
"""Letters of a line that a phone has room for."""

Row = dict[str, Any]


def pledges(df: pd.DataFrame, t: Translator, highlight: str = "") -> alt.TopLevelMixin:
    """The sums with their readings; whoever names none is told in a line below, never drawn as a bar. That no sum is
    stated is an answer too, and the whole of it where none is."""
    rows = base.records(df)
    placed, height = _placed(rows, t)
    if not placed:
        return base.nothing(t, _unpledged(rows, t))
    frame = pd.DataFrame(placed)
    frame["fade"] = base.faded(frame["code"].tolist(), highlight)
    frame["dim"] = base.faded(frame["code"].tolist(), highlight, base.FAINT_TEXT)
    scale = base.quantity(t, domain=[0, frame["at"].max()], nice=False)
    chart = alt.Chart(frame, height=height).encode(
        y=alt.Y("y:Q", scale=alt.Scale(domain=[0, height], reverse=True, nice=False), axis=None),
        opacity=alt.Opacity("fade:Q", scale=None),
        tooltip=base.tips(t),
    )
    drawn: dict[str, Any] = {
        "fill": alt.Fill("fill:N", scale=None),
        "stroke": alt.Stroke("fill:N", scale=None),
        "fillOpacity": alt.FillOpacity("solid:Q", scale=None),
        "strokeDash": alt.StrokeDash(
            "look:N", scale=alt.Scale(domain=list(LOOKS), range=[[5, 4], [1, 0], [1, 0]]), legend=None
        ),
    }
    seat = alt.X("start:Q", scale=scale, axis=None)
    bars = (
        chart.transform_filter("datum.kind == 'sum'")
        .mark_bar(height=18, strokeWidth=2)
        .encode(x=seat, x2=alt.X2("at:Q"), **drawn)
    )
    squares = chart.transform_filter("datum.kind == 'reading'").mark_point(
        shape="square", size=130, strokeWidth=2, xOffset=-8 if t.rtl else 8, cursor="pointer"
    )
    words = chart.mark_text(lineBreak="\n", fontSize=12.5, lineHeight=17, color=base.INK).encode(
        x=seat, text=alt.Text("label:N"), opacity=alt.Opacity("dim:Q", scale=None)
    )
    heads = words.transform_filter("datum.kind == 'sum'").mark_text(
        fontSize=13, fontWeight="bold", color=base.INK, dy=-22, **base.beyond(t, 0)
    )
    told = words.transform_filter("datum.kind == 'reading'").mark_text(
        lineBreak="\n", fontSize=12.5, lineHeight=17, color=base.INK, dy=-8, cursor="pointer", **base.beyond(t, 26)
    )
    silent = words.transform_filter("datum.kind == 'silent'").mark_text(
        fontSize=12.5, lineBreak="\n", lineHeight=17, color=base.QUIET, **base.beyond(t, 0)
    )
    return layered(bars, squares.encode(x=seat, **drawn).add_params(base.pick()), heads, told, silent)


def pledges_finding(df: pd.DataFrame, t: Translator) -> str:
    """Whose pledge, how big at its most careful, and who names no sum."""
    rows = base.records(df)
    parts = [
        t("chart-pledged", name=name, sum=base.listed([_sum(readings[0], t), _years(readings[0], t)], t))
        for name, readings in ((t.of(sums[0][0], "name"), sums[0]) for sums in _sums(rows).values())
    ]
    return " ".join(filter(None, (*parts, _unpledged(rows, t)))) or t("nothing-matches")


def _unpledged(rows: list[Row], t: Translator) -> str:
    """Of whom no sum is stated; blank where there is nobody of that kind."""
    silent = dict.fromkeys(t.of(row, "name") for row in rows if row["status"] == "not_stated")
    return t("chart-unpledged", names=together(silent, t)) if silent else ""


def _sums(rows: list[Row]) -> dict[str, list[list[Row]]]:
    """Power -> its sums in dollars, each a list of the places that give it, the most careful first. A sum that a place
    gives in yen too stands with the sum in dollars, as `yen`."""
    yen = {(row["source_id"], row["paragraph"]): row for row in rows if row["unit"] == "jpy_trillion"}
    found: dict[str, dict[float, list[Row]]] = {}
    for row in rows:
        if row["value"] is not None and row["unit"] != "jpy_trillion":
            beside = yen.get((row["source_id"], row["paragraph"]))
            found.setdefault(row["actor_id"], {}).setdefault(row["value"], []).append(row | {"yen": beside})
    for sums in found.values():
        for readings in sums.values():
            readings.sort(key=lambda row: (LOOKS.index(_look(row)), row["source_id"], row["paragraph"]))
    return {power: list(found[power].values()) for power in POWERS if power in found}


def _placed(rows: list[Row], t: Translator) -> tuple[list[Row], int]:
    """Every bar, reading and line of words with its height in pixels from the top; then the whole height."""
    placed: list[Row] = []
    y = 0
    for readings in (readings for sums in _sums(rows).values() for readings in sums):
        y += LINE + BAR // 2 + 4
        first = readings[0]
        head = t("pledge-head", name=t.of(first, "name"), count=len(readings))
        placed.append(_mark("sum", y, first, t.isolate(head), t) | {"at": first["value"]})
        y += BAR // 2 + 8
        for row in readings:
            label = base.lines(t, f"{_sum(row, t)}\n{_beneath(row, t)}")
            placed.append(_mark("reading", y + READING // 2 - 4, row, label, t))
            y += READING
    if placed and (silent := _unpledged(rows, t)):
        told = wrap(silent, PHONE)
        placed.append({**placed[-1], "kind": "silent", "claims": "", "code": "", "at": 0, "y": y + 14})
        placed[-1]["label"] = base.lines(t, "\n".join(told))
        y += 11 + 17 * len(told)
    return placed, y


def _mark(kind: str, y: int, row: Row, label: str, t: Translator) -> Row:
    worded = base.records(base.worded(pd.DataFrame([{k: v for k, v in row.items() if k != "yen"}]), t))[0]
    return {
        "kind": kind,
        "y": y,
        "code": row["actor_id"],
        "label": label,
        "look": _look(row),
        "solid": SOLID[_look(row)],
        "fill": POWER[row["actor_id"]],
        "start": 0,
        "at": 0,
        "claims": ",".join(one["claim_id"] for one in (row, row["yen"]) if one),
        **{name: worded[name] for name in ("said", "where", "printed", "firm")},
    }


def _look(row: Row) -> str:
    """How a report of a sum is drawn: ceiling, flat or headline."""
    if row["kind"] == "headline_total":
        return "headline"
    return "flat" if row["status"] == "stated" else "ceiling"


def _sum(row: Row, t: Translator) -> str:
    """The sum as hedged, in yen too where the place gives it so; of a bare number that it is one."""
    sums = [_hedged(one, t) for one in (row["yen"], row) if one]
    both = t("pledge-both", sum=sums[0], other=sums[1]) if len(sums) == 2 else sums[0]
    bare = t("pledge-bare") if row["unit"] is None else ""
    return base.listed([both, bare], t)


def _beneath(row: Row, t: Translator) -> str:
    """Where it stands, how firmly it is said, over how long."""
    return f"{base.where(row, t)} · {base.listed([t(f'pledge-{_look(row)}'), _years(row, t)], t)}"


def _years(row: Row, t: Translator) -> str:
    return t("chart-years", count=int(row["period_years"])) if row["period_years"] else ""


def _hedged(row: Row, t: Translator) -> str:
    amount = quantity(row["value"], row["unit"], t)
    return amount if row["status"] == "stated" else f"{base.hedge(row, t)} {amount}"
