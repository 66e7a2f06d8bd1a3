"""Words of every chart can be read and marks can be seen, on the page and on the white of a picture: computed."""

from functools import cache

import pytest

from lib import palette
from lib.evidence.record import record
from lib.figures import base, dress, reference_marks
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import LANGUAGES, translator
from lib.view.state import parse
from lib.vocabulary import PAGES
from tests.test_palette import contrast

VIEW = {name: value for page in PAGES for name, value in parse({}, page).values.items()}
GROUNDS = {False: (palette.LIGHT_BACKGROUND, dress.PAPER), True: (palette.DARK_BACKGROUND,)}
TEXT, MARK = 4.5, 3


def blend(colour, ground, opacity):
    """What is seen of a colour that lets the ground through."""
    parts = [[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in (colour, ground)]
    return "#" + "".join(f"{round(a * opacity + b * (1 - opacity)):02x}" for a, b in zip(*parts, strict=True))


@cache
def spec(name, lang, dark):
    return drawing(record(), name, lang, dark, VIEW).spec


def layers(part):
    """Every layer with a mark."""
    if isinstance(part, dict):
        if "mark" in part:
            yield part
        for value in part.values():
            yield from layers(value)
    elif isinstance(part, list):
        for value in part:
            yield from layers(value)


def fixed(value):
    return value if isinstance(value, str) and value.startswith("#") else None


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", FIGURES)
def test_words_in_a_chart(name, dark):
    made = spec(name, "ar", dark)
    config = made["config"]
    words = {config["text"]["color"], *config["title"].values()}
    words |= {
        config["axis"]["labelColor"],
        config["axis"]["titleColor"],
        config["legend"]["labelColor"],
        config["legend"]["titleColor"],
    }
    marks = [layer["mark"] for layer in layers(made)]
    words |= {mark["color"] for mark in marks if mark["type"] == "text" and "color" in mark}
    for ground in GROUNDS[dark]:
        for colour in words:
            assert contrast(colour, ground) >= TEXT, (colour, ground)
        assert contrast(blend(dress.NIGHT[base.INK] if dark else base.INK, ground, base.FAINT_TEXT), ground) >= TEXT


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", FIGURES)
def test_marks_in_a_chart(name, dark):
    for layer in layers(spec(name, "ar", dark)):
        if layer["mark"]["type"] in {"point", "line", "rule"} or (layer["mark"].get("strokeDash")):
            seen = [found for key in ("stroke", "color") if (found := fixed(layer["mark"].get(key)))]
            for ground in GROUNDS[dark]:
                assert all(contrast(colour, ground) >= MARK for colour in seen), (seen, ground)


@pytest.mark.parametrize("name", [name for name in FIGURES if name != "mentions_topics"])
def test_what_is_filled_palely_is_outlined(name):
    """A paler fill says how firmly; that something is there, its line says. (In the one exempt, numbers do.)"""
    for layer in layers(spec(name, "en", False)):
        drawn = layer.get("encoding", {}) | layer["mark"]
        if layer["mark"]["type"] in {"bar", "rect", "point"} and "fillOpacity" in drawn:
            assert "stroke" in drawn, layer["mark"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [name for name, figure in FIGURES.items() if figure.reference])
def test_a_picture_of_published_figures_names_their_publishers_and_not_the_documents(name, lang):
    t = translator(lang)
    drawn = drawing(record(), name, lang, False, VIEW)
    lines = "\n".join(drawn.sources("0123456789ab"))
    assert t("reference-subtitle", unit="").split("·")[0].strip(" \u2068\u2069") in lines
    column = "publisher" if lang == "en" else "publisher_ar"
    column = column if column in drawn.rows else f"reference_{column}"
    assert all(publisher in lines for publisher in drawn.rows[column].dropna())
    documents = t("figure-source-line", version="0123456789ab")
    assert (documents in lines) == ("source_id" in drawn.rows and bool(drawn.rows["source_id"].notna().any()))


def test_hollow_and_filled_hold_on_both_themes():
    for colour in (reference_marks.REFERENCE, reference_marks.DOCUMENT):
        assert all(contrast(colour, ground) >= MARK for grounds in GROUNDS.values() for ground in grounds)
