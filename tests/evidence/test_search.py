"""Filters and free text choose rows; spelling is folded."""

import pytest

from lib.evidence.choice import FILTERS, rows_of_table
from lib.evidence.search import choose


@pytest.fixture
def everything(shipped):
    return shipped.claims


@pytest.mark.parametrize(
    ("search", "claim"),
    [
        ("اليورانيوم كازاخستان", "kaz-uranium-rank"),
        ("KAZAKHSTAN Uranium", "kaz-uranium-rank"),
        ("٣٩%", "reserve-share-manganese-ore"),
        ("احتياطى المنغنيز", "reserve-share-manganese-ore"),
        ("أوزبكستان ذهب", "uzb-gold"),
    ],
)
def test_search_folds_spelling(everything, search, claim):
    assert claim in set(choose(everything, q=search)["claim_id"])


def test_filters_narrow(everything):
    found = choose(everything, actor="RUS", topic="security", doc="doc0")
    assert not found.empty
    assert set(found["topic"]) == {"security"} and set(found["source_id"]) == {"doc0"}
    assert all("RUS" in actors.split(";") for actors in found["actors"])
    assert choose(everything, q="no such words anywhere").empty


@pytest.mark.parametrize(
    ("table", "name", "value", "found"),
    [
        ("actors", "actor", "sojitz", "actor-sojitz"),
        ("actors", "q", "كيودو", "actor-kyodo"),
        ("actors", "doc", "doc3", "actor-kyodo"),
        ("resources", "q", "lithium", "resource-lithium"),
        ("resources", "q", "المعادن النادرة", "resource-rare-minerals"),
    ],
)
def test_names_are_filtered_though_they_are_no_claims(shipped, table, name, value, found):
    rows = rows_of_table(shipped, table, tuple(value if one == name else "" for one in FILTERS))
    assert found in set(rows["claim_id"]) and 0 < len(rows) < len(shipped.tables[table])
    assert list(rows.columns) == list(shipped.tables[table].columns)
