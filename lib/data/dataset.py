"""The data as the whole process shares them: read and checked once, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd

from lib.data import tables as data
from lib.data.problem import Problem


@dataclass(frozen=True)
class Dataset:
    """All tables and their version, or (no tables, version blank) the problems that stand in the way."""

    tables: Mapping[str, pd.DataFrame]
    descriptor: Mapping[str, Any]
    version: str
    problems: tuple[Problem, ...]
    stamp: tuple


def dataset() -> Dataset:
    """The data, read once in the process; faulty data again as soon as one of their files was touched."""
    held = _read()
    if held.problems and held.stamp != _stamp():
        _read.cache_clear()
        held = _read()
    return held


@cache
def _read() -> Dataset:
    stamp = _stamp()
    try:
        return Dataset(data.load(), data.descriptor(), data.version(), (), stamp)
    except data.DataProblems as error:
        return Dataset({}, {"resources": []}, "", tuple(error.problems), stamp)


def _stamp() -> tuple:
    """Path and time of change of every file of the data folder."""
    files = (path for path in data.DATA.rglob("*") if path.is_file())
    return tuple(sorted((str(path), path.stat().st_mtime_ns) for path in files))
