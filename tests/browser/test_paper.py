"""On paper stands what the screen holds back: the whole list, the map's picture, drawings with letters to be read."""

from playwright.sync_api import expect

from lib.evidence.record import record
from lib.view.address import path_of
from tests.fixtures.browsing import main, open_page


def printed(page):
    """As a printer would have it; what was put there for it goes again."""
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def test_lists_and_drawings_are_whole(server, page):
    open_page(page, f"{server}/evidence?lang=ar")
    shown = main(page).locator("table.claims tbody tr").count()
    printed(page)
    claims = main(page).locator(".paper .claims > li:visible")
    assert claims.count() == len(record().health) > shown
    assert main(page).locator("table.claims:visible").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert main(page).locator(".paper").count() == 0
    assert main(page).locator("table.claims:visible").count() == 1

    page.emulate_media(media="screen")
    open_page(page, f"{server}{path_of('minerals')}?lang=ar")
    charts = main(page).locator(".stVegaLiteChart:has(svg)")
    expect(charts.nth(3)).to_be_visible()
    drawn = charts.count()
    printed(page)
    assert main(page).locator(".foot .paper .drawing svg:visible").count() == drawn
    assert main(page).locator(".stVegaLiteChart:visible").count() == 0
    wide = main(page).locator(".foot .paper text").first.evaluate("(text) => text.getBoundingClientRect().height")
    assert wide > 9
