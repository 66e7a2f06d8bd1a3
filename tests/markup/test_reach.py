"""Every state that a power is tied to can be touched twice: as a shape, and as a word that the keyboard reaches."""

import re

import pytest

from lib.i18n import LANGUAGES
from lib.markup.reach import reach
from lib.vocabulary import POWERS, SOURCES, STATES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shapes_and_words_lead_to_the_same_claims(shipped, lang):
    names = shipped.names("actors", f"name_{lang}")
    figures = reach(shipped, lang, POWERS, STATES, SOURCES).split("<figure>")[1:]
    for figure in figures:
        drawn, caption = figure.split("<figcaption>")
        words = dict(re.findall(r'data-card="([^"]+)">([^<]+)</a>', caption))
        shapes = re.findall(r'data-card="([^"]+)" tabindex="-1"', drawn)
        assert set(words) == set(shapes) and set(words.values()) <= {names[state] for state in STATES}
    assert len(figures) == len(POWERS) and any("data-card" in figure for figure in figures)
