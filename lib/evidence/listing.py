"""The list of claims behind filters and search, in the order worth reading, and how many each filter would leave.

A filter chooses claims by their places: all filters must hold of one and the same place. It never hides what another
document says of a claim that is chosen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from lib.evidence.record import Record
from lib.evidence.search import searchable, words_of

FACETS = ("health", "topic", "doc", "status", "actor")
"""The filters that take one code; `q` is the search beside them."""


@dataclass(frozen=True)
class Place:
    """What a place can be found by: facet -> its codes, and its folded text."""

    claim: str
    codes: Mapping[str, tuple[str, ...]]
    text: str


@dataclass(frozen=True)
class Listing:
    """The claims chosen, in order, and for each facet how many claims each of its codes leaves beside the others."""

    claims: tuple[str, ...]
    counts: Mapping[str, Mapping[str, int]]


@lru_cache(maxsize=400)
def listing(record: Record, chosen: tuple[str, ...], q: str = "") -> Listing:
    """The listing for one code (or none) a facet, in the order of FACETS, and a search."""
    wanted = {facet: code for facet, code in zip(FACETS, chosen, strict=True) if code}
    words = words_of(q)
    places = [place for place in _places(record) if all(word in place.text for word in words)]
    found = {place.claim for place in places if _holds(place, wanted)}
    counts = {facet: _count(places, facet, wanted) for facet in FACETS}
    return Listing(tuple(claim for claim in record.order if claim in found), counts)


def _holds(place: Place, wanted: Mapping[str, str], but: str = "") -> bool:
    return all(code in place.codes[facet] for facet, code in wanted.items() if facet != but)


def _count(places: list[Place], facet: str, wanted: Mapping[str, str]) -> dict[str, int]:
    """Code -> claims it would leave, were it the only choice changed."""
    claims: defaultdict[str, set[str]] = defaultdict(set)
    for place in places:
        if _holds(place, wanted, facet):
            for code in place.codes[facet]:
                claims[code].add(place.claim)
    return {code: len(ids) for code, ids in claims.items()}


@lru_cache(maxsize=2)
def _places(record: Record) -> tuple[Place, ...]:
    rows = record.claims
    texts = searchable(rows, record.spellings)
    read: Callable[[str], list[str]] = lambda column: rows[column].fillna("").astype(str).tolist()  # noqa: E731
    columns = (read(name) for name in ("claim_id", "topic", "source_id", "status", "actors"))
    return tuple(
        Place(
            claim,
            {
                "health": (record.health[claim],),
                "topic": (topic,),
                "doc": (source,) if source else (),
                "status": (status,),
                "actor": tuple(actors.split(";")),
            },
            text,
        )
        for claim, topic, source, status, actors, text in zip(*columns, texts, strict=True)
    )


@lru_cache(maxsize=200)
def rows_of(record: Record, claims: tuple[str, ...]) -> pd.DataFrame:
    """The rows of evidence of these claims, in their order: what a download of the list holds."""
    rank = {claim: number for number, claim in enumerate(claims)}
    rows = record.claims[record.claims["claim_id"].isin(rank)]
    return rows.sort_values("claim_id", key=lambda ids: ids.map(rank), kind="stable")
