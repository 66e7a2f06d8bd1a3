"""A Vega-Lite spec made ready for Streamlit once, so that a rerun only hands it on.

Streamlit writes and reads a spec's JSON several times at every rerun: rows inside it cost most of a chart. Rows that are
already Arrow bytes under `datasets` it takes as they are, and the spec that is left is small.
"""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd
import pyarrow as pa

from lib.data import frames

_PLAIN = (str, int, float, bool, type(None))


def plain(data: Any) -> Any:
    """A chart's frame as rows, blanks as None: what Altair's own transformer does to our frames in six times as long."""
    if not isinstance(data, pd.DataFrame):
        return alt.default_data_transformer(data)
    return {"values": [{name: _cell(cell) for name, cell in row.items()} for row in frames.records(data)]}


def _cell(cell: Any) -> Any:
    """A cell as JSON knows it: blanks as None, days in ISO 8601."""
    if cell is None or cell is pd.NA or cell is pd.NaT or (isinstance(cell, float) and cell != cell):
        return None
    return cell.isoformat() if isinstance(cell, pd.Timestamp) else cell


alt.data_transformers.register("plain", plain)
alt.data_transformers.enable("plain")


def packed(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec with its named rows as Arrow; what is no table (shapes, lists in cells, mixed columns) stays as it is."""
    tables = {name: as_arrow(rows) for name, rows in spec.get("datasets", {}).items()}
    if not tables:
        return spec
    return {**spec, "datasets": {name: table or spec["datasets"][name] for name, table in tables.items()}}


def as_arrow(rows: Any) -> bytes | None:
    """Rows of plain values as an Arrow stream; None where they are something else."""
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return None
    if not all(isinstance(value, _PLAIN) for row in rows for value in row.values()):
        return None
    # Numbers as floats: whole ones would reach the drawing as another type of number.
    plain = [{key: float(value) if type(value) is int else value for key, value in row.items()} for row in rows]
    try:
        table = pa.Table.from_pandas(pd.DataFrame(plain, dtype=object), preserve_index=False)
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        return None
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue().to_pybytes())
