"""What a table says twice, it says alike: an id and the row it names, a number and its place in a row of numbers, a
figure from outside and the label or the working beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.data.values import number

Row = Mapping[str, str]
Fault = tuple[int, Row, str, str]
"""Line, its row, the column that is wrong, what is allowed."""

Rows = list[tuple[int, dict[str, str]]]

_ORDERED = {
    "findings": ("", "seq"),
    "questions": ("", "seq"),
    "routes": ("", "draw_order"),
    "legs": ("route_id", "seq"),
}
"""Table -> by what its rows are told apart (nothing: all are one row), and the column that counts them."""
_NAMED = {"actors": ("actor_id", "actor"), "resources": ("resource_id", "resource")}
_ONE = {"pledges": "pledge_id", "events": "event_id", "programmes": "programme_id"}
"""Table -> the thing that every place of one claim is about."""
_DATED = {"statistics": "statistic_id", "events": "claim_id", "figures": "claim_id", "formats": "claim_id"}
"""Table -> an id that may hold the year of its row."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AMOUNT = re.compile(r"(?<![A-Za-z\d+.,])\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z\d])")
_WORKING = re.compile(r"Computed by us: ([\d,]+) of (?:more than )?([\d,]+)")


def problems(name: str, path: str, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """The cells of one table that say something else than the cell that repeats them."""
    rows = tables[name].records
    for rule in (_counted, _followed, _named, _one, _dated, _figures):
        for line, row, column, allowed in rule(name, rows):
            yield Problem(path, line, column, row[column], allowed, "contradiction")


def _counted(name: str, rows: Rows) -> Iterator[Fault]:
    """Numbers of order are 1, 2, 3 and so on, without a gap. (That each stands once, the keys tell.)"""
    group, column = _ORDERED.get(name, ("", ""))
    ordered: dict[str, Rows] = {}
    for line, row in rows if column else ():
        if row[column].isdecimal():
            ordered.setdefault(row[group] if group else "", []).append((line, row))
    for counted in ordered.values():
        missing = sorted(set(range(1, len(counted) + 1)) - {int(row[column]) for _, row in counted})
        for line, row in counted:
            if missing and int(row[column]) > len(counted):
                yield line, row, column, f"{missing[0]}, the next in the order"


def _followed(name: str, rows: Rows) -> Iterator[Fault]:
    """A leg is named after its route and number, and begins where the one before it ends."""
    ends = {(row["route_id"], row["seq"]): row["to_place"] for _, row in rows} if name == "legs" else {}
    for line, row in rows if name == "legs" else ():
        if row["leg_id"] != f"{row['route_id']}:{row['seq']}":
            yield line, row, "leg_id", f"{row['route_id']}:{row['seq']}, its route and number"
        before = ends.get((row["route_id"], str(int(row["seq"]) - 1))) if row["seq"].isdecimal() else None
        if before and row["from_place"] != before:
            yield line, row, "from_place", f"{before}, where the leg before it ends"


def _named(name: str, rows: Rows) -> Iterator[Fault]:
    """The name of a row of vocabulary is its id, as links write it."""
    column, word = _NAMED.get(name, ("", ""))
    for line, row in rows if column else ():
        wanted = f"{word}-{row[column].lower().replace('_', '-')}"
        if row["claim_id"] != wanted:
            yield line, row, "claim_id", f"{wanted}, after its {column}"


def _one(name: str, rows: Rows) -> Iterator[Fault]:
    column, first = _ONE.get(name, ""), dict[str, str]()
    for line, row in rows if column else ():
        if row[column] != first.setdefault(row["claim_id"], row[column]):
            yield line, row, column, f"{first[row['claim_id']]}, as in the claim's other places"


def _dated(name: str, rows: Rows) -> Iterator[Fault]:
    column = _DATED.get(name, "")
    for line, row in rows if column else ():
        when = "period" if "period" in row else "date"
        named, held = _YEAR.findall(row[column]), _YEAR.findall(f"{row[when]} {row.get('date_end', '')}")
        if named and not set(named) & set(held):
            yield line, row, when, f"{named[0]}, as in {row[column]}"


def _figures(name: str, rows: Rows) -> Iterator[Fault]:
    """A figure from outside is the amount, and of the year, that its label names; a share is what its working gives."""
    if name != "statistics":
        return
    known = {number(row["value"]) for _, row in rows}
    for line, row in rows:
        years = _YEAR.findall(row["label_en"])
        if years and row["date"] and row["date"][:4] not in years:
            yield line, row, "date", f"{years[0]}, as in label_en"
        amounts = [_read(text) for text in _AMOUNT.findall(row["label_en"]) if text not in years]
        value = number(row["value"])
        if amounts and value is not None and value not in amounts:
            yield line, row, "value", f"{amounts[0]:g}, as in label_en"
        if working := _WORKING.match(row["note_en"]):
            part, whole = map(_read, working.groups())
            if value is not None and (share := round(100 * part / whole, 1)) != value:
                yield line, row, "value", f"{share:g}, as the working in note_en gives"
            for figure in (part, whole):
                if figure not in known:
                    yield line, row, "note_en", f"figures of this table: {figure:g} is none"


def _read(text: str) -> float:
    return float(text.replace(",", ""))
