"""Rows of a spec become Arrow where they are a table, and say the same."""

import json

import pyarrow as pa

from lib.figures.packing import packed


def read(table):
    return pa.ipc.open_stream(table).read_all().to_pylist()


def spec(rows):
    return {"datasets": {"data-1": rows}, "layer": [{"data": {"name": "data-1"}, "mark": "bar"}]}


def test_rows_are_packed_once_and_the_rest_is_small():
    rows = [{"power": "JPN", "count": 3, "firm": None, "plan": True}, {"power": "روسيا", "count": None, "firm": "x"}]
    made = packed(spec(rows))
    assert read(made["datasets"]["data-1"]) == [
        {"power": "JPN", "count": 3.0, "firm": None, "plan": True},
        {"power": "روسيا", "count": None, "firm": "x", "plan": None},
    ]
    assert made["layer"] == spec(rows)["layer"]


def test_what_is_no_table_stays_as_it_is():
    for rows in ([{"line": [1, 2]}], [{"geometry": {"type": "Point"}}], [{"mixed": "a"}, {"mixed": 1}], {"type": "x"}):
        assert packed(spec(rows)) == spec(rows)


def test_a_spec_without_named_rows_is_left_alone():
    bare = {"data": {"url": "/data/events.json"}, "mark": "bar"}
    assert packed(bare) is bare and json.dumps(bare)
