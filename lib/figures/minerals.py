"""What lies in the ground: shares of the world's reserves, and what each state is said to hold and who wants it."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.evidence.minerals import Entry, Tables, by_place, in_both, wanted_groups
from lib.figures import base, gauges
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.vocabulary import actor_name
from lib.written import percent, together

RARE_EARTHS = "rare_earth_elements"
LINE = 21
APART = 1.6
"""Lines from the last of one state to the name of the next."""


def reserve_shares(df: pd.DataFrame, t: Translator) -> alt.TopLevelMixin:
    """A bar for each whole, outlined, of which the region's part is filled: never stacked, never added. The first, which
    is often taken for one of rare earths, says that it is not."""
    words = [f"{percent(row['value'], t)}  {t.of(row, 'resource')}" for row in base.records(df)]
    mistaken = [] if RARE_EARTHS in set(df["resource_id"]) else [t("chart-not-rare-earths")]
    notes = [*mistaken, *[""] * (len(df) - len(mistaken))]
    return gauges.gauges(df, t, words, 100, t("chart-whole-reserves"), notes, beyond=True)


def endowment_matrix(df: pd.DataFrame, t: Translator) -> alt.TopLevelMixin:
    """State by state in words: what is said to be there, beside it what is wanted of it and by whom."""
    if df.empty:
        return base.nothing(t)
    frame = pd.DataFrame(_lines(df, t))
    frame["words"] = [t.isolate(words) for words in frame["words"]]
    last = frame["y"].max()
    chart = alt.Chart(frame, height=int(LINE * (last + 2))).encode(
        x=alt.X("x:Q", scale=base.quantity(t, domain=[0, 1]), axis=None),
        y=alt.Y("y:Q", scale=alt.Scale(domain=[-1.5, last + 0.5], reverse=True, nice=False), axis=None),
        text=alt.Text("words:N"),
    )
    ink = {"color": base.INK, **base.beyond(t, 2)}
    lines = chart.transform_filter("datum.kind == 'line'").mark_text(fontSize=12.5, cursor="pointer", **ink)
    places = chart.transform_filter("datum.kind == 'place'").mark_text(fontSize=13, fontWeight="bold", **ink)
    heads = chart.transform_filter("datum.kind == 'head'").mark_text(fontSize=11, **ink | {"color": base.QUIET})
    tip = alt.Tooltip("words:N", title=" ")
    return layered(lines.encode(tooltip=tip).add_params(base.pick()), places, heads)


def in_common(tables: Tables, t: Translator) -> tuple[str, str]:
    """Whether a resource with a share is wanted too; then what keeps that open: wishes for groups nobody breaks down."""
    resources = tables["resources"]
    words = dict(zip(resources["resource_id"], resources[f"name_{t.lang}"], strict=True))
    both, groups = (together((words[code] for code in codes), t) for codes in (in_both(tables), wanted_groups(tables)))
    shared = t("wanted-both", names=both) if both else t("wanted-nothing-shared")
    return shared, t("wanted-groups", names=groups) if groups else ""


def entry_text(entry: Entry, name: str, t: Translator) -> str:
    """`gold: reserves`, `uranium: Japan (intended)`; a wish of which nobody is named as the one who has it says so."""
    if not entry.wanted:
        return name if entry.plain else f"{name}: {t.code('endowments-kind', entry.kind)}"
    who = [actor_name(power, t.lang) for power in entry.powers] or [t("wanted-unnamed")]
    hedges = firmness(entry, t)
    return f"{name}: {together(who, t)}" + (f" ({hedges})" if hedges else "")


def firmness(entry: Entry, t: Translator) -> str:
    """The hedges in words; nothing where it is said flatly."""
    return t("list-separator").join(base.label(enum, code, t) for enum, code in entry.hedges if code != "stated")


def _lines(df: pd.DataFrame, t: Translator) -> list[dict[str, Any]]:
    """Every line of words with its column and its height, counted in lines."""
    names = dict(zip(df["resource_id"], df[f"resource_{t.lang}"], strict=True))
    lines = [_line("head", column, -1, t(key)) for column, key in enumerate(("held-there", "held-wanted"))]
    top = 0.0
    for place, entries in by_place(df).items():
        lines.append(_line("place", 0, top, actor_name(place, t.lang)))
        columns = [[entry for entry in entries if entry.wanted == wanted] for wanted in (False, True)]
        lines += [
            _line("line", column, top + index, entry_text(entry, names[entry.resource], t), ",".join(entry.claims))
            for column, found in enumerate(columns)
            for index, entry in enumerate(found, 1)
        ]
        top += max(map(len, columns)) + APART
    return lines


def _line(kind: str, column: int, y: float, words: str, claims: str = "") -> dict[str, Any]:
    return {"kind": kind, "x": column / 2, "y": float(y), "words": words, "claims": claims}
