"""The Vega map: a valid spec and a picture for every view, language and theme, with no request."""

import json
import re
from itertools import product
from xml.etree import ElementTree

import pytest

from lib.data import tables as data
from lib.i18n import LANGUAGES, translator
from lib.map.picture import chart
from lib.map.picture_legend import entries, flow
from lib.map.picture_marks import font
from lib.map.scene import Scene
from lib.share import export
from tests.fixtures.map_frames import COLORS, LAYERS, VIEWS, frames

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def tables():
    return data.load()


@pytest.fixture(scope="module")
def framed(tables):
    return {(lang, color): frames(tables, translator(lang), color) for lang, color in product(LANGUAGES, COLORS)}


def spec(framed, lang="en", view="corridor", layers=LAYERS, color="corridor", **more):
    return chart(framed[lang, color], Scene(translator(lang), view, layers, color, **more)).to_dict()


@pytest.mark.parametrize(("view", "lang", "dark"), [*product(VIEWS, LANGUAGES, (False, True))])
def test_every_view_language_and_theme_is_a_valid_spec(framed, view, lang, dark):
    made = spec(framed, lang, view, dark=dark, narrow=dark)
    assert made["layer"]
    assert "url" not in {key for layer in made["layer"] for key in layer["data"]}


@pytest.mark.parametrize("layers", [(), *((layer,) for layer in LAYERS)])
@pytest.mark.parametrize("color", COLORS)
def test_every_layer_alone_and_every_colouring_is_valid(framed, layers, color):
    assert spec(framed, layers=layers, color=color)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_has_exactly_the_size_of_its_map_and_legend(framed, view, lang):
    made = spec(framed, lang, view)
    svg = ElementTree.fromstring(export.chart_svg(made))
    assert float(svg.get("width")) == pytest.approx(made["width"], abs=2)
    assert float(svg.get("height")) == pytest.approx(made["height"], abs=2)


def test_a_png_comes_out(framed):
    assert export.chart_png(spec(framed, "ar", "world")).startswith(b"\x89PNG")


def test_arabic_stays_text_for_the_drawer_to_shape(framed):
    svg = export.chart_svg(spec(framed, "ar")).decode()
    assert "بحر" in svg and "أكتاو" in svg
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufefe]", svg)


def test_the_boundary_note_stands_in_the_picture(framed):
    words = " ".join(
        text.text or "" for text in ElementTree.fromstring(export.chart_svg(spec(framed))).iter(f"{SVG}text")
    )
    assert translator("en")("map-boundary-note") in re.sub(r"[\u2066-\u2069]", "", words)


def test_the_selection_is_on_the_id_that_the_address_takes(framed):
    made = spec(framed)
    (pick,) = made["params"]
    assert (pick["name"], pick["select"]["fields"]) == ("pick", ["id"])
    ids = {row["id"] for rows in made["datasets"].values() for row in rows if "id" in row}
    assert {"state:KAZ", "leg:middle_corridor_main:20", "place:aktau"} <= ids


def test_a_pick_is_drawn(framed):
    assert spec(framed, pick="leg:middle_corridor_main:20") != spec(framed)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_legend_begins_where_the_language_does_and_stays_inside(framed, lang):
    t = translator(lang)
    made, bottom = flow(entries(Scene(t, layers=LAYERS), framed[lang, "corridor"]["states"]), 350, 450, t.rtl)
    assert bottom > made[-1].y
    assert (made[0].x > 175) == t.rtl
    assert all(0 <= entry.x <= 350 and 0 <= entry.text_x <= 350 for entry in made)


def test_a_colouring_is_explained(framed):
    t = translator("en")
    texts = [entry.text for entry in entries(Scene(t, color="statements"), framed["en", "statements"]["states"])]
    assert all(text.startswith(t("color-statements")) for text in texts) and texts


def test_fonts_by_script():
    assert font("أكتاو").startswith("Noto Sans Arabic") and font("حدود (Natural Earth)").startswith("Noto Sans,")
    assert font("Aktau").startswith("Noto Sans,")


def test_a_spec_is_not_heavier_than_it_must_be(framed):
    assert max(len(json.dumps(spec(framed, "ar", view), ensure_ascii=False).encode()) for view in VIEWS) < 400_000
