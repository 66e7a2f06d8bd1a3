"""Are the tables of a data folder what its datapackage.json says? `check(folder)` answers with a list of problems.

The rules are in the descriptor and Frictionless checks them. Around it: files are read strictly (nothing guessed),
headers are exact, foreign keys join, row counts are as expected, and rows taken from a document keep
the evidence rules.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lib.data import descriptor, evidence_rules
from lib.data.descriptor import Descriptor
from lib.data.problem import Problem
from lib.data.schema_report import PLAIN, report
from lib.data.strict_csv import Cells, Unreadable, read_cells

__all__ = ["Inspection", "Problem", "check", "inspect"]


@dataclass(frozen=True)
class Inspection:
    """A data folder as read: its descriptor, the cells of each readable table by name, and every problem."""

    descriptor: Descriptor = field(default_factory=lambda: {"resources": []})
    tables: dict[str, Cells] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def check(folder: Path) -> list[Problem]:
    """Every problem of the data folder: files first, then table by table down the lines. Empty where all is well."""
    return inspect(folder).problems


def inspect(folder: Path) -> Inspection:
    """Reads and checks the data folder once. Whatever the files hold becomes a Problem, never an exception."""
    try:
        content = descriptor.read(folder)
    except Unreadable as fault:
        return Inspection(problems=[_unreadable(descriptor.FILE, fault)])
    except descriptor.BadDescriptor as bad:
        faults = [Problem(descriptor.FILE, None, None, text, "a data package", "bad-descriptor") for text in bad.faults]
        return Inspection(problems=faults)
    tables, problems = _read(folder, content)
    paragraphs = _paragraphs(tables)
    said = report(content, tables)
    for resource in content["resources"]:
        if cells := tables.get(resource["name"]):
            found = [*said[resource["name"]], *_count(resource, cells)]
            found += [*_repeated(resource, cells), *_unknown(resource, tables), *_evidence(resource, cells, paragraphs)]
            problems += sorted(found, key=lambda problem: problem.row or 0)
    return Inspection(content, tables, problems)


def _read(folder: Path, content: Descriptor) -> tuple[dict[str, Cells], list[Problem]]:
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
    """The header must be exact. (Frictionless pairs by position: after a lost column it reports all that follow.)"""
    path, wanted = resource["path"], [column["name"] for column in resource["schema"]["fields"]]
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


def _repeated(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    """Rows that repeat another's unique key. (Frictionless checks primary keys only, whose cells may not be blank;
    what no document states has neither document nor paragraph.)"""
    for names in resource["schema"].get("uniqueKeys", []):
        seen = {}
        for line, row in _rows(cells):
            key = tuple(row[name] for name in names)
            if key in seen:
                allowed = f"unlike line {seen[key]}"
                yield Problem(resource["path"], line, ", ".join(names), ", ".join(key), allowed, "duplicate-key")
            seen.setdefault(key, line)


def _unknown(resource: Descriptor, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """Foreign keys that lead nowhere; a wholly blank key leads nowhere by intent."""
    for key in resource["schema"].get("foreignKeys", []):
        there, names = key["reference"].get("resource") or resource["name"], key["reference"]["fields"]
        if there not in tables:  # unreadable, which is reported already
            continue
        known = {tuple(row[name] for name in names) for _, row in _rows(tables[there])}
        for line, row in _rows(tables[resource["name"]]):
            found = tuple(row[name] for name in key["fields"])
            if any(found) and found not in known:
                column, allowed = ", ".join(key["fields"]), ", ".join(f"{there}.{name}" for name in names)
                yield Problem(resource["path"], line, column, ", ".join(found), allowed, "unknown-key")


def _paragraphs(tables: Mapping[str, Cells]) -> dict[str, int]:
    """The number of paragraphs of each document, from the table `sources`."""
    rows = _rows(tables["sources"]) if "sources" in tables else ()
    numbers = ((row.get("source_id", ""), row.get("paragraphs", "")) for _, row in rows)
    return {source: int(number) for source, number in numbers if PLAIN["integer"].fullmatch(number)}


def _rows(cells: Cells) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and row by column, without the ragged rows (reported as such)."""
    for row, line in zip(cells.rows, cells.lines, strict=True):
        if len(row) == len(cells.header):
            yield line, dict(zip(cells.header, row, strict=True))


def _evidence(resource: Descriptor, cells: Cells, paragraphs: Mapping[str, int]) -> Iterator[Problem]:
    if not set(evidence_rules.COLUMNS) <= set(cells.header):
        return
    for line, row in _rows(cells):
        for column, allowed in evidence_rules.breaches(row, paragraphs):
            yield Problem(resource["path"], line, column, row[column], allowed, "evidence")
