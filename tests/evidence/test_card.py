"""A card holds the whole trail of a claim."""

from lib.evidence.card import card


def test_every_row_leads_to_a_card_with_a_source(shipped):
    for claim_id in shipped.claims["claim_id"].unique():
        made = card(shipped, claim_id)
        assert made is not None
        assert set(made.speaking) | set(made.silent) == set(shipped.tables["sources"]["source_id"])
        assert made.stated == bool(made.speaking)
        for source in made.speaking:
            assert made.sources[source]["title_en"] and len(made.rows_of(source)) > 0


def test_no_card_for_what_there_is_not(shipped):
    assert card(shipped, "no-such-claim") is None
