"""Classes of health and the order of the list, counted by hand on a few made-up claims."""

import pandas as pd
import pytest

from lib.evidence.agreement import Standing
from lib.evidence.health import healths, order
from lib.evidence.relations import relations
from lib.vocabulary import HEALTH


def stands(kind, *documents):
    return Standing(kind, "value" if kind == "differ" else "", documents, len(documents), {})


STANDINGS = {
    "quiet": stands("silent"),
    "plain": stands("single", "doc0"),
    "backed": stands("agree", "doc0", "doc1"),
    "echoed": stands("one_origin", "doc0", "doc1"),
    "split": stands("differ", "doc0", "doc1"),
    "denied": stands("agree", "doc0", "doc1"),
    "tense": stands("single", "doc2"),
}


def tie(kind, here, there, weight=2):
    return {
        "type": kind,
        "from_claim_id": here,
        "to_claim_id": there,
        "from_source_id": "doc0",
        "to_source_id": "doc1",
        "weight": weight,
    }


TIES = relations([tie("contradicts", "denied", "plain", 3), tie("tension", "tense", "backed", 1)])


def test_each_claim_is_in_one_class():
    assert healths(STANDINGS, TIES) == {
        "quiet": "silent",
        "plain": "contradicted",
        "backed": "corroborated",
        "echoed": "one_origin",
        "split": "differing",
        "denied": "contradicted",
        "tense": "single",
    }


def test_what_is_disputed_comes_first_then_what_matters_then_silence():
    tables = {
        "findings": pd.DataFrame({"claim_ids": ["tense;quiet"]}),
        "headlines": pd.DataFrame({"claim_id": ["echoed"]}),
    }
    # denied 3 + 2 documents, plain 3 + 1, split 2; tense 4 + 1 + 1, echoed 2 + 2, backed 1 + 2.
    assert order(healths(STANDINGS, TIES), STANDINGS, TIES, tables) == [
        "denied",
        "plain",
        "split",
        "tense",
        "echoed",
        "backed",
        "quiet",
    ]


def test_the_shipped_record_is_counted_whole(shipped):
    assert set(shipped.health.values()) <= set(HEALTH)
    assert sorted(shipped.order) == sorted(shipped.health)
    assert shipped.health["japan-distant-neighbour"] == "contradicted"
    assert shipped.health["pledge-japan-jpy"] == "differing"
    assert shipped.health["pledge-usa-none"] == "silent"


@pytest.mark.parametrize("kind", ["contradicted", "differing"])
def test_nothing_comes_before_the_disputed(shipped, kind):
    last = max(number for number, claim in enumerate(shipped.order) if shipped.health[claim] == kind)
    assert {shipped.health[claim] for claim in shipped.order[: last + 1]} <= {"contradicted", "differing"}
