"""lib.data.tables: typed frames in the files' order, no load from a broken folder, a version that follows the content."""

import json
import re
from pathlib import Path

import pandas as pd
import pytest

from lib.data import tables as data
from tests.fixtures.sample_package import ACTORS, SHARES, SOURCES, descriptor, write


def version(folder: Path) -> str:
    return data.read(folder).sound().version


def test_every_table_is_loaded_in_order(tmp_path: Path) -> None:
    tables = data.load(write(tmp_path))
    assert list(tables) == ["sources", "actors", "shares"]
    assert tables["shares"]["claim_id"].tolist() == ["iron", "iron", "tin"]
    assert list(tables["sources"].columns) == ["source_id", "paragraphs", "published"]


def test_columns_have_the_descriptors_types(tmp_path: Path) -> None:
    shares = data.load(write(tmp_path))["shares"]
    found = {name: str(shares[name].dtype) for name in ("claim_id", "value", "rank", "listed", "paragraph")}
    assert found == {
        "claim_id": "string",
        "value": "Float64",
        "rank": "Int64",
        "listed": "boolean",
        "paragraph": "Int64",
    }


def test_a_blank_is_na_and_a_zero_is_zero(tmp_path: Path) -> None:
    shares = data.load(write(tmp_path))["shares"]
    assert shares["value"].tolist() == [0.0, 0.5, pd.NA]
    assert shares["rank"].tolist() == [2, pd.NA, pd.NA]
    assert shares["listed"].tolist() == [True, False, pd.NA]
    assert shares["source_id"].tolist() == ["first", "second", pd.NA]


def test_text_stays_as_written(tmp_path: Path) -> None:
    """No guessing: a code that looks like a number or like "missing" is text where the descriptor says text."""
    odd = SHARES.replace("iron,0.5", "NA,0.5").replace("tin,", "007,").replace("½", "1.50")
    shares = data.load(write(tmp_path, shares=odd))["shares"]
    assert shares["claim_id"].tolist() == ["iron", "NA", "007"]
    assert shares["figure_as_written"].tolist()[1] == "1.50"


def test_a_table_without_rows_keeps_its_types(tmp_path: Path) -> None:
    sources = data.load(write(tmp_path, sources=SOURCES.splitlines()[0] + "\n", shares=SHARES.splitlines()[0] + "\n"))
    assert len(sources["sources"]) == 0
    assert str(sources["sources"]["paragraphs"].dtype) == "Int64"


def test_a_broken_folder_is_not_loaded(tmp_path: Path) -> None:
    with pytest.raises(data.DataProblems) as caught:
        data.load(write(tmp_path, shares=SHARES.replace("stated", "said", 1)))
    (problem,) = caught.value.problems
    assert problem.found == "said"
    assert str(caught.value) == str(problem)


def test_version_is_of_the_content(tmp_path: Path) -> None:
    first = version(write(tmp_path / "a"))
    assert re.fullmatch("[0-9a-f]{12}", first)
    assert version(write(tmp_path / "b")) == first
    assert version(write(tmp_path / "c", sources=SOURCES.replace("\n", "\r\n"))) == first
    assert version(write(tmp_path / "d", sources=SOURCES.replace("12", "13", 1))) != first
    assert version(write(tmp_path / "e", descriptor() | {"title": "Other"})) != first


def test_version_is_the_same_in_every_release(tmp_path: Path) -> None:
    """It is cited: neither the order in which files are taken nor the way of hashing may move it."""
    folder = tmp_path / "data"
    folder.mkdir()
    content = descriptor()
    content["resources"] = content["resources"][1::-1]
    (folder / "datapackage.json").write_text(json.dumps(content), encoding="utf-8")
    (folder / "actors.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "sources.csv").write_text(SOURCES, encoding="utf-8")
    assert version(folder) == "27d94b8cda2a"


def test_version_tells_moved_text_apart(tmp_path: Path) -> None:
    """A line moved from the start of one table to the end of the one before is a change."""
    for folder, one, two in (("a", "ab", "c"), ("b", "a", "bc")):
        (tmp_path / folder).mkdir()
        for name, text in (("1.csv", one), ("2.csv", two), ("datapackage.json", "{}")):
            (tmp_path / folder / name).write_text(text)
    assert data._version(tmp_path / "a", ["1.csv", "2.csv"]) != data._version(tmp_path / "b", ["1.csv", "2.csv"])


def test_fields_of_a_table(tmp_path: Path) -> None:
    sample = data.read(write(tmp_path))
    assert [field["name"] for field in sample.fields("sources")] == ["source_id", "paragraphs", "published"]
    with pytest.raises(KeyError):
        sample.fields("nothing")


def test_our_tables_load() -> None:
    tables = data.load()
    assert len(tables["sources"]) >= 5
    assert tables["reserve_shares"]["value"].dtype == "Float64"
