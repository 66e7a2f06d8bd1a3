"""Grids of cells: powers by dimension, by sector, by state, by document; states by resource."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import altair as alt
import pandas as pd

from lib.charts import base
from lib.i18n import Translator
from lib.palette import POWER
from lib.view_params import DIMENSIONS, POWERS, SOURCES, STATES

ROW = 30
KINDS = {"reserves": "circle", "production_rank": "diamond", "potential": "triangle-up", "unexplored": "cross",
         "possession": "square", "interest": "stroke"}  # fmt: skip


def profile_matrix(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Powers by dimension: how many statements a cell holds; hatched where no document says anything."""
    about_region = df[df["scope"].ne("elsewhere") | df["source_id"].isna()]
    return _powers(about_region, df, t, dark, "dimension", DIMENSIONS)


def sectors_dots(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Powers by sector."""
    present = set(df["sector"])
    counts = df.groupby("sector")["claim_id"].nunique().sort_values(ascending=False, kind="stable")
    return _powers(df, df, t, dark, "sector", [code for code in counts.index if code in present])


def state_reach(df: pd.DataFrame, t: Translator, dark: bool = False, powers: Sequence[str] = POWERS[:4]) -> alt.TopLevelMixin:
    """Powers by state: how many statements tie a power to a state."""
    cells = base.gathered(df, ["power_id", "state_id"], t).rename(columns={"power_id": "actor_id"})
    return _grid(cells, t, dark, "state_id", STATES, _actors(df, t, "power_id", powers), lambda code: _state(df, code, t))


def statement_counts(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Powers by document: how many statements the comparison rests on."""
    cells = base.gathered(df, ["actor_id", "source_id"], t)
    return _grid(cells, t, dark, "source_id", SOURCES, _actors(df, t), lambda code: _short(df, code, t))


def endowment_matrix(df: pd.DataFrame, t: Translator, dark: bool = False) -> alt.TopLevelMixin:
    """Resources by state: what it is said to have (by shape) and what a power wants of it (hollow)."""
    if df.empty:
        return base.nothing(t)
    cells = base.worded(df, t).assign(claims=df["claim_id"].to_numpy())
    cells["resource"] = [t.of(row, "resource") for row in base.records(df)]
    cells["kind_word"] = [t.code("endowments-kind", kind) for kind in df["kind"]]
    places = [*STATES, "central_asia"]
    names = dict(zip(df["actor_id"], cells["name"], strict=True))
    order = [names[code] for code in places if code in names]
    words = list(dict.fromkeys(cells["kind_word"]))
    kinds = [KINDS[code] for code in dict.fromkeys(df["kind"])]
    return (
        alt.Chart(cells, height=alt.Step(26))
        .mark_point(filled=False, size=130, strokeWidth=2, color="#8a6a1f" if not dark else "#d6ab5c")
        .encode(
            x=alt.X("name:N", sort=base.across(t, order), axis=alt.Axis(title=None, orient="top", labelAngle=-35 if t.rtl is False else 35, labelLimit=0, grid=True)),
            y=alt.Y("resource:N", sort=None, axis=base.category(t)),
            xOffset=alt.XOffset("kind_word:N", sort=words),
            shape=alt.Shape("kind_word:N", title=None, scale=alt.Scale(domain=words, range=kinds), legend=alt.Legend(orient="bottom", columns=2, labelLimit=0)),
            tooltip=[*base.tips(t), alt.Tooltip("kind_word:N", title=t("column-kind"))],
        )
        .add_params(base.pick())
    )  # fmt: skip


# --- The grid of cells ------------------------------------------------------------------


def _powers(rows: pd.DataFrame, df: pd.DataFrame, t: Translator, dark: bool, field: str, order: Sequence[str]) -> alt.TopLevelMixin:
    cells = base.gathered(rows, ["actor_id", field], t)
    present = [code for code in order if code in set(df[field])]
    return _grid(cells, t, dark, field, present, _actors(df, t), lambda code: t.code(field, code))


def _grid(
    cells: pd.DataFrame, t: Translator, dark: bool, field: str, order: Sequence[str], powers: dict[str, str],
    name_of: Callable[[str], str],
) -> alt.TopLevelMixin:  # fmt: skip
    """Rows are codes of `field`, columns powers; every slot is drawn, the empty ones hatched."""
    if not powers or not list(order):
        return base.nothing(t)
    found = {(row["actor_id"], row[field]): row for row in base.records(cells) if row["stated"]}
    unsaid = {(row["actor_id"], row[field]): row["claims"] for row in base.records(cells) if not row["stated"]}
    slots = [
        {"power": name, "code": power, "row": name_of(code), **_slot(found.get((power, code)), unsaid.get((power, code), ""), t)}
        for code in order for power, name in powers.items()
    ]  # fmt: skip
    frame = pd.DataFrame(slots)
    x = alt.X("power:N", sort=base.across(t, list(powers.values())), axis=alt.Axis(title=None, orient="top", labelAngle=0, labelLimit=0, ticks=False, domain=False))
    y = alt.Y("row:N", sort=list(dict.fromkeys(frame["row"])), axis=base.category(t))
    tips = [alt.Tooltip("power:N", title=" "), alt.Tooltip("row:N", title="  "), alt.Tooltip("words:N", title=t("column-statements")), alt.Tooltip("said:N", title=t("column-statement"))]
    chart = alt.Chart(frame, height=alt.Step(ROW)).encode(x=x, y=y)
    rect = chart.mark_rect(cornerRadius=3, cursor="pointer").encode(
        fill=alt.Fill("code:N", scale=alt.Scale(domain=list(POWER), range=list(POWER.values())), legend=None),
        fillOpacity=alt.FillOpacity("strength:Q", scale=None),
        stroke=alt.condition("datum.count > 0", alt.value("transparent"), alt.value(base.QUIET[dark])),
        strokeDash=alt.value([3, 3]),
    )  # fmt: skip
    text = chart.mark_text(fontSize=12, color=base.INK[dark]).encode(text="mark:N")
    # A clear sheet on top takes the pointer: a click on the number is a click on its cell.
    sheet = chart.mark_rect(opacity=0, cursor="pointer").encode(tooltip=tips).add_params(base.pick())
    return rect + text + sheet


def _slot(row: dict | None, unsaid: str, t: Translator) -> dict:
    """What one slot shows: the number of statements, or the hatch of what is not stated."""
    if row is None:
        return {"count": 0, "mark": base.HATCH, "strength": 0.0, "claims": unsaid, "words": t("status-not-stated"), "said": t("all-silent")}
    strength = min(0.18 + 0.05 * row["count"], 0.6)
    return {"count": row["count"], "mark": str(row["count"]), "strength": strength, "claims": row["claims"],
            "words": t("chart-statements", count=row["count"], documents=row["documents"]), "said": row["said"]}  # fmt: skip


def _actors(df: pd.DataFrame, t: Translator, column: str = "actor_id", wanted: Sequence[str] = POWERS) -> dict[str, str]:
    """Power -> its name, in the fixed order of powers; the wanted ones that no row is about by their code's label."""
    names = {row[column]: t.of(row, "name") for row in base.records(df)}
    shown = [power for power in POWERS if power in names or (column == "power_id" and power in wanted)]
    return {power: names.get(power) or t.code("power", power) for power in shown}


def _short(df: pd.DataFrame, code: str, t: Translator) -> str:
    names = {row["source_id"]: t.of(row, "short") for row in base.records(df)}
    return names.get(code) or t("about-document", number=code.removeprefix("doc"))


def _state(df: pd.DataFrame, code: str, t: Translator) -> str:
    return t.code("state", code)
