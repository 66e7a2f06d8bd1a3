"""Every page in both languages, with the views that links ask for."""

import re

import pytest

from lib.i18n import translator
from lib.vocabulary import PAGES
from lib.web.first import FIGURES


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("page", PAGES)
def test_page_is_drawn(open_app, page, lang):
    app = open_app(page, lang=lang)
    assert not app.exception
    assert app.title[0].value


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_evidence_filters(open_app, html_of, lang):
    app = open_app("evidence", lang=lang, actor="RUS", topic="security")
    assert not app.exception
    assert 0 < html_of(app, "touch").count("<tr><td>") < 30


@pytest.mark.parametrize("part", ["1", "2", "99"])
def test_any_part_and_health_of_the_address(open_app, html_of, part):
    app = open_app("evidence", part=part, health="single")
    assert not app.exception and 0 < html_of(app, "touch").count("<tr><td>") <= 25


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("kind", ["", "contradicts", "print", "nonsense"])
def test_any_kind_of_doubt(open_app, html_of, kind, lang):
    app = open_app("doubts", lang=lang, doubt=kind, part="2")
    assert not app.exception and html_of(app, "touch").count('<details class="matter"') > 0


def test_nothing_matches_is_said(open_app, html_of):
    app = open_app("evidence", q="no such words anywhere")
    assert not app.exception
    assert "No claim" in html_of(app, "touch")


@pytest.mark.parametrize(
    "query", [{"table": "nonsense"}, {"table": "pledges", "doc": "doc3"}, {"table": "places"}, {"actor": "Nobody"}]
)
def test_any_table_of_the_address(open_app, query):
    assert not open_app("data", **query).exception


def test_whoever_an_address_names_is_seen_to_filter(open_app):
    page = open_app("data", table="events", actor="sojitz")
    who = next(box for box in page.selectbox if box.value == "sojitz")
    assert len(who.options) < len(
        next(box for box in open_app("data", table="actors").selectbox if box.key == "actor").options
    )


@pytest.mark.parametrize(
    "pick", ["state:KAZ", "state:XXX", "leg:middle_corridor_main:20", "leg:none:9", "place:aktau", "place:nowhere"]
)
def test_any_pick_of_the_address(open_app, pick):
    app = open_app("corridor", pick=pick, lang="ar")
    assert not app.exception


def test_a_card_of_the_address(open_app, html_of):
    app = open_app("evidence", card="pledge-japan-usd")
    assert not app.exception
    assert "19 billion US dollars" in html_of(app, "drawer")


def test_no_card_where_none_is_asked_for(open_app, html_of):
    assert html_of(open_app("evidence"), "drawer") == ""


def test_an_unknown_card_is_said(open_app, html_of):
    app = open_app("evidence", card="no-such-claim")
    assert not app.exception
    assert "no-such-claim" in html_of(app, "drawer")


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("page", ["compare", "minerals"])
def test_the_reference_layer_is_off_until_asked_for(open_app, page, lang):
    t = translator(lang)
    plain, with_it = (open_app(page, lang=lang, **more) for more in ({}, {"ref": "1"}))
    marked = [any(t("reference-layer") in text.value for text in app.markdown) for app in (plain, with_it)]
    assert not with_it.exception and marked == [False, True]


def test_a_card_shows_reference_and_reason_only_when_asked(open_app, html_of):
    for more, shown in (({}, False), ({"ref": "1"}, True)):
        app = open_app("minerals", card="reserve-share-chromium", **more)
        assert not app.exception
        assert ("26.7" in html_of(app, "drawer")) is shown


@pytest.mark.parametrize(
    "query",
    [
        {"powers": ""},
        {"powers": "EU,KOR"},
        {"docs": "doc4"},
        {"docs": "", "dims": ""},
        {"states": ""},
        {"highlight": "RUS"},
        {"highlight": "KOR"},
        {"left": "EU", "right": "EU"},
    ],
)
def test_any_comparison(open_app, query):
    app = open_app("compare", lang="ar", **query)
    assert not app.exception


def test_a_card_of_several_claims(open_app, html_of):
    app = open_app("compare", card="pledge-japan-usd,pledge-japan-jpy,japan-quality-not-quantity")
    assert not app.exception
    assert html_of(app, "drawer").count("<h3>") == 3


@pytest.mark.parametrize("page", ["compare", "minerals", "about"])
def test_every_part_is_a_heading_in_the_order_of_the_page(open_app, headings_of, page):
    app = open_app(page)
    (ways,) = (html.proto.body for html in app.get("html") if 'class="contents"' in html.proto.body)
    named = re.findall(r'href="#(\w+)"', ways)
    assert named and named == [anchor for anchor, _ in headings_of(app)]


@pytest.mark.parametrize("page", FIGURES)
def test_headings_of_figures_are_those_of_the_first_html(open_app, headings_of, page):
    heads = [translator("en")(head) for head in FIGURES[page].values() if head]
    assert [words for _, words in headings_of(open_app(page)) if words in heads] == heads
