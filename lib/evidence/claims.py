"""Every row of evidence as one long frame: a row for each claim, document and paragraph.

Nothing here resolves a disagreement: rows of one claim are set side by side, never averaged.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

Tables = Mapping[str, pd.DataFrame]

KEY = ["claim_id", "source_id", "paragraph"]
NUMBER = ["value", "value_max", "unit"]
DAY = ["date", "date_end"]
SAID = [*NUMBER, *DAY]
FIRMNESS = ["status", "qualifier"]
COLUMNS = [
    *KEY,
    "topic",
    "scope",
    *FIRMNESS,
    "according_to",
    "figure_as_written",
    *SAID,
    "statement_en",
    "statement_ar",
    "leans_on",
]

# Where one place is in several tables the first named here gives its values:
# tables of numbers and dates before tables of words.
ORDER = (
    "reserve_shares",
    "pledges",
    "formats",
    "events",
    "figures",
    "member_states",
    "endowments",
    "programmes",
    "obstacles",
    "attributes",
    "power_profile",
    "power_sectors",
)


def claims(tables: Tables) -> pd.DataFrame:
    """One row for each claim, document and paragraph, in the order of the table `evidence`.

    Columns: COLUMNS, `actors` (who or what it is about, `;`-joined ids) and `tables` (the tables of things that hold
    it, `;`-joined). `not_stated` rows have no document: they speak of all of them.
    """
    about = tables["claims"][["claim_id", "topic", "scope", "actors"]]
    rows = tables["evidence"].merge(about, on="claim_id", how="left", validate="many_to_one")
    rows = rows.merge(_things(tables), on=KEY, how="left", validate="one_to_one")
    return rows.fillna({"tables": ""})[[*COLUMNS, "actors", "tables"]]


def _things(tables: Tables) -> pd.DataFrame:
    """KEY, SAID and `tables` of every place that a table of things points to, once."""
    parts = [_part(tables[name], name) for name in ORDER if name in tables]
    rows = pd.concat(parts, ignore_index=True)
    places = rows.groupby(KEY, sort=False, dropna=False)["tables"].agg(_union).reset_index()
    # A number may stand in one table and the year it is of in another: neither puts the other out of sight.
    for said in (NUMBER, DAY):
        told = rows.dropna(subset=said, how="all").drop_duplicates(KEY)[[*KEY, *said]]
        places = places.merge(told, on=KEY, how="left")
    return places


def _part(table: pd.DataFrame, name: str) -> pd.DataFrame:
    types = dict.fromkeys([*KEY, *SAID], "string") | {"paragraph": "Int64", "value": "Float64", "value_max": "Float64"}
    return table.reindex(columns=[*KEY, *SAID]).astype(types).assign(tables=name)


def _union(cells: pd.Series) -> str:
    return ";".join(dict.fromkeys(part for cell in cells for part in cell.split(";") if part))


def about(rows: pd.DataFrame, actor: str, scope: str = "central_asia") -> pd.DataFrame:
    """What is said of one actor within a scope, without what is not stated."""
    chosen = rows[rows["actors"].str.split(";").map(lambda ids: actor in ids)]
    return chosen[chosen["scope"].eq(scope) & chosen["source_id"].notna()]


def cites(table: pd.DataFrame) -> bool:
    """Whether each row of a table names its claim, document and paragraph: reference figures and counts do not."""
    return set(KEY) <= set(table.columns)


def within(table: pd.DataFrame, chosen: pd.DataFrame) -> pd.DataFrame:
    """The rows of one table whose claim, document and paragraph are among the chosen rows. The table cites (`cites`)."""
    keys = set(map(tuple, chosen[KEY].astype("string").fillna("").to_numpy()))
    mine = map(tuple, table[KEY].astype("string").fillna("").to_numpy())
    return table[[key in keys for key in mine]]
