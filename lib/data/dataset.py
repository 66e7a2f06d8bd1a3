"""The data as the whole process shares them: read and checked once, or what is wrong with them."""

from __future__ import annotations

from functools import cache

from lib.data import papers, tables
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
    return tables.read(tables.DATA, needed=True), stamp


def _stamp() -> Stamp:
    """Path and time of change of every file of the data folder, and of the papers beside it."""
    beside = (tables.DATA.resolve().parent / name for name in papers.PAPERS)
    files = (path for path in (*tables.DATA.rglob("*"), *beside) if path.is_file())
    return tuple(sorted((str(path), path.stat().st_mtime_ns) for path in files))
