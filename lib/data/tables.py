"""The tables of data/ as typed frames, read and checked once.

Types are the descriptor's: text is `string`, whole numbers `Int64`, other numbers `Float64`, yes/no `boolean`;
a blank cell is `pd.NA`. Columns and rows keep the order of the file.
"""

import hashlib
from pathlib import Path
from typing import Any

import pandas as pd

from lib.data import descriptor as package
from lib.data.schema import Problem, inspect
from lib.data.strict_csv import Cells

DATA = Path(__file__).resolve().parents[2] / "data"

_DTYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
_YES_NO = {"true": True, "1": True, "false": False, "0": False}


class DataProblems(Exception):
    """The data folder is not what its descriptor says; `problems` lists where, the message has a line for each."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load(folder: Path = DATA) -> dict[str, pd.DataFrame]:
    """Every table that the descriptor lists, by resource name, in its order. Raises DataProblems."""
    inspection = inspect(folder)
    if inspection.problems:
        raise DataProblems(inspection.problems)
    resources = inspection.descriptor["resources"]
    return {resource["name"]: _frame(resource, inspection.tables[resource["name"]]) for resource in resources}


def descriptor(folder: Path = DATA) -> dict[str, Any]:
    """The data package descriptor. Raises lib.data.strict_csv.Unreadable or lib.data.descriptor.BadDescriptor."""
    return package.read(folder)


def fields(table: str, folder: Path = DATA) -> list[dict[str, Any]]:
    """The descriptor's fields of one table, in column order. Raises KeyError where there is no such table."""
    schemas = {resource["name"]: resource["schema"] for resource in descriptor(folder)["resources"]}
    return schemas[table]["fields"]


def version(folder: Path = DATA) -> str:
    """Twelve hex digits that change when a table or the descriptor changes.

    SHA-256 over path and content of each, sorted by path, with line ends as LF: the same on every machine.
    """
    paths = sorted({package.FILE, *(resource["path"] for resource in descriptor(folder)["resources"])})
    digest = hashlib.sha256()
    for path in paths:
        content = (folder / path).read_bytes().replace(b"\r\n", b"\n")
        # The length keeps two files from reading as one: "ab" + "c" is not "a" + "bc".
        digest.update(f"{path}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]


def _frame(resource: dict[str, Any], cells: Cells) -> pd.DataFrame:
    names = [column["name"] for column in resource["schema"]["fields"]]
    columns = zip(*cells.rows, strict=True) if cells.rows else [()] * len(names)
    types = [column["type"] for column in resource["schema"]["fields"]]
    return pd.DataFrame({n: _series(c, t) for n, c, t in zip(names, columns, types, strict=True)}, columns=names)


def _series(cells: tuple[str, ...], kind: str) -> pd.Series:
    """One column typed; `cells` as written, already checked against `kind`."""
    read = {"integer": int, "number": float, "boolean": lambda cell: _YES_NO[cell.lower()]}.get(kind, str)
    return pd.Series([read(cell) if cell else pd.NA for cell in cells], dtype=_DTYPES.get(kind, "string"))
