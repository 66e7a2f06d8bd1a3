"""Every row of evidence as one long frame, and what it lets us compute: agreement, filters, cards.

Nothing here resolves a disagreement: rows of one claim are set side by side, never averaged.
"""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from lib.evidence.arabic import fold

Tables = Mapping[str, pd.DataFrame]

KEY = ["claim_id", "source_id", "paragraph"]
SAID = ["value", "value_max", "unit", "date", "date_end"]
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
    gathered = rows.groupby(KEY, sort=False, dropna=False)["tables"].agg(_union).reset_index(drop=True)
    return rows.drop_duplicates(KEY).reset_index(drop=True).assign(tables=gathered)


def _part(table: pd.DataFrame, name: str) -> pd.DataFrame:
    types = dict.fromkeys([*KEY, *SAID], "string") | {"paragraph": "Int64", "value": "Float64", "value_max": "Float64"}
    return table.reindex(columns=[*KEY, *SAID]).astype(types).assign(tables=name)


def _union(cells: pd.Series) -> str:
    return ";".join(dict.fromkeys(part for cell in cells for part in cell.split(";") if part))


# --- Agreement -------------------------------------------------------------------------


def agreement(rows: pd.DataFrame, sources: list[str]) -> pd.DataFrame:
    """What each document says of each claim: one row for every claim and document.

    Columns: claim_id, source_id, cell (only | agrees | differs | silent), difference
    (value | firmness | blank), paragraphs (`;`-joined).
    A document that gives no value does not differ in it; firmness is status and qualifier.
    """
    cells = [
        cell for claim_id, group in rows.groupby("claim_id", sort=False) for cell in _cells(claim_id, group, sources)
    ]
    return pd.DataFrame(cells, columns=["claim_id", "source_id", "cell", "difference", "paragraphs"])


def _cells(claim_id: str, group: pd.DataFrame, sources: list[str]) -> list[tuple[str, str, str, str, str]]:
    spoken = group[group["source_id"].notna()]
    difference = _difference(spoken) if spoken["source_id"].nunique() > 1 else None
    found = []
    for source in sources:
        paragraphs = spoken.loc[spoken["source_id"] == source, "paragraph"]
        said = ";".join(map(str, dict.fromkeys(paragraphs)))
        cell = "silent" if not said else "only" if difference is None else "differs" if difference else "agrees"
        found.append((claim_id, source, cell, (difference or "") if said else "", said))
    return found


def _difference(spoken: pd.DataFrame) -> str:
    """What the documents differ in: `value`, `firmness` or nothing."""
    if any(spoken[column].nunique() > 1 for column in SAID):
        return "value"
    firmness = spoken[FIRMNESS].fillna("").agg("|".join, axis=1)
    by_document = firmness.groupby(spoken["source_id"]).agg(frozenset)
    # A document that says it twice, once firmly and once not, agrees with either.
    return "" if frozenset.intersection(*by_document) else "firmness"


# --- Filters ---------------------------------------------------------------------------


def choose(
    rows: pd.DataFrame,
    *,
    actor: str = "",
    topic: str = "",
    status: str = "",
    doc: str = "",
    q: str = "",
    names: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """The rows that match every filter given; `q` is folded (see lib.evidence.arabic) and each of its words must occur.

    `names` gives each actor id the names to search in besides statements and figures.
    """
    keep = pd.Series(True, index=rows.index)
    if actor:
        keep &= rows["actors"].str.split(";").map(lambda ids: actor in ids)
    for column, wanted in (("topic", topic), ("status", status), ("source_id", doc)):
        if wanted:
            keep &= rows[column].eq(wanted).fillna(False).astype(bool)
    # The article is no part of the word sought: a text says "لليورانيوم" where a reader asks for "اليورانيوم".
    words = [word.removeprefix("ال") if len(word) > 4 else word for word in fold(q).split()]
    if words:
        text = searchable(rows, names or {})
        keep &= text.map(lambda cell: all(word in cell for word in words))
    return rows[keep]


def searchable(rows: pd.DataFrame, names: Mapping[str, str]) -> pd.Series:
    """The folded text that free search looks in."""
    named = rows["actors"].str.split(";").map(lambda ids: " ".join(names.get(i, i) for i in ids))
    columns = ["statement_en", "statement_ar", "figure_as_written", "claim_id"]
    return rows[columns].fillna("").agg(" ".join, axis=1).add(" " + named).map(fold)


def about(rows: pd.DataFrame, actor: str, scope: str = "central_asia") -> pd.DataFrame:
    """What is said of one actor within a scope, without what is not stated."""
    chosen = choose(rows, actor=actor)
    return chosen[chosen["scope"].eq(scope) & chosen["source_id"].notna()]


def cites(table: pd.DataFrame) -> bool:
    """Whether each row of a table names its claim, document and paragraph: reference figures and counts do not."""
    return set(KEY) <= set(table.columns)


def within(table: pd.DataFrame, chosen: pd.DataFrame) -> pd.DataFrame:
    """The rows of one table whose claim, document and paragraph are among the chosen rows. The table cites (`cites`)."""
    keys = set(map(tuple, chosen[KEY].astype("string").fillna("").to_numpy()))
    mine = map(tuple, table[KEY].astype("string").fillna("").to_numpy())
    return table[[key in keys for key in mine]]
