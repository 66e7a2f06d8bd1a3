"""A card holds the whole trail of a claim."""

from lib.evidence.card import card


def test_every_row_leads_to_a_card_with_a_source(shipped):
    for claim_id in shipped.claims["claim_id"].unique():
        made = card(shipped, claim_id)
        assert made is not None
        told = [*made.speaking, *made.against, *made.near, *made.silent]
        about = {source for source, row in made.sources.items() if row["on_central_asia"] == "names"}
        assert len(told) == len(set(told)) and about <= set(told)
        assert made.scope != "central_asia" or "doc4" not in made.silent
        assert made.stated == bool(made.speaking)
        for source in made.speaking:
            assert made.sources[source]["title_en"] and len(made.rows_of(source)) > 0


def test_a_document_that_contradicts_or_nearly_says_it_is_not_called_silent(shipped):
    aims, bypass = card(shipped, "japan-distant-neighbour"), card(shipped, "corridor-bypass-railways")
    assert (aims.against, aims.near) == (["doc0"], [])
    assert "doc0" not in aims.silent and "doc2" in aims.silent
    assert (bypass.against, bypass.near, bypass.silent) == ([], ["doc2", "doc3"], ["doc1"])
    # What is only easily mixed up with it says nothing of it: doc0 on what Japan wants.
    shares = card(shipped, "reserve-share-manganese-ore")
    assert "doc0" in shares.silent and shares.near == []


def test_no_card_for_what_there_is_not(shipped):
    assert card(shipped, "no-such-claim") is None
