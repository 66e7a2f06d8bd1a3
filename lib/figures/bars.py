"""Bars, each with its figure and hedge written beside it: sums pledged, attention."""

from __future__ import annotations

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS


def mentions_bars(df: pd.DataFrame, t: Translator, highlight: str = "") -> alt.TopLevelMixin:
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
    words = chart.mark_text(fontSize=11, color=base.INK, **base.beyond(t, 4)).encode(
        text=alt.Text("label:N"), opacity=alt.Opacity("dim:Q", scale=None)
    )
    return layered(bars, words)
