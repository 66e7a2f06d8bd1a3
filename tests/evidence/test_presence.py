"""What the documents put on the map."""

import pytest

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.evidence import presence
from lib.i18n import LANGUAGES, translator


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


def test_formats_that_list_a_state(tables):
    assert presence.formats(tables) == dict.fromkeys(("KAZ", "KGZ", "TJK", "TKM", "UZB"), 2)


def test_resources_are_what_a_state_has_not_what_others_want(tables):
    assert set(presence.resource_markers(tables, translator("en")).query("iso_alpha3 == 'UZB'")["resource_id"]) == {
        "gold",
        "copper",
    }


def test_presence_only_where_a_state_is_named(tables):
    rows = presence.presence(tables)
    centres = rows[(rows["what"] == "programme") & rows["claim_id"].str.startswith("japan-centre")]
    assert set(centres["state_id"]) == {"UZB", "KGZ", "KAZ"}
    assert "CHN" not in set(rows["power_id"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_power_without_a_state_is_said(tables, lang):
    t = translator(lang)
    markers = presence.presence_markers(tables, t)
    china = markers[markers["power_id"] == "CHN"]
    assert len(china) == 1 and china["iso_alpha3"].isna().all() and china["tooltip"].iloc[0] == t("state-no-presence")


@pytest.mark.parametrize("color", ["corridor", "formats", "statements", "resources"])
def test_states_with_value_and_words(tables, color):
    rows = presence.states(tables, evidence.claims(tables), translator("ar"), color)
    assert list(rows["iso_alpha3"]) == ["KAZ", "KGZ", "TJK", "TKM", "UZB"]
    assert rows["value"].isna().all() if color == "corridor" else (rows["value"] > 0).all()
    assert rows["tooltip"].str.count("\n").eq(2).all()
