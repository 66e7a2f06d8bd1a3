"""The list of claims and the doubts: what is chosen is shown, links are real, and data cannot break out."""

import re
from html import escape
from types import SimpleNamespace

import pytest

from lib.evidence import questions
from lib.i18n import LANGUAGES, translator
from lib.markup import doubts, listing, statements
from lib.markup.links import Links, chip, within
from lib.view.address import address_of
from lib.view.state import parse


def cards(html):
    """The cards that links of the list open, without those that open several."""
    return [ids for ids in re.findall('data-card="([^"]*)"', html) if "," not in ids]


def view(page, **query):
    return parse({"lang": "en"} | query, page)


def test_parts_cover_the_list_without_overlap(shipped):
    everything = []
    for part in range(1, 99):
        html = listing.evidence(shipped, view("evidence", part=str(part)))
        if cards(html) == everything[-len(cards(html)) :]:
            break  # past the end the last part is shown again
        everything += cards(html)
    assert everything == shipped.order


def test_paragraphs_stand_in_order_of_number_and_values_with_their_unit(shipped):
    html = listing.evidence(shipped, view("evidence", q="pledge-japan-usd"))
    assert "¶¶\u00a03, 11, 38: 19" in html and "¶\u00a08: up to about 19 billion US dollars" in html


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_doubt_shows_why_and_how_it_is_treated(shipped, lang):
    t, html = translator(lang), ""
    for part in range(1, len(shipped.doubts) // doubts.SIZE + 2):
        html += doubts.doubts(shipped, view("doubts", lang=lang, part=str(part)))
    for one in shipped.doubts:
        assert f'id="{one.doubt_id}"' in html
        # Where a check says why for the whole matter, the first pair need not say it again.
        for pair in one.pairs[1 if one.check else 0 :]:
            assert escape(t.of(pair.row, "why")) in html
        for text in ("said", "why", "treatment") if one.check else ():
            assert escape(t.of(one.check, text)) in html


def test_the_first_doubt_is_open_and_the_others_folded_with_all_they_hold(shipped):
    html = doubts.doubts(shipped, view("doubts"))
    opened = re.findall('<details class="matter"[^>]* open>', html)
    assert len(opened) == 1 and html.index(opened[0]) == html.index('<details class="matter"')
    assert html.count("<summary><h3>") == html.count('<details class="matter"') == doubts.SIZE


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_no_document_says_is_folded_by_power_and_whole(shipped, lang):
    html = statements.gaps(shipped, lang)
    assert set(cards(html)) == set(questions.gaps(shipped.tables)["claim_id"])
    assert all(f'id="gaps-{power}"' in html for power in set(questions.gaps(shipped.tables)["actor_id"]))


def test_a_kind_filters_and_its_chip_lets_go_again(shipped):
    html = doubts.doubts(shipped, view("doubts", doubt="contradicts"))
    shown = set(re.findall('<details class="matter" id="([^"]*)"', html))
    assert shown == {one.doubt_id for one in shipped.doubts if one.kind == "contradicts"}
    assert re.search(
        '<a class="chip"[^>]*data-set="doubt:" aria-current|aria-current="true" href="/doubts\\?lang=en"', html
    )


def test_a_touch_goes_to_the_same_place_as_the_link(shipped):
    html = listing.evidence(shipped, view("evidence", topic="minerals"))
    for href, name, value in re.findall('href="([^"]*)" data-set="([^":]*):([^"]*)"', html):
        there = parse(dict(re.findall("[?&;]([a-z]+)=([^&]*)", href)), "evidence")
        assert str(there[name]) == value and there["part"] == (int(value) if name == "part" else 1)


def test_nothing_of_the_data_breaks_out():
    links = Links(view("evidence"))
    assert "<script>" not in links.card(("a",), escape("<script>"))
    assert "<b>" not in chip(links, "topic", "money", "<b>", 1)
    fake = SimpleNamespace(lang="en")
    assert "<i>" not in listing.words.badge("<i>") and "<i>" not in listing.words.text("<i>", fake.lang)


@pytest.mark.parametrize(
    ("part", "total", "found"), [(1, 0, (1, 1)), (9, 26, (2, 2)), (2, 25, (1, 1)), (2, 51, (2, 3))]
)
def test_the_nearest_part(part, total, found):
    assert within(part, 25, total) == found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_whoever_no_claim_is_about_leads_to_those_that_name_them(shipped, lang):
    name = shipped.names("actors", f"name_{lang}")["sojitz"]
    html = listing.evidence(shipped, view("evidence", lang=lang, actor="sojitz"))
    there = parse({"lang": lang, "q": name}, "evidence")
    assert f"<strong>{escape(name)}</strong>" in html and 'data-set="actor:"' in html
    assert translator(lang)("nothing-matches") in html and escape(address_of(there)) in html
    assert cards(listing.evidence(shipped, there))
    assert 'data-go="' not in listing.evidence(shipped, view("evidence", lang=lang, actor="nobody"))
