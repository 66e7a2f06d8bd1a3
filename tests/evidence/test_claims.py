"""Agreement is computed, filters hide nothing of a claim, and a card holds the whole trail."""

import pandas as pd
import pytest

from lib.data import tables as data
from lib.evidence import claims as evidence
from lib.evidence.card import card

SOURCES = ["doc0", "doc1", "doc2"]


@pytest.fixture(scope="module")
def tables():
    return data.load()


@pytest.fixture(scope="module")
def everything(tables):
    return evidence.claims(tables)


def rows(*said):
    """Rows of one claim: (source, value, status, qualifier, date)."""
    blank = dict.fromkeys(evidence.COLUMNS, pd.NA)
    made = [
        {
            **blank,
            "claim_id": "c",
            "source_id": source,
            "paragraph": 1,
            "value": value,
            "status": status,
            "qualifier": qualifier,
            "date": date,
        }
        for source, value, status, qualifier, date in said
    ]
    return pd.DataFrame(made)


def cells(*said):
    found = evidence.agreement(rows(*said), SOURCES)
    return dict(zip(found["source_id"], zip(found["cell"], found["difference"], strict=True), strict=True))


def test_one_document_alone():
    assert cells(("doc1", 5, "stated", pd.NA, pd.NA)) == {
        "doc0": ("silent", ""),
        "doc1": ("only", ""),
        "doc2": ("silent", ""),
    }


def test_same_value_and_firmness_agree():
    found = cells(("doc0", 5, "stated", pd.NA, pd.NA), ("doc2", 5, "stated", pd.NA, pd.NA))
    assert found == {"doc0": ("agrees", ""), "doc1": ("silent", ""), "doc2": ("agrees", "")}


def test_up_to_is_not_equal_to():
    found = cells(("doc0", 19, "stated", pd.NA, pd.NA), ("doc2", 19, "upper_bound", "up_to", pd.NA))
    assert found["doc0"] == found["doc2"] == ("differs", "firmness")


def test_other_values_differ():
    found = cells(("doc0", 19, "stated", pd.NA, pd.NA), ("doc2", 20, "stated", pd.NA, pd.NA))
    assert found["doc0"] == ("differs", "value")


def test_a_document_without_the_value_does_not_differ_in_it():
    found = cells(("doc0", pd.NA, "stated", pd.NA, pd.NA), ("doc2", 20, "stated", pd.NA, pd.NA))
    assert found["doc0"] == ("agrees", "")


def test_the_sum_of_japan_differs_in_firmness(everything):
    found = evidence.agreement(everything[everything["claim_id"] == "pledge-japan-usd"], ["doc0", "doc3", "doc4"])
    assert list(found["cell"]) == ["differs", "differs", "silent"]
    assert set(found.loc[found["cell"] == "differs", "difference"]) == {"firmness"}


def test_one_row_for_each_claim_document_and_paragraph(everything):
    assert not everything.duplicated(evidence.KEY).any()
    stated = everything["status"] != "not_stated"
    assert everything.loc[stated, ["source_id", "paragraph"]].notna().all().all()
    assert everything.loc[~stated, ["source_id", "paragraph", "value", "figure_as_written"]].isna().all().all()


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
    assert claim in set(evidence.choose(everything, q=search)["claim_id"])


def test_filters_narrow(everything):
    found = evidence.choose(everything, actor="RUS", topic="security", doc="doc0")
    assert not found.empty
    assert set(found["topic"]) == {"security"} and set(found["source_id"]) == {"doc0"}
    assert all("RUS" in actors.split(";") for actors in found["actors"])
    assert evidence.choose(everything, q="no such words anywhere").empty


def test_about_leaves_other_parts_of_the_world_out(everything):
    assert set(evidence.about(everything, "USA")["scope"]) == {"central_asia"}


def test_every_row_leads_to_a_card_with_a_source(tables, everything):
    for claim_id in everything["claim_id"].unique():
        made = card(tables, everything, claim_id)
        assert made is not None
        assert set(made.speaking) | set(made.silent) == set(tables["sources"]["source_id"])
        assert made.stated == bool(made.speaking)
        for source in made.speaking:
            assert made.sources[source]["title_en"] and len(made.rows_of(source)) > 0


def test_no_card_for_what_there_is_not(tables, everything):
    assert card(tables, everything, "no-such-claim") is None
