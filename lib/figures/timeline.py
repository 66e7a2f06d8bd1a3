"""When each power's dialogue began and first met at the top: dated, planned and put off told apart by shape and word."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS, actor_name
from lib.written import days

SHAPES = {"founded": "circle", "held": "diamond", "planned": "triangle-up", "postponed": "cross"}
LANE = 36
"""Pixels of a lane: as many as a name and "not stated" need. What has dates gets empty ones around it for their words."""


def formats_timeline(
    df: pd.DataFrame, t: Translator, highlight: str = "", powers: tuple[str, ...] = ()
) -> alt.TopLevelMixin:
    """One lane for each power; a lane whose dates no document states says so, and takes no more room than that."""
    if df.empty:
        return base.nothing(t)
    rows = base.records(df)
    names = {power: actor_name(power, t.lang) for power in powers} | {
        row["actor_id"]: t.of(row, "name") for row in rows
    }
    unsaid = _unsaid(rows, names, t)
    marks = _marks(rows, t)
    lanes = _lanes([names[power] for power in POWERS if power in names], set(marks["lane"]), unsaid)
    marks["lane"] = marks["lane"].map(lambda lane: unsaid.get(lane, lane))
    marks["fade"], fade = base.faded(marks["code"].tolist(), highlight), alt.Opacity("fade:Q", scale=None)
    marks["dim"] = base.faded(marks["code"].tolist(), highlight, base.FAINT_TEXT)
    marks["shape"] = marks["kind"].map({t(f"chart-when-{kind}"): shape for kind, shape in SHAPES.items()})
    y = alt.Y(
        "lane:N", sort=lanes, scale=alt.Scale(domain=lanes), axis=base.category(t, labelExpr="split(datum.label, '|')")
    )
    x = _years("day", t)
    tips = [alt.Tooltip("kind:N", title=" "), *base.tips(t)]
    chart = alt.Chart(marks, height=alt.Step(LANE)).encode(x=x, y=y, opacity=fade, tooltip=tips)
    points = (
        chart.mark_point(strokeWidth=2.2, cursor="pointer")
        .encode(
            size=alt.Size("size:Q", scale=None),
            shape=alt.Shape("shape:N", scale=None, legend=None),
            stroke=alt.Stroke("code:N", scale=alt.Scale(domain=list(POWER), range=list(POWER.values())), legend=None),
            fill=alt.Fill("fill:N", scale=None, legend=None),
        )
        .add_params(base.pick())
    )
    kinds = {kind: marks[marks["kind"] == t(f"chart-when-{kind}")] for kind in SHAPES}
    told = [layer for kind, theirs in kinds.items() for layer in _labels(kind, theirs, x, y, t)]
    return layered(*_spans(marks, x, y, t), points, *told)


def _lanes(names: list[str], dated: set[str], unsaid: dict[str, str]) -> list[str]:
    """The lanes from the top: an empty one (a name of blanks) above and between those that have dates."""
    lanes: list[str] = []
    above = ""
    for number, name in enumerate(names, 1):
        if name in dated and (not lanes or above in dated):
            lanes.append(" " * number)
        lanes.append(unsaid.get(name, name))
        above = name
    return lanes


def _spans(marks: pd.DataFrame, x: alt.X, y: alt.Y, t: Translator) -> list[alt.Chart]:
    """From the founding to the first summit held, for each power that has both: a line and its years."""
    founded = marks[marks["kind"] == t("chart-when-founded")].drop_duplicates("lane").set_index("lane")
    met = marks[marks["kind"] == t("chart-when-held")].drop_duplicates("lane").set_index("lane")
    lanes = [lane for lane in founded.index if lane in met.index]
    years = {lane: int(met["day"][lane][:4]) - int(founded["day"][lane][:4]) for lane in lanes}
    rows = [
        {
            "lane": lane,
            "day": founded["day"][lane],
            "until": met["day"][lane],
            "middle": _middle(founded["day"][lane], met["day"][lane]),
            "colour": POWER[founded["code"][lane]],
            "label": t.isolate(_span(years[lane], years[lane] == max(years.values()), t)),
        }
        for lane in lanes
    ]
    if not rows:
        return []
    chart = alt.Chart(pd.DataFrame(rows, columns=["lane", "day", "until", "middle", "colour", "label"])).encode(y=y)
    line = chart.mark_rule(strokeWidth=2).encode(x=x, x2=alt.X2("until"), color=alt.Color("colour:N", scale=None))
    words = chart.mark_text(fontSize=11, dy=-8, color=base.INK).encode(x=_years("middle", t), text=alt.Text("label:N"))
    return [line, words]


def _span(years: int, longest: bool, t: Translator) -> str:
    """The years; on the longest line, where there is room, also from what to what."""
    said = t("chart-span", count=years)
    return t("chart-span-longest", years=said) if longest else said


def _years(field: str, t: Translator) -> alt.X:
    """The years along which all is drawn."""
    return alt.X(
        f"{field}:T",
        scale=base.time(t, domain=["2002-01-01", "2028-12-31"]),
        axis=alt.Axis(title=None, format="%Y", tickCount=6, **base.PLAIN | {"grid": True, "gridOpacity": 0.4}),
    )


def _middle(start: str, end: str) -> str:
    """The day half way."""
    first, last = pd.Timestamp(start), pd.Timestamp(end)
    return str((first + (last - first) / 2).date())


def _labels(kind: str, marks: pd.DataFrame, x: alt.X, y: alt.Y, t: Translator) -> list[alt.Chart]:
    """The words of one kind of mark, with its shape before them, small: no legend to look it up in."""
    seat, chart = _beside(kind, t), alt.Chart(marks).encode(x=x, y=y, opacity=alt.Opacity("dim:Q", scale=None))
    inward = 1 if seat["align"] == "left" else -1
    shape = chart.mark_point(
        shape=SHAPES[kind],
        size=34,
        strokeWidth=1.3,
        filled=kind in ("founded", "held"),
        color=base.INK,
        xOffset=seat["dx"] + 3 * inward,
        yOffset=seat["dy"],
    )
    words = chart.mark_text(fontSize=11, color=base.INK, **seat | {"dx": seat["dx"] + 11 * inward})
    return [shape, words.encode(text=alt.Text("label:N"))]


def _beside(kind: str, t: Translator) -> dict[str, Any]:
    """Where a mark's words stand: each kind at a height of its own, what is late ending at its mark, within the picture."""
    height = {"founded": 18, "held": -22, "planned": 33, "postponed": -36}[kind]
    begins = (kind == "founded") != t.rtl
    return {"dy": height, "align": "left" if begins else "right", "dx": -8 if begins else 8}


def _marks(rows: list[dict[str, Any]], t: Translator) -> pd.DataFrame:
    """One mark for each claim and date; the documents that give it are joined."""
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    first = _first(rows)
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
                "label": t.isolate(_label(kind, row, first, t)),
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
            "where": t("cite-separator").join(dict.fromkeys(made["places"])),
        }
        for made in found.values()
    ]
    return pd.DataFrame(
        marks,
        columns=["lane", "code", "day", "kind", "label", "claims", "fill", "said", "printed", "firm", "where", "size"],
    )


def _first(rows: list[dict[str, Any]]) -> dict[str, str]:
    """Kind -> its earliest date, where more than one power has such a date: who was first is said at the mark."""
    found: dict[str, str] = {}
    for kind in ("founded", "held"):
        dates = {(row["actor_id"], row["date"]) for row in rows if row["date"] and _kind(row) == kind}
        if len({power for power, _ in dates}) > 1:
            found[kind] = min(date for _, date in dates)
    return found


def _label(kind: str, row: dict[str, Any], first: dict[str, str], t: Translator) -> str:
    """What happened and when; of the earliest also that it is."""
    said = f"{kind}-first" if row["date"] == first.get(kind) else kind
    return t(f"chart-mark-{said}", date=days(row["date"], row["date_end"], t))


def _unsaid(rows: list[dict[str, Any]], names: dict[str, str], t: Translator) -> dict[str, str]:
    """Name of a power -> its lane, for those of which a date, or every date, is not stated: a second line says so."""
    dated = {row["actor_id"] for row in rows if row["date"]}
    partly = {row["actor_id"] for row in rows if row["status"] == "not_stated"}
    unsaid = [name for power, name in names.items() if power in partly or power not in dated]
    return {name: f"{t.isolate(name)}|{t.isolate(t('status-not-stated'))}" for name in unsaid}


def _kind(row: dict[str, Any]) -> str:
    if row["attribute"] == "founded":
        return "founded"
    if row["attribute"] == "postponed_summit":
        return "postponed"
    return "planned" if row["status"] == "planned" else "held"


def _day(date: str) -> str:
    """A drawable day for a date of any precision: the middle of the year or month it names."""
    return {4: f"{date}-07-01", 7: f"{date}-15"}.get(len(date), date)
