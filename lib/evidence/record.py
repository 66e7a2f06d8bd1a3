"""The record: everything derived from the tables alone, made once for a version of the data and handed on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Any

import pandas as pd

from lib.data.dataset import dataset
from lib.data.frames import records
from lib.evidence import agreement, presence, questions
from lib.evidence.claims import claims
from lib.evidence.relations import Relation, relations


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
        """Id -> text of a column, for tables whose first column is the id: `names("actors", "name_ar")`."""
        rows = self.tables[table]
        return dict(zip(rows.iloc[:, 0], rows[column], strict=True))


def record() -> Record:
    """The record of the data the process holds now."""
    held = dataset()
    return _of_version(held.version)


@lru_cache(maxsize=1)
def _of_version(version: str) -> Record:
    return Record(dataset().tables, version)
