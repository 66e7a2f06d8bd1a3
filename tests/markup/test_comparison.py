"""Over the comparison stands what its figure tells, for whatever is chosen."""

import pytest

from lib.figures.gallery import drawing
from lib.i18n import LANGUAGES
from lib.markup.comparison import filled
from lib.view.state import parse

CHOICES = ({}, {"powers": "JPN,EU"}, {"docs": "doc0,doc4"}, {"dims": "money,trade", "docs": "doc3"})


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("query", CHOICES)
def test_it_tells_what_the_figure_in_its_files_tells(shipped, lang, query):
    view = parse(query, "compare")
    told = drawing(shipped, "profile_matrix", lang, False, view.values).finding
    assert told in filled(shipped, lang, view["powers"], view["dims"], view["docs"])


def test_of_nothing_chosen_it_tells_nothing(shipped):
    assert filled(shipped, "en", (), (), ()) == ""
