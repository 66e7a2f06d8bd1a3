"""Each mark that leads to evidence has a name in the reader's language, of words and not of columns."""

import re

import pytest

from lib.evidence.record import record
from lib.figures.dress import dressed
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import LANGUAGES, translator
from lib.share.export import chart_svg
from lib.view.state import parse
from lib.vocabulary import PAGES

VIEW = {name: value for page in PAGES for name, value in parse({}, page).values.items()}
COUNTED = {"mentions_bars", "mentions_topics"}


def of(name, lang):
    return drawing(record(), name, lang, False, VIEW)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in FIGURES if not name.startswith("reference-")])
def test_every_claim_of_a_drawing_is_in_its_list(name, lang):
    listed = {claim for _, claims in of(name, lang).marks for claim in claims}
    drawn = {
        claim
        for rows in of(name, lang).chart.to_dict(validate=False)["datasets"].values()
        for row in rows
        for claim in (row.get("claims") or "").split(",")
    }
    assert listed == drawn - {""}
    assert listed or name in COUNTED


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FIGURES)
def test_a_name_is_made_of_words(name, lang):
    t = translator(lang)
    for words, _ in of(name, lang).marks:
        assert not re.search(r"\b(strength|claims|datum|nan|None)\b", words)
        assert t.reads(words) == t.rtl


def test_a_cell_says_power_slot_and_how_many_say_it():
    names = [words for words, _ in of("profile_matrix", "en").marks]
    assert any(re.match(r"Japan, Money[^:]*: \d+ statements in \d documents; ", words) for words in names), names[:3]


@pytest.mark.parametrize("name", [name for name in FIGURES if not name.startswith("reference-")])
def test_only_the_marks_that_are_picked_speak(name):
    spec = of(name, "en").spec
    layers = spec.get("layer", [spec])
    told = [layer for layer in layers if "description" in layer.get("encoding", {})]
    assert len(told) == (name != "population")  # a hundred rings that say one thing say nothing by themselves
    assert all(layer["mark"]["aria"] is False for layer in layers if layer not in told)


@pytest.mark.parametrize("name", ["promise", "sectors_dots", "formats_timeline"])
def test_vega_reads_out_no_english_of_its_own(name):
    """Axes and legends, which it would describe; what a mark is called by is in the page's words (lib.web.native)."""
    made = of(name, "ar").chart.to_dict(validate=False)
    svg = chart_svg(dressed(made, dark=False)).decode()
    told = re.findall('aria-(?:label|roledescription)="([^"]*)"', svg)
    assert told and not [words for words in told if re.search("axis|legend|scale", words)]
