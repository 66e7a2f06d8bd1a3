"""Rows as dicts."""

import pandas as pd

from lib.data.frames import records


def test_records_are_what_pandas_gives():
    table = pd.DataFrame(
        {
            "text": pd.Series(["a", pd.NA], dtype="string"),
            "whole": pd.Series([1, pd.NA], dtype="Int64"),
            "part": pd.Series([pd.NA, 0.5], dtype="Float64"),
            "yes": pd.Series([True, pd.NA], dtype="boolean"),
            "day": pd.to_datetime(["2025-01-01", None]),
            "any": pd.Series([["x"], None], dtype=object),
        }
    )
    # Written out: a blank day is equal to nothing, not even to itself.
    assert repr(records(table)) == repr(table.to_dict("records"))
    assert records(table.iloc[:0]) == []
