"""Rows in the reader's language: heads, codes and ids as words."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pandas as pd

from lib.data.shared import Shared
from lib.evidence.record import Record
from lib.i18n import Translator, code_key, translator

ACTORS = {"actor_id", "state_id", "power_id", "recipient_id", "according_to", "leans_on"}


def readable(frame: pd.DataFrame, t: Translator, table: str, record: Record) -> pd.DataFrame:
    """The frame with translated heads and codes, one language's texts; a document left blank is all of them silent."""
    return _readable(Shared(frame), t.lang, table, record)


@lru_cache(maxsize=200)
def _readable(shared: Shared, lang: str, table: str, record: Record) -> pd.DataFrame:
    frame, t = shared.frame, translator(lang)
    heads = {column: _head(column, t) for column in _of_language(frame, lang)}
    shown: dict[str, pd.Series] = {}
    for column in filter(heads.get, heads):
        words = _cells(frame[column], column, t, table, record)
        if not (_joined(column) and any(_same(words, known) for known in shown.values())):
            shown[column] = words
    return pd.DataFrame(shown).rename(columns=heads)


def labelled(frame: pd.DataFrame, t: Translator, table: str, record: Record) -> pd.DataFrame:
    """The frame for a spreadsheet in the reader's language: every column under its head in words, each thing once; last,
    under their own names, the ids and codes that programs and other tables know, and what has no head in words."""
    shown: dict[str, pd.Series] = {}
    codes: dict[str, pd.Series] = {}
    for column in _of_language(frame, t.lang):
        raw, head = frame[column], _head(column, t)
        words = raw if pd.api.types.is_numeric_dtype(raw) else _cells(raw, column, t, table, record)
        if _joined(column) and any(_same(words, known) for known in shown.values()):
            continue
        if head and not column.endswith("claim_id"):
            shown[head if head not in shown else f"{head} ({column})"] = words
        if not head or column.endswith("claim_id") or not _same(raw, words):
            codes[column] = raw
    return pd.DataFrame(shown | codes)


def _joined(column: str) -> bool:
    """Whether a column only names what an id beside it names already: whom a row is about, its document, its resource."""
    return column.removesuffix("_en").removesuffix("_ar") in ("name", "short", "resource")


def _same(one: pd.Series, other: pd.Series) -> bool:
    """Whether two columns show the same wherever the first shows anything."""
    said = one.astype("string").fillna("")
    return bool(((said == "") | (said == other.astype("string").fillna(""))).all())


def _of_language(frame: pd.DataFrame, lang: str) -> list[str]:
    """Columns without those of the other language. One without a language gives way to one of the reader's: `publisher`
    to `publisher_ar`."""
    other = "_ar" if lang == "en" else "_en"
    mine = {column.removesuffix(f"_{lang}") for column in frame.columns if column.endswith(f"_{lang}")}
    return [column for column in frame.columns if not column.endswith(other) and column not in mine]


def _head(column: str, t: Translator) -> str:
    """A column's name in the reader's language; blank for columns that only serve the drawing."""
    key = column.removesuffix("_en").removesuffix("_ar").replace("_", "-")
    return t(f"column-{key}") if t.has(f"column-{key}") else ""


def _cells(cells: pd.Series, column: str, t: Translator, table: str, record: Record) -> pd.Series:
    """A column's cells as words; a blank stays blank, except what is worth saying: a silent document or maker."""
    names = _names(column, t, record)
    if names is not None:
        cells = cells.map(names)
    elif column.endswith(("author_en", "author_ar", "publisher_en", "publisher_ar", "published")):
        return cells.fillna(t("status-not-stated"))
    elif pd.api.types.is_integer_dtype(cells) and cells.notna().all():
        return cells
    else:
        cells = cells.map(lambda code: _word((column, f"{table}-{column}"), code, t))
    return cells.fillna(t("all-silent") if column == "source_id" else "")


def _names(column: str, t: Translator, record: Record) -> dict[str, str] | None:
    """id -> name, for columns that hold ids of documents, actors or resources."""
    table, name = {"source_id": ("sources", "short"), "resource_id": ("resources", "name")}.get(
        column, ("actors", "name")
    )
    if table == "actors" and column not in ACTORS:
        return None
    return record.names(table, f"{name}_{t.lang}")


def _word(enums: tuple[str, ...], value: Any, t: Translator) -> str:
    """A code as its label, a number without needless decimals, anything else as it is."""
    if pd.isna(value):
        return ""
    if not isinstance(value, str):
        return f"{value:g}" if isinstance(value, float) else str(value)
    known = (enum for enum in enums if t.has(code_key(enum, value)))
    return next((t.code(enum, value) for enum in known), value)
