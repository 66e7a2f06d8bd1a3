"""The health of the record: how well each claim stands, and in which order claims are worth reading.

Every claim is in one class. What the documents dispute comes first, then what matters most; silence comes last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from lib.evidence.agreement import Standing
from lib.evidence.relations import Relation

DISPUTED = ("contradicted", "differing")

_OF_KIND = {
    "differ": "differing",
    "agree": "corroborated",
    "one_origin": "one_origin",
    "single": "single",
    "silent": "silent",
}
_FEATURED = (("findings", 4), ("questions", 3), ("headlines", 2), ("strengths", 2))
"""Where the site itself points at a claim, and how much that counts in the order."""


def healths(standings: Mapping[str, Standing], ties: Mapping[str, Sequence[Relation]]) -> dict[str, str]:
    """Claim -> its class of lib.vocabulary.HEALTH.

    contradicted: another statement cannot hold with it; otherwise as its documents stand to each other (differing:
    they give other values or another firmness).
    """
    return {
        claim: "contradicted" if any(tie.type == "contradicts" for tie in ties.get(claim, ())) else _OF_KIND[found.kind]
        for claim, found in standings.items()
    }


def order(
    classes: Mapping[str, str],
    standings: Mapping[str, Standing],
    ties: Mapping[str, Sequence[Relation]],
    tables: Mapping[str, pd.DataFrame],
) -> list[str]:
    """The claims as worth reading: disputed first, silent last, within each what matters most, then as curated."""
    featured = _featured(tables)

    def rank(claim: str) -> tuple[int, int]:
        group = 0 if classes[claim] in DISPUTED else 2 if classes[claim] == "silent" else 1
        heaviest = max((int(tie.row["weight"]) for tie in ties.get(claim, ())), default=0)
        return group, -(featured.get(claim, 0) + heaviest + len(standings[claim].documents))

    return sorted(classes, key=rank)


def _featured(tables: Mapping[str, pd.DataFrame]) -> dict[str, int]:
    """Claim -> how much the site itself makes of it."""
    found: dict[str, int] = {}
    for table, weight in _FEATURED:
        for claim in _named(tables.get(table)):
            found[claim] = found.get(claim, 0) + weight
    return found


def _named(table: pd.DataFrame | None) -> set[str]:
    """The claims a table names, whether one or several in a row."""
    if table is None:
        return set()
    cells: Iterable[str] = table["claim_ids" if "claim_ids" in table.columns else "claim_id"].dropna()
    return {claim for cell in cells for claim in cell.split(";")}
