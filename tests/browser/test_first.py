"""The first HTML gives way to the live page: nothing left over, nothing jumps; without scripts it is the page."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from lib.data.dataset import dataset
from lib.i18n import translator
from tests.fixtures.browsing import drawn, main, open_page

SHIFTS = """
window.shifted = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value
}).observe({ type: "layout-shift", buffered: true })
"""
PLACE_WITHOUT_STYLE = """() => {
  const place = () => document.querySelector(".st-key-map").offsetHeight
  const styled = place(), styles = [...document.querySelectorAll(".st-key-map style")]
  for (const style of styles) style.remove()
  return [styles.length > 0, place() - styled]
}"""


@pytest.mark.parametrize(
    ("address", "late"),
    [
        ("/?lang=en", "Html"),
        ("/?lang=ar", "BidiComponent"),
        ("/compare?lang=ar&embed=true", ""),
        ("/minerals?lang=en", ""),
    ],
)
def test_first_content_gives_way_without_a_jump(server, new_page, address, late):
    page = new_page(width=390, height=844)
    page.add_init_script(SHIFTS)
    asked, held = [], []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    if late:
        page.route(f"**/static/js/{late}.*", lambda route: held.append(route))
    html = page.goto(server + address, wait_until="commit").text()
    heading = re.search(r"<h1>(.*?)</h1>", html)[1]
    if late:  # a script that comes seconds after the heading it follows
        main(page).get_by_test_id("stHeading").first.wait_for(state="attached")
        page.wait_for_timeout(3000)
        for route in held:
            route.continue_()
    drawn(page)
    expect(page.locator("#first")).to_have_count(0)
    expect(main(page).get_by_role("heading", level=1)).to_have_text(heading)
    page.wait_for_timeout(1500)
    assert page.evaluate("window.shifted") < 0.1
    if late:
        # A control over the map that has its own style yet to come takes no place.
        expect(page.locator(".st-key-map .zoom")).to_be_attached()
        assert page.evaluate(PLACE_WITHOUT_STYLE) == [True, 0]
    # Streamlit was told where its server is, and sought it nowhere else.
    assert "/_stcore/health" in asked and not [path for path in asked if path.find("/_stcore/") > 0]


def test_live_page_stays_hidden_until_it_stands(server, new_page):
    page = new_page(width=390, height=844)
    page.route("**/static/js/index.*", lambda route: route.abort())
    page.goto(f"{server}/compare?lang=ar")
    expect(page.locator("#first h1")).to_have_text(translator("ar")("page-compare"))
    expect(page.locator("#first svg")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_live_page_is_shown_without_the_script_that_hides_it(server, new_page):
    page = new_page()
    page.route("**/page/first.*", lambda route: route.abort())
    open_page(page, f"{server}/about?lang=en")
    main(page).get_by_role("link", name=translator("en")("page-data"), exact=True).click()
    expect(main(page).get_by_role("heading", level=1)).to_have_text(translator("en")("page-data"))


def test_live_page_is_shown_though_no_heading_comes(server, new_page):
    page = new_page()
    page.clock.install()
    page.route_web_socket("**/_stcore/stream", lambda silent: None)
    page.goto(f"{server}/about?lang=en")
    expect(main(page)).to_be_attached()
    expect(page.locator("#first h1")).to_be_visible()
    page.clock.fast_forward(20_000)
    expect(page.locator("#first")).to_have_count(0)
    expect(main(page)).to_be_visible()


def test_without_scripts_it_is_the_page(server, new_page):
    page = new_page(java_script_enabled=False)
    page.goto(f"{server}/?lang=en")
    expect(page.locator("#first svg")).to_be_visible()
    expect(page.locator("#first li").filter(has_text="¶")).to_have_count(len(dataset().tables["findings"]))
    page.locator("#first").get_by_role("link", name=translator("en")("page-data"), exact=True).click()
    expect(page.locator("#first h1")).to_have_text(translator("en")("page-data"))
    expect(page.get_by_role("link", name="CSV", exact=True).first).to_be_visible()
