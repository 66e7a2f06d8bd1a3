"""The WebGL map as a spec: no outside request, stable ids, everything readable, nothing over anything."""

import json
import re
from itertools import combinations, product

import pydeck as pdk
import pytest

from lib.data.dataset import dataset
from lib.i18n import LANGUAGES, translator
from lib.map.deck import deck
from lib.map.deck_marks import OUTLINES_URL
from lib.map.features import features, fill_of
from lib.map.projection import pixel
from lib.map.scene import Scene
from lib.map.style import DARK, LIGHT
from lib.map.words import shaped
from tests.fixtures.map_frames import COLORS, LAYERS, SUBSETS, VIEWS, frames

IDS = [
    "sea",
    "countries",
    "states",
    "picked-state",
    "named-band",
    "picked-leg",
    "leg-edges",
    "legs",
    "leg-touch",
    "places",
    "place-cores",
    "chips",
    "label-edges-normal",
    "labels-normal",
    "label-edges-bold",
    "labels-bold",
]
LEFT_OUT = json.loads(pdk.Deck(map_provider=None).to_json())["mapStyle"]  # the only value that fetches no style
PICKABLE = {"states", "leg-touch", "places", "chips"}
PICK = re.compile(r"state:[A-Z]{3}|leg:[a-z0-9_-]+:[0-9]{1,3}|place:[a-z0-9_-]+")


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


@pytest.fixture(scope="module")
def framed(tables):
    return {(lang, color): frames(tables, translator(lang), color) for lang, color in product(LANGUAGES, COLORS)}


def drawn(framed, lang="en", view="corridor", layers=LAYERS, color="corridor", **more):
    return deck(framed[lang, color], Scene(translator(lang), view, layers, color, **more)).to_json()


def rows(spec, layer):
    return next(one["data"] for one in json.loads(spec)["layers"] if one["id"] == layer)


def test_every_subset_of_layers_can_be_drawn(framed):
    """Each of the 128 subsets in one view and language, which take turns; the next test tries every view with few."""
    for turn, layers in enumerate(SUBSETS):
        lang = LANGUAGES[turn % len(LANGUAGES)]
        features(framed[lang, "corridor"], Scene(translator(lang), VIEWS[turn % len(VIEWS)], layers))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_layer_alone_can_be_drawn_in_every_view(framed, view, lang):
    for layers in [(), *((layer,) for layer in LAYERS), LAYERS]:
        features(framed[lang, "corridor"], Scene(translator(lang), view, layers))


@pytest.mark.parametrize(("view", "lang", "other"), [*product(VIEWS, LANGUAGES, (False, True))])
def test_a_deck_asks_nothing_of_others(framed, view, lang, other):
    spec = drawn(framed, lang, view, narrow=other, dark=other)
    assert not re.search(r"https?:|//[a-z]", spec)
    parsed = json.loads(spec)
    assert parsed["mapStyle"] == LEFT_OUT
    assert parsed.get("mapProvider") is None
    assert [layer["data"] for layer in parsed["layers"] if isinstance(layer["data"], str)] == [OUTLINES_URL]


@pytest.mark.parametrize("layers", [(), ("corridor",), LAYERS])
def test_layer_ids_never_change(framed, layers):
    parsed = json.loads(drawn(framed, layers=layers))
    assert [layer["id"] for layer in parsed["layers"]] == IDS
    assert {layer["id"] for layer in parsed["layers"] if layer.get("pickable")} == PICKABLE


def test_the_same_view_is_the_same_deck(framed):
    assert drawn(framed, "ar", "states") == drawn(framed, "ar", "states")


def test_what_is_picked_can_stand_in_the_address(framed):
    spec = drawn(framed)
    for layer in PICKABLE:
        found = rows(spec, layer)
        assert found, layer
        assert all(PICK.fullmatch(row["id"]) and row["title"] for row in found), layer


def test_string_constants_are_constants(framed):
    """An expression (`@@=auto`) as a constant kills a text layer without a word."""
    for layer in json.loads(drawn(framed))["layers"]:
        for name in ("characterSet", "fontFamily", "fontWeight", "widthUnits", "lineWidthUnits", "radiusUnits"):
            assert not str(layer.get(name, "")).startswith("@@"), (layer["id"], name)


@pytest.mark.parametrize(
    ("pick", "layer"),
    [("leg:middle_corridor_main:20", "picked-leg"), ("place:aktau", "places"), ("state:UZB", "picked-state")],
)
def test_a_pick_changes_what_is_drawn(framed, pick, layer):
    assert rows(drawn(framed), layer) != rows(drawn(framed, pick=pick), layer)


def test_a_pick_that_is_not_there_changes_nothing(framed):
    assert drawn(framed, pick="place:atlantis") == drawn(framed)


# --- Honesty ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_leg_says_that_no_document_names_it_and_every_place_whether_one_does(framed, lang):
    t = translator(lang)
    made = features(framed[lang, "corridor"], Scene(t, "corridor", LAYERS))
    for leg in made.lines:
        assert t(f"map-leg-shape-{leg['mode']}") in leg["facts"]
    for place in made.points:
        assert (t("map-basis-reference") in place["facts"]) != place["named"]


def test_sea_and_schematic_rail_and_reference_rail_have_a_stroke_each(framed):
    made = features(framed["en", "corridor"], Scene(translator("en"), "corridor", ("corridor", "bypassed")))
    assert {(leg["mode"], leg["dash"]) for leg in made.lines} == {
        ("rail", "reference"),
        ("rail", "schematic"),
        ("sea", "sea"),
    }


def test_every_resource_has_a_code_in_both_languages(tables):
    for lang, resource in product(LANGUAGES, tables["resources"]["resource_id"]):
        assert translator(lang).code("map-code", resource)


def test_a_blank_value_is_not_the_lowest_value():
    fills = fill_of({"KAZ": None, "UZB": 0, "TJK": 4}, "statements", dark=False)
    assert fills == {"KAZ": LIGHT["no_value"], "UZB": LIGHT["low"], "TJK": LIGHT["high"]}


def test_both_themes_have_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


# --- Lettering -------------------------------------------------------------------------


@pytest.mark.parametrize(("view", "lang", "narrow"), [*product(VIEWS, LANGUAGES, (False, True))])
@pytest.mark.parametrize("layers", [("corridor", "ports", "capitals"), LAYERS])
def test_no_label_covers_another(framed, view, lang, narrow, layers):
    made = features(framed[lang, "corridor"], Scene(translator(lang), view, layers, narrow=narrow))
    assert len(made.labels) > 4
    for a, b in combinations(made.labels, 2):
        assert not a.box.hits(b.box), (a.text, b.text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("view", "ids"),
    [
        (
            "corridor",
            {"country_kaz", "country_uzb", "sea_caspian", "astana", "tashkent", "bishkek", "baku", "beijing", "aktau"},
        ),
        ("caspian", {"sea_caspian", "aktau", "alat", "baku", "turkmenbashi", "kuryk", "beyneu"}),
        ("caucasus", {"tbilisi", "poti", "batumi", "baku", "alat", "kars", "country_geo", "country_aze"}),
        (
            "states",
            {
                "country_kaz",
                "country_uzb",
                "country_tkm",
                "country_kgz",
                "country_tjk",
                "astana",
                "tashkent",
                "ashgabat",
                "bishkek",
            },
        ),
        ("world", {"washington", "tokyo", "beijing", "moscow", "brussels"}),
    ],
)
def test_what_matters_in_a_view_is_named(framed, view, ids, lang):
    made = features(framed[lang, "corridor"], Scene(translator(lang), view, ("corridor", "ports", "capitals")))
    assert ids <= {label.id for label in made.labels}


CAPITALS = {"astana", "tashkent", "bishkek", "dushanbe", "ashgabat", "baku", "beijing", "moscow"}


@pytest.mark.parametrize(("view", "lang", "narrow"), [*product(VIEWS[:-1], LANGUAGES, (False, True))])
@pytest.mark.parametrize("layers", [("corridor", "bypassed", "ports", "capitals"), LAYERS])
def test_the_capitals_that_a_view_shows_are_named(framed, view, lang, narrow, layers):
    """The world is too small for that: there five capitals stand within forty pixels."""
    scene = Scene(translator(lang), view, layers, narrow=narrow)
    places, (wide, high) = framed[lang, "corridor"]["places"].set_index("place_id"), scene.size
    for place in CAPITALS:
        x, y = pixel((places.at[place, "lon"], places.at[place, "lat"]), view, narrow)
        if abs(x) < wide / 2 - 8 and abs(y) < high / 2 - 8:
            assert place in {label.id for label in features(framed[lang, "corridor"], scene).labels}, place


def test_arabic_is_joined_and_in_visual_order_for_webgl_only(framed):
    names = [label.text for label in features(framed["ar", "corridor"], Scene(translator("ar"))).labels]
    texts = [
        row["text"] for layer in ("labels-normal", "labels-bold") for row in rows(drawn(framed, "ar", layers=()), layer)
    ]
    assert sorted(texts) == sorted(shaped(name, True) for name in names)
    assert all(re.search("[\ufb50-\ufeff]", text) for text in texts)
    assert not any(re.search("[\ufb50-\ufeff]", name) for name in names)


def test_tooltips_are_markup_round_escaped_facts(framed):
    for lang, direction in (("en", "ltr"), ("ar", "rtl")):
        made = deck(framed[lang, "corridor"], Scene(translator(lang), "world"))
        assert f'dir="{direction}"' in made._tooltip["html"]
        assert "{title}" in made._tooltip["html"] and "{facts}" in made._tooltip["html"]


def test_a_deck_is_light_enough_to_send_again(framed):
    assert max(len(drawn(framed, "ar", view).encode()) for view in VIEWS) < 260_000
