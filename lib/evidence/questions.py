"""What each chart and its table show: the rows chosen out of the tables, evidence columns and all.

Every function gives a frame whose rows are rows of data/*.csv, with readable names joined to them
(`name_en/_ar` of whom a row is about, `short_en/_ar` of its document). Nothing is aggregated here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from lib.evidence import presence

Tables = Mapping[str, pd.DataFrame]
Codes = Sequence[str]

POWERS = ("JPN", "USA", "CHN", "RUS")
DATED = ("founded", "first_leaders_summit")


def named(rows: pd.DataFrame, tables: Tables, who: str = "actor_id") -> pd.DataFrame:
    """The rows with the names of column `who` and of the document."""
    actors = tables["actors"].set_index("actor_id")
    sources = tables["sources"].set_index("source_id")
    joined = {f"name_{lang}": rows[who].map(actors[f"name_{lang}"]) for lang in ("en", "ar")}
    joined |= {f"short_{lang}": rows["source_id"].map(sources[f"short_{lang}"]) for lang in ("en", "ar")}
    return rows.assign(**joined).reset_index(drop=True)


def of_documents(rows: pd.DataFrame, docs: Codes | None) -> pd.DataFrame:
    """The rows of these documents; what none of them states stays."""
    return rows if docs is None else rows[rows["source_id"].isin(list(docs)) | rows["source_id"].isna()]


def profile_matrix(
    tables: Tables, powers: Codes = POWERS, dims: Codes | None = None, docs: Codes | None = None
) -> pd.DataFrame:
    """Statements about the powers by dimension."""
    rows = tables["power_profile"]
    rows = rows[rows["actor_id"].isin(list(powers))]
    return named(of_documents(rows if dims is None else rows[rows["dimension"].isin(list(dims))], docs), tables)


def formats_timeline(tables: Tables, powers: Codes = POWERS, docs: Codes | None = None) -> pd.DataFrame:
    """Foundings and first leaders' summits of the powers' formats, and the summit that was put off."""
    formats = tables["formats"]
    dated = formats[formats["attribute"].isin(DATED)]
    late = tables["events"]
    late = late[late["event_status"].isin(["postponed"])].assign(attribute="postponed_summit")
    rows = pd.concat([dated, late], ignore_index=True).reindex(columns=[*formats.columns, "event_status"])
    return named(of_documents(rows[rows["actor_id"].isin(list(powers))], docs), tables)


def pledges(tables: Tables, powers: Codes = POWERS, docs: Codes | None = None) -> pd.DataFrame:
    """Sums pledged, every report of them, and the powers for which none is stated."""
    rows = tables["pledges"]
    return named(of_documents(rows[rows["actor_id"].isin(list(powers))], docs), tables)


def implied_rate(tables: Tables) -> float:
    """Yen to the dollar as the documents imply by giving one sum in both: 3 trillion over 19 billion."""
    sums = tables["pledges"].drop_duplicates("claim_id").set_index("claim_id")["value"]
    return float(sums["pledge-japan-jpy"]) * 1000 / float(sums["pledge-japan-usd"])


def sectors_dots(tables: Tables, powers: Codes = POWERS, docs: Codes | None = None) -> pd.DataFrame:
    """Statements that a power acts in a sector of Central Asia's life."""
    rows = tables["power_sectors"]
    rows = rows[rows["actor_id"].isin(list(powers)) & (rows["scope"] == "central_asia")]
    return named(of_documents(rows, docs), tables)


def state_reach(
    tables: Tables, powers: Codes = POWERS, states: Codes | None = None, docs: Codes | None = None
) -> pd.DataFrame:
    """What the documents tie of each power to each state; a power tied to none keeps one row, not stated."""
    rows = presence.presence(tables)
    rows = of_documents(rows[rows["power_id"].isin(list(powers))], docs)
    rows = rows if states is None else rows[rows["state_id"].isin(list(states))]
    return named(rows, tables, "power_id")


def statement_counts(
    claims: pd.DataFrame, tables: Tables, powers: Codes = POWERS, docs: Codes | None = None
) -> pd.DataFrame:
    """Every statement about a power but those of other parts of the world: one row for each power, its `actor_id`."""
    rows = claims[claims["source_id"].notna() & claims["scope"].ne("elsewhere")]
    rows = rows.assign(actor_id=rows["actors"].str.split(";")).explode("actor_id", ignore_index=True)
    return named(of_documents(rows[rows["actor_id"].isin(list(powers))], docs), tables)


TENSES = {
    **dict.fromkeys(("planned", "forecast"), "promised"),
    **dict.fromkeys(("upper_bound", "lower_bound", "range", "approximate"), "bounded"),
}
"""Status -> what kind of claim it makes; every other status is present."""


def promise(claims: pd.DataFrame, tables: Tables, powers: Codes = POWERS, docs: Codes | None = None) -> pd.DataFrame:
    """Every statement about a power and the region, with its `tense`: promised | bounded | present."""
    rows = statement_counts(claims[claims["scope"] != "elsewhere"], tables, powers, docs)
    return rows.assign(tense=rows["status"].map(TENSES).fillna("present"))


def mentions_bars(tables: Tables, powers: Codes = POWERS, docs: Codes | None = None) -> pd.DataFrame:
    """How often each document names each power, per 1,000 words."""
    rows = tables["mentions"]
    rows = rows[(rows["kind"] == "actor") & rows["term_id"].isin(list(powers))]
    return _mentioned(of_documents(rows, docs), tables)


def mentions_topics(tables: Tables, docs: Codes | None = None) -> pd.DataFrame:
    """How often each document names each topic, per 1,000 words."""
    rows = tables["mentions"]
    return _mentioned(of_documents(rows[rows["kind"] == "topic"], docs), tables)


def _mentioned(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """Counts with their names and whether their document names Central Asia at all."""
    about = tables["sources"].set_index("source_id")["on_central_asia"]
    return named(rows.assign(on_central_asia=rows["source_id"].map(about)), tables, "term_id")


def gaps(tables: Tables) -> pd.DataFrame:
    """The slots of the comparison that no document fills: a row for what each leaves unsaid."""
    rows = tables["power_profile"]
    slots = pd.MultiIndex.from_frame(rows[["actor_id", "dimension"]])
    filled = slots[rows["source_id"].notna() & rows["scope"].ne("elsewhere")]
    return rows[rows["source_id"].isna() & ~slots.isin(filled)]


def reserve_shares(tables: Tables) -> pd.DataFrame:
    """The shares of world reserves, in the document's order."""
    rows = named(tables["reserve_shares"], tables)
    return _resources(rows, tables)


def endowment_matrix(tables: Tables, resource: str = "") -> pd.DataFrame:
    """Who is said to have what, and who wants it."""
    rows = tables["endowments"]
    return _resources(named(rows[rows["resource_id"] == resource] if resource else rows, tables), tables)


def transport_cost(tables: Tables) -> pd.DataFrame:
    """The share of transport in the final cost of goods, in the region and in the world."""
    return _figures(tables, "transport_cost_share")


def climate(tables: Tables) -> pd.DataFrame:
    """Warming of the world and of the region under one condition."""
    rows = _figures(tables, "temperature_rise")
    return rows[rows["period"] == "2100"].reset_index(drop=True)


def population(tables: Tables) -> pd.DataFrame:
    """How many people are expected to live in the region."""
    return _figures(tables, "population")


def other_figures(tables: Tables) -> pd.DataFrame:
    """Every other number about the region and its people, to be read one by one: their units differ."""
    rows = tables["figures"]
    kept = rows["metric"].isin(["glacier_volume_loss", "lakes_at_risk", "transport_cost_ratio", "rare_earth_imports"])
    return named(rows[kept], tables)


def _figures(tables: Tables, metric: str) -> pd.DataFrame:
    rows = tables["figures"]
    return named(rows[rows["metric"] == metric], tables)


def _resources(rows: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    resources = tables["resources"].set_index("resource_id")
    joined = {f"resource_{lang}": rows["resource_id"].map(resources[f"name_{lang}"]) for lang in ("en", "ar")}
    return rows.assign(**joined)
