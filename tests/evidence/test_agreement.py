"""Agreement is computed: value and firmness told apart, and two documents on one origin are one voice."""

import pandas as pd

from lib.evidence.agreement import agreement, standings
from lib.evidence.claims import COLUMNS

SOURCES = ["doc0", "doc1", "doc2"]
NA = pd.NA


def rows(*places):
    """Rows of one claim: (source, value, status, qualifier, date[, whom it leans on])."""
    blank = dict.fromkeys(COLUMNS, pd.NA)
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
            "leans_on": origin[0] if origin else pd.NA,
        }
        for source, value, status, qualifier, date, *origin in places
    ]
    return pd.DataFrame(made)


def cells(*places):
    found = agreement(rows(*places), SOURCES)
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


def test_a_day_within_a_named_month_is_no_other_date():
    found = cells(("doc0", NA, "stated", NA, "2023-09"), ("doc2", NA, "stated", NA, "2023-09-19"))
    assert found["doc0"] == ("agrees", "")
    found = cells(("doc0", NA, "stated", NA, "2023-09"), ("doc2", NA, "stated", NA, "2023-10-01"))
    assert found["doc0"] == ("differs", "value")


def test_the_summit_announced_and_held_differs_in_firmness_not_in_date(shipped):
    """19 to 20 December announced, 20 December reported: one span holds the other."""
    found = standings(shipped.claims)["ca-japan-first-summit"]
    assert (found.kind, found.difference) == ("differ", "firmness")


def test_a_document_without_the_value_does_not_differ_in_it():
    found = cells(("doc0", pd.NA, "stated", pd.NA, pd.NA), ("doc2", 20, "stated", pd.NA, pd.NA))
    assert found["doc0"] == ("agrees", "")


def test_the_sum_of_japan_differs_in_firmness(shipped):
    everything = shipped.claims
    found = agreement(everything[everything["claim_id"] == "pledge-japan-usd"], ["doc0", "doc3", "doc4"])
    assert list(found["cell"]) == ["differs", "differs", "silent"]
    assert set(found.loc[found["cell"] == "differs", "difference"]) == {"firmness"}


def test_two_documents_on_one_agency_are_one_voice():
    found = cells(("doc0", 5, "stated", NA, NA, "ap"), ("doc2", 5, "stated", NA, NA, "ap"))
    assert found["doc0"] == found["doc2"] == ("one_origin", "")


def test_a_document_with_a_voice_of_its_own_confirms():
    found = standings(
        rows(("doc0", 5, "stated", NA, NA, "ap"), ("doc1", 5, "stated", NA, NA, "ap"), ("doc2", 5, "stated", NA, NA))
    )
    assert (found["c"].kind, found["c"].voices) == ("agree", 2)


def test_different_origins_confirm():
    found = standings(rows(("doc0", 5, "stated", NA, NA, "ap"), ("doc2", 5, "stated", NA, NA, "kyodo")))
    assert (found["c"].kind, found["c"].voices) == ("agree", 2)


def test_origins_join_through_a_third_document():
    """doc0 leans on AP, doc2 on Kyodo, doc1 on both: nobody adds a voice of their own."""
    both = (("doc1", 5, "stated", NA, NA, "ap"), ("doc1", 5, "stated", NA, NA, "kyodo"))
    found = standings(rows(("doc0", 5, "stated", NA, NA, "ap"), ("doc2", 5, "stated", NA, NA, "kyodo"), *both))
    assert (found["c"].kind, found["c"].voices) == ("one_origin", 1)
