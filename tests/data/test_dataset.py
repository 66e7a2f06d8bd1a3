"""Good data are read once; faulty data are told, and read again once they are touched."""

import os
from unittest.mock import patch

import pytest

from lib.data import dataset
from lib.data import tables as data
from lib.data.problem import Problem

FAULT = data.DataProblems([Problem("pledges.csv", 7, "status", "x", "stated", "enum")])


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "pledges.csv").write_text("a\n")
    monkeypatch.setattr(data, "DATA", tmp_path)
    monkeypatch.setattr(data, "version", lambda: "0123456789ab")
    dataset._read.cache_clear()
    yield tmp_path
    dataset._read.cache_clear()


def test_good_data_are_read_once(folder):
    with patch.object(data, "load", return_value={"pledges": 1}) as load:
        assert dataset.dataset() is dataset.dataset()
    assert load.call_count == 1 and dataset.dataset().version == "0123456789ab"


def test_faulty_data_are_read_again_when_mended(folder):
    with patch.object(data, "load", side_effect=FAULT) as load:
        held = dataset.dataset()
        assert dataset.dataset() is held and load.call_count == 1
    assert held.problems == tuple(FAULT.problems) and held.tables == {} and held.version == ""
    os.utime(folder / "pledges.csv", (1, 1))
    with patch.object(data, "load", return_value={"pledges": 1}):
        assert dataset.dataset().problems == ()
