"""Links, languages and the browser's Back, as a reader meets them."""

import re
import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import expect

from lib.i18n import LANGUAGES, translator
from lib.share.embed import code
from lib.view.address import path_of
from lib.vocabulary import PAGES
from tests.fixtures.browsing import drawn, fits, main, open_page

ROOT = Path(__file__).resolve().parents[2]


def title(page, name, lang="en"):
    """The tab's title of a page: there when the page's script has begun."""
    t = translator(lang)
    expect(page).to_have_title(t("tab-title", page=t(f"page-{name}"), app=t("app-title")))


def link(page, name, lang="en"):
    """The link to a page in the row of pages."""
    t = translator(lang)
    return main(page).get_by_role("navigation", name=t("pages-label")).get_by_role("link", name=t(f"page-{name}"))


def shown(page, name, lang="en"):
    """Wait until page `name` is drawn to its foot."""
    title(page, name, lang)
    drawn(page)


def test_deep_link_on_a_cold_server(serve, page):
    with serve() as (address, _):
        page.goto(f"{address}/compare?lang=ar")
        shown(page, "compare", "ar")
        assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_opens_from_another_and_fits_a_phone(server, page, lang):
    """That each fits a desk is seen where it is opened there: test_axe."""
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{server}/?lang={lang}")
    for name in PAGES:
        link(page, name, lang).click()
        shown(page, name, lang)
        fits(page, lang)


def test_language_switch_keeps_the_page_and_the_view(server, page):
    page.goto(f"{server}/compare?lang=en&powers=CHN,RUS")
    shown(page, "compare")
    main(page).get_by_role("link", name="العربية").click()
    shown(page, "compare", "ar")
    expect(page).to_have_url(f"{server}/compare?lang=ar&powers=CHN%2CRUS")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.go_back()
    shown(page, "compare")
    expect(page.locator("html")).to_have_attribute("dir", "ltr")


def test_back_across_pages_and_views(server, page):
    page.goto(f"{server}/?lang=ar&ref=1")
    shown(page, "corridor", "ar")
    link(page, "compare", "ar").click()
    shown(page, "compare", "ar")
    expect(page).to_have_url(f"{server}/compare?lang=ar&ref=1")
    link(page, "about", "ar").click()
    shown(page, "about", "ar")
    page.go_back()
    shown(page, "compare", "ar")
    page.go_back()
    shown(page, "corridor", "ar")
    expect(page).to_have_url(f"{server}/?lang=ar&ref=1")
    page.go_forward()
    shown(page, "compare", "ar")


def test_back_leaves_a_link_that_names_no_language(server, page):
    page.goto("about:blank")
    page.goto(f"{server}/compare")
    shown(page, "compare")
    expect(page).to_have_url(f"{server}/compare?lang=en")
    page.go_back()
    expect(page).to_have_url("about:blank")


def test_links_open_the_same_page_in_a_new_tab(server, page):
    page.goto(f"{server}/compare?lang=ar")
    shown(page, "compare", "ar")
    for name in PAGES:
        expect(link(page, name, "ar")).to_have_js_property("href", f"{server}{path_of(name)}?lang=ar")


@pytest.mark.parametrize(
    "query",
    [
        "lang=xx&foo=%3Cscript%3E&powers=,,,&dims=%00%FF",
        "powers=" + "CHN," * 500,
        "lang=ar&lang=en&lang=",
        "card=..%2F..%2Fetc&highlight=%E2%80%AE",
        "&".join(f"p{n}=1" for n in range(90)),
    ],
)
def test_hostile_addresses_give_a_valid_page(server, page, query):
    page.goto(f"{server}/compare?{query}")
    shown(page, "compare")
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_address_that_is_no_page(server, page):
    assert page.goto(f"{server}/nowhere?lang=ar").status == 404
    page.get_by_role("link", name=translator("ar")("page-data")).click()
    shown(page, "data", "ar")


@pytest.fixture
def article(tmp_path):
    """A function that serves HTML as a page of another origin and gives its address."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        Thread(target=site.serve_forever, daemon=True).start()

        def publish(html):
            (tmp_path / "article.html").write_text(f"<!DOCTYPE html><title>Article</title>{html}", "utf-8")
            return f"http://127.0.0.1:{site.server_port}/article.html"

        yield publish
        site.shutdown()


def test_embedded_in_another_site(server, page, article):
    """From another origin, by the code that the share dialog gives: the view alone, as tall as it is."""
    t = translator("ar")
    address = f"{server}/compare?lang=ar&powers=JPN&embed=true"
    page.goto(article(code(address, "x", 500)))
    frame = page.frame_locator("iframe").get_by_test_id("stMain")
    back = frame.get_by_role("link", name=t("embed-from", app=t("app-title")))
    expect(back).to_have_attribute("href", re.compile("powers=JPN"))
    expect(frame.get_by_role("heading", level=1)).to_be_visible()
    expect(frame.get_by_role("link", name="English")).to_have_count(0)
    page.wait_for_function("document.querySelector('iframe').getBoundingClientRect().height > 900")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sharing_says_what_it_copied_gives_files_and_the_focus_back(server, page, lang):
    t = translator(lang)
    page.goto(f"{server}/compare?lang={lang}&powers=USA,RUS")
    share = main(page).locator(".masthead").get_by_role("link", name=t("share"))
    share.click()
    dialog = page.get_by_role("dialog", name=t("share-heading"))
    expect(dialog.get_by_label(t("figure-link"))).to_have_value(re.compile("powers=USA"))
    dialog.get_by_role("link", name=t("copy-link")).click()
    expect(dialog.get_by_role("link", name=t("figure-link-copied"))).to_be_visible()
    with page.expect_download() as brief:
        dialog.get_by_role("link", name=t("brief-link")).click()
    assert brief.value.suggested_filename.endswith(".html")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(share).to_be_focused()


@pytest.fixture
def broken_copy(tmp_path):
    """The app with one wrong cell in its data."""
    for name in ("lib", "pages", "data", ".streamlit"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "app.py", tmp_path)
    table = tmp_path / "data" / "reserve_shares.csv"
    lines = table.read_text("utf-8").splitlines(keepends=True)
    lines[1] = lines[1].replace(",central_asia,", ",nowhere_at_all,")
    table.write_text("".join(lines), "utf-8")
    return tmp_path


def test_faulty_data_are_told_on_the_page_and_in_the_log(serve, page, broken_copy):
    with serve(broken_copy) as (address, log):
        page.goto(f"{address}/minerals?lang=ar")
        title(page, "minerals", "ar")
        expect(page.get_by_text(translator("ar")("problem-title"))).to_be_visible()
        expect(page.get_by_text("reserve_shares.csv").first).to_be_visible()
        expect(page.get_by_text("nowhere_at_all").first).to_be_visible()
        said = log.read_text("utf-8")
    assert re.search(r"reserve_shares\.csv, line 2, column \w+: found 'nowhere_at_all'", said)
    assert "Traceback" not in said


def test_the_names_of_the_powers_stay_in_sight(page, server):
    """The head of the comparison sticks to the top while its rows pass under it."""
    open_page(page, f"{server}/compare?lang=en")
    table = main(page).locator("table.said")
    table.locator("tbody tr").nth(8).evaluate("row => row.scrollIntoView({ block: 'start' })")
    expect(table.locator("thead th").nth(1)).to_be_in_viewport()
    assert table.locator("thead th").nth(1).evaluate("head => head.getBoundingClientRect().top") < 5
