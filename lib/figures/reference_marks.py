"""How reference figures are drawn: hollow, dashed and grey, mirrored where the page reads right to left."""

from textwrap import wrap
from typing import Any

import altair as alt
import pandas as pd

from lib.data.frames import records
from lib.evidence.reference import one_series
from lib.figures import reference_words as words
from lib.figures.base import PLAIN, beyond, fixed, pick, quantity, time
from lib.figures.layers import layered
from lib.i18n import Translator

Head = tuple[str, str]
"""A chart's title, and the key of what it counts."""

REFERENCE = "#6f797b"  # 4.3 : 1 on the light page, 4.1 : 1 on the dark one: for marks, too faint for words
DOCUMENT = "#2a868d"  # 4.1 : 1 and 4.3 : 1
DASH = [4, 3]
WIDTH = 560
RING: dict[str, Any] = {"filled": False, "fill": "transparent", "stroke": REFERENCE, "strokeWidth": 1.8, "size": 110}
DISC: dict[str, Any] = {"filled": True, "opacity": 1, "color": DOCUMENT, "size": 110}
_HOLLOW: dict[str, Any] = {"fill": "transparent", "stroke": REFERENCE, "strokeWidth": 1.6, "strokeDash": DASH}
_LINE = 62  # characters of a title that fit WIDTH
_NARROW = 46  # characters of a row's words that fit a phone
_BAR = alt.ExprRef("min(56, 0.7 * bandwidth('x'))")
_UNDER = 17  # pixels from the middle of a row down to its ring


def bars(df: pd.DataFrame, t: Translator, by: str, head: Head) -> alt.LayerChart:
    """Hollow bars of one series, by `year` or `actor`. Raises MixedSeries for two."""
    rows = worded(one_series(df), t).assign(figure=lambda r: [words.figure(row, t) for row in records(r)])
    run = time(t) if by == "year" else quantity(t)
    x = alt.X(f"{by}:N", sort=None, scale=run, axis=plain_axis(labelAngle=0))
    y = alt.Y("value:Q", axis=None)
    hollow = (
        alt.Chart(rows)
        .mark_bar(**_HOLLOW, width=_BAR)
        .encode(x=x, y=y, tooltip=tips(t))
        .add_params(pick("statistic_id"))
    )
    figures = text(rows, "figure", dy=-9).encode(x=x, y=y)
    return titled(layered(hollow, figures, height=220), df, t, head)


def timeline(df: pd.DataFrame, t: Translator, head: Head) -> alt.LayerChart:
    """A ring a row, in order of time, under its words; a summit that was only announced is a diamond."""
    rows = worded(df, t).assign(at=pd.to_datetime(df["date"], format="ISO8601"))
    rows["row"] = [str(number) for number in range(len(df))]
    told = [wrap(f"{t.of(row, 'actor')}: {t.of(row, 'label')}", _NARROW) for row in records(df)]
    rows["told"] = ["\n".join(words.rtl(t, line) for line in lines) for lines in told]
    rows["said"] = [words.rtl(t, words.when(row, t)) for row in records(df)]
    rows["shape"] = ["diamond" if words.is_to_come(row) else "circle" for row in records(df)]
    y = alt.Y("row:N", sort=None, axis=None)
    span = time(t, **({"domain": _span(rows["at"])} if len(rows) else {}))
    x = alt.X("at:T", scale=span, axis=plain_axis(format="%Y", values=_years(rows["at"])))
    rings = (
        alt.Chart(rows)
        .mark_point(**RING, yOffset=_UNDER)
        .encode(x=x, y=y, shape=alt.Shape("shape:N", scale=None, legend=None), tooltip=tips(t))
        .add_params(pick("statistic_id"))
    )
    late = rows["at"] > rows["at"].min() + (rows["at"].max() - rows["at"].min()) / 2
    days = [
        text(rows[there], "said", dy=_UNDER, **side(t, 10)).encode(x=x, y=y)
        for there, side in ((~late, beyond), (late, before))
    ]
    start = fixed(alt.XValue, {"expr": "width"} if t.rtl else 0)
    above = text(rows, "told", dy=-18, lineBreak="\n", **beyond(t, 0)).encode(x=start, y=y)
    # What is told stands at one side, its ring far off: a line of dots leads there.
    lead = alt.Chart(rows).mark_rule(stroke=REFERENCE, strokeDash=[1, 4], opacity=0.7, yOffset=_UNDER)
    leads = lead.encode(x=x, x2=fixed(alt.X2Value, {"expr": "width"} if t.rtl else 0), y=y)
    return titled(layered(leads, rings, *days, above, height=alt.Step(68)), df, t, head)


def titled(chart: alt.LayerChart, df: pd.DataFrame, t: Translator, head: Head) -> alt.LayerChart:
    """With its finding as title, the word reference, the unit and the source under it."""
    finding, unit = head
    lines = [t("reference-subtitle", unit=t(f"reference-unit-{unit}")), words.sources(df, t)]
    title = alt.TitleParams(
        text=[words.rtl(t, line) for line in wrap(finding, _LINE)],
        subtitle=[words.rtl(t, line) for line in lines if line],
        anchor="end" if t.rtl else "start",
        frame="bounds",
        offset=14,
        fontSize=14,
        subtitleFontSize=11,
    )
    chart.title, chart.width, chart.config = title, WIDTH, alt.Config(view=alt.ViewConfig(stroke=None))
    return chart


def worded(df: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """With what the small window and the axis show, in the reader's language."""
    rows = records(df)
    words_of: dict[str, Any] = {
        "year": df["date"].astype("string"),
        "label": [words.rtl(t, t.of(row, "label")) for row in rows],
        "publisher_word": [row["publisher_ar"] if t.lang == "ar" else row["publisher"] for row in rows],
        "grade_word": [t.code("reference-sources-grade", row["grade"]) for row in rows],
        "note": ["" if pd.isna(note := t.of(row, "note")) else note for row in rows],
        "actor": ["" if pd.isna(name := t.of(row, "actor")) else words.rtl(t, name) for row in rows],
    }
    return df.assign(**words_of)


def tips(t: Translator) -> list[alt.Tooltip]:
    """The small window over a mark: figure, value, date, source, its grade, note."""
    columns = {
        "label:N": "figure",
        "value:Q": "value",
        "date:N": "date",
        "publisher_word:N": "source",
        "grade_word:N": "grade",
        "note:N": "note",
    }
    return [alt.Tooltip(column, title=t(f"reference-tip-{key}")) for column, key in columns.items()]


def plain_axis(**more: Any) -> alt.Axis:
    """Labels without lines, never cut."""
    return alt.Axis(**{"title": None, **PLAIN, **more})


def row_axis(t: Translator, **more: Any) -> alt.Axis:
    """The axis of named rows, on the side where reading starts."""
    return plain_axis(orient="right" if t.rtl else "left", **more)


def text(rows: pd.DataFrame, column: str, **mark: Any) -> alt.Chart:
    """Words beside marks."""
    return alt.Chart(rows).mark_text(**{"fontSize": 12, **mark}).encode(text=alt.Text(f"{column}:N"))


def before(t: Translator, gap: int) -> dict[str, Any]:
    """Text that ends `gap` pixels before its mark, in reading direction."""
    return {"align": "left", "dx": gap} if t.rtl else {"align": "right", "dx": -gap}


def _years(dates: pd.Series) -> list[str]:
    """Every year from the first date's to the last's."""
    return [f"{year}-01-01" for year in range(dates.min().year, dates.max().year + 1)] if len(dates) else []


def _span(dates: pd.Series) -> list[str]:
    """From the first year to somewhat after the last date."""
    reach = (dates.max() - dates.min()) * 0.08
    return [f"{dates.min().year}-01-01", (dates.max() + reach).date().isoformat()]
