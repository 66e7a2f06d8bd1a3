"""What an evidence card shows of one claim, document by document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib.evidence.record import Record
from lib.evidence.relations import Relation
from lib.i18n import LANGUAGES


@dataclass(frozen=True)
class Card:
    """One claim: its rows (see evidence.claims), what each document does with it, our checks on it.

    `cells`: source_id -> (cell, difference); `sources`: the documents by id; `checks`: rows of
    `inconsistencies` that touch the claim; `title`: the claim's own words, true of all its places, by language;
    `relations`: its ties to other claims, the heaviest first; `voices`: how many of its documents are independent;
    `scope`: where it applies; `against` and `near`: documents that do not say it but contradict it, or say something
    that is tied to it otherwise. They are not silent.
    """

    claim_id: str
    rows: pd.DataFrame
    cells: Mapping[str, tuple[str, str]]
    sources: Mapping[str, Mapping[str, Any]]
    checks: Sequence[Mapping[str, Any]]
    title: Mapping[str, str]
    relations: Sequence[Relation]
    voices: int
    scope: str
    against: Sequence[str]
    near: Sequence[str]

    @property
    def stated(self) -> bool:
        """Whether any document says it."""
        return bool(self.rows["source_id"].notna().any())

    @property
    def speaking(self) -> list[str]:
        """The documents that say it, in their order."""
        return [source for source, (cell, _) in self.cells.items() if cell != "silent"]

    @property
    def silent(self) -> list[str]:
        """The documents that say nothing of it. One that never names Central Asia is not asked about it."""
        known = {*self.speaking, *self.against, *self.near}
        asked = (
            source
            for source, row in self.sources.items()
            if row["on_central_asia"] != "silent" or self.scope != "central_asia"
        )
        return [source for source in asked if source not in known]

    @property
    def difference(self) -> str:
        """What the documents differ in: value, firmness or blank."""
        return next((difference for _, difference in self.cells.values() if difference), "")

    def rows_of(self, source: str) -> pd.DataFrame:
        """The claim's rows in one document."""
        return self.rows[self.rows["source_id"].eq(source).fillna(False).astype(bool)]


def card(record: Record, claim_id: str) -> Card | None:
    """The card of a claim; None where there is no such claim."""
    found = record.standings.get(claim_id)
    if found is None:
        return None
    rows = record.claims.iloc[record.positions[claim_id]]
    cells = {source: (found.cell(source), found.difference) for source in record.sources}
    title = {lang: record.names("claims", f"title_{lang}")[claim_id] for lang in LANGUAGES}
    ties = record.relations.get(claim_id, ())
    against = _others(record, found.documents, (tie for tie in ties if tie.type == "contradicts"))
    near = _others(record, (*found.documents, *against), (tie for tie in ties if tie.type != "distinct"))
    scope = record.names("claims", "scope")[claim_id]
    checks = record.checks.get(claim_id, ())
    return Card(claim_id, rows, cells, record.sources, checks, title, ties, found.voices, scope, against, near)


def _others(record: Record, known: Sequence[str], ties: Iterable[Relation]) -> list[str]:
    """The documents that make the claims at the other end of these ties, but for those already known, in their order."""
    saying = {source for tie in ties for source in record.standings[tie.other].documents}
    return [source for source in record.sources if source in saying and source not in known]
