"""The record of changes leads to what there is: every id in it is known today, or said to be gone."""

import pytest

from lib.data.dataset import dataset

GONE = ("removed", "split", "merged")


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


@pytest.fixture(scope="module")
def changes(tables):
    return tables["changes"]


def test_every_id_is_known_or_gone(tables, changes):
    """`claim_id` holds a claim, or ids of rows of the table named (`;`-joined; `*` all of them)."""
    claims, gone = set(tables["claims"]["claim_id"]), set(changes.loc[changes["kind"].isin(GONE), "claim_id"])
    unknown = set()
    for name, rows in changes[changes["claim_id"].notna() & changes["claim_id"].ne("*")].groupby("table"):
        told = {part for cell in rows["claim_id"] for part in cell.split(";")}
        unknown |= {(name, found) for found in told - ids(tables[name]) - gone - claims}
    assert unknown == set()


def ids(table):
    """The ids of a table's rows: its first column, the first two joined by `:`, or a claim id of its own."""
    first, second = (table.iloc[:, number].astype("string") for number in (0, 1))
    return set(first) | set(first + ":" + second) | set(table.get("claim_id", ()))


def test_no_change_is_told_twice(changes):
    assert not changes.duplicated().any()


def test_a_place_that_was_changed_is_there(tables, changes):
    """Documents named in a change are documents we have."""
    assert set(changes["source_id"].dropna()) <= set(tables["sources"]["source_id"])
