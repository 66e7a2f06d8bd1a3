"""The rows of one table behind the filters of the data page."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from lib.evidence.claims import cites, within
from lib.evidence.record import Record
from lib.evidence.search import choose
from lib.i18n import LANGUAGES

FILTERS = ("actor", "topic", "status", "doc", "q")
"""The parameters of a view that filter rows by what they cite."""
NAMES = ("actors", "resources")
"""Tables of names: their rows have ids like claims, but are none."""


def rows_of_table(record: Record, name: str, values: tuple[str, ...]) -> pd.DataFrame:
    """The rows of a table whose place the filters choose (`values` in the order of FILTERS); all of a table that does
    not name its places."""
    table: pd.DataFrame = record.tables[name]
    return _within(record, name, values) if any(values) and cites(table) else table


@lru_cache(maxsize=300)
def _within(record: Record, name: str, values: tuple[str, ...]) -> pd.DataFrame:
    table = record.tables[name]
    if name not in NAMES:
        return within(table, _chosen(record, values))
    said = {f"statement_{lang}": table[f"name_{lang}"] + " " + table[f"statement_{lang}"] for lang in LANGUAGES}
    return table.loc[_choose(record, table.assign(actors=table["actor_id"], **said), values).index]


@lru_cache(maxsize=300)
def _chosen(record: Record, values: tuple[str, ...]) -> pd.DataFrame:
    return _choose(record, record.claims, values)


def _choose(record: Record, rows: pd.DataFrame, values: tuple[str, ...]) -> pd.DataFrame:
    return choose(rows, **dict(zip(FILTERS, values, strict=True)), names=record.spellings)
