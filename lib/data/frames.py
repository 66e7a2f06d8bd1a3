"""Cells as typed frames, as the descriptor has it: text is `string`, whole numbers `Int64`, other numbers `Float64`,
yes/no `boolean`; a blank cell is `pd.NA`. Columns and rows keep the order of the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from lib.data.descriptor import Descriptor
from lib.data.strict_csv import Cells

_DTYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
_READ: dict[str, Callable[[str], object]] = {"integer": int, "number": float, "boolean": "true".__eq__}


def frame(resource: Descriptor, cells: Cells) -> pd.DataFrame:
    """One table typed; its cells have passed their check."""
    fields = resource["schema"]["fields"]
    columns = zip(*cells.rows, strict=True) if cells.rows else [()] * len(fields)
    return pd.DataFrame({f["name"]: _series(column, f["type"]) for f, column in zip(fields, columns, strict=True)})


def _series(cells: tuple[str, ...], kind: str) -> pd.Series[Any]:
    read = _READ.get(kind, str)
    return pd.Series([read(cell) if cell else pd.NA for cell in cells], dtype=_DTYPES.get(kind, "string"))


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows as dicts, blanks of our own types as None: what `to_dict("records")` gives, in a fifth of the time."""
    columns = [_objects(column) for _, column in table.items()]
    return [dict(zip(table.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def _objects(column: pd.Series[Any]) -> list[Any]:
    blank: dict[str, Any] = {"na_value": None} if isinstance(column.dtype, pd.api.extensions.ExtensionDtype) else {}
    return list(column.to_numpy(dtype=object, **blank).tolist())
