"""Bars under their words: the figure and its hedge stand above each, so that nothing is looked up at an axis.

What is stated flat is filled; a ceiling, a forecast, whatever is not simply so is open and dashed. Where a bar is part
of a whole the whole is outlined.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator

EARTH = "#9a7420"
LOOKS = ["flat", "open"]
STEP, THICK = 56, 18


def gauges(
    df: pd.DataFrame,
    t: Translator,
    words: Sequence[str],
    most: float,
    whole: str = "",
    notes: Sequence[str] = (),
    *,
    beyond: bool = False,
) -> alt.TopLevelMixin:
    """A bar for each row with its `words` above. `most`: where the axis ends; `whole`: what the end is, if a whole;
    `notes`: what is to be seen at the end of a bar, within it or `beyond`; blank where nothing is."""
    if df.empty:
        return base.nothing(t)
    frame = base.worded(df, t).assign(
        row=[str(index) for index in range(len(df))],
        claims=df["claim_id"].to_numpy(),
        at=df["value"].astype("float").to_numpy(),
        label=[t.isolate(text) for text in words],
        note=[t.isolate(text) if text else "" for text in notes] or "",
        look=["flat" if status == "stated" else "open" for status in df["status"]],
        start=0,
        most=most,
    )
    frame = frame[["row", "claims", "at", "label", "note", "look", "start", "most", "said", "where", "printed", "firm"]]
    scale = base.quantity(t, domain=[0, most], nice=False)
    chart = alt.Chart(frame, height=alt.Step(STEP)).encode(
        y=alt.Y("row:N", sort=None, axis=None), x=alt.X("start:Q", scale=scale, axis=None), tooltip=base.tips(t)
    )
    bar: dict[str, Any] = {"height": THICK, "yOffset": 10, "cursor": "pointer"}
    outline = chart.mark_bar(**bar, fillOpacity=0, stroke=base.QUIET, strokeWidth=1).encode(x2=alt.X2("most:Q"))
    filled = (
        chart.mark_bar(**bar, color=EARTH, stroke=EARTH, strokeWidth=2)
        .encode(
            x2=alt.X2("at:Q"),
            fillOpacity=alt.FillOpacity("look:N", scale=alt.Scale(domain=LOOKS, range=[1, 0.08]), legend=None),
            strokeDash=alt.StrokeDash("look:N", scale=alt.Scale(domain=LOOKS, range=[[1, 0], [5, 4]]), legend=None),
        )
        .add_params(base.pick())
    )
    above = chart.mark_text(fontSize=13, color=base.INK, cursor="pointer", dy=-13, **base.beyond(t, 0)).encode(
        text=alt.Text("label:N")
    )
    within: dict[str, Any] = {"align": "left" if t.rtl else "right", "dx": 6 if t.rtl else -6, "baseline": "middle"}
    seat = base.beyond(t, 8) if beyond else within
    ends = chart.mark_text(fontSize=12, color=base.INK, dy=10, cursor="pointer", **seat).encode(
        x=alt.X("at:Q", scale=scale), text=alt.Text("note:N")
    )
    noted = [ends] if any(notes) else []
    if not whole:
        return layered(filled, above, *noted)
    end = chart.transform_filter("datum.row == '0'").mark_text(
        fontSize=11, color=base.QUIET, dy=-13, align="left" if t.rtl else "right", baseline="middle"
    )
    end = end.encode(x=alt.X("most:Q", scale=scale), text=base.fixed(alt.TextValue, t.isolate(whole)))
    return layered(outline, filled, above, *noted, end)
