"""Every way to break a cell is told: at its file, line and column, with what was found and what is allowed."""

import pytest

from lib.data import descriptor, geography, published, schema
from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.data.tables import DATA
from tests.fixtures.breakages import Breakage, breakages

ALL = list(breakages())


@pytest.fixture(scope="module")
def ours():
    stored = descriptor.read(DATA)
    tables, problems = schema.read_tables(DATA, stored)
    assert not problems
    return stored, tables, geography.read(DATA)[1]


def broken(tables: dict[str, Cells], breakage: Breakage) -> tuple[dict[str, Cells], int]:
    """The tables with one row changed, and the line of that row."""
    cells = tables[breakage.table]
    places = (
        number
        for number, row in enumerate(cells.rows)
        if all(dict(zip(cells.header, row, strict=True))[k] == v for k, v in breakage.row.items())
    )
    number = next(places)
    row = dict(zip(cells.header, cells.rows[number], strict=True)) | breakage.cells
    assert set(row) == set(cells.header), "a column that there is not"
    rows = [*cells.rows[:number], list(row.values()), *cells.rows[number + 1 :]]
    return tables | {breakage.table: Cells(cells.header, rows, cells.lines)}, cells.lines[number]


def told(ours, breakage: Breakage) -> tuple[list[Problem], int]:
    """What is told of a breakage, and the line it stands on."""
    stored, tables, boxes = ours
    tables, line = broken(tables, breakage)
    joined = published.join(published.describe(stored), tables)
    return list(schema.judge(stored, tables, joined, boxes, {breakage.table, breakage.told_in})), line


def test_there_are_many_ways():
    assert len({breakage.name for breakage in ALL}) >= 300


@pytest.mark.parametrize("breakage", ALL, ids=lambda one: one.name)
def test_a_broken_cell_is_told(ours, breakage):
    problems, line = told(ours, breakage)
    path = next(r["path"] for r in ours[0]["resources"] if r["name"] == breakage.told_in)
    hits = [p for p in problems if p.file == path and p.column == breakage.column and breakage.allowed in p.allowed]
    assert hits, [str(problem) for problem in problems]
    if breakage.told_in == breakage.table:  # of two rows with one key, the later is told
        assert all(p.row == line or (p.kind == "duplicate-key" and (p.row or 0) > line) for p in hits)
    assert all(str(p).startswith(f"{p.file}, line {p.row}, column {p.column}: found ") for p in hits)
