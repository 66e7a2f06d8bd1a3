"""The data folder as one checked, typed Dataset: tables as readers get them, their description, their version."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from lib.data.descriptor import FILE, Descriptor
from lib.data.frames import frame
from lib.data.problem import Problem
from lib.data.schema import inspect
from lib.data.strict_csv import Cells

DATA = Path(__file__).resolve().parents[2] / "data"


class DataProblems(Exception):
    """The data folder is not what its descriptor says; `problems` lists where, the message has a line for each."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True)
class Dataset:
    """All published tables and what describes them, or (nothing else, version blank) the problems in the way.

    `tables` and `cells` hold each table by name, in the descriptor's order: typed, and as curated. `descriptor`
    describes them, `stored` the files of the folder they are joined from. `files` are the papers and outlines beside them.
    """

    folder: Path
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)
    descriptor: Descriptor = field(default_factory=lambda: {"resources": []})
    version: str = ""
    problems: tuple[Problem, ...] = ()
    cells: Mapping[str, Cells] = field(default_factory=dict)
    stored: Descriptor = field(default_factory=lambda: {"resources": []})
    files: Mapping[str, bytes] = field(default_factory=dict)

    def fields(self, table: str) -> list[Descriptor]:
        """What each column of a table is, in their order. Raises KeyError where there is no such table."""
        by_name: dict[str, Descriptor] = {resource["name"]: resource for resource in self.descriptor["resources"]}
        return list(by_name[table]["schema"]["fields"])

    def sound(self) -> "Dataset":
        """Itself. Raises DataProblems where there are any."""
        if self.problems:
            raise DataProblems(self.problems)
        return self


def read(folder: Path = DATA, needed: bool = False) -> Dataset:
    """The data folder, read and checked once; `needed`: also for what the program relies on."""
    found = inspect(folder, needed)
    if found.problems:
        return Dataset(folder, problems=tuple(found.problems))
    resources = found.published["resources"]
    tables = {resource["name"]: frame(resource, found.tables[resource["name"]]) for resource in resources}
    paths = [resource["path"] for resource in resources]
    version = _version(folder, paths)
    return Dataset(folder, tables, found.published, version, (), found.tables, found.stored, found.files)


def load(folder: Path = DATA) -> Mapping[str, pd.DataFrame]:
    """The tables alone. Raises DataProblems."""
    return read(folder).sound().tables


def _version(folder: Path, paths: list[str]) -> str:
    """Twelve hex digits that change when a table or the descriptor changes.

    SHA-256 over path and content of each stored file, sorted by path, with line ends as LF: the same on every machine.
    """
    digest = hashlib.sha256()
    for path in sorted({FILE, *paths}):
        content = (folder / path).read_bytes().replace(b"\r\n", b"\n")
        # The length keeps two files from reading as one: "ab" + "c" is not "a" + "bc".
        digest.update(f"{path}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()[:12]
