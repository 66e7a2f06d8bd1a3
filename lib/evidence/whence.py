"""Where claims stand: each document with its paragraphs, a text for each."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from lib import written
from lib.evidence.record import Record
from lib.i18n import Translator


def of_claims(record: Record, claims: Iterable[str], t: Translator) -> tuple[str, ...]:
    """Document and paragraphs of every place of these claims; none for what no document says."""
    return of_rows(record, record.claims[record.claims["claim_id"].isin(list(claims))], t)


def of_rows(record: Record, rows: pd.DataFrame, t: Translator) -> tuple[str, ...]:
    """Document and paragraphs of rows that cite, documents in the order of their table."""
    if "paragraph" not in rows:
        return ()
    spoken = rows[rows["source_id"].notna() & rows["paragraph"].notna()]
    found: dict[str, set[int]] = {}
    for source, paragraph in zip(spoken["source_id"], spoken["paragraph"], strict=True):
        found.setdefault(str(source), set()).add(int(paragraph))
    return tuple(
        t("place-of", source=t.of(row, "short"), paragraphs=written.paragraphs(found[source], t))
        for source, row in record.sources.items()
        if source in found
    )
