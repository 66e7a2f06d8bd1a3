"""Relations and inconsistencies become matters: joined, ranked, and each with its places."""

from lib.evidence.doubts import Place, doubts
from lib.vocabulary import DOUBTS


def tie(name, kind, weight, check=None):
    ends = {"from_claim_id": "a", "from_source_id": "doc0", "from_paragraph": 3}
    ends |= {"to_claim_id": "b", "to_source_id": "doc1", "to_paragraph": 7}
    return {"relation_id": name, "type": kind, "weight": weight, "inconsistency_id": check, **ends}


def check(name, kind, places="doc0:3", claims="a"):
    return {"inconsistency_id": name, "kind": kind, "places": places, "claim_ids": claims}


RELATIONS = [
    tie("t1", "tension", 2),
    tie("t2", "differs_in_words", 1, "sum"),
    tie("t3", "contradicts", 3, "sum"),
    tie("t4", "answers", 3),
    tie("t5", "same_event", 3),
    tie("t6", "narrows", 2),
]
CHECKS = [check("sum", "terminology"), check("spelt", "spelling", "doc0:3;doc1:8", "a"), check("ratio", "ratio")]


def test_matters_are_joined_ranked_and_trivia_come_last():
    found = doubts(RELATIONS, CHECKS, {("doc0", 3): ["a", "other"]})
    assert [(one.doubt_id, one.kind, one.weight) for one in found] == [
        ("sum", "contradicts", 3),
        ("t1", "tension", 2),
        ("t6", "narrows", 2),
        ("ratio", "arithmetic", 2),
        ("spelt", "print", 0),
    ]
    first, spelt = found[0], found[-1]
    assert [pair.type for pair in first.pairs] == ["contradicts", "differs_in_words"]
    assert first.check == CHECKS[0] and first.claims == ("a", "b")
    assert (first.pairs[0].here, first.pairs[0].there) == (Place("doc0", 3, "a"), Place("doc1", 7, "b"))
    assert found[1].check is None
    assert spelt.places == (Place("doc0", 3, "a"), Place("doc1", 8)) and spelt.claims == ("a",)


def test_every_relation_and_inconsistency_of_the_data_is_there(shipped):
    pairs = [pair.row["relation_id"] for one in shipped.doubts for pair in one.pairs]
    rows = shipped.tables["relations"]
    cast_no_doubt = rows["type"].isin(["answers", "same_event"]).sum()
    assert len(pairs) == len(set(pairs)) == len(rows) - cast_no_doubt
    checks = {one.check["inconsistency_id"] for one in shipped.doubts if one.check}
    assert checks == set(shipped.tables["inconsistencies"]["inconsistency_id"])
    assert {one.kind for one in shipped.doubts} <= set(DOUBTS)
    assert [one.weight for one in shipped.doubts] == sorted((one.weight for one in shipped.doubts), reverse=True)
    assert all(one.pairs or one.places for one in shipped.doubts)
