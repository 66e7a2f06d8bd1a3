"""How claims are tied to each other: contradicted, narrowed, on a condition ... each with both places and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

DIRECTED = ("narrows", "answers", "depends_on_condition")
"""Types that run one way: seen from the other end they are `<type>_by`."""


@dataclass(frozen=True)
class Relation:
    """A tie as seen from one claim: its type from there, the other claim, both documents, its row of `relations`."""

    type: str
    other: str
    documents: tuple[str, str]
    row: Mapping[str, Any]


def clash(ties: Mapping[str, Sequence[Relation]], claims: Sequence[str]) -> bool:
    """Whether two of these claims contradict each other."""
    return any(tie.type == "contradicts" and tie.other in claims for one in claims for tie in ties.get(one, ()))


def relations(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[Relation]]:
    """Claim -> its ties, the heaviest first. `rows` are those of the table `relations`."""
    found: defaultdict[str, list[Relation]] = defaultdict(list)
    for row in rows:
        here, there = row["from_claim_id"], row["to_claim_id"]
        documents = (row["from_source_id"], row["to_source_id"])
        found[here].append(Relation(row["type"], there, documents, row))
        if here != there:
            back = f"{row['type']}_by" if row["type"] in DIRECTED else row["type"]
            found[there].append(Relation(back, here, documents[::-1], row))
    return {claim: sorted(ties, key=lambda tie: -int(tie.row["weight"])) for claim, ties in found.items()}
