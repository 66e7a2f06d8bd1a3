"""Any address gives a valid view, and a view's address gives the view again."""

import copy
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as some

from lib.view.parameters import BY_NAME, GLOBAL, PARAMS
from lib.view.state import Ignored, checked, move, params_of, parse, to_query
from lib.vocabulary import PAGES

PATTERNED = {
    "pick": some.sampled_from(["state:KAZ", "leg:tmtm:12", "place:aktau"]),
    "resource": some.just("uranium"),
    "table": some.just("reserve_shares"),
    "actor": some.sampled_from(["JPN", "central_asia"]),
    "topic": some.just("money"),
    "v": some.sampled_from(["2.0.0", "a07033c35574", "a07033c35574.2026-11-25"]),
}
anything = some.text(some.characters(exclude_categories=()), max_size=300)


def values_of(param):
    """Values that parameter `param` may have."""
    if param.kind == "multi":
        subset = some.sets(some.sampled_from(param.values))
        return subset.map(lambda chosen: tuple(v for v in param.values if v in chosen))
    if param.kind == "ids":
        return some.lists(some.from_regex(param.pattern, fullmatch=True), max_size=5, unique=True).map(tuple)
    if param.kind == "flag":
        return some.booleans()
    if param.kind == "integer":
        return some.integers(param.low, param.high)
    if param.kind == "text":
        return anything.map(lambda text: parse({param.name: text}, param.pages[0])[param.name])
    codes = some.sampled_from(param.values) if param.values else PATTERNED[param.name]
    return codes | some.just(param.default)


@some.composite
def states(draw):
    page = draw(some.sampled_from(PAGES))
    changes = {param.name: draw(values_of(param)) for param in params_of(page)}
    return parse({}, page).with_(**changes)


queries = some.dictionaries(
    some.sampled_from([*BY_NAME, "foo"]) | anything, anything | some.lists(anything), max_size=8
)


@given(states())
def test_round_trip(state):
    again = parse(to_query(state), state.page)
    assert again == state and hash(again) == hash(state)
    assert again.ignored == ()


@given(queries, some.sampled_from(PAGES) | anything)
def test_any_address_gives_a_valid_view(query, page):
    state = parse(query, page)
    assert state.page in PAGES
    for param in params_of(state.page):
        assert checked(param, state[param.name]) == state[param.name]
    assert parse(to_query(state), state.page) == state


@given(states())
def test_defaults_are_left_out_but_language_never(state):
    query = to_query(state)
    assert "lang" in query
    for name in query.keys() - {"lang"}:
        assert state[name] != BY_NAME[name].default


def test_what_was_ignored():
    state = parse({"lang": "fr", "foo": "1", "layers": "ports,xx", "utm_source": "x", "q": "a"}, "corridor")
    assert state.ignored == (
        Ignored("lang", "fr", "unknown_value"),
        Ignored("layers", "xx", "unknown_value"),
        Ignored("foo", "1", "unknown_name"),
    )
    assert state.lang == "en" and state.layers == ("ports",)


@pytest.mark.parametrize(
    ("query", "name", "value"),
    [
        ({"powers": ""}, "powers", ()),
        ({"powers": "RUS,JPN,RUS"}, "powers", ("JPN", "RUS")),
        ({"powers": "x,y"}, "powers", ("JPN", "USA", "CHN", "RUS")),
        ({"lang": ["en", "ar"]}, "lang", "ar"),
        ({"lang": []}, "lang", "en"),
        ({"ref": "yes"}, "ref", False),
        ({"card": "../etc"}, "card", ()),
        ({"card": "b,../etc,a,b"}, "card", ("b", "a")),
        ({"highlight": "CHN"}, "highlight", "CHN"),
    ],
)
def test_nearest_value(query, name, value):
    assert parse(query, "compare")[name] == value


@pytest.mark.parametrize(("text", "value"), [("7", 7), ("-3", 0), ("5000", 99), ("x", 0), ("9" * 500, 0)])
def test_integer_is_held_within_bounds(text, value):
    assert parse({"step": text}, "corridor").step == value


def test_text_is_cleaned_and_cut():
    assert parse({"q": "  a\x00b\n\u202ec " + "d" * 500}, "data").q == "a b c " + "d" * 94


def test_page_has_only_its_own_parameters():
    state = parse({"powers": "CHN", "q": "x"}, "about")
    assert state.ignored == ()
    with pytest.raises(AttributeError, match="powers"):
        state.powers  # noqa: B018
    with pytest.raises(KeyError, match="powers"):
        state.with_(powers=())
    with pytest.raises(ValueError, match="lang"):
        state.with_(lang="fr")
    assert copy.copy(state) == state


def test_moving_keeps_what_is_global():
    before = parse({"lang": "ar", "ref": "1", "card": "x"}, "compare")
    assert to_query(move(before, "data")) == {"lang": "ar", "ref": "1"}
    memory = parse({"lang": "en", "q": "gas"}, "data")
    assert to_query(move(before, "data", memory)) == {"lang": "ar", "ref": "1", "q": "gas"}


def test_key_is_for_caches():
    assert parse({"lang": "ar"}, "compare").key("lang", "highlight") == ("ar", "")


def test_the_table_of_parameters_is_sound():
    assert len(BY_NAME) == len(PARAMS)
    for param in PARAMS:
        assert set(param.pages) <= set(GLOBAL)
        assert checked(param, param.default) == param.default
        assert not any("," in value for value in param.values)


@pytest.mark.parametrize(
    "address",
    [
        "lang=ar&card=pledge-japan-jpy)",
        "lang=ar&amp;card=pledge-japan-jpy",
        "lang=ar&card=pledge-japan-jpy,",
        "card=pledge-japan-jpy&lang=ar\u200f",
        "lang=ar&card=pledge-japan-jpy%E2%80%8F).",
        "lang=ar\u060c&card=pledge-japan-jpy&amp;",
        "\u200flang=ar&card=\u2068pledge-japan-jpy\u2069&amp",
        "lang=ar&card=pledge-japan-jpy&s=20&t=Xy_1&si=z&twclid=2&ref_src=twsrc&_ga=1.2&_gl=3&utm_medium=social&gclid=4",
    ],
)
def test_what_sticks_to_a_link_on_its_way_is_no_part_of_it(address):
    state = parse(parse_qs(address, keep_blank_values=True), "compare")
    assert (state.lang, state.card, state.ignored) == ("ar", ("pledge-japan-jpy",), ())


def test_a_search_keeps_its_brackets():
    assert parse({"q": "C5+1 (2015)."}, "evidence").q == "C5+1 (2015)."
