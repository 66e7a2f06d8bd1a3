"""Every page and state, in both languages and themes, at a desk and on a phone, holds what axe-core can check."""

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import expect

from lib.i18n import LANGUAGES
from lib.view.address import path_of
from lib.vocabulary import PAGES
from tests.fixtures.browsing import drawn, open_page

AXE = AXE_FILE_PATH.read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
STREAMLIT: dict[tuple[str, str], str] = {}
"""(rule, end of the selector) -> why it is not ours to mend."""
RUN = """async ([kind, values]) => {
  const found = await axe.run(document, { runOnly: { type: kind, values }, resultTypes: ["violations"] })
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => [id, node.target.join(" "), node.html.slice(0, 200)]))
}"""
STATES = {
    "reference layer": ("compare", "ref=1"),
    "minerals with the reference layer": ("minerals", "ref=1"),
    "a card": ("compare", "card=ca-japan-founded"),
    "cards of several claims": ("evidence", "card=ca-japan-founded,ca-japan-summit"),
    "a filter": ("evidence", "health=contradicted&q=japan"),
    "a state picked": ("corridor", "pick=state:KAZ"),
    "a step": ("corridor", "step=3"),
    "the drawn map": ("corridor", "flat=1"),
    "an address half understood": ("doubts", "foo=1"),
}


def check(page, where, kind="tag", values=RULES):
    """No violation but those of the table."""
    found = [
        f"{where}: {rule} {target} {html}"
        for rule, target, html in page.evaluate(RUN, [kind, values])
        if not any(rule == known and target.endswith(end) for known, end in STREAMLIT)
    ]
    assert not found, "\n".join(found)


def unfold(page):
    """What is folded stands open: what hides is not checked."""
    page.evaluate(
        "for (const one of document.querySelectorAll('details')) { one.removeAttribute('name'); one.open = true }"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_pages(server, page, name, lang):
    open_page(page, f"{server}{path_of(name)}?lang={lang}")
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
