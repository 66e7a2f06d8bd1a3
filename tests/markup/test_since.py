"""The line a cited link opens with: which of the claims shown have changed, in words of either language."""

import pytest

from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.markup.since import LISTED, note
from lib.share.shown import shown
from lib.view.state import parse
from lib.vocabulary import PAGES

OURS = record()


def view(page, **query):
    return parse({"v": "1.0.0", **query}, page)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_it(page, lang):
    html = note(OURS, view(page, lang=lang))
    assert "1.0.0" in html and "/data/1.0.0/package.zip" in html and 'href="/data/changes.csv"' in html


def test_a_card_is_all_that_its_link_shows():
    html = note(OURS, view("evidence", lang="en", card="pledge-japan-usd"))
    assert html.count("<li>") == 1 and "one of the claims shown" in html and 'data-card="pledge-japan-usd"' in html
    assert len(note(OURS, view("evidence")).split("<li>")) == LISTED + 1


def test_a_claim_that_is_gone_is_named_by_its_id():
    assert "<code>young-leaders</code>" in note(OURS, view("evidence", card="young-leaders"))


def test_without_a_version_nothing_is_said():
    assert note(OURS, parse({}, "compare")) == note(OURS, parse({"v": OURS.version}, "compare")) == ""


def test_a_version_nobody_kept_promises_nothing():
    html = note(OURS, parse({"v": "0123456789ab"}, "compare"))
    assert "0123456789ab" in html and "<li>" not in html


@pytest.mark.parametrize("page", ["corridor", "compare", "minerals", "evidence", "doubts", "data"])
def test_what_a_page_shows_are_claims_there_are(page):
    found = shown(OURS, parse({"table": "pledges"}, page))
    assert len(found) > 3 and len(set(found)) == len(found)
    assert set(found) <= set(OURS.order)


def test_choices_narrow_what_is_shown():
    assert set(shown(OURS, parse({"topic": "minerals"}, "evidence"))) < set(shown(OURS, parse({}, "evidence")))
    assert set(shown(OURS, parse({"pick": "state:KAZ"}, "corridor"))) > set(shown(OURS, parse({}, "corridor")))
