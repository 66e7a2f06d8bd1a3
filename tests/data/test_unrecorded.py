"""A released cell that changed, or a released row that went, is told unless a newer line of the record tells of it."""

import pytest

from lib.data import descriptor, schema, unrecorded
from lib.data.strict_csv import Cells
from lib.data.tables import DATA


@pytest.fixture(scope="module")
def ours():
    stored = descriptor.read(DATA)
    return stored, schema.read_tables(DATA, stored)[0], unrecorded.released(DATA)


def changed(tables, table, row, **cells):
    """The tables with the cells of one row changed, the row taken out where none are given, and its line."""
    held = tables[table]
    at = next(n for n, found in enumerate(held.rows) if all(found[held.header.index(k)] == v for k, v in row.items()))
    new = [list(dict(zip(held.header, held.rows[at], strict=True), **cells).values())] if cells else []
    lines = held.lines if new else [*held.lines[:at], *held.lines[at + 1 :]]
    return tables | {table: Cells(held.header, [*held.rows[:at], *new, *held.rows[at + 1 :]], lines)}, held.lines[at]


def with_record(tables, **cells):
    held = tables["changes"]
    row = [cells.get(name, "") for name in held.header]
    return tables | {"changes": Cells(held.header, [*held.rows, row], [*held.lines, held.lines[-1] + 1])}


def told(ours, tables):
    stored, _, before = ours
    return list(unrecorded.problems(stored, tables, *before))


def test_nothing_changed(ours):
    assert told(ours, ours[1]) == []


@pytest.mark.parametrize(
    ("table", "row", "cells"),
    [
        ("statistics", {"statistic_id": "titr-cargo-2024"}, {"value": "5.484"}),
        ("statistics", {"statistic_id": "titr-cargo-2024"}, {"series_id": "titr_cargo_ministrx"}),
        ("sources", {"source_id": "doc1"}, {"words": "1581"}),
        ("places", {"place_id": "seoul"}, {"lat": "36.566"}),
        ("relations", {"weight": "2"}, {"weight": "3"}),
        ("evidence", {"according_to": "JPN"}, {"according_to": ""}),
        ("evidence", {"claim_id": "ovop"}, {"paragraph": "17"}),
        ("findings", {"seq": "3"}, {"finding_id": "who-leadx"}),
        ("questions", {"seq": "4"}, {"query": ""}),
    ],
)
def test_a_slip_is_told_where_it_stands(ours, table, row, cells):
    tables, line = changed(ours[1], table, row, **cells)
    [problem] = told(ours, tables)
    [(column, value)] = cells.items()
    assert (problem.row, problem.column, problem.found, problem.kind) == (line, column, value, "unrecorded")
    assert f"as released in {ours[2][0]}" in problem.allowed


def test_a_row_that_went_is_told(ours):
    tables, _ = changed(ours[1], "statistics", {"statistic_id": "titr-rail-km"})
    [problem] = told(ours, tables)
    assert problem.found == "no such row" and "titr-rail-km" in problem.allowed


def test_the_record_allows_what_it_tells(ours):
    tables, _ = changed(ours[1], "statistics", {"statistic_id": "titr-cargo-2024"}, value="5.484")
    line = {"table": "statistics", "claim_id": "titr-cargo-2024", "field": "value", "old": "4.484"}
    assert told(ours, with_record(tables, **line, new="5.484")) == []
    assert told(ours, with_record(tables, **line, new="6.484"))  # another change than the one made
    assert told(ours, with_record(tables, **line | {"field": "date"}, new="5.484"))
    gone, _ = changed(ours[1], "statistics", {"statistic_id": "titr-rail-km"})
    assert told(ours, with_record(gone, table="statistics", claim_id="titr-rail-km", field="row", kind="removed")) == []


def test_a_long_text_is_told_by_its_beginning(ours):
    text = "A new and rather long wording of what the sixth finding says of Japan in the documents we have."
    tables, _ = changed(ours[1], "findings", {"seq": "6"}, text_en=text)
    line = {"table": "findings", "claim_id": "sharpest-clash", "field": "text_en", "new": text[:40] + "…"}
    assert told(ours, tables) and told(ours, with_record(tables, **line)) == []


def test_an_old_line_allows_nothing_new(ours):
    """What the release had in its record is in the release: it does not stand for a change since."""
    held = ours[1]["changes"].records
    cell = next(
        r for _, r in held if r["table"] == "statistics" and r["field"] == "note_en" and ";" not in r["claim_id"]
    )
    tables, _ = changed(
        ours[1], "statistics", {"statistic_id": cell["claim_id"]}, note_en=cell["new"].rstrip("…") + "!"
    )
    assert told(ours, tables)


def test_that_no_release_can_be_read_is_told(ours, tmp_path):
    assert unrecorded.released(tmp_path) == ("", {})
    [fault] = unrecorded.problems(*ours[:2], "", {})
    assert fault.file == "versions/versions.json" and fault.kind == "unrecorded"
