"""The record: everything derived from the tables alone, made once for a version of the data and handed on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any, cast

import pandas as pd

from lib.data.dataset import dataset
from lib.data.frames import records
from lib.evidence import agreement, health, presence, questions
from lib.evidence.claims import claims
from lib.evidence.doubts import Doubt, doubts
from lib.evidence.relations import Relation, relations
from lib.i18n import translator


class Record:
    """The tables of one version of the data and what follows from them. Frames are shared: never write into them."""

    def __init__(self, tables: Mapping[str, pd.DataFrame], version: str) -> None:
        self.tables, self.version = tables, version

    @cached_property
    def claims(self) -> pd.DataFrame:
        """One row for each claim, document and paragraph (see lib.evidence.claims)."""
        return claims(self.tables)

    @cached_property
    def standings(self) -> dict[str, agreement.Standing]:
        """Claim -> how it stands among the documents."""
        return agreement.standings(self.claims)

    @cached_property
    def relations(self) -> dict[str, list[Relation]]:
        """Claim -> how it is tied to others, the heaviest first."""
        return relations(records(self.tables["relations"]))

    @cached_property
    def health(self) -> dict[str, str]:
        """Claim -> how well it stands (see lib.evidence.health)."""
        return health.healths(self.standings, self.relations)

    @cached_property
    def order(self) -> list[str]:
        """Every claim, in the order worth reading."""
        return health.order(self.health, self.standings, self.relations, self.tables)

    @cached_property
    def places(self) -> dict[str, list[dict[str, Any]]]:
        """Claim -> its rows of evidence as dicts, blanks as None, documents in order and paragraphs in theirs."""
        rows = self.claims.astype(object)
        found: dict[str, list[dict[str, Any]]] = {}
        for row in records(rows.where(rows.notna(), None)):
            found.setdefault(row["claim_id"], []).append(row)
        rank = {source: number for number, source in enumerate(self.sources)}
        for places in found.values():
            places.sort(key=lambda row: (rank.get(row["source_id"], -1), row["paragraph"] or 0))
        return found

    @cached_property
    def doubts(self) -> list[Doubt]:
        """What contradicts what, the weightiest first (see lib.evidence.doubts)."""
        spoken: dict[tuple[str, int], list[str]] = {}
        for claim, rows in self.places.items():
            for row in rows:
                spoken.setdefault((row["source_id"], row["paragraph"]), []).append(claim)
        return doubts(records(self.tables["relations"]), records(self.tables["inconsistencies"]), spoken)

    @cached_property
    def changes(self) -> dict[str, list[dict[str, Any]]]:
        """Claim -> what changed in it since an earlier version, in order."""
        rows = self.tables["changes"].astype(object)
        found: dict[str, list[dict[str, Any]]] = {}
        for row in records(rows.where(rows.notna(), None)):
            found.setdefault(row["claim_id"], []).append(row)
        return found

    @cached_property
    def positions(self) -> Mapping[str, Any]:
        """Claim -> where its rows stand in `claims`."""
        return cast(Mapping[str, Any], self.claims.groupby("claim_id", sort=False).indices)

    @cached_property
    def checks(self) -> dict[str, list[dict[str, Any]]]:
        """Claim -> the inconsistencies that touch it."""
        found: dict[str, list[dict[str, Any]]] = {}
        for row in records(self.tables["inconsistencies"].dropna(subset=["claim_ids"])):
            for claim in row["claim_ids"].split(";"):
                found.setdefault(claim, []).append(row)
        return found

    @cached_property
    def spellings(self) -> dict[str, str]:
        """Actor id -> its names in both languages, to search in."""
        arabic = self.names("actors", "name_ar")
        return {actor: f"{name} {arabic[actor]}" for actor, name in self.names("actors", "name_en").items()}

    @cached_property
    def presence(self) -> pd.DataFrame:
        """Who is said to do or want what in which state (see lib.evidence.presence)."""
        return presence.presence(self.tables)

    @cached_property
    def sources(self) -> dict[str, dict[str, Any]]:
        """Document id -> its row, in order."""
        return {str(row["source_id"]): row for row in records(self.tables["sources"])}

    @cached_property
    def implied_rate(self) -> int:
        """Yen to the dollar as the documents imply by giving one sum in both."""
        return round(questions.implied_rate(self.tables))

    @lru_cache(maxsize=32)  # noqa: B019 - a record lives as long as the process
    def names(self, table: str, column: str) -> dict[str, str]:
        """Id -> text of a column, for tables whose first column is the id: `names("actors", "name_ar")`.

        Arabic texts hold their percentages, as everywhere they are shown.
        """
        rows = self.tables[table]
        texts = (
            rows[column].map(translator("ar").signed, na_action="ignore") if column.endswith("_ar") else rows[column]
        )
        return dict(zip(rows.iloc[:, 0], texts, strict=True))


def record() -> Record:
    """The record of the data the process holds now."""
    data = dataset()
    return _of_version(data.version)


@lru_cache(maxsize=1)
def _of_version(version: str) -> Record:
    return Record(dataset().tables, version)
