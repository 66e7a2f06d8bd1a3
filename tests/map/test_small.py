"""The small maps of the powers' ties."""

import re

import pytest

from lib.i18n import LANGUAGES, translator
from lib.map.small import Tie, small_map, tied
from lib.vocabulary import STATES

NAMES = {"JPN": "Japan & <co>", **{state: f"{state} <b>" for state in STATES}}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_stated_is_hatched_and_the_rest_leads_to_its_claims(lang):
    t = translator(lang)
    ties = {"KAZ": Tie(("claim-a", "claim-b"), ("uranium",))}
    made = small_map("JPN", "#d55e00", ties, NAMES, t)
    assert made.count('class="unsaid" fill="url(#hatch-JPN)"') == 4
    assert re.findall(r'data-card="([^"]+)"', made) == ["claim-a,claim-b"]
    assert "<b>" not in made and "<co>" not in made


def test_a_power_tied_to_none_is_said_to_be():
    assert tied({}, NAMES, translator("en")) == "not stated"
