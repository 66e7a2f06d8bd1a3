"""What charts show are rows of the tables, no more and no less; silence keeps its place."""

import pandas as pd
import pytest

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.evidence import questions

POWERS = ("JPN", "USA", "CHN", "RUS")


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


def test_no_row_is_made_up(tables):
    for name, table in [
        ("profile_matrix", "power_profile"),
        ("pledges", "pledges"),
        ("reserve_shares", "reserve_shares"),
        ("sectors_dots", "power_sectors"),
        ("endowment_matrix", "endowments"),
    ]:
        rows = getattr(questions, name)(tables)
        columns = list(tables[table].columns)
        known = set(map(tuple, tables[table].astype("string").fillna("").to_numpy()))
        assert set(map(tuple, rows[columns].astype("string").fillna("").to_numpy())) <= known, name


def test_documents_narrow_but_silence_stays(tables):
    rows = questions.profile_matrix(tables, POWERS, docs=("doc2",))
    assert set(rows["source_id"].dropna()) == {"doc2"}
    assert (rows["status"] == "not_stated").any()


def test_powers_and_dimensions_narrow(tables):
    rows = questions.profile_matrix(tables, ("RUS",), ("security",))
    assert set(rows["actor_id"]) == {"RUS"} and set(rows["dimension"]) == {"security"}
    assert questions.profile_matrix(tables, ()).empty


def test_silent_powers_keep_their_lane(tables):
    for rows in (questions.pledges(tables), questions.formats_timeline(tables)):
        assert {"CHN", "RUS"} <= set(rows.loc[rows["status"] == "not_stated", "actor_id"])


def test_the_timeline_has_the_summit_that_was_put_off(tables):
    rows = questions.formats_timeline(tables)
    late = rows[rows["attribute"] == "postponed_summit"]
    assert list(late["date"]) == ["2024-08"] and list(late["source_id"]) == ["doc3"]


def test_the_rate_is_the_documents_own(tables):
    assert questions.implied_rate(tables) == pytest.approx(3000 / 19)


def test_reach_counts_only_what_is_tied_to_a_state(tables):
    rows = questions.state_reach(tables, POWERS)
    assert set(rows["power_id"]) == {"JPN", "USA"}
    assert set(questions.state_reach(tables, POWERS, states=("KAZ",))["state_id"]) == {"KAZ"}


def test_statements_count_once_for_each_power(tables):
    claims = evidence.claims(tables)
    rows = questions.statement_counts(claims, tables)
    assert not rows.duplicated(["actor_id", *evidence.KEY]).any()
    assert rows["source_id"].notna().all()


def test_counts_by_code_are_counts_by_hand():
    """Two claims of JPN, one said twice, one said of another part of the world, one not stated: 2 claims count."""
    names = {"actor_id": ["JPN"], "name_en": ["Japan"], "name_ar": ["اليابان"]}
    shorts = {"source_id": ["a", "b"], "short_en": ["A", "B"], "short_ar": ["أ", "ب"]}
    said = [
        ("first", "a", 1, "central_asia"),
        ("first", "b", 2, "central_asia"),
        ("second", "a", 3, "world"),
        ("far", "b", 4, "elsewhere"),
        ("silence", None, None, "central_asia"),
    ]
    claims = pd.DataFrame(said, columns=[*evidence.KEY, "scope"]).assign(actors="JPN")
    made = {"actors": pd.DataFrame(names), "sources": pd.DataFrame(shorts)}
    assert questions.statement_counts(claims, made)["claim_id"].tolist() == ["first", "first", "second"]


def test_gaps_are_slots_that_nobody_fills(tables):
    slots = set(map(tuple, questions.gaps(tables)[["actor_id", "dimension"]].to_numpy()))
    profile = tables["power_profile"]
    filled = profile[profile["source_id"].notna() & profile["scope"].ne("elsewhere")]
    assert slots and not slots & set(map(tuple, filled[["actor_id", "dimension"]].to_numpy()))
