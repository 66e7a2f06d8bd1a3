"""Every way to break a file of the data, its description, or what the program needs of it, is told and never raised."""

import copy
import json
import os
import shutil
from functools import cache
from pathlib import Path

import pytest

from lib.data import descriptor, needs, published, schema
from lib.data.problem import Problem
from lib.data.strict_csv import Cells, Unreadable, read_text
from lib.data.tables import DATA
from tests.fixtures.broken_files import DESCRIPTOR, BrokenFile, broken_files

ALL = list(broken_files())


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A copy of our data."""
    copied = tmp_path_factory.mktemp("ours") / "data"
    shutil.copytree(DATA, copied)
    shutil.copy(DATA.parent / "CITATION.cff", copied.parent / "CITATION.cff")
    return copied


def faults_of(folder: Path, broken: BrokenFile) -> list[Problem]:
    """What is told of the folder with the file broken; the file is whole again afterwards."""
    path = (folder.parent if broken.file == "CITATION.cff" else folder) / broken.file
    whole = path.read_bytes() if path.exists() else None
    try:
        if broken.change is None:
            path.unlink()
        else:
            path.write_bytes(broken.change(whole or b"") if callable(broken.change) else broken.change)
        if broken.file == "datapackage.json":
            return schema.check(folder, needed=True)
        if broken.file.endswith(".csv"):
            return told_of_tables(folder, broken)
        return schema.beside(folder, described(), needed=True)[2]
    finally:
        path.unlink(missing_ok=True)
        if whole is not None:
            path.write_bytes(whole)


def told_of_tables(folder: Path, broken: BrokenFile) -> list[Problem]:
    """What is told of a table that is read again; the others are not looked through for it."""
    stored = described()
    tables, problems = schema.read_tables(folder, stored)
    joined = published.join(published.describe(stored), tables)
    return [*problems, *schema.judge(stored, tables, joined, {}, [Path(broken.file).stem])]


def test_what_never_ends_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "claims.csv")
    with pytest.raises(Unreadable, match="no plain file"):
        read_text(tmp_path / "claims.csv")


def test_the_copy_is_whole(folder):
    assert schema.check(folder, needed=True) == []


@pytest.mark.parametrize("broken", ALL, ids=lambda one: f"{one.file} {one.name}")
def test_a_broken_file_is_told(folder, broken):
    problems = faults_of(folder, broken)
    hits = [p for p in problems if p.file == broken.file and p.kind == broken.kind and broken.said in str(p)]
    assert hits, [str(problem) for problem in problems[:5]]


@cache
def described():
    """Our own descriptor, read once."""
    return descriptor.read(DATA)


@pytest.fixture(scope="module")
def stored():
    return described()


@pytest.mark.parametrize(("name", "change", "said"), DESCRIPTOR, ids=[name for name, _, _ in DESCRIPTOR])
def test_an_odd_descriptor_is_told(folder, stored, name, change, said):
    content = copy.deepcopy(stored)
    change(content)
    broken = BrokenFile("descriptor", name, "datapackage.json", json.dumps(content).encode(), "")
    problems = [p for p in faults_of(folder, broken) if p.file == "datapackage.json"]
    assert any(said in str(problem) for problem in problems), [str(problem) for problem in problems[:5]]


@pytest.fixture(scope="module")
def tables(stored):
    return schema.read_tables(DATA, stored)[0]


NEEDED = [(table, column, code) for (table, column), codes in needs.ROWS.items() for code in codes.split()]


@pytest.mark.parametrize(("table", "column", "code"), NEEDED)
def test_a_code_that_is_gone_is_told(stored, tables, table, column, code):
    cells, at = tables[table], tables[table].header.index(column)
    kept = [number for number, row in enumerate(cells.rows) if row[at] != code]
    fewer = Cells(cells.header, [cells.rows[n] for n in kept], [cells.lines[n] for n in kept])
    told = list(needs.problems(stored, tables | {table: fewer}))
    assert any((p.column, p.kind) == (column, "needed") and f" {code}," in p.allowed for p in told)


@pytest.mark.parametrize("table", needs.COLUMNS)
def test_a_column_that_is_gone_is_told(stored, tables, table):
    """Gone from the table and from its description alike, so that the one is as the other says."""
    for column in needs.COLUMNS[table].split():
        fewer = {**stored, "resources": [without(r, column) if r["name"] == table else r for r in stored["resources"]]}
        at, cells = tables[table].header.index(column), tables[table]
        kept = Cells([*cells.header[:at], *cells.header[at + 1 :]], [], [])
        kept.rows.extend([*row[:at], *row[at + 1 :]] for row in cells.rows[:40])
        kept.lines.extend(cells.lines[:40])
        read = tables | {table: kept}
        told = [p.column for p in needs.problems(fewer, read) if p.found == "no such column"]
        assert told == [f"{table}.{column}"]
        if list(descriptor.faults(fewer)):
            continue  # another table leads to it: the descriptor is refused
        joined = published.join(published.describe(fewer), read)
        assert all(isinstance(p, Problem) for p in schema.judge(fewer, read, joined, {}, [table]))


def without(resource, column):
    """A table's description without a column, and without the keys that name it."""
    schema = resource["schema"]
    keys = {
        "fields": [field for field in schema["fields"] if field["name"] != column],
        "primaryKey": [name for name in schema.get("primaryKey", []) if name != column],
        "uniqueKeys": [key for key in schema.get("uniqueKeys", []) if column not in key],
        "foreignKeys": [key for key in schema.get("foreignKeys", []) if column not in key["fields"]],
    }
    return resource | {"schema": schema | keys}
