"""Claims chosen by filters and free text. The searchable text of a row is folded once, not at every search."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from lib.evidence.arabic import fold


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
    if words := words_of(q):
        text = searchable(rows, names or {})
        keep &= text.map(lambda cell: all(word in cell for word in words))
    return rows[keep]


def words_of(q: str) -> list[str]:
    """The words of a search, folded, each of which must occur."""
    # The article is no part of the word sought: a text says "لليورانيوم" where a reader asks for "اليورانيوم".
    return [word.removeprefix("ال") if len(word) > 4 else word for word in fold(q).split()]


def searchable(rows: pd.DataFrame, names: Mapping[str, str]) -> pd.Series:
    """The folded text that free search looks in."""
    named = (" ".join(names.get(i, i) for i in ids.split(";")) for ids in rows["actors"])
    columns = ("statement_en", "statement_ar", "figure_as_written", "claim_id")
    cells = zip(*(rows[column].fillna("") for column in columns), named, strict=True)
    return pd.Series([fold(" ".join(texts)) for texts in cells], index=rows.index, dtype="string")
