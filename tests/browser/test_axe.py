"""Every page and state, in both languages and themes, at a desk and on a phone, holds what axe-core can check.

The whole grid, state by theme by width by language, takes a quarter of an hour: `python -m tests.bench.axe`.
"""

import pytest
from playwright.sync_api import expect

from lib.i18n import LANGUAGES
from lib.view.address import path_of
from lib.vocabulary import PAGES
from tests.fixtures.axe import AXE, COLOURS, RULES, STATES, unfold, violations
from tests.fixtures.browsing import drawn, fits, open_page


def check(page, where, kind="tag", values=RULES):
    """No violation but those of the table."""
    found = violations(page, kind, values)
    assert not found, "\n".join([where, *found])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_pages(server, page, name, lang):
    open_page(page, f"{server}{path_of(name)}?lang={lang}")
    fits(page, lang)
    page.evaluate(AXE)
    check(page, "desk")
    page.set_viewport_size({"width": 390, "height": 844})
    drawn(page)
    unfold(page)
    check(page, "phone, all unfolded")
    page.emulate_media(color_scheme="dark")
    expect(page.locator(".stApp")).to_have_css("color-scheme", "dark")
    drawn(page)
    check(page, "phone, dark", "rule", COLOURS)


@pytest.mark.parametrize("state", STATES)
def test_states(server, page, state):
    name, query = STATES[state]
    lang = LANGUAGES[list(STATES).index(state) % 2]
    open_page(page, f"{server}{path_of(name)}?lang={lang}&{query}")
    page.evaluate(AXE)
    check(page, "desk")
    page.set_viewport_size({"width": 390, "height": 844})
    drawn(page)
    check(page, "phone")
