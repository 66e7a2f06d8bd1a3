"""When each power's dialogue began and first met at the top: dated, planned and put off told apart by shape and word."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS

SHAPES = {"founded": "circle", "held": "diamond", "planned": "triangle-up", "postponed": "cross"}
LANE = 80


def formats_timeline(df: pd.DataFrame, t: Translator, dark: bool = False, highlight: str = "") -> alt.TopLevelMixin:
    """One lane for each power; a lane whose dates no document states says so."""
    if df.empty:
        return base.nothing(t)
    rows = base.records(df)
    names = {row["actor_id"]: t.of(row, "name") for row in rows}
    lanes = [names[power] for power in POWERS if power in names]
    marks, slots = _marks(rows, t), _slots(rows, t)
    marks["fade"], fade = base.faded(marks["code"].tolist(), highlight), alt.Opacity("fade:Q", scale=None)
    words = list(dict.fromkeys(t(f"chart-when-{kind}") for kind in SHAPES))
    y = alt.Y("lane:N", sort=lanes, scale=alt.Scale(domain=lanes), axis=base.category(t))
    x = alt.X(
        "day:T",
        scale=base.quantity(t, domain=["2002-01-01", "2028-12-31"]),
        axis=alt.Axis(title=None, format="%Y", tickCount=6, grid=True, gridOpacity=0.4),
    )
    tips = [alt.Tooltip("kind:N", title=" "), *base.tips(t)]
    chart = alt.Chart(marks, height=alt.Step(LANE)).encode(x=x, y=y, opacity=fade, tooltip=tips)
    points = (
        chart.mark_point(strokeWidth=2.2, cursor="pointer")
        .encode(
            size=alt.Size("size:Q", scale=None),
            shape=alt.Shape(
                "kind:N",
                title=None,
                scale=alt.Scale(domain=words, range=list(SHAPES.values())),
                legend=alt.Legend(orient="bottom", columns=1, labelLimit=0, symbolStrokeColor=base.QUIET[dark]),
            ),
            stroke=alt.Stroke("code:N", scale=alt.Scale(domain=list(POWER), range=list(POWER.values())), legend=None),
            fill=alt.Fill("fill:N", scale=None, legend=None),
        )
        .add_params(base.pick())
    )
    dates = [
        alt.Chart(marks[marks["kind"] == t(f"chart-when-{kind}")])
        .mark_text(fontSize=11, color=base.INK[dark], **_beside(kind, t))
        .encode(x=x, y=y, opacity=fade, text="label:N", tooltip=tips)
        for kind in SHAPES
    ]
    silent = (
        alt.Chart(slots).mark_text(fontSize=12, color=base.QUIET[dark], lineBreak="\n").encode(x=x, y=y, text="label:N")
    )
    return alt.layer(points, *dates, silent)


def _beside(kind: str, t: Translator) -> dict[str, Any]:
    """Where a mark's date stands: those of one year or two keep out of each other's way."""
    height = {"planned": 24, "postponed": -32}.get(kind, -19)
    align = {"held": "left", "planned": "left"}.get(kind, "center")
    turned = {"left": "right", "right": "left"}.get(align, align) if t.rtl else align
    shift = {"right": 8, "left": -8}.get(turned, 0)
    return {"dy": height, "align": turned, "dx": shift}


def _marks(rows: list[dict[str, Any]], t: Translator) -> pd.DataFrame:
    """One mark for each claim and date; the documents that give it are joined."""
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for row in rows:
        if not row["date"]:
            continue
        kind = _kind(row)
        made = found.setdefault(
            (row["claim_id"], row["date"], kind),
            {
                "lane": t.of(row, "name"),
                "code": row["actor_id"],
                "day": _day(row["date_end"] or row["date"]),
                "kind": t(f"chart-when-{kind}"),
                "label": t.isolate(_span(row)),
                "claims": row["claim_id"],
                "fill": POWER[row["actor_id"]] if kind in ("founded", "held") else "transparent",
                "said": t.of(row, "statement"),
                "printed": row["figure_as_written"] or "–",
                "firm": base.firmness(row, t),
                "places": [],
                "size": 420 if kind == "planned" else 150,
            },
        )
        made["places"].append(base.where(row, t))
    marks = [
        {
            **{k: v for k, v in made.items() if k != "places"},
            "where": t("list-separator").join(dict.fromkeys(made["places"])),
        }
        for made in found.values()
    ]
    return pd.DataFrame(
        marks,
        columns=["lane", "code", "day", "kind", "label", "claims", "fill", "said", "printed", "firm", "where", "size"],
    )


def _slots(rows: list[dict[str, Any]], t: Translator) -> pd.DataFrame:
    """A line of words for each power with something not stated."""
    silent: dict[str, list[str]] = {}
    for row in rows:
        if row["status"] == "not_stated":
            silent.setdefault(t.of(row, "name"), []).append(t.code("attribute", row["attribute"]))
    return pd.DataFrame(
        [
            {
                "lane": lane,
                "day": "2013-06-01",
                "claims": "",
                "label": base.lines(
                    t, f"{base.HATCH}  {t('status-not-stated')}\n{t('list-separator').join(dict.fromkeys(what))}"
                ),
            }
            for lane, what in silent.items()
        ],
        columns=["lane", "day", "claims", "label"],
    )


def _kind(row: dict[str, Any]) -> str:
    if row["attribute"] == "founded":
        return "founded"
    if row["attribute"] == "postponed_summit":
        return "postponed"
    return "planned" if row["status"] == "planned" else "held"


def _day(date: str) -> str:
    """A drawable day for a date of any precision: the middle of the year or month it names."""
    return {4: f"{date}-07-01", 7: f"{date}-15"}.get(len(date), date)


def _span(row: dict[str, Any]) -> str:
    return f"{row['date']}/{row['date_end'][-2:]}" if row["date_end"] else row["date"]
