"""The rows of one table behind the filters of the data page."""

from __future__ import annotations

from functools import lru_cache

import pandas as pd

from lib.evidence.claims import cites, within
from lib.evidence.record import Record
from lib.evidence.search import choose

FILTERS = ("actor", "topic", "status", "doc", "q")
"""The parameters of a view that filter rows by what they cite."""


def rows_of_table(record: Record, name: str, values: tuple[str, ...]) -> pd.DataFrame:
    """The rows of a table whose place the filters choose (`values` in the order of FILTERS); all of a table that does
    not name its places."""
    table: pd.DataFrame = record.tables[name]
    return _within(record, name, values) if any(values) and cites(table) else table


@lru_cache(maxsize=300)
def _within(record: Record, name: str, values: tuple[str, ...]) -> pd.DataFrame:
    return within(record.tables[name], _chosen(record, values))


@lru_cache(maxsize=300)
def _chosen(record: Record, values: tuple[str, ...]) -> pd.DataFrame:
    return choose(record.claims, **dict(zip(FILTERS, values, strict=True)), names=record.spellings)
