"""What changes while the keyboard stays elsewhere is said by the one live region; a card says itself by its focus."""

from playwright.sync_api import expect

from lib.i18n import translator
from tests.fixtures.browsing import card, close_card, main, open_page


def test_what_changes_is_said(server, page):
    t = translator("ar")
    open_page(page, f"{server}/evidence?lang=ar")
    said = page.locator("body > .announced[role=status]")
    page.wait_for_timeout(1500)
    expect(said).to_be_empty()  # what stands at first is read, not announced
    main(page).get_by_role("searchbox").fill("zzz")
    expect(said).to_have_text(t("nothing-matches"))
    main(page).get_by_role("searchbox").fill("pledge-japan-usd")
    expect(said).to_contain_text(t("evidence-count", count=1))

    first = main(page).locator("table.claims a").first
    first.press("Enter")
    expect(card(page)).to_have_accessible_name(t("card-title"))
    expect(card(page).locator("[autofocus]")).to_be_focused()
    close_card(page)
    expect(first).to_be_focused()

    main(page).get_by_role("link", name=t("page-corridor"), exact=True).press("Enter")
    expect(said).to_have_text(t("app-tagline"))
