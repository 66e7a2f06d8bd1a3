"""What the head says is data to a browser, not a script; the first visit is in the reader's language, then in the link's."""

import json

import pytest
from playwright.sync_api import expect

from lib.i18n import translator
from tests.fixtures.browsing import drawn, main


@pytest.mark.parametrize(("locale", "lang"), [("ar-EG", "ar"), ("fr-FR", "en")])
def test_the_first_visit_is_in_the_readers_language(server, new_page, locale, lang):
    page = new_page(locale=locale)
    page.goto(f"{server}/doubts")
    drawn(page)
    assert page.evaluate("document.documentElement.lang") == lang
    expect(main(page).get_by_role("heading", level=1)).to_have_text(translator(lang)("page-doubts"))
    assert page.url == f"{server}/doubts?lang={lang}" and page.evaluate("history.length") == 2


def test_linked_data_and_the_line_on_changes_stand_in_a_cited_card(server, new_page):
    page, refused = new_page(), []
    page.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
    page.goto(f"{server}/evidence?lang=en&card=pledge-japan-usd&v=1.0.0")
    drawn(page)
    told = page.locator('script[type="application/ld+json"]')
    assert json.loads(told.text_content())["identifier"] == "pledge-japan-usd"
    expect(page.get_by_role("dialog").locator(".since")).to_contain_text("one of the claims shown here")
    assert refused == []


def test_the_manifest_is_what_the_page_links_to(server, new_page):
    page = new_page()
    page.goto(f"{server}/about?lang=ar", wait_until="commit")
    there = page.locator('link[rel="manifest"]').get_attribute("href")
    assert page.request.get(server + there).json()["lang"] == "ar"
