"""What stands in a slot of the comparison, and who speaks of a power."""

from types import SimpleNamespace

import pandas as pd

from lib.evidence import comparison
from lib.evidence.record import record
from lib.vocabulary import DIMENSIONS, POWERS, SOURCES


def small_record(rows):
    """A record of claims as (claim_id, source_id, actors, scope)."""
    frame = pd.DataFrame(rows, columns=["claim_id", "source_id", "actors", "scope"])
    return SimpleNamespace(claims=frame)


def test_voices_count_each_claim_once_for_a_document():
    found = comparison.voices.__wrapped__(
        small_record(
            [
                ("a", "doc0", "JPN", "central_asia"),
                ("a", "doc0", "JPN", "central_asia"),
                ("a", "doc1", "JPN", "central_asia"),
                ("b", "doc1", "JPN;USA", "central_asia"),
                ("c", "doc1", "USA", "central_asia"),
                ("d", "doc4", "JPN", "elsewhere"),
                ("e", None, "JPN", "central_asia"),
            ]
        ),
        "JPN",
    )
    assert found == comparison.Voices(2, (("doc1", 2), ("doc0", 1)))


def test_the_most_telling_claim_comes_first_and_silence_is_told():
    found = comparison.cells(record(), POWERS, DIMENSIONS, SOURCES)
    assert len(found) == len(POWERS) * len(DIMENSIONS)
    assert found["money", "JPN"].claims[0] == "pledge-japan-jpy" and not found["money", "JPN"].silent
    assert found["money", "RUS"].silent and found["money", "RUS"].claims == ("pledge-rus-none",)


def test_a_headline_of_a_document_left_out_gives_way():
    found = comparison.cells(record(), ("USA",), ("dialogue",), ("doc1",))
    assert found["dialogue", "USA"].claims == ("c5-plus-1-adopted-model",)


def test_no_claim_about_another_part_of_the_world():
    rows = record().claims
    elsewhere = set(rows.loc[rows["scope"] == "elsewhere", "claim_id"])
    found = comparison.cells(record(), POWERS, DIMENSIONS, SOURCES)
    assert elsewhere and not elsewhere & {claim for cell in found.values() for claim in cell.claims}
