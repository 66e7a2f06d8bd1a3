"""What rows say of rows of other tables beyond their keys: paragraphs that exist, actors of the right kind, terms that
are counted, tables and columns that a change can have touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.data.values import PLAIN

Tables = Mapping[str, Cells]
Fault = tuple[int, Mapping[str, str], str, str]
"""Line, its row, the column that is wrong, what is allowed."""

_KINDS = (
    ("member_states", "state_id", "member_state"),
    ("programmes", "state_id", "member_state"),
    ("endowments", "power_id", "power"),
    ("headlines", "actor_id", "power"),
    ("strengths", "actor_id", "power"),
    ("power_profile", "actor_id", "power"),
    ("power_sectors", "actor_id", "power"),
)
"""Table and column -> the kind of actor that stands there."""
WHOLE_ROWS = ("row", "table", "*")
"""What `changes.field` says where more than one cell changed."""


def problems(name: str, path: str, tables: Tables, described: Collection[str]) -> Iterator[Problem]:
    """The faults of one table; `described` are all there should be. One that cannot be read is another check's to tell."""
    for line, row, column, allowed in _all(name, tables, described):
        yield Problem(path, line, column, row[column], allowed, "unknown-key")


def paragraphs(tables: Tables) -> dict[str, int]:
    """The number of paragraphs of each document, from the table `sources`."""
    numbers = ((row.get("source_id", ""), row.get("paragraphs", "")) for _, row in _rows(tables, "sources"))
    return {source: int(number) for source, number in numbers if PLAIN["integer"].fullmatch(number)}


def _all(name: str, tables: Tables, described: Collection[str]) -> Iterator[Fault]:
    known = paragraphs(tables)
    yield from _kinds(name, tables)
    for line, row in _rows(tables, name):
        match name:
            case "places" | "changes":
                yield from ((line, row, *fault) for fault in _paragraph(row, known))
            case "inconsistencies":
                yield from ((line, row, *fault) for fault in _places(row, known))
            case "mentions" if "actors" in tables:
                yield from ((line, row, *fault) for fault in _term(row, tables))
    if name in ("places", "actors", "resources") and "claims" in tables:
        yield from _read_there(name, tables)
    if name == "inconsistencies":
        yield from _told_there(tables)
    if name == "changes":
        yield from _changed(tables, described)
    if name == "paragraphs":
        yield from _numbered(tables)
    if name == "sources" and "paragraphs" in tables:
        yield from _counted(tables, known)


def _kinds(name: str, tables: Tables) -> Iterator[Fault]:
    for table, column, kind in _KINDS:
        if table != name:
            continue
        there = {row.get("actor_id") for _, row in _rows(tables, "actors") if row.get("kind") == kind}
        every = {row.get("actor_id") for _, row in _rows(tables, "actors")}
        for line, row in _rows(tables, table):
            if row.get(column) in every - there:  # one that is no actor at all, the keys tell
                yield line, row, column, f"an actor of kind {kind}"


def _paragraph(row: Mapping[str, str], known: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    source, paragraph = row.get("source_id", ""), row.get("paragraph", "")
    if paragraph and not source:
        yield "source_id", "the document that the paragraph is of"
    if row.get("basis") and bool(source) != (row["basis"] == "document"):
        yield "source_id", "a document where the basis is document, blank otherwise"
    if source in known and PLAIN["integer"].fullmatch(paragraph) and not 1 <= int(paragraph) <= known[source]:
        yield "paragraph", f"1 to {known[source]}"


def _places(row: Mapping[str, str], known: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    named = set(row.get("source_ids", "").split(";"))
    for place in row.get("places", "").split(";"):
        source, _, paragraph = place.partition(":")
        if source not in named:
            yield "places", "paragraphs of the documents in source_ids"
        elif source in known and paragraph.isdecimal() and not 1 <= int(paragraph) <= known[source]:
            yield "places", f"{source}:1 to {source}:{known[source]}"


def _read_there(name: str, tables: Tables) -> Iterator[Fault]:
    """A place is named where claims are told, of its country if the document tells any; who and what is named first in
    a paragraph is not told of in an earlier one."""
    told: dict[tuple[str, int], set[str]] = {}
    for place, subjects in _subjects(name, tables):
        told.setdefault(place, set()).update(subjects)
    for line, row in _rows(tables, name):
        source, number = row["source_id"], row["paragraph"]
        if not source or not PLAIN["integer"].fullmatch(number):
            continue
        whom = row["iso_alpha3"] if name == "places" else row[f"{name.removesuffix('s')}_id"]
        there = sorted(paragraph for (of, paragraph), subjects in told.items() if of == source and whom in subjects)
        if name != "places":
            if there and there[0] < int(number):
                yield line, row, "paragraph", f"{there[0]} or before: there it is told of already"
        elif int(number) not in (there or [paragraph for of, paragraph in told if of == source]):
            yield line, row, "paragraph", f"a paragraph with a claim of it: {', '.join(map(str, there)) or 'any claim'}"


def _subjects(name: str, tables: Tables) -> Iterator[tuple[tuple[str, int], set[str]]]:
    """Document and paragraph -> whom (for resources: what) a claim there is about."""
    actors = {row["claim_id"]: set(row["actors"].split(";")) for _, row in _rows(tables, "claims")}
    asked = ("endowments", "reserve_shares") if name == "resources" else ("evidence",)
    for table in asked:
        for _, row in _rows(tables, table):
            if row["source_id"] and PLAIN["integer"].fullmatch(row["paragraph"]):
                by = {row.get("according_to", ""), row.get("leans_on", "")}
                subjects = {row["resource_id"]} if name == "resources" else actors.get(row["claim_id"], set()) | by
                yield (row["source_id"], int(row["paragraph"])), subjects


def _told_there(tables: Tables) -> Iterator[Fault]:
    """What does not agree is told where the inconsistency says: every document has a place, every claim is at one."""
    told: dict[str, set[str]] = {}
    for _, row in _rows(tables, "evidence"):
        told.setdefault(row["claim_id"], set()).add(f"{row['source_id']}:{row['paragraph']}")
    for line, row in _rows(tables, "inconsistencies"):
        places = set(row["places"].split(";"))
        for source in sorted(set(row["source_ids"].split(";")) - {place.partition(":")[0] for place in places}):
            yield line, row, "places", f"a paragraph of each document in source_ids: {source} has none"
        for claim in filter(None, row["claim_ids"].split(";")):
            if claim in told and not told[claim] & places:
                yield line, row, "places", f"a place of each claim in claim_ids: {claim} has none"


def _term(row: Mapping[str, str], tables: Tables) -> Iterator[tuple[str, str]]:
    actors = {there.get("actor_id") for _, there in _rows(tables, "actors")}
    if row.get("kind") == "actor" and row.get("term_id") not in actors:
        yield "term_id", "actors.actor_id"


def _changed(tables: Tables, described: Collection[str]) -> Iterator[Fault]:
    for line, row in _rows(tables, "changes"):
        if row.get("table") not in described:
            yield line, row, "table", f"a table: {', '.join(described)}"
        elif (
            row["table"] in tables and row["field"] and row["field"] not in (*tables[row["table"]].header, *WHOLE_ROWS)
        ):
            yield line, row, "field", f"a column of {row['table']}, or {', '.join(WHOLE_ROWS)}"


def _numbered(tables: Tables) -> Iterator[Fault]:
    """The fingerprints of each document are those of its paragraphs 1, 2, 3 and so on."""
    last: dict[str, int] = {}
    for line, row in _rows(tables, "paragraphs"):
        wanted = last[row["source_id"]] = last.get(row["source_id"], 0) + 1
        if row["paragraph"] != str(wanted):
            yield line, row, "paragraph", f"{wanted}, the next paragraph of {row['source_id']}"
            return


def _counted(tables: Tables, known: Mapping[str, int]) -> Iterator[Fault]:
    """A document has as many paragraphs as fingerprints."""
    there = Counter(row["source_id"] for _, row in _rows(tables, "paragraphs"))
    for line, row in _rows(tables, "sources"):
        if row["source_id"] in known and there[row["source_id"]] not in (0, known[row["source_id"]]):
            yield line, row, "paragraphs", f"{there[row['source_id']]}, as many as paragraphs.csv has"


def _rows(tables: Tables, name: str) -> list[tuple[int, dict[str, str]]]:
    return tables[name].records if name in tables else []
