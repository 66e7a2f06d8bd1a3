"""The card holds everything it promises, in both languages, escaped, with a way to the next."""

import re
from datetime import date
from html import escape

import pytest

from lib.data import versions
from lib.i18n import LANGUAGES, translator
from lib.markup.drawer import drawer
from lib.markup.findings import findings
from lib.share.citation import Edition
from lib.view.state import parse

OF = Edition("https://example.org", "0123456789ab", "2026-01-01")
VOID = {"br", "input", "img"}
TAG = re.compile("<(/?)([a-z0-9]+)[^>]*>")


def shown(record, card, came_from=("", ()), lang="en", **more):
    state = parse({"lang": lang, "card": card} | more, "evidence")
    return drawer(record, state, came_from, OF, date(2026, 1, 5))


def left_open(html):
    """The tags of our own HTML that nothing closes; in attributes too, `>` is escaped."""
    still = []
    for end, tag in TAG.findall(html):
        if end:
            assert still.pop() == tag
        elif tag not in VOID:
            still.append(tag)
    return still


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_card_is_whole(shipped, lang):
    for claim, places in shipped.places.items():
        html = shown(shipped, claim, lang=lang, ref="1")
        for place in places:
            assert all(escape(translator(one).of(place, "statement")) in html for one in LANGUAGES)
        for tie in shipped.relations.get(claim, ()):
            assert (f'data-card="{tie.other}"' in html) == (tie.other != claim)
        assert left_open(html) == []


def test_it_says_document_paragraph_firmness_and_whose_word(shipped):
    html, t = shown(shipped, "pledge-japan-usd"), translator("en")
    for text in ("Tokyo summit news", "¶ 8", "19 billion US dollars", "20 December 2025", t("firmly-upper-bound")):
        assert text in html
    assert "leans on Sanae Takaichi" in html and t("card-view") in html
    assert "The headline prints no currency." in html  # what changed, and why
    assert 'data-copy="https://example.org/evidence?lang=en&amp;card=pledge-japan-usd"' in html


def test_a_contradicted_claim_is_not_said_to_stand_unopposed(shipped):
    html, t = shown(shipped, "japan-distant-neighbour"), translator("en")
    assert escape(t("card-contradicted", count=1)) in html and escape(t("card-one")) not in html


def test_silence_is_not_said_of_whoever_contradicts(shipped):
    html, t = shown(shipped, "japan-distant-neighbour"), translator("en")
    assert escape(t("card-against", names="Moussa's blog")) in html
    assert escape(t("card-silent", names="C5+1 analysis and Tokyo summit news")) in html


def test_both_scales_are_named_and_a_printed_figure_says_something(shipped):
    html, printed = shown(shipped, "pledge-japan-jpy"), f"{translator('en')('card-printed')}: <bdi>"
    assert ">Firmness: </span>at most, up to</span>" in html and ">Agreement: </span>differing</span>" in html
    assert printed not in html and printed in shown(shipped, "period-japan-pledge")


def test_a_finding_of_two_that_contradict_each_other_is_not_marked_as_stated(shipped):
    items = findings(shipped, "en").split("<li")[1:]
    assert ["Agreement: </span>contradicted" in item for item in items] == [False] * 5 + [True]
    assert [">Firmness: " in item for item in items] == [True] * 5 + [False]


def test_what_nobody_says_is_said_once(shipped):
    html, t = shown(shipped, "pledge-chn-none"), translator("en")
    assert html.count(t("card-all-silent")) == 1 and t("health-silent") not in html


def test_previous_and_next_of_the_list(shipped):
    cards = ("uzb-gold", "pledge-japan-usd,pledge-japan-jpy", "sojitz")
    way = re.search("<nav.*?</nav>", shown(shipped, cards[1], ("findings", cards)))[0]
    assert re.findall('data-card="([^"]*)"', way) == ["uzb-gold", "sojitz"] and "Finding 2 of 3" in way
    assert "Question 2 of 3" in shown(shipped, cards[1], ("questions", cards))
    assert "السؤال" in shown(shipped, cards[1], ("questions", cards), "ar")
    first = re.search("<nav.*?</nav>", shown(shipped, cards[0], ("said", cards)))[0]
    assert re.findall('data-card="([^"]*)"', first) == [cards[1]] and "Statement 1 of 3" in first
    assert "<nav" not in shown(shipped, "region-open", ("said", cards))


def test_several_claims_are_listed_first(shipped):
    three = shown(shipped, "uzb-gold,pledge-japan-usd,sojitz")
    head = three[: three.index("<details")]
    assert "card=uzb-gold%2Cpledge-japan-usd%2Csojitz" in head or "card=uzb-gold,pledge-japan-usd,sojitz" in head
    assert head.count("data-copy=") == 2 and "and 2 other claims: " in head and "Cite these 3 claims<" in head
    assert three.count("Cite this claim<") == 3
    assert three.count('<details class="one">') == 2 and three.count('<details class="one" open>') == 1
    assert shown(shipped, "uzb-gold,sojitz").count('<details class="one" open>') == 2


def test_an_unknown_claim_is_named_and_the_others_are_shown(shipped):
    html = shown(shipped, "no-such-claim,uzb-gold")
    assert "no-such-claim" in html and "<h3" in html
    assert "<h3" not in shown(shipped, "no-such-claim")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_opened_a_card_in_the_first_release_still_opens_one(shipped, lang):
    tables = versions.opened(versions.find("1.0.0")).tables.values()
    opened = {claim for table in tables if "claim_id" in table for claim in table["claim_id"].dropna()}
    nothing = translator(lang)("card-unknown", claim="#").split("#")[0]
    assert len(opened) > 400
    for claim in opened - set(shipped.health):
        html = shown(shipped, claim, lang=lang)
        assert escape(nothing) not in html and left_open(html) == []


def test_a_name_leads_to_what_is_said_of_it(shipped):
    japan, lithium = shown(shipped, "actor-jpn"), shown(shipped, "resource-lithium", lang="ar")
    assert "<h3" in japan and "Named in Moussa&#x27;s blog, ¶ 3" in japan and "actor=JPN" in japan
    assert translator("ar").of(shipped.tables["resources"].set_index("resource_id").loc["lithium"], "name") in lithium


def test_a_claim_merged_into_another_leads_to_it_and_one_taken_out_says_why(shipped):
    assert 'data-card="ylp-trainees"' in shown(shipped, "young-leaders")
    assert "Not a statement of the document." in shown(shipped, "coverage-doc4")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_card_leads_to_the_published_figures_beside_its_claim_or_shows_them(shipped, lang):
    offer, claim = escape(translator(lang)("card-reference-offer")), "reserve-share-lead"
    off, on = shown(shipped, claim, lang=lang), shown(shipped, claim, lang=lang, ref="1")
    assert offer in off and f"ref=1&amp;card={claim}" in off and '<section class="reference">' not in off
    assert offer not in on and '<section class="reference">' in on
    assert offer not in shown(shipped, "uzb-gold", lang=lang)
