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
    shown = {column: _cells(frame[column], column, t, table, record) for column, head in heads.items() if head}
    return pd.DataFrame(shown).rename(columns=heads)


def labelled(frame: pd.DataFrame, t: Translator, table: str, record: Record) -> pd.DataFrame:
    """The frame for a spreadsheet in the reader's language: every column under its head in words; what holds codes twice,
    as labels and, under its own name, as the codes that programs and other tables know."""
    columns: dict[str, pd.Series] = {}
    for column in _of_language(frame, t.lang):
        raw = frame[column]
        head = _head(column, t) or column
        words = raw if pd.api.types.is_numeric_dtype(raw) else _cells(raw, column, t, table, record)
        columns[head if head not in columns else f"{head} ({column})"] = words
        if column not in columns and bool((words.astype("string") != raw.astype("string")).fillna(raw.notna()).any()):
            columns[column] = raw
    return pd.DataFrame(columns)


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
