"""What a CSV schema cannot say about rows taken from a document.

A row cites its place, or says that no document states it; it says so in both languages; a value that nobody
stated is blank.
"""

import re
from collections.abc import Iterator, Mapping

Row = Mapping[str, str]
Breach = tuple[str, str]
"""The column that breaks a rule, and what was allowed there."""

COLUMNS = [
    "actor_id",
    "topic",
    "scope",
    "status",
    "qualifier",
    "according_to",
    "source_id",
    "paragraph",
    "figure_as_written",
    "statement_en",
    "statement_ar",
]
"""The evidence columns, last in every evidence table, in this order."""

_CITATION = ("source_id", "paragraph", "figure_as_written")
_WITHOUT_VALUE = ("not_stated", "named")
_INTEGER = re.compile("-?[0-9]{1,9}")


def breaches(row: Row, paragraphs: Mapping[str, int]) -> Iterator[Breach]:
    """The rules that one evidence row breaks; `paragraphs` holds each source's number of paragraphs."""
    status = row["status"]
    if status == "not_stated":
        yield from ((column, "blank where not_stated") for column in _CITATION if row[column])
    else:
        yield from _uncited(row, paragraphs)
    if status in _WITHOUT_VALUE:
        yield from ((c, f"blank where {status}") for c in ("value", "value_max") if row.get(c))
    for column in ("statement_en", "statement_ar"):
        if not row[column].strip():
            yield column, "a statement"
    if row["statement_en"].strip() and row["statement_en"] == row["statement_ar"]:
        yield "statement_ar", "the statement in Arabic"


def _uncited(row: Row, paragraphs: Mapping[str, int]) -> Iterator[Breach]:
    source, number = row["source_id"], row["paragraph"]
    if not source:
        yield "source_id", "a source, or status not_stated"
    if not number:
        yield "paragraph", "a paragraph, or status not_stated"
    elif _INTEGER.fullmatch(number):  # the schema reports what is no integer
        last = paragraphs.get(source)
        if int(number) < 1 or (last is not None and int(number) > last):
            yield "paragraph", "1 or more" if last is None else f"1 to {last}"
