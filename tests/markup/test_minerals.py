"""What is wanted and what is held: words, each a way to its card; what nobody says is told."""

import pytest

from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.markup import minerals
from lib.vocabulary import STATES, actor_name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_resource_of_the_address_leaves_its_states_and_tells_the_others_silence(lang):
    whole, gold = (minerals.endowments(record(), lang, resource) for resource in ("", "gold"))
    assert whole.count('<th scope="row">') == len(STATES) + 1 and 'data-card="kaz-uranium-rank"' in whole
    assert gold.count('class="silent"') == 2 * (len(STATES) - 1) and "kaz-uranium-rank" not in gold


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_published_table_stands_beside_the_shares_and_is_marked(lang):
    html = minerals.published(record(), lang)
    assert "6.1%" in html and "20%" in html and translator(lang)("reference-beside") in html
    assert html.count('class="document"') == 5 and html.count('class="outside"') == 3


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_wants_nothing_named_is_told_in_words(lang):
    html = minerals.wanted(record(), lang)
    silent = html[html.rindex("<p") :]
    assert all(actor_name(power, lang) in silent for power in ("RUS", "CHN"))
    assert translator(lang)("status-not-stated") in silent and actor_name("JPN", lang) not in silent
