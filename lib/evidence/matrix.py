"""The evidence matrix: rows are claims, columns the documents, a cell says agrees, differs or silent."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import pandas as pd

from lib.evidence.agreement import Standing
from lib.evidence.record import Record
from lib.i18n import Translator, translator

MARKS = {"agrees": "=", "one_origin": "≈", "differs": "≠", "only": "•", "silent": "–"}
RANK = ("differ", "agree", "one_origin", "single", "silent")


@lru_cache(maxsize=200)
def matrix_of(record: Record, lang: str, chosen: tuple[str, ...]) -> pd.DataFrame:
    """One row for each of the chosen claims: claim_id, statement, topic, then a text for each document.

    A filter chooses claims, it never hides what another document says of them.
    """
    t = translator(lang)
    ids = _by_interest(record, chosen)
    titles, topics = record.names("claims", f"title_{lang}"), record.names("claims", "topic")
    words = _words(record.claims[record.claims["claim_id"].isin(ids)], t)
    head = {
        "claim_id": ids,
        "statement": [titles[claim] for claim in ids],
        "topic": [t.code("topic", topics[claim]) for claim in ids],
    }
    cells = {
        source: [_text(record.standings[claim], claim, source, words, t) for claim in ids] for source in record.sources
    }
    return pd.DataFrame({**head, **cells})


def tally_of(record: Record, claims: Iterable[str]) -> dict[str, int]:
    """How many of the claims there are, agree, differ, stand in one document or in none."""
    kinds = [record.standings[claim].kind for claim in claims]
    return {
        "claims": len(kinds),
        "agree": kinds.count("agree") + kinds.count("one_origin"),
        "differ": kinds.count("differ"),
        "single": kinds.count("single"),
        "unsaid": kinds.count("silent"),
    }


def _by_interest(record: Record, chosen: tuple[str, ...]) -> list[str]:
    """The claims in their order, those the documents differ on first, then those they agree on."""
    return sorted(chosen, key=lambda claim: RANK.index(record.standings[claim].kind))


def _words(rows: pd.DataFrame, t: Translator) -> dict[tuple[str, str], str]:
    """(claim, document) -> what it says, in short: figure as printed, date, status and hedge."""
    spoken = rows[rows["source_id"].notna()]
    texts: dict[tuple[str, str], list[str]] = {}
    for row in spoken.itertuples():
        texts.setdefault((str(row.claim_id), str(row.source_id)), []).append(value(row, t))
    return {key: t("list-separator").join(dict.fromkeys(parts)) for key, parts in texts.items()}


def value(row: Any, t: Translator) -> str:
    """What a row says, in short. `row` is a named tuple of evidence.claims."""
    parts = []
    if pd.notna(row.date):
        parts.append(f"{row.date}/{row.date_end}" if pd.notna(row.date_end) else row.date)
    elif pd.notna(row.figure_as_written):
        parts.append(row.figure_as_written)
    parts.append(t.code("status", row.status))
    if pd.notna(row.qualifier):
        parts.append(t.code("qualifier", row.qualifier))
    return t("list-separator").join(dict.fromkeys(parts))


def _text(standing: Standing, claim: str, source: str, words: dict[tuple[str, str], str], t: Translator) -> str:
    """`≠ ¶ 8 · differs: 19, approximate, about`; both values are shown where documents differ."""
    cell = standing.cell(source)
    if cell == "silent":
        return f"{MARKS['silent']} {t('cell-silent')}"
    place = t("paragraph", number=", ".join(map(str, standing.paragraphs[source])))
    text = f"{MARKS[cell]} {place} · {t.code('cell', cell)}"
    return f"{text}: {words[claim, source]}" if cell == "differs" else text
