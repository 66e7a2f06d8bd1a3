"""What contradicts what: relations and inconsistencies joined into matters of doubt, contradictions before all else, then
the weightiest first.

Relations that belong to one inconsistency are one matter with several pairs of places; an inconsistency without a
relation is a matter of places alone. Ties that cast no doubt (one answers the other, one event told twice) stay out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib.vocabulary import DOUBTS

Row = Mapping[str, Any]

_NO_DOUBT = {"answers", "same_event"}
_ALONE = {
    "arithmetic": ("arithmetic", 1),
    "ratio": ("arithmetic", 2),
    "list_shorter": ("arithmetic", 1),
    "date_differs": ("differs_in_figure", 2),
    "description_differs": ("differs_in_words", 1),
    "terminology": ("differs_in_words", 1),
    "attribution": ("tension", 2),
    "rank_claims": ("tension", 1),
    "spelling": ("print", 0),
    "other": ("print", 0),
}
"""Kind of an inconsistency without relations -> kind and weight of the matter."""


COLUMNS = [
    *("doubt_id", "kind", "weight", "relation"),
    *("claim_id", "source_id", "paragraph", "other_claim_id", "other_source_id", "other_paragraph"),
    *("relation_why_en", "relation_why_ar"),
    *("said_en", "said_ar", "why_en", "why_ar", "treatment_en", "treatment_ar"),
]
"""Of the matters as rows."""


@dataclass(frozen=True)
class Place:
    """Where a side of a doubt stands; `claim` is blank where no claim was taken from there."""

    source: str
    paragraph: int
    claim: str = ""


@dataclass(frozen=True)
class Pair:
    """Two places and how the first stands to the second, with the row of `relations` that says why."""

    type: str
    here: Place
    there: Place
    row: Row


@dataclass(frozen=True)
class Doubt:
    """One matter: its kind of lib.vocabulary.DOUBTS, weight 0 to 3, pairs (the weightiest first) or else bare places.

    `check` is the row of `inconsistencies` it belongs to, None where a relation stands alone.
    """

    doubt_id: str
    kind: str
    weight: int
    pairs: tuple[Pair, ...]
    places: tuple[Place, ...]
    check: Row | None

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims it is about, in order."""
        sides = [place for pair in self.pairs for place in (pair.here, pair.there)]
        return tuple(dict.fromkeys(place.claim for place in (*sides, *self.places) if place.claim))


def doubts(
    relations: Sequence[Row], checks: Sequence[Row], spoken: Mapping[tuple[str, int], Sequence[str]]
) -> list[Doubt]:
    """Every matter: what contradicts first, then by weight, then by kind. `spoken`: document and paragraph -> claims that stand there."""
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in relations:
        if row["type"] not in _NO_DOUBT:
            groups[_text(row["inconsistency_id"]) or row["relation_id"]].append(row)
    known = {row["inconsistency_id"]: row for row in checks}
    found = [_of_relations(name, rows, known.get(name)) for name, rows in groups.items()]
    found += [_of_places(row, spoken) for name, row in known.items() if name not in groups]
    return sorted(found, key=lambda doubt: (doubt.kind != DOUBTS[0], -doubt.weight, DOUBTS.index(doubt.kind)))


def table(found: Sequence[Doubt]) -> pd.DataFrame:
    """The matters as rows, one for each pair of places or each bare place: what a download of them holds."""
    return pd.DataFrame([row for doubt in found for row in _rows(doubt)], columns=COLUMNS)


def _rows(doubt: Doubt) -> list[tuple[Any, ...]]:
    check = doubt.check or {}
    head = (doubt.doubt_id, doubt.kind, doubt.weight)
    said = [_text(check.get(name)) or None for name in COLUMNS[-6:]]
    pairs = [
        (*head, pair.type, *_cells(pair.here), *_cells(pair.there), *(pair.row[f"why_{lang}"] for lang in ("en", "ar")))
        for pair in doubt.pairs
    ]
    bare = [(*head, None, *_cells(place), *[None] * 5) for place in doubt.places]
    return [(*row, *said) for row in (*pairs, *bare)]


def _cells(place: Place) -> tuple[str | None, str, int]:
    return place.claim or None, place.source, place.paragraph


def _of_relations(name: str, rows: Sequence[Row], check: Row | None) -> Doubt:
    pairs = sorted((_pair(row) for row in rows), key=lambda pair: (-int(pair.row["weight"]), DOUBTS.index(pair.type)))
    return Doubt(name, pairs[0].type, int(pairs[0].row["weight"]), tuple(pairs), (), check)


def _pair(row: Row) -> Pair:
    here, there = (
        Place(row[f"{side}_source_id"], int(row[f"{side}_paragraph"]), row[f"{side}_claim_id"])
        for side in ("from", "to")
    )
    return Pair(row["type"], here, there, row)


def _of_places(row: Row, spoken: Mapping[tuple[str, int], Sequence[str]]) -> Doubt:
    kind, weight = _ALONE[row["kind"]]
    about = _text(row["claim_ids"]).split(";")
    places: list[Place] = []
    for cell in row["places"].split(";"):
        source, _, number = cell.partition(":")
        here = [claim for claim in spoken.get((source, int(number)), ()) if claim in about]
        places += [Place(source, int(number), claim) for claim in here or [""]]
    return Doubt(row["inconsistency_id"], kind, weight, (), tuple(places), row)


def _text(cell: Any) -> str:
    """A cell's text; blank for a missing one."""
    return cell if isinstance(cell, str) else ""
