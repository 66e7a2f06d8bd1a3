"""The versions of the data that are kept for good: each release as the package it was handed out as, packed.

`data/versions/versions.json` lists them, oldest first: release number, twelve-digit version, day. tools/release.py adds one.
A version is asked for by its number or by its twelve digits.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from lib.data.frames import frame
from lib.data.strict_csv import cells_of
from lib.data.tables import DATA, Dataset

FOLDER = DATA / "versions"
LIST = "versions.json"
NAME = r"[0-9a-f]{12}|[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}"
"""How a version is named, as a regular expression."""


@dataclass(frozen=True)
class Version:
    """A version kept: its number, its twelve digits, the day it was released (ISO)."""

    release: str
    version: str
    date: str


@lru_cache(maxsize=2)
def kept(folder: Path = FOLDER) -> tuple[Version, ...]:
    """Every version kept, oldest first."""
    return tuple(Version(**entry) for entry in json.loads((folder / LIST).read_text("utf-8")))


def find(name: str, folder: Path = FOLDER) -> Version | None:
    """The version of this number or these digits, None where it was not kept."""
    return next((one for one in kept(folder) if name in (one.release, one.version)), None)


def package(one: Version, folder: Path = FOLDER) -> bytes:
    """The package as it was released."""
    return (folder / f"{one.release}.zip").read_bytes()


@lru_cache(maxsize=4)
def opened(one: Version, folder: Path = FOLDER) -> Dataset:
    """The tables of a version as readers had them, by the descriptor they had then. Not checked again by today's rules."""
    with zipfile.ZipFile(io.BytesIO(package(one, folder))) as archive:
        descriptor = json.loads(archive.read("datapackage.json"))
        texts = {resource["name"]: archive.read(resource["path"]).decode() for resource in descriptor["resources"]}
    cells = {name: cells_of(text) for name, text in texts.items()}
    tables = {resource["name"]: frame(resource, cells[resource["name"]]) for resource in descriptor["resources"]}
    return Dataset(folder, tables, descriptor, one.version, (), cells, descriptor)


def keep(one: Version, content: bytes, folder: Path = FOLDER) -> None:
    """Add a version. Raises FileExistsError for a number that is taken: a version never changes."""
    if any(one.release == other.release for other in kept(folder)):
        raise FileExistsError(f"{one.release} is released already")
    (folder / f"{one.release}.zip").write_bytes(content)
    entries = [asdict(other) for other in (*kept(folder), one)]
    (folder / LIST).write_text(json.dumps(entries, indent=1) + "\n", "utf-8")
    kept.cache_clear()
