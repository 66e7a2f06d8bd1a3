"""The list behind filters: the same claims as the rows chosen, in the order worth reading, and honest counts."""

import pytest

from lib.evidence.listing import FACETS, listing, rows_of
from lib.evidence.search import choose

NOTHING = dict.fromkeys(FACETS, "")


def chosen(record, q="", **codes):
    return listing(record, tuple((NOTHING | codes).values()), q)


def test_without_filters_every_claim_once_in_order(shipped):
    assert list(chosen(shipped).claims) == shipped.order


@pytest.mark.parametrize(
    ("q", "codes"),
    [
        ("", {"actor": "RUS", "topic": "security"}),
        ("", {"doc": "doc3", "status": "planned"}),
        ("", {"status": "not_stated"}),
        ("اليورانيوم", {}),
        ("gold", {"doc": "doc0"}),
    ],
)
def test_the_claims_are_those_of_the_rows(shipped, q, codes):
    rows = choose(shipped.claims, q=q, names=shipped.spellings, **codes)
    assert set(chosen(shipped, q, **codes).claims) == set(rows["claim_id"]) != set()


@pytest.mark.parametrize("facet", FACETS)
def test_a_chip_leaves_as_many_as_it_says(shipped, facet):
    counts = chosen(shipped, topic="minerals").counts[facet]
    assert counts
    for code, count in counts.items():
        assert len(chosen(shipped, **({"topic": "minerals"} | {facet: code})).claims) == count


def test_health_filters(shipped):
    found = chosen(shipped, health="contradicted").claims
    assert found and all(shipped.health[claim] == "contradicted" for claim in found)


def test_the_rows_of_a_download_are_whole_and_in_order(shipped):
    claims = ("uzb-gold", "pledge-japan-usd")
    rows = rows_of(shipped, claims)
    assert list(dict.fromkeys(rows["claim_id"])) == list(claims)
    assert len(rows) == shipped.claims["claim_id"].isin(claims).sum()
