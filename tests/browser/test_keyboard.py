"""Through every page with the keyboard alone: where it stands is seen, and nothing opens by passing."""

import pytest
from playwright.sync_api import expect

from lib.view.address import path_of
from lib.vocabulary import PAGES
from tests.fixtures.browsing import card, close_card, main, open_page

STEPS = 45
WHERE = """() => {
  const at = document.activeElement
  const near = [at, at.parentElement, at.parentElement?.parentElement, at.closest("[data-testid=stDataFrame]")].filter(Boolean)
  const seen = near.some((one) => {
    const style = getComputedStyle(one)
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none"
  })
  // A grid is a canvas that draws the ring round its cell itself.
  return [at.tagName, (at.ariaLabel || at.textContent || "").trim().slice(0, 40), seen || at.matches("body, canvas, [role=gridcell]")]
}"""


@pytest.mark.parametrize("name", PAGES)
def test_a_walk_with_tab(server, page, name):
    open_page(page, f"{server}{path_of(name)}?lang=en")
    met, unseen = [], []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        tag, words, seen = page.evaluate(WHERE)
        met.append(words)
        if not seen:
            unseen.append((tag, words))
    assert not unseen
    assert len(set(met)) > 10, "the keyboard is caught"
    assert "card=" not in page.url
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_every_mark_opens_its_evidence_at_enter_and_gives_the_focus_back(server, page):
    open_page(page, f"{server}/minerals?lang=en")
    marks = main(page).locator("details.spoken").first
    marks.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(marks.get_by_role("link")).to_have_count(5)
    page.keyboard.press("Tab")
    first = marks.get_by_role("link").first
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(card(page).locator("h3").first).to_contain_text("39%")
    close_card(page)
    expect(first).to_be_focused()
