"""The data as the whole process shares them: read and checked once, or what is wrong with them."""

from __future__ import annotations

from functools import cache

from lib.data import tables
from lib.data.tables import Dataset

Stamp = tuple[tuple[str, int], ...]


def dataset() -> Dataset:
    """The data, read once in the process; faulty data again as soon as one of their files was touched."""
    held, stamp = _read()
    if held.problems and stamp != _stamp():
        _read.cache_clear()
        held, _ = _read()
    return held


@cache
def _read() -> tuple[Dataset, Stamp]:
    stamp = _stamp()
    return tables.read(tables.DATA), stamp


def _stamp() -> Stamp:
    """Path and time of change of every file of the data folder."""
    files = (path for path in tables.DATA.rglob("*") if path.is_file())
    return tuple(sorted((str(path), path.stat().st_mtime_ns) for path in files))
