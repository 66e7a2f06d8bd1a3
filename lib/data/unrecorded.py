"""Is what was released still what it was? A released cell that changed, or a released row that went, has a line in
`changes` that is newer than the release.

So a slip of the pen that no other rule can know (another paragraph of the same document, another digit of a figure
from outside) is told when the program starts, and the promise that every correction is recorded is kept by machine.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from lib.data.descriptor import Descriptor
from lib.data.papers import VERSIONS
from lib.data.problem import Problem
from lib.data.references import WHOLE_ROWS
from lib.data.strict_csv import Cells, Unreadable, cells_of, read_text

Row = Mapping[str, str]
Key = tuple[str, ...]
Lines = list[Row]

RECORD = "changes"


def released(folder: Path) -> tuple[str, dict[str, Cells]]:
    """The number of the last release and its tables by name; nothing where none can be read (lib.data.papers tells)."""
    try:
        number = json.loads(read_text(folder / VERSIONS))[-1]["release"]
        with zipfile.ZipFile(io.BytesIO((folder / f"versions/{number}.zip").read_bytes())) as archive:
            listed = json.loads(archive.read("datapackage.json"))["resources"]
            return number, {one["name"]: cells_of(archive.read(one["path"]).decode()) for one in listed}
    except (OSError, ValueError, LookupError, TypeError, RecursionError, zipfile.BadZipFile, Unreadable):
        return "", {}


def problems(
    stored: Descriptor, tables: Mapping[str, Cells], number: str, before: Mapping[str, Cells]
) -> Iterator[Problem]:
    """Where `tables` are not as in `before`, release `number`, and no newer line of the record says so."""
    if not before:
        yield Problem(VERSIONS, None, None, "no last release that can be read", "one to compare with", "unrecorded")
    lines = _newer(tables, before)
    for resource in stored["resources"]:
        name, key = resource["name"], _key(resource["schema"])
        if key and name != RECORD and name in tables and name in before:
            told = [line for line in lines if line.get("table") == name]
            yield from _table(resource["path"], key, tables[name], before[name], told, number)


def _newer(tables: Mapping[str, Cells], before: Mapping[str, Cells]) -> Lines:
    """The lines of the record that the release had not."""
    had = {tuple(row.values()) for _, row in before[RECORD].records} if RECORD in before else set()
    here = tables[RECORD].records if RECORD in tables else []
    return [row for _, row in here if tuple(row.values()) not in had]


def _key(schema: Descriptor) -> list[str]:
    keys: list[list[str]] = [schema.get("primaryKey", []), *schema.get("uniqueKeys", [])]
    return next(filter(None, keys), [])


def _table(path: str, key: list[str], now: Cells, before: Cells, told: Lines, number: str) -> Iterator[Problem]:
    columns = [name for name in now.header if name in before.header]
    if not set(key) <= set(columns):
        return
    here = {_of(row, key): (line, row) for line, row in now.records}
    had = {_of(row, key): row for _, row in before.records}
    strays = [found for one, found in here.items() if one not in had]
    for one, old in had.items():
        line, new = here.get(one) or _stray(strays, old, columns, key) or (None, None)
        if new is None:
            if not any(_names(entry, old) and entry["field"] in ("", *WHOLE_ROWS, key[0]) for entry in told):
                yield Problem(path, None, ", ".join(key), "no such row", _allowed(", ".join(one), number), "unrecorded")
            continue
        for column in columns:
            if new[column] != old[column] and not any(_explains(entry, old, new, column) for entry in told):
                yield Problem(path, line, column, new[column], _allowed(old[column], number), "unrecorded")


def _stray(
    strays: list[tuple[int, dict[str, str]]], old: Row, columns: list[str], key: list[str]
) -> tuple[int, dict[str, str]] | None:
    """The new row that is an old one but for its key: a slip in the key itself."""
    rest = [column for column in columns if column not in key]
    alike = (found for found in strays if all(found[1][column] == old[column] for column in rest))
    near = sorted(alike, key=lambda found: sum(found[1][name] != old[name] for name in key))
    return near[0] if near and sum(near[0][1][name] != old[name] for name in key) == 1 else None


def _explains(entry: Row, old: Row, new: Row, column: str) -> bool:
    """Whether a line of the record tells of this cell, as it stands now. Long texts are cut there, with an ellipsis."""
    if not (_names(entry, old) or _names(entry, new)):
        return False
    if entry["field"] in WHOLE_ROWS or not entry["field"]:
        return True
    said = entry["new"].removesuffix("…").rstrip()
    return entry["field"] == column and (new[column].startswith(said) if said else not new[column])


def _names(entry: Row, row: Row) -> bool:
    """Whether a line of the record is about a row: by its first cell, its first two, or its claim; `*` is every row."""
    first, second = [*row.values(), ""][:2]
    ids = {first, f"{first}:{second}", row.get("claim_id", first), "*"}
    return bool(ids & set(entry["claim_id"].split(";")))


def _of(row: Row, key: list[str]) -> Key:
    return tuple(row[name] for name in key)


def _allowed(value: str, number: str) -> str:
    return f"{value[:80] or 'a blank'}, as released in {number}, or a line in {RECORD}.csv that tells of the change"
