"""An answer names the place of every claim it is drawn from."""

import re
from html import unescape

import pytest

from lib.i18n import LANGUAGES
from lib.markup.findings import questions


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_names_the_paragraphs_of_its_claims(shipped, lang):
    answers = unescape(questions(shipped, lang)).split("<li>")[1:]
    for answer in answers:
        claims = re.search(r'data-card="([^"]+)"', answer)[1].split(",")
        places = [place for claim in claims for place in shipped.places[claim] if place["paragraph"]]
        *_, line = re.findall('<p class="place">([^<]*[0-9][^<]*)</p>', answer)
        assert {str(place["paragraph"]) for place in places} <= set(re.findall("[0-9]+", line))
        assert all(shipped.sources[place["source_id"]][f"short_{lang}"] in line for place in places)
    assert len(answers) == len(shipped.tables["questions"])
