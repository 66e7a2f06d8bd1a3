"""What a CSV schema cannot say about rows taken from a document.

A row cites its place, or says that no document states it; a value that nobody stated is blank.
"""

import re
from collections.abc import Collection, Iterator, Mapping

from lib.data.problem import Problem
from lib.data.strict_csv import Cells

Row = Mapping[str, str]
Breach = tuple[str, str]
"""The column that breaks a rule, and what was allowed there."""

KEY = ("claim_id", "source_id", "paragraph")
"""What names one place: a claim in a paragraph of a document."""

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
"""The evidence columns as published, behind every table's own, in this order."""

_CITATION = ("source_id", "paragraph", "figure_as_written")
_SAYING = {"status", "statement_en", "statement_ar", *_CITATION}
_VALUES = ("value", "value_max")
_WITHOUT_VALUE = ("not_stated", "named")
_INTEGER = re.compile("-?[0-9]{1,9}")


def problems(path: str, cells: Cells, stored: Collection[str], paragraphs: Mapping[str, int]) -> Iterator[Problem]:
    """The rules that the rows of a published table break, where it has evidence; `paragraphs` holds each source's number.

    `stored` are the columns that the table's own file holds: what another file lends is told of that file.
    """
    if not set(cells.header) >= _SAYING:
        return
    told = set(cells.header) if set(stored) >= _SAYING else set(_VALUES)
    for line, row in cells.records:
        for column, allowed in _breaches(row, paragraphs):
            if column in told:
                yield Problem(path, line, column, row[column], allowed, "evidence")


def _breaches(row: Row, paragraphs: Mapping[str, int]) -> Iterator[Breach]:
    status = row["status"]
    if status == "not_stated":
        yield from ((column, "blank where not_stated") for column in _CITATION if row[column])
    else:
        yield from _uncited(row, paragraphs)
    if status in _WITHOUT_VALUE:
        yield from ((column, f"blank where {status}") for column in _VALUES if row.get(column))


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
