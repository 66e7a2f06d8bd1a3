"""Promise against present: how much of what is said of each power is a plan, a bound or a thing that is."""

from __future__ import annotations

import altair as alt
import pandas as pd

from lib.figures import base
from lib.figures.layers import layered
from lib.i18n import Translator
from lib.palette import POWER
from lib.vocabulary import POWERS

TENSES = {"promised": 0.08, "bounded": 0.5, "present": 1.0}
"""How strongly a kind of claim is filled: the less sure, the paler. All are outlined, what is promised with dashes."""


def promise(
    df: pd.DataFrame, t: Translator, highlight: str = "", powers: tuple[str, ...] = POWERS[:4]
) -> alt.TopLevelMixin:
    """A bar of claims for each power, parted by kind, each part with its count."""
    frame = shares(df, t)
    if frame.empty:
        return base.nothing(t)
    frame["fade"] = base.faded(frame["actor_id"].tolist(), highlight)
    all_of = frame.groupby("actor_id")["count"].sum()
    frame["lane"] = [
        f"{t.isolate(name)}|{t.isolate(t('chart-claims', count=int(all_of[power])))}"
        for power, name in zip(frame["actor_id"], frame["name"], strict=True)
    ]
    order = [lane for power in powers for lane in dict.fromkeys(frame.loc[frame["actor_id"] == power, "lane"])]
    kinds = [t(f"promise-{tense}") for tense in TENSES]
    colours = alt.Scale(domain=list(POWER), range=list(POWER.values()))
    chart = alt.Chart(frame, height=alt.Step(46)).encode(
        x=alt.X(
            "start:Q",
            scale=base.quantity(t, domain=[0, 1]),
            axis=alt.Axis(title=None, format="%", tickCount=5, **base.PLAIN),
        ),
        x2=alt.X2("end:Q"),
        y=alt.Y("lane:N", sort=order, axis=base.category(t, labelExpr="split(datum.label, '|')", labelOffset=-7)),
        opacity=alt.Opacity("fade:Q", scale=None),
        tooltip=[
            alt.Tooltip("name:N", title=" "),
            alt.Tooltip("kind:N", title="  "),
            alt.Tooltip("count:Q", title=t("promise-count")),
        ],
    )
    bars = (
        chart.mark_bar(height=22, strokeWidth=1.5, cursor="pointer")
        .encode(
            color=alt.Color("actor_id:N", scale=colours, legend=None),
            stroke=alt.Stroke("actor_id:N", scale=colours, legend=None),
            strokeDash=alt.StrokeDash(
                "kind:N", scale=alt.Scale(domain=kinds, range=[[3, 2], [1, 0], [1, 0]]), legend=None
            ),
            fillOpacity=alt.FillOpacity(
                "kind:N",
                title=None,
                sort=kinds,
                scale=alt.Scale(domain=kinds, range=list(TENSES.values())),
                legend=None,
            ),
        )
        .add_params(base.pick())
    )
    words = (
        alt.Chart(frame)
        .mark_text(fontSize=12, dy=-20, color=base.INK)
        .encode(
            x=alt.X("middle:Q", scale=base.quantity(t, domain=[0, 1])),
            y=alt.Y("lane:N", sort=order),
            text=alt.Text("count:Q"),
        )
    )
    entries = [(t(f"promise-{tense}"), "square", fill) for tense, fill in TENSES.items()]
    return layered(bars, words, *base.key(t, entries))


def promise_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many of each power's claims are plans or forecasts."""
    frame = shares(df, t)
    if frame.empty:
        return t("nothing-matches")
    parts = []
    theirs = dict(list(frame.groupby("actor_id", sort=False)))
    for rows in (theirs[power] for power in POWERS if power in theirs):
        promised = int(rows.loc[rows["tense"] == "promised", "count"].sum())
        parts.append(t("promise-of", name=rows["name"].iloc[0], count=promised, all=int(rows["count"].sum())))
    return t("promise-finding", parts=t("cite-separator").join(parts))


def shares(df: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """One row for each power and kind of claim: actor_id, name, tense, kind, count, claims, start, middle, end (0 to 1)."""
    rows = df.assign(name=[t.of(row, "name") for row in df.to_dict("records")])
    claims = rows.groupby(["actor_id", "name", "claim_id"], sort=False)["tense"].agg(_least_sure).reset_index()
    found = []
    for (power, name), theirs in claims.groupby(["actor_id", "name"], sort=False):
        start = 0.0
        for tense in TENSES:
            ids = theirs.loc[theirs["tense"] == tense, "claim_id"].tolist()
            end = start + len(ids) / len(theirs)
            if ids:
                found.append((power, name, tense, t(f"promise-{tense}"), len(ids), ",".join(ids[:40]), start, end))
            start = end
    columns = ["actor_id", "name", "tense", "kind", "count", "claims", "start", "end"]
    frame = pd.DataFrame(found, columns=columns)
    return frame.assign(middle=(frame["start"] + frame["end"]) / 2)


def _least_sure(tenses: pd.Series) -> str:
    return next(tense for tense in TENSES if tense in set(tenses))
