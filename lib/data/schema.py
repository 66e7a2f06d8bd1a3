"""Are the tables of a data folder what its datapackage.json says? `inspect(folder)` reads and checks it once.

The rules are in the descriptor: headers are exact, cells keep their fields' rules, keys lead to rows, row counts are
as expected. Rows taken from a document keep the evidence rules besides.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lib.data import (
    addresses,
    descriptor,
    evidence_rules,
    filled,
    geography,
    keys,
    letters,
    needs,
    papers,
    published,
    references,
    row_rules,
    twice,
    unrecorded,
    values,
)
from lib.data.descriptor import Descriptor
from lib.data.problem import Problem
from lib.data.strict_csv import Cells, Unreadable, read_cells

__all__ = ["Inspection", "Problem", "check", "inspect"]


@dataclass(frozen=True)
class Inspection:
    """A data folder as read: descriptors of the stored and the published tables, the published cells, every problem."""

    stored: Descriptor = field(default_factory=lambda: {"resources": []})
    published: Descriptor = field(default_factory=lambda: {"resources": []})
    tables: dict[str, Cells] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)


def check(folder: Path, needed: bool = False) -> list[Problem]:
    """Every problem of the data folder: files first, then table by table down the lines. Empty where all is well."""
    return inspect(folder, needed).problems


def inspect(folder: Path, needed: bool = False) -> Inspection:
    """Reads and checks the data folder once. Whatever the files hold becomes a Problem, never an exception.

    `needed`: also whether all is there that the program relies on (lib.data.needs), papers and outlines among it.
    """
    try:
        stored = descriptor.read(folder)
    except Unreadable as fault:
        return Inspection(problems=[_unreadable(descriptor.FILE, fault)])
    except descriptor.BadDescriptor as bad:
        faults = [Problem(descriptor.FILE, None, None, text, "a data package", "bad-descriptor") for text in bad.faults]
        return Inspection(problems=faults)
    tables, problems = read_tables(folder, stored)
    files, outlines, lacking = beside(folder, stored, needed)
    described = published.describe(stored)
    joined = published.join(described, tables)
    problems += [*lacking, *judge(stored, tables, joined, outlines)]
    if needed:
        problems += [
            *needs.problems(stored, tables),
            *unrecorded.problems(stored, tables, *unrecorded.released(folder)),
        ]
    return Inspection(stored, described, joined, problems, files)


def judge(
    stored: Descriptor,
    tables: dict[str, Cells],
    joined: dict[str, Cells],
    outlines: geography.Outlines,
    only: Collection[str] = (),
) -> Iterator[Problem]:
    """What is wrong with the tables that could be read, table by table down the lines; `only` in the tables named."""
    paragraphs, described = references.paragraphs(tables), [resource["name"] for resource in stored["resources"]]
    # Rules between tables rest on their columns; that one is gone, lib.data.needs tells.
    whole = not any(needs.lacking(name, cells.header) for name, cells in tables.items())
    for resource in stored["resources"]:
        name, path = resource["name"], resource["path"]
        if (cells := tables.get(name)) and (not only or name in only):
            found = [*values.faults(resource, cells), *_count(resource, cells), *keys.repeated(resource, cells)]
            found += [*keys.unknown(resource, tables), *keys.unknown_in_lists(resource, tables)]
            found += evidence_rules.problems(path, joined[name], cells.header, paragraphs)
            found += [*letters.faults(resource, cells), *row_rules.problems(path, joined[name], cells.header)]
            if whole:
                found += [*filled.problems(name, path, cells), *twice.problems(name, path, tables)]
                found += addresses.problems(name, path, tables)
                found += references.problems(name, path, tables, described)
                found += geography.problems(name, path, tables, outlines)
            yield from sorted(found, key=lambda problem: problem.row or 0)


def beside(
    folder: Path, stored: Descriptor, needed: bool
) -> tuple[dict[str, bytes], geography.Outlines, list[Problem]]:
    """The files beside the tables, the countries' outlines, and what is wrong; that one is missing only where needed."""
    files, problems = papers.read(folder)
    drawn, outlines, faults = geography.read(folder)
    lacking = [fault for fault in (*problems, *faults) if needed or fault.kind != "missing-file"]
    lacking += [*papers.problems(files, stored), *(papers.kept(folder) if needed else ())]
    return files | ({geography.OUTLINES: drawn} if drawn else {}), outlines, lacking


def read_tables(folder: Path, content: Descriptor) -> tuple[dict[str, Cells], list[Problem]]:
    """The tables that can be read and have the right header, and a problem for each that has not."""
    tables: dict[str, Cells] = {}
    problems = list(_unlisted(folder, content))
    for resource in content["resources"]:
        try:
            cells = read_cells(folder / resource["path"])
        except Unreadable as fault:
            problems.append(_unreadable(resource["path"], fault))
            continue
        if wrong := list(_header(resource, cells)):
            problems += wrong
        else:
            tables[resource["name"]] = cells
    return tables, problems


def _unreadable(file: str, fault: Unreadable) -> Problem:
    return Problem(file, fault.row, None, fault.found, fault.allowed, fault.kind)


def _unlisted(folder: Path, content: Descriptor) -> Iterator[Problem]:
    """Tables that nothing would check, here or in reference/. (geo/ holds outlines, which have their own reader.)"""
    listed = {resource["path"] for resource in content["resources"]}
    present = (path.relative_to(folder).as_posix() for path in [*folder.glob("*.csv"), *folder.glob("reference/*.csv")])
    for path in sorted(set(present) - listed):
        yield Problem(path, None, None, "not described", f"a resource of {descriptor.FILE}", "unlisted-file")


def _header(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    """The header must be exact: a program may read columns by position."""
    path, wanted = resource["path"], descriptor.names(resource)
    missing = [name for name in wanted if name not in cells.header]
    extra = [name for name in cells.header if name not in wanted]
    for name in missing:
        yield Problem(path, 1, name, "no such column", ", ".join(wanted), "missing-column")
    for name in extra:
        yield Problem(path, 1, name, name, ", ".join(wanted), "extra-column")
    if not missing and not extra and cells.header != wanted:
        yield Problem(path, 1, None, ", ".join(cells.header), ", ".join(wanted), "column-order")


def _count(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    least, most = resource.get("expectedRows", (0, len(cells.rows)))
    if not least <= len(cells.rows) <= most:
        yield Problem(resource["path"], None, None, f"{len(cells.rows)} rows", f"{least} to {most} rows", "row-count")
