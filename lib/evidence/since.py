"""What has changed since a version of the data that a link was cited with.

A link names its version, and the day it was read: `a07033c35574.2026-11-25`, or a release, `2.0.0`. Of a version that
was kept it is known which changes came after it; of another, which changes that day or a later one has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lib.data import versions
from lib.data.frames import records
from lib.evidence.record import Record

Change = dict[str, Any]
"""A row of `changes`, blanks as None."""

_SAME = ("kind", "table", "claim_id", "source_id", "paragraph", "field", "old", "new")
"""What makes a change the same in two versions: the words for its reason may be bettered."""


@dataclass(frozen=True)
class Since:
    """What changed since `version`, released as `release` (blank: between releases), or since `day` (blank: unknown).

    `claims`: claim, or id of another row -> its changes in order; `total`: how many there are.
    """

    version: str
    release: str
    day: str
    claims: Mapping[str, list[Change]]
    total: int

    @property
    def known(self) -> bool:
        """Whether anything can be said of the changes."""
        return bool(self.release or self.day)

    def of(self, claims: Iterable[str]) -> dict[str, list[Change]]:
        """Those of these claims that changed, with what changed in each."""
        return {claim: self.claims[claim] for claim in claims if claim in self.claims}


@lru_cache(maxsize=50)
def since(record: Record, cited: str) -> Since | None:
    """What changed since the version a link names; None where that is today's, or no version is named."""
    version, _, day = cited.partition(".") if len(cited.partition(".")[0]) == 12 else (cited, "", "")
    kept = versions.find(version) if version else None
    if not version or record.version in {version, kept.version if kept else ""}:
        return None
    rows = _rows(record.tables["changes"])
    if kept:
        there = versions.opened(kept).tables.get("changes")
        before = {_key(row) for row in _rows(there)} if there is not None else set()
        later = [row for row in rows if _key(row) not in before]
        return Since(kept.version, kept.release, kept.date, _by_claim(later), len(later))
    later = [row for row in rows if day and str(row["date"]) >= day]
    return Since(version, "", day, _by_claim(later), len(later))


def _by_claim(rows: list[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = {}
    for row in rows:
        for claim in (row["claim_id"] or "").split(";"):
            found.setdefault(claim, []).append(row)
    return found


def _rows(table: Any) -> list[Change]:
    return records(table.astype(object).where(table.notna(), None))


def _key(row: Change) -> tuple[str, ...]:
    return tuple(str(row[name] or "") for name in _SAME)
