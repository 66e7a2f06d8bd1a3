"""The WebGL map as a spec: no outside request, stable ids, everything readable, nothing over anything."""

import json
import math
import re
from dataclasses import astuple, replace
from itertools import combinations, product

import pydeck as pdk
import pytest
from shapely.geometry import LineString, Point, Polygon, box

from lib.data.dataset import dataset
from lib.evidence.record import record as read
from lib.i18n import LANGUAGES, translator
from lib.map import choices, outlines, projection
from lib.map.deck import deck
from lib.map.deck_marks import OUTLINES_URL
from lib.map.paint import fill_of
from lib.map.projection import pixel
from lib.map.scene import Scene
from lib.map.style import DARK, LIGHT
from lib.map.words import shaped
from tests.fixtures.map_frames import COLORS, LAYERS, SUBSETS, VIEWS, features, frames

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
    "numbers",
    "leaders",
    "places",
    "place-cores",
    "chips",
    "label-edges-normal",
    "labels-normal",
    "label-edges-bold",
    "labels-bold",
]
MEMBERS = [
    {**row, "shape": Polygon(row["rings"][0])} for row in outlines.outlines() if row["iso_a3"] in projection.MEMBERS
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
STATES = {"country_kaz", "country_uzb", "country_tkm", "country_kgz", "country_tjk"}


@pytest.mark.parametrize(("view", "lang", "narrow"), [*product(VIEWS, LANGUAGES, (False, True))])
@pytest.mark.parametrize("layers", [("corridor", "bypassed", "ports", "capitals"), LAYERS])
def test_every_view_names_the_capitals_and_no_state_on_anothers_ground(framed, view, lang, narrow, layers):
    scene = Scene(translator(lang), view, layers, narrow=narrow)
    labels = {label.id: label for label in features(framed[lang, "corridor"], scene).labels}
    assert labels.keys() >= CAPITALS
    assert labels.keys() >= STATES or view not in ("corridor", "states")
    for label in labels.values():
        if "member" in label.style and (state := on_ground(label, scene)):
            assert label.id == f"country_{state.lower()}", label.text


@pytest.mark.parametrize(("view", "narrow"), [*product(VIEWS, (False, True))])
def test_a_capital_outside_a_view_is_named_at_its_edge_with_an_arrow_towards_it(framed, view, narrow):
    scene = Scene(translator("ar"), view, LAYERS, narrow=narrow)
    places, (wide, high) = framed["ar", "corridor"]["places"].set_index("place_id"), scene.size
    for label in features(framed["ar", "corridor"], scene).labels:
        if label.id in CAPITALS:
            x, y = pixel((places.at[label.id, "lon"], places.at[label.id, "lat"]), view, narrow)
            assert (label.style == "away") == (abs(x) > wide / 2 - 4 or abs(y) > high / 2 - 4), label.text
        if label.style == "away":
            tail, tip = (pixel(point, view, narrow) for point in label.leader[:2])
            assert math.atan2(tip[1] - tail[1], tip[0] - tail[0]) == pytest.approx(
                math.atan2(y - tip[1], x - tip[0]), abs=0.02
            )


def on_ground(label, scene):
    """The state in which the middle of a name stands."""
    x, y = pixel(label.point, scene.view, scene.narrow)
    here = Point(projection.point_at(x + label.dx, y + label.dy, scene.view, scene.narrow))
    return next((row["iso_a3"] for row in MEMBERS if row["shape"].contains(here)), "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_line_leads_from_a_name_that_stands_apart_to_what_it_names(framed, lang):
    scene, apart = Scene(translator(lang), "corridor", LAYERS), 0
    points = {row["id"].removeprefix("place:"): row for row in features(framed[lang, "corridor"], scene).points}
    for label in features(framed[lang, "corridor"], scene).labels:
        if label.leader and label.style != "away":
            apart += 1
            end = label.leader[-1]
            shapes = [row["shape"] for row in MEMBERS if f"country_{row['iso_a3'].lower()}" == label.id]
            if shapes:
                assert min(shape.distance(Point(end)) for shape in shapes) < 0.7, label.text
            else:
                away = math.dist(pixel(end, "corridor"), pixel(points[label.id]["point"], "corridor"))
                assert away < points[label.id]["radius"] + 1, label.text
    assert apart


@pytest.mark.parametrize(("lang", "narrow"), [*product(LANGUAGES, (False, True))])
@pytest.mark.parametrize("view", ["corridor", "states"])
def test_states_stay_in_sight_under_names_and_plates_and_no_two_lines_run_together(framed, view, lang, narrow):
    scene = Scene(translator(lang), view, LAYERS, narrow=narrow)
    labels = [label for label in features(framed[lang, "corridor"], scene).labels if label.id in STATES]
    for row in MEMBERS:
        shape = Polygon([pixel(point, view, narrow) for point in row["rings"][0]])
        for label in labels:
            hidden = box(*astuple(label.box)).intersection(shape).area / shape.area
            assert label.id == f"country_{row['iso_a3'].lower()}" or hidden < 0.3, (label.text, row["iso_a3"])
    lines = [LineString([pixel(point, view, narrow) for point in label.leader]) for label in labels if label.leader]
    assert all(a.distance(b) > 3 for a, b in combinations(lines, 2))


# --- Numbers ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_legs_have_one_number_in_the_list_on_the_way_and_in_the_picture(framed, lang):
    record, t = read(), translator(lang)
    listed = {pick: name for pick, name in choices.choices(record, lang).items() if pick.startswith("leg:")}
    given = [int(re.search(r"\d+", name)[0]) for name in listed.values()]
    assert given == sorted(set(given)) and given[0] == 1
    for step, leg in enumerate(choices.way(record, lang), 1):
        assert re.findall(r"\d+", leg.title)[0] == re.findall(r"\d+", listed[f"leg:{leg.id}"])[0] == str(step)
    made = features(framed[lang, "corridor"], Scene(t, "states", ("corridor", "bypassed")))
    assert len(made.numbers) > 20
    for number in made.numbers:
        near = min(made.lines, key=lambda leg: LineString(leg["path"]).distance(Point(number["point"])))
        assert re.search(r"\d+", listed[near["id"]])[0] == re.search(r"\d+", near["title"])[0] == number["text"]


def test_the_picked_leg_has_its_number_however_short_it_is(framed):
    scene = Scene(translator("en"), layers=("corridor", "ports"))
    made = features(framed["en", "corridor"], scene)
    unnumbered = {row["number"]: row["id"] for row in made.lines} | {int(row["text"]): "" for row in made.numbers}
    number, pick = next((number, pick) for number, pick in unnumbered.items() if pick)
    assert str(number) in {row["text"] for row in features(framed["en", "corridor"], replace(scene, pick=pick)).numbers}


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


@pytest.mark.parametrize("hostile", ["<img src=x onerror=alert(1)>", "@@=alert(1)", "@@#x.y", "{facts}</b>"])
def test_words_of_the_data_stay_words(framed, hostile):
    """The markup of the tip is ours alone, Streamlit escapes what it puts in; and no row holds an expression."""
    held = dict(framed["en", "corridor"])
    names = {"name_en": hostile, "label_en": hostile, "note_en": hostile}
    held["places"] = held["places"].assign(**names)
    held["states"] = held["states"].assign(name_en=hostile, tooltip=hostile)
    made = deck(held, Scene(translator("en"), layers=LAYERS))
    assert made._tooltip["html"] == deck(framed["en", "corridor"], Scene(translator("en")))._tooltip["html"]
    titles = set()
    for layer in json.loads(made.to_json())["layers"]:
        rows = layer["data"] if isinstance(layer["data"], list) else []
        texts = [value for row in rows for value in row.values() if isinstance(value, str)]
        assert not [text for text in texts if text.startswith("@@")], layer["id"]
        titles |= {row["title"] for row in rows if "title" in row}
    assert any(hostile in title for title in titles)


def test_a_deck_is_light_enough_to_send_again(framed):
    assert max(len(drawn(framed, "ar", view).encode()) for view in VIEWS) < 260_000
