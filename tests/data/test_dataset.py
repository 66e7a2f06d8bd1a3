"""Good data are read once; faulty data are told, and read again once they are touched; nothing is read twice at once."""

import os
from unittest.mock import patch

import pytest

from lib.data import dataset, descriptor, schema, tables
from tests.fixtures.sample_package import SHARES, write


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "DATA", write(tmp_path))
    monkeypatch.setattr(tables, "inspect", lambda folder, needed: schema.inspect(folder))  # the program needs more
    dataset._read.cache_clear()
    yield tmp_path
    dataset._read.cache_clear()


def test_good_data_and_their_descriptor_are_read_once(folder):
    with patch.object(descriptor, "read", wraps=descriptor.read) as read:
        held = dataset.dataset()
        assert dataset.dataset() is held
        assert held.fields("sources") and held.version and held.descriptor["title"] == "A sample"
    assert read.call_count == 1


def test_faulty_data_are_read_again_when_mended(folder):
    file = folder / "reference" / "shares.csv"
    file.write_text(SHARES.replace(",stated,", ",said,", 1), encoding="utf-8")
    held = dataset.dataset()
    assert dataset.dataset() is held
    assert [problem.found for problem in held.problems] == ["said"] and held.tables == {} and held.version == ""
    file.write_text(SHARES, encoding="utf-8")
    os.utime(file, (1, 1))
    assert dataset.dataset().problems == ()
