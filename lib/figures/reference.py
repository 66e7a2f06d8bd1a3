"""Charts of the reference figures, drawn so that nobody takes them for what the documents say: hollow marks, dashed
outlines, grey, and the word in the subtitle. What a document says beside them is a filled mark.

Each takes a frame of lib.evidence.reference and a Translator and gives an Altair chart; each `*_finding` gives its title.
An empty frame gives a valid, empty chart. Charts with an axis of values refuse frames of more than one series.
"""

import altair as alt
import pandas as pd

from lib.data.frames import records
from lib.evidence.reference import one_series
from lib.figures import reference_marks as marks
from lib.figures import reference_words as words
from lib.figures.base import beyond, pick, time
from lib.figures.layers import layered
from lib.figures.reference_findings import (
    containers_finding,
    corridor_volume_finding,
    first_summits_finding,
    pledges_finding,
    population_finding,
    reserves_against_documents_finding,
    trade_finding,
    uranium_finding,
)
from lib.i18n import Translator
from lib.written import percent


def corridor_volume(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Cargo by year, hollow bars."""
    return marks.bars(df, t, "year", (corridor_volume_finding(df, t), "million-tonnes"))


def containers(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Containers by year, hollow bars."""
    return marks.bars(df, t, "year", (containers_finding(df, t), "teu"))


def trade(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Trade by year, or by power where the series holds one year. Raises MixedSeries for two ways of counting."""
    by = "year" if df["date"].nunique() > 1 else "actor"
    return marks.bars(df, t, by, (trade_finding(df, t), "usd-billion"))


def uranium(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Output of the region's two producers by year, dashed lines; the world's total is left to the finding."""
    rows = marks.worded(one_series(df), t)
    rows = rows[rows["actor_id"] != "world"].assign(figure=lambda r: [words.figure(row, t) for row in records(r)])
    ends = rows.drop_duplicates("actor_id", keep="last").assign(word=lambda r: r["actor"])
    x = alt.X("year:O", scale=time(t), axis=marks.plain_axis(labelAngle=0))
    y = alt.Y("value:Q", axis=None)
    line = (
        alt.Chart(rows)
        .mark_line(color=marks.REFERENCE, strokeDash=marks.DASH)
        .encode(x=x, y=y, detail=alt.Detail("actor_id:N"))
    )
    ring = (
        alt.Chart(rows)
        .mark_point(**marks.RING)
        .encode(x=x, y=y, tooltip=marks.tips(t))
        .add_params(pick("statistic_id"))
    )
    above = marks.text(rows, "figure", dy=-14).encode(x=x, y=y)
    names = marks.text(ends, "word", dy=18, fontWeight="bold").encode(x=x, y=y)
    head = (uranium_finding(df, t), "tonnes-uranium")
    return marks.titled(layered(line, ring, above, names, height=240), df, t, head)


def first_summits(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Each power's first summit on a time line; a diamond is a date that was only announced."""
    return marks.timeline(df, t, (first_summits_finding(df, t), "dates"))


def pledges(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """Sums on a time line, each in its own words and currency: nothing is sized or ranked."""
    return marks.timeline(df, t, (pledges_finding(df, t), "sums"))


def reserves_against_documents(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """For each mineral the document's share, filled, and the reference's, hollow; where it has none, the words."""
    one_series(df.assign(series_id=df["reference_series_id"], unit=df["reference_unit"]))
    rows = _shares(df, t)
    there = rows[rows["reference_value"].notna()]
    y = alt.Y("mineral:N", sort=None, title=None, axis=marks.row_axis(t, labelFontSize=12))
    scale = alt.Scale(domain=[0, 48], reverse=t.rtl)  # the largest share is 39; the rest is for words
    said, seat = alt.X("value:Q", scale=scale, axis=None), alt.X("seat:Q", scale=scale, axis=None)
    columns = {"said:N": "value", "beside:N": "figure", "why:N": "reason"}
    tips = [alt.Tooltip(column, title=t(f"reference-tip-{key}")) for column, key in columns.items()]
    filled = alt.Chart(rows).mark_point(**marks.DISC).encode(x=said, y=y, tooltip=tips)
    chart = layered(
        alt.Chart(there)
        .mark_rule(color=marks.REFERENCE, strokeDash=marks.DASH)
        .encode(x=said, x2=alt.X2("seat:Q"), y=y),
        alt.Chart(there).mark_point(**marks.RING).encode(x=seat, y=y, tooltip=tips),
        filled.add_params(pick("claim_id")),
        marks.text(rows, "said", fontWeight=600, **beyond(t, 9)).encode(x=said, y=y),
        # Under the row: a near reference would run into the document's words.
        marks.text(rows, "beside", dy=16, **beyond(t, -5)).encode(x=seat, y=y),
        height=56 * max(len(df), 1),
    )
    head = (reserves_against_documents_finding(df, t), "percent")
    return marks.titled(chart, df, t, head)


def population(df: pd.DataFrame, t: Translator) -> alt.LayerChart:
    """The UN's medium variant, dashed, its high variant as a ring, and the document's figure, filled."""
    labels = [words.rtl(t, words.head_count(row, t)) for row in records(df)]
    rows = df.assign(year=pd.to_numeric(df["date"]), word=labels)
    reference, said = rows[rows["origin"] == "reference"], rows[rows["origin"] == "document"]
    rings = marks.worded(one_series(reference), t).assign(year=reference["year"])
    medium, high = (rows[rows["metric"] == f"population_{variant}"] for variant in ("medium", "high"))
    # Of two years in a row only the second is labelled: the two words would stand on each other.
    labelled = medium[medium["year"].diff(-1).fillna(0) != -1]
    years = marks.plain_axis(format="d", values=[2025, 2030, 2035, 2040])
    # Before 2025 there is room for the words before the ring of 2030, on a phone too.
    x = alt.X("year:Q", scale=time(t, domain=[2020, 2042]), axis=years)
    y = alt.Y("value:Q", scale=alt.Scale(domain=[80, 104]), axis=None)
    chart = layered(
        alt.Chart(medium).mark_line(color=marks.REFERENCE, strokeDash=marks.DASH).encode(x=x, y=y),
        alt.Chart(rings)
        .mark_point(**marks.RING)
        .encode(x=x, y=y, tooltip=marks.tips(t))
        .add_params(pick("statistic_id")),
        alt.Chart(said).mark_point(**marks.DISC).encode(x=x, y=y),
        marks.text(labelled, "word", dy=16, **beyond(t, 2)).encode(x=x, y=y),
        marks.text(high, "word", **marks.before(t, 12)).encode(x=x, y=y),
        marks.text(said, "word", fontWeight=600, dy=-14).encode(x=x, y=y),
        height=260,
    )
    return marks.titled(chart, reference, t, (population_finding(df, t), "million-people"))


def _shares(df: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """With the words beside the marks; where the reference has no figure they stand at the axis, `seat` 0."""
    rows = records(df)
    return df.assign(
        mineral=[words.rtl(t, t.of(row, "name")) for row in rows],
        said=[words.rtl(t, t("reference-mark-document", value=percent(row["value"], t))) for row in rows],
        beside=[words.rtl(t, words.beside(row, t)) for row in rows],
        why=[words.reason(row, t) for row in rows],
        seat=df["reference_value"].astype("Float64").fillna(0),
    )
