"""The Vega map: a valid spec and a picture for every view, language and theme, with no request."""

import json
import re
from itertools import product
from xml.etree import ElementTree

import pytest

from lib.data.dataset import dataset
from lib.i18n import LANGUAGES, translator
from lib.map.key import entries, seen
from lib.map.picture import chart
from lib.map.picture_legend import flow
from lib.map.scene import Scene
from lib.share import export
from tests.fixtures.map_frames import COLORS, LAYERS, VIEWS, features, frames

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


@pytest.fixture(scope="module")
def framed(tables):
    return {(lang, color): frames(tables, translator(lang), color) for lang, color in product(LANGUAGES, COLORS)}


MADE = {}
"""What was drawn already: Altair looks through its whole schema for a map."""


def spec(framed, lang="en", view="corridor", layers=LAYERS, color="corridor", **more):
    scene = Scene(translator(lang), view, layers, color, **more)
    if scene not in MADE:
        MADE[scene] = chart(framed[lang, color], scene).to_dict()
    return MADE[scene]


@pytest.mark.parametrize(("view", "lang", "dark"), [*product(VIEWS, LANGUAGES, (False, True))])
def test_every_view_language_and_theme_is_a_valid_spec_and_a_picture_of_its_size(framed, view, lang, dark):
    made = spec(framed, lang, view, dark=dark, narrow=dark)
    assert made["layer"]
    assert "url" not in {key for layer in made["layer"] for key in layer["data"]}
    svg = ElementTree.fromstring(export.chart_svg(made))
    assert float(svg.get("width")) == pytest.approx(made["width"], abs=2)
    assert float(svg.get("height")) == pytest.approx(made["height"], abs=2)


@pytest.mark.parametrize("layers", [(), *((layer,) for layer in LAYERS)])
@pytest.mark.parametrize("color", COLORS)
def test_every_layer_alone_and_every_colouring_is_valid(framed, layers, color):
    assert spec(framed, layers=layers, color=color)


def test_a_png_comes_out(framed):
    assert export.chart_png(export.chart_svg(spec(framed, "ar", "world"))).startswith(b"\x89PNG")


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
    made, bottom = flow(legend(framed[lang, "corridor"], Scene(t, layers=LAYERS)), 350, 450, t.rtl)
    assert bottom > made[-1].y
    assert (made[0].x > 175) == t.rtl
    assert all(0 <= entry.x <= 350 and 0 <= entry.text_x <= 350 for entry in made)


def legend(frames, scene):
    return entries(frames, scene, seen(features(frames, scene), scene))


def explained(framed, lang="en", layers=(), color="corridor"):
    scene = Scene(translator(lang), layers=layers, color=color)
    return {entry.sample: entry.text for entry in legend(framed[lang, color], scene)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_colouring_is_explained_by_its_values_or_by_the_one_they_share(framed, lang):
    t, values = translator(lang), framed[lang, "statements"]["states"]["value"]
    scene = Scene(t, color="statements")
    ends = [entry.text for entry in legend(framed[lang, "statements"], scene)]
    assert [str(values.min()) in ends[0], str(values.max()) in ends[1], len(ends)] == [True, True, 2]
    assert len(legend(framed[lang, "formats"], Scene(t, color="formats"))) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_legend_explains_what_is_on_and_nothing_else(framed, lang):
    assert explained(framed, lang) == {}
    assert "bypassed" not in explained(framed, lang, ("corridor",))
    assert "plate" in explained(framed, lang, ("presence",))
    assert set(explained(framed, lang, ("capitals",))) == {"capital", "named"}


def test_how_sure_a_line_is_is_told_by_a_leg_that_is_drawn_so(framed):
    made, told = features(framed["en", "corridor"], Scene(translator("en"), layers=("corridor",))), 0
    for sample, text in explained(framed, layers=("corridor",)).items():
        if sample in ("reference", "schematic", "sea"):
            assert any(leg["name"] in text and leg["dash"] == sample for leg in made.lines), text
            told += 1
    assert told == 3


def test_a_spec_is_not_heavier_than_it_must_be(framed):
    assert max(len(json.dumps(spec(framed, "ar", view), ensure_ascii=False).encode()) for view in VIEWS) < 400_000
