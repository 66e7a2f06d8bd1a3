"""Do the documents agree? Computed from the places of each claim, never typed in.

Two documents that lean on one agency or one speech are one voice: they repeat each other, they do not confirm.
Nothing here resolves a disagreement: places of one claim are set side by side, never averaged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib.data.frames import records

Place = Mapping[str, Any]
"""One row of lib.evidence.claims as a dict, blanks as None."""

VALUES = ("value", "value_max", "unit")
DATES = ("date", "date_end")
FIRMNESS = ("status", "qualifier")
COLUMNS = ("claim_id", "source_id", "cell", "difference", "paragraphs")


@dataclass(frozen=True)
class Standing:
    """How a claim stands among the documents.

    kind: agree | one_origin | differ | single | silent; difference: value | firmness | blank;
    documents: those that say it, in order; voices: how many of them are independent; paragraphs: document -> where.
    """

    kind: str
    difference: str
    documents: tuple[str, ...]
    voices: int
    paragraphs: Mapping[str, tuple[int, ...]]

    def cell(self, source: str) -> str:
        """What one document does with the claim: only | agrees | one_origin | differs | silent."""
        if source not in self.paragraphs:
            return "silent"
        return {"agree": "agrees", "differ": "differs", "single": "only"}.get(self.kind, self.kind)


def standings(rows: pd.DataFrame) -> dict[str, Standing]:
    """Claim -> its standing, in the order of the rows (see lib.evidence.claims)."""
    wanted = ["claim_id", "source_id", "paragraph", *VALUES, *DATES, *FIRMNESS]
    frame = rows.reindex(columns=[*wanted, "leans_on"]).astype(object)
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for record in records(frame.where(frame.notna(), None)):
        places[record["claim_id"]].append(record)
    return {claim: standing(found) for claim, found in places.items()}


def standing(places: Iterable[Place]) -> Standing:
    """The standing of one claim from all its places."""
    spoken = [place for place in places if place["source_id"] is not None]
    paragraphs: dict[str, tuple[int, ...]] = {}
    for place in spoken:
        known = paragraphs.get(place["source_id"], ())
        paragraphs[place["source_id"]] = known if place["paragraph"] in known else (*known, place["paragraph"])
    documents, voices = tuple(paragraphs), _voices(spoken)
    difference = _difference(spoken) if len(documents) > 1 else ""
    if not documents:
        kind = "silent"
    elif len(documents) == 1:
        kind = "single"
    else:
        kind = "differ" if difference else "agree" if voices > 1 else "one_origin"
    return Standing(kind, difference, documents, voices, paragraphs)


def agreement(rows: pd.DataFrame, sources: Sequence[str]) -> pd.DataFrame:
    """What each document says of each claim: one row for every claim and document, columns COLUMNS.

    cell: only | agrees | one_origin | differs | silent. A document that gives no value does not differ in it;
    firmness is status and qualifier. paragraphs: `;`-joined.
    """
    cells = [
        (
            claim,
            source,
            found.cell(source),
            found.difference if source in found.paragraphs else "",
            ";".join(map(str, found.paragraphs.get(source, ()))),
        )
        for claim, found in standings(rows).items()
        for source in sources
    ]
    return pd.DataFrame(cells, columns=list(COLUMNS))


def _voices(spoken: Sequence[Place]) -> int:
    """How many independent origins speak: documents tied by a common origin count once."""
    groups: list[set[str]] = []
    for document in dict.fromkeys(place["source_id"] for place in spoken):
        mine = [place for place in spoken if place["source_id"] == document]
        # A document that also says it in its own voice is a voice of its own.
        own = any(not place.get("leans_on") for place in mine)
        origins = {document} if own else {place["leans_on"] for place in mine}
        touching = [group for group in groups if group & origins]
        groups = [group for group in groups if not group & origins] + [origins.union(*touching)]
    return len(groups)


def _difference(spoken: Sequence[Place]) -> str:
    """What the documents differ in: `value`, `firmness` or nothing."""
    for column in VALUES:
        if len({place[column] for place in spoken if place[column] is not None}) > 1:
            return "value"
    if _apart([(place["date"], place["date_end"] or place["date"]) for place in spoken if place["date"] is not None]):
        return "value"
    firmness: defaultdict[str, set[tuple[Any, ...]]] = defaultdict(set)
    for place in spoken:
        firmness[place["source_id"]].add(tuple(place[column] or "" for column in FIRMNESS))
    # A document that says it twice, once firmly and once not, agrees with either.
    return "" if set.intersection(*firmness.values()) else "firmness"


def _apart(spans: Sequence[tuple[str, str]]) -> bool:
    """Whether dates exclude each other: a day inside two announced days, or inside a month named, does not."""
    # A date of lower precision runs to its end: 2023-09 is before 2023-09~ and every day of that month between.
    return bool(spans) and max(start for start, _ in spans) > min(end + "~" for _, end in spans)
