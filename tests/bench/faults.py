"""`python -m tests.bench.faults`: break the data in every way we know, and write how each was told into README.md.

Clear: told at its file (and column, where a cell broke) with what is allowed. Vague: told, but elsewhere or without that.
Exception: raised. Accepted: not told at all.
"""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from lib.data import needs, schema
from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.data.tables import DATA
from tests.bench.paper import put, table
from tests.data import test_breakages as cells
from tests.data import test_broken_files as files
from tests.fixtures.broken_files import DESCRIPTOR, BrokenFile

WAYS = ("clear", "vague", "exception", "accepted")


def judged(told: Callable[[], list[Problem]], is_clear: Callable[[Problem], bool]) -> str:
    """Which of WAYS a breakage is."""
    try:
        problems = told()
    except Exception:
        return "exception"
    return "clear" if any(map(is_clear, problems)) else "vague" if problems else "accepted"


def of_cells() -> Iterator[tuple[str, str, str]]:
    """Group, name and judgement of every broken cell."""
    stored = files.described()
    tables, _ = schema.read_tables(DATA, stored)
    ours = stored, tables, cells.geography.read(DATA)[1]
    paths = {resource["name"]: resource["path"] for resource in stored["resources"]}
    for one in cells.ALL:
        place = paths[one.told_in], one.column
        way = judged(
            lambda one=one: cells.told(ours, one)[0],
            lambda p, place=place, one=one: (p.file, p.column) == place and one.allowed in p.allowed,
        )
        yield one.group, one.name, way


def of_files(folder: Path) -> Iterator[tuple[str, str, str]]:
    """The same of every broken file."""
    odd = [
        (said, BrokenFile("descriptor", name, "datapackage.json", _changed(change), ""))
        for name, change, said in DESCRIPTOR
    ]
    for said, one in [*((one.said, one) for one in files.ALL), *odd]:
        way = judged(
            lambda one=one: files.faults_of(folder, one),
            lambda p, one=one, said=said: p.file == one.file and p.kind in (one.kind or p.kind) and said in str(p),
        )
        yield one.group, f"{one.file}: {one.name}", way


def of_needs() -> Iterator[tuple[str, str, str]]:
    """The same of every code that the program needs, taken from its table."""
    stored = files.described()
    tables, _ = schema.read_tables(DATA, stored)
    for name, column, code in files.NEEDED:
        held, at = tables[name], tables[name].header.index(column)
        rows = [row for row in held.rows if row[at] != code]
        fewer = tables | {name: Cells(held.header, rows, held.lines[: len(rows)])}
        way = judged(
            lambda fewer=fewer: list(needs.problems(stored, fewer)),
            lambda p, column=column, code=code: p.column == column and f" {code}," in p.allowed,
        )
        yield "codes the program needs", f"{name}.{column}: {code} gone", way


def _changed(change: Callable[[dict], object]) -> bytes:
    content = copy.deepcopy(files.described())
    change(content)
    return json.dumps(content).encode()


def report(found: list[tuple[str, str, str]]) -> str:
    """The table, and by name whatever was not clear."""
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for group, _, way in found:
        groups[group][way] += 1
    rows: list[tuple[object, ...]] = [
        (name, sum(ways.values()), *(ways[way] for way in WAYS))
        for name, ways in [*groups.items(), ("**all**", sum(groups.values(), Counter()))]
    ]
    rest = "\n".join(f"- {way}: {group}, {name}" for group, name, way in found if way != "clear")
    told = "Each is a line of `tests/fixtures/breakages.py` or `tests/fixtures/broken_files.py`, its message asserted by a test."
    heads = ("kind", "tried", "clear message", *WAYS[1:])
    return f"`python -m tests.bench.faults` writes this. {told}\n\n{table(heads, rows)}\n\n{rest}"


def main() -> None:
    """Try all, write the section anew."""
    with tempfile.TemporaryDirectory() as spare:
        folder = Path(spare) / "data"
        shutil.copytree(DATA, folder)
        shutil.copy(DATA.parent / "CITATION.cff", spare)
        text = report([*of_cells(), *of_files(folder), *of_needs()])
    put("Faults in the data", text)
    print(text)


if __name__ == "__main__":
    main()
