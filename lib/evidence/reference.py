"""Figures from outside the documents, and how they stand beside what the documents say.

Every frame keeps the columns of `statistics` and of the source it cites, so that the table under a chart and its CSV
say where a figure comes from. Values of two series never meet in one frame that is drawn on an axis of values.
"""

from collections.abc import Mapping

import pandas as pd

Tables = Mapping[str, pd.DataFrame]

CARGO = "titr_cargo_ministry"
CONTAINERS = "titr_containers_association"
SUMMITS = "first_summits"
URANIUM = "wna_uranium_output"
POPULATION = "un_wpp2024_population"
RESERVE_SHARES = "usgs_2025_reserve_shares"
TRADE = ("china_customs_trade", "cerr_national_trade", "japan_kazakhstan_trade")
"""Three ways of counting trade. No two of them may be set side by side."""

_PLEDGE = "pledge_"
_SOURCE = ["reference_source_id", "title", "publisher", "publisher_ar", "url", "grade", "reason_en", "reason_ar"]
_GRADE_REASON = {"reason_en": "grade_reason_en", "reason_ar": "grade_reason_ar"}
_REFERENCE = [
    "statistic_id",
    "series_id",
    "metric",
    "value",
    "value_max",
    "unit",
    "date",
    "date_end",
    "status",
    "computed",
    "place_in_source",
    "title",
    "publisher",
    "publisher_ar",
    "url",
    "grade",
    "note_en",
    "note_ar",
    "label_en",
    "label_ar",
]


class MixedSeries(ValueError):
    """Values counted in different ways were about to share an axis."""


def statistics(tables: Tables) -> pd.DataFrame:
    """Every reference figure with its source (title, publisher, url, grade and its reason) and the actor's names."""
    sources = tables["reference_sources"][_SOURCE].rename(columns=_GRADE_REASON)
    names = tables["actors"][["actor_id", "name_en", "name_ar"]]
    names = names.rename(columns={"name_en": "actor_en", "name_ar": "actor_ar"})
    rows = tables["statistics"].merge(sources, on="reference_source_id", how="left", validate="many_to_one")
    return rows.merge(names, on="actor_id", how="left", validate="many_to_one")


def series(tables: Tables, series_id: str) -> pd.DataFrame:
    """One series in order of time. Raises KeyError where there is no such series."""
    rows = statistics(tables)
    rows = rows[rows["series_id"] == series_id]
    if rows.empty and not tables["statistics"].empty:
        raise KeyError(f"no series {series_id!r}")
    return _in_time(rows)


def one_series(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows themselves. Raises MixedSeries where they are counted in more than one way or unit."""
    for column in ("series_id", "unit"):
        if rows[column].nunique() > 1:
            raise MixedSeries(f"{column}: {', '.join(sorted(rows[column].dropna().unique()))}")
    return rows


def corridor_volume(tables: Tables) -> pd.DataFrame:
    """Cargo on the corridor by year, million tonnes."""
    return series(tables, CARGO)


def containers(tables: Tables) -> pd.DataFrame:
    """Containers on the corridor by year, TEU, as the route's association counts them."""
    return series(tables, CONTAINERS)


def first_summits(tables: Tables) -> pd.DataFrame:
    """The first leaders' summit of each power with the five, in order of time; a scheduled one has status `planned`."""
    return series(tables, SUMMITS)


def trade(tables: Tables, series_id: str) -> pd.DataFrame:
    """Trade with the five, billion dollars, counted in one of the ways of TRADE. Raises KeyError for any other."""
    if series_id not in TRADE:
        raise KeyError(f"no trade series {series_id!r}: one of {', '.join(TRADE)}")
    return series(tables, series_id)


def uranium(tables: Tables) -> pd.DataFrame:
    """Uranium mined by year in Kazakhstan, Uzbekistan and the world, tonnes: output, not reserves."""
    return series(tables, URANIUM)


def pledges(tables: Tables) -> pd.DataFrame:
    """Sums announced, in order of time. Kinds and currencies differ: for a list or a time line, never an axis of values."""
    rows = statistics(tables)
    return _in_time(rows[rows["series_id"].str.startswith(_PLEDGE)])


def population(tables: Tables) -> pd.DataFrame:
    """Population of the region, million people: the UN's variants and, as `origin` document, the documents' figure."""
    rows = series(tables, POPULATION).assign(origin="reference")
    said = tables["figures"]
    said = said[(said["metric"] == "population") & (said["actor_id"] == "central_asia")]
    said = said.assign(origin="document", date=said["period"])
    return _in_time(pd.concat([rows, said], ignore_index=True))


def reserves_against_documents(tables: Tables) -> pd.DataFrame:
    """One row a mineral: the document's share of world reserves (evidence columns and `value`, percent), and beside it
    the reference (columns `reference_*`, blank where there is none), `kind` and reason of the difference. Largest first.
    """
    names = tables["resources"][["resource_id", "name_en", "name_ar"]].drop_duplicates("resource_id")
    said = tables["reserve_shares"].merge(names, on="resource_id", how="left", validate="many_to_one")
    shares = _reference(statistics(tables).query("series_id == @RESERVE_SHARES"), "resource_id", "actor_id")
    rows = said.merge(shares, on="resource_id", how="left", validate="many_to_one")
    rows = rows.merge(tables["differences"].drop(columns="statistic_ids"), on="claim_id", how="left")
    return rows.sort_values("value", ascending=False, ignore_index=True)


def exceeding(rows: pd.DataFrame) -> pd.DataFrame:
    """Of `reserves_against_documents` those whose share is more than the reference gives a whole group of countries that
    the region is counted in: there the two cannot both be right by one way of counting."""
    group = rows["reference_actor_id"].eq("other_countries").fillna(False)
    return rows[group & rows["value"].gt(rows["reference_value"]).fillna(False)]


def compare(claims: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Each row of `claims` that has a difference, once for every reference figure set beside it.

    `claims` has at least `claim_id` (lib.evidence.claims.claims has the rest). Added: difference_id, kind, reason_en,
    reason_ar and the figure's columns as `reference_*`, blank where no figure is available.
    """
    pairs = tables["differences"].assign(
        reference_statistic_id=tables["differences"]["statistic_ids"].astype("string").str.split(";")
    )
    pairs = pairs.explode("reference_statistic_id").drop(columns="statistic_ids")
    pairs["reference_statistic_id"] = pairs["reference_statistic_id"].astype("string")
    figures = _reference(statistics(tables), "actor_id")
    beside = pairs.merge(figures, on="reference_statistic_id", how="left")
    return claims.merge(beside, on="claim_id", how="inner")


def _reference(rows: pd.DataFrame, *keep: str) -> pd.DataFrame:
    """The figures' columns as `reference_*`; those in `keep` that are no figure (`resource_id`) stay as they are."""
    renamed = {column: f"reference_{column}" for column in [*_REFERENCE, "actor_id"]}
    return rows[[*keep, *_REFERENCE]].rename(columns=renamed)


def _in_time(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values("date", kind="stable", ignore_index=True)
