"""What the cells of one row say of each other: a value and its unit, a start and its end, a status and what it stands for.

A rule holds for every table that has its columns, as published: rows of things stand here with their evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from lib.data import printed
from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.data.values import number

Row = Mapping[str, str]
Breach = tuple[str, str]
"""The column that is wrong, and what would be right."""

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""A year outside is a slip of the pen: no document of ours tells of one."""

_WITHOUT_VALUE = ("named", "not_stated", "not_applicable")
_MEASURED = ("base", "pledge_id", "metric")
"""A table that has one of these columns holds quantities: a row of it states one, or says why not."""
_DATED = re.compile("(format_launched|.*_meeting|.*_announced|.*leaders_summit(_video)?)")
"""Metrics that are a day and no quantity."""
_HELD = {"founded": "date", "first_leaders_summit": "date", "ministers_meetings": "value"}
_PLAIN_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_DATES = ("date", "date_end", "published", "accessed", "period")


def problems(path: str, cells: Cells, stored: list[str]) -> Iterator[Problem]:
    """The rules that rows break. `stored` are the columns of the table's own file: what another file lends is told of
    that file, unless a cell of this one is at odds with it."""
    header = set(cells.header)
    rules = [(rule, kind) for needed, rule, kind in _RULES if header >= needed]
    for line, row in cells.records:
        for rule, kind in rules:
            for column, allowed in rule(row):
                where = column if column in stored else "value" if "value" in stored else "date"
                told = allowed if where == column else f"{column}: {allowed}"
                yield Problem(path, line, where, row[where], told, kind)


def is_day(text: str) -> bool:
    """Whether a date is one of the calendar, at the precision it is given with, in a year that can be meant."""
    parts = [int(part) for part in text.split("-")]
    try:
        day = date(*parts, *[1] * (3 - len(parts)))
    except ValueError:
        return False
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _days(row: Row) -> Iterator[Breach]:
    for column in _DATES:
        if _PLAIN_DATE.fullmatch(row.get(column, "")) and not is_day(row[column]):
            yield column, f"a day, month or year of the calendar, {FIRST_YEAR} to {LAST_YEAR}"


def _order(row: Row) -> Iterator[Breach]:
    first, last = row["date"], row["date_end"]
    if last and (not first or last[: len(first)] < first[: len(last)]):
        yield "date_end", f"no day before {first}" if first else "blank where there is no date"


def _accessed(row: Row) -> Iterator[Breach]:
    if row["date"][:4].isdecimal() and row["date"][: len(row["accessed"])] > row["accessed"][: len(row["date"])]:
        yield "date", f"no day after {row['accessed']}, when it was read"


def _quantity(row: Row) -> Iterator[Breach]:
    """A value has a unit (its absence is a fault told by what the statement names), a unit has a value."""
    value, unit, silent = row["value"], row["unit"], row["status"] in _WITHOUT_VALUE
    if _DATED.fullmatch(row.get("metric", "")):
        yield from ((column, "blank: this metric is a date") for column in ("value", "unit") if row[column])
        if not row.get("date"):
            yield "date", "a date: this metric is one"
    elif not value and not silent and any(row.get(column) for column in _MEASURED) and _prints(row):
        yield "value", "a value, or status named or not_stated"
    elif not value and unit and not silent:
        yield "unit", "blank where there is no value"
    elif value and silent and "figure_as_written" not in row:  # with evidence, its rules tell
        yield "value", f"blank where {row['status']}"
    elif value and not unit and row.get("stage") != "headline":
        yield "unit", "the unit of the value"


def _prints(row: Row) -> bool:
    """Whether a number is there to be held: printed, meant by a rank, or the point of a row from outside."""
    figure = row.get("figure_as_written")
    return figure is None or bool(printed.numbers(figure)) or row.get("metric", "").endswith("_rank")


def _attribute(row: Row) -> Iterator[Breach]:
    """Some attributes of a dialogue are a number or a date: the row holds it, or says that nobody states it."""
    wanted = _HELD.get(row["attribute"])
    if wanted and not row[wanted] and row["status"] not in _WITHOUT_VALUE and _prints(row):
        yield wanted, f"a {wanted}, or status named or not_stated"


def _share(row: Row) -> Iterator[Breach]:
    for column in ("value", "value_max"):
        if row["unit"] == "percent" and (share := number(row.get(column, ""))) is not None and not 0 <= share <= 100:
            yield column, "0 to 100 percent"


def _ends(row: Row) -> Iterator[Breach]:
    least, most = number(row["value"]), number(row["value_max"])
    if row["value_max"] and least is None:
        yield "value_max", "blank where there is no value"
    elif least is not None and most is not None and most <= least:
        yield "value_max", f"more than {row['value']}"
    if (row["status"] == "range") != bool(row["value_max"]):
        yield "value_max", "the end of the range" if row["status"] == "range" else "blank, or status range"


def _printed(row: Row) -> Iterator[Breach]:
    if all(number(row.get(column, "")) is not None for column in ("value", "value_max") if row.get(column)):
        yield from printed.breaches(row)


def _known(row: Row) -> Iterator[Breach]:
    """Whether author, publisher and day of a document are known, and where they stand in it."""
    for part, cells in (
        ("author", ("author_en", "author_ar")),
        ("publisher", ("publisher_en",)),
        ("published", ("published",)),
    ):
        stated = row[f"{part}_status"] == "stated"
        for column in (*cells, f"{part}_paragraph"):
            if bool(row[column]) != stated:
                yield column, "a value where stated" if stated else f"blank where {part}_status is not_stated"
        if re.fullmatch("[0-9]{1,9}", row[f"{part}_paragraph"]) and not _within(
            row[f"{part}_paragraph"], row["paragraphs"]
        ):
            yield f"{part}_paragraph", f"1 to {row['paragraphs']}"


def _coded(row: Row) -> Iterator[Breach]:
    """A state is known by its ISO code, which is its id; so is a power that is one."""
    is_state = row["kind"] == "power" and re.fullmatch("[A-Z]{3}", row["actor_id"])
    if (is_state or row["kind"] in {"member_state", "country"}) and row["iso_alpha3"] != row["actor_id"]:
        yield "iso_alpha3", f"the code of the state: {row['actor_id']}"


def _rate(row: Row) -> Iterator[Breach]:
    count, words, rate = (number(row[column]) for column in ("mentions", "words", "per_1000_words"))
    if count is not None and words and rate is not None and abs(1000 * count / words - rate) > 0.006:
        yield "per_1000_words", f"{1000 * count / words:.2f}, mentions over words"


def _apart(row: Row) -> Iterator[Breach]:
    ends = [(row[f"{end}_claim_id"], row[f"{end}_source_id"], row[f"{end}_paragraph"]) for end in ("from", "to")]
    if ends[0] == ends[1]:
        yield "to_claim_id", "another place than the relation comes from"


def _within(number: str, last: str) -> bool:
    return 1 <= int(number) <= (int(last) if last.isdecimal() else 10**9)


_OF_DOCUMENTS = frozenset(
    f"{part}_{what}" for part in ("author", "publisher", "published") for what in ("status", "paragraph")
) | {"author_en", "author_ar", "publisher_en", "published", "paragraphs"}
Rule = tuple[frozenset[str], Callable[[Row], Iterator[Breach]], str]
_RULES: tuple[Rule, ...] = (
    (frozenset(), _days, "date"),
    (frozenset({"date", "date_end"}), _order, "date"),
    (frozenset({"date", "accessed"}), _accessed, "date"),
    (frozenset({"value", "unit", "status"}), _quantity, "contradiction"),
    (frozenset({"attribute", "value", "date", "status"}), _attribute, "contradiction"),
    (frozenset({"value", "unit"}), _share, "contradiction"),
    (frozenset({"value", "value_max", "status"}), _ends, "contradiction"),
    (frozenset({"figure_as_written", "statement_en", "statement_ar"}), _printed, "printed"),
    (_OF_DOCUMENTS, _known, "contradiction"),
    (frozenset({"actor_id", "iso_alpha3", "kind"}), _coded, "contradiction"),
    (frozenset({"mentions", "words", "per_1000_words"}), _rate, "contradiction"),
    (
        frozenset(f"{end}_{part}" for end in ("from", "to") for part in ("claim_id", "source_id", "paragraph")),
        _apart,
        "contradiction",
    ),
)
"""Columns that a table must have, the rule for its rows, the kind of fault."""
