"""From a mark to its evidence card, in both languages; the card has an address and closes; files hold what is shown."""

import csv
import re
import struct
from pathlib import Path

import pytest
from playwright.sync_api import expect

from lib.i18n import LANGUAGES, translator
from tests.fixtures.browsing import card, chart_under, close_card, drawn, main, open_page

SHARES = {"manganese_ore": "39", "chromium": "31", "lead": "20", "zinc": "13", "titanium": "9"}


@pytest.fixture
def minerals(page, server):
    """A function: language -> the shares' chart on the minerals page."""

    def opened(lang):
        open_page(page, f"{server}/minerals?lang={lang}")
        return chart_under(page, translator(lang)("minerals-shares"))

    return opened


def first_bar(chart):
    return chart.locator("g.mark-rect path").first


def touch(bar):
    """In its middle, where words may lie over it: they lead to the same card."""
    bar.click(force=True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_bar_opens_its_card(page, minerals, lang):
    touch(first_bar(minerals(lang)))
    expect(card(page)).to_contain_text("39")
    expect(page).to_have_url(re.compile("card=reserve-share-manganese-ore"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_matrix_cell_opens_its_card(page, server, lang):
    open_page(page, f"{server}/compare?lang={lang}")
    money = main(page).locator("table.said").first.locator("tbody tr").first
    money.locator("td").first.locator("a.evidence").click()
    expect(card(page)).to_contain_text("3")
    close_card(page)
    money.locator("td a.more").click()
    expect(card(page)).to_contain_text("19")
    expect(page).to_have_url(re.compile("card="))


def test_a_card_has_an_address_and_escape_closes_it(page, server):
    open_page(page, f"{server}/evidence?lang=ar&card=pledge-japan-usd")
    expect(card(page)).to_contain_text("19")
    close_card(page)


def test_the_same_mark_can_be_picked_again(page, minerals):
    chart = minerals("en")
    for _ in range(2):
        drawn(page)  # the chart is made anew once its card is closed
        touch(first_bar(chart))
        expect(page).to_have_url(re.compile("card=reserve-share-manganese-ore"))
        card(page)
        close_card(page)


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_card_gives_back_focus_and_takes_no_step_of_back(page, server, by):
    """Opened, turned to the next, closed: the reader is where they were, and Back leaves the page at once."""
    open_page(page, f"{server}/about?lang=en")
    open_page(page, f"{server}/evidence?lang=en")
    link = main(page).locator("table.claims a").nth(1)
    link.click() if by == "mouse" else link.press("Enter")
    first = card(page).locator("h3").inner_text()
    expect(page).to_have_url(re.compile("card="))
    page.get_by_role("dialog").get_by_role("link", name="Next", exact=True).press("Enter")
    expect(card(page).locator("h3")).not_to_have_text(first)
    page.get_by_role("dialog").get_by_role("button", name="Close").click() if by == "mouse" else page.keyboard.press(
        "Escape"
    )
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(f"{server}/evidence?lang=en")
    expect(link).to_be_focused()
    drawn(page)
    page.go_back()
    expect(page).to_have_url(f"{server}/about?lang=en")


def test_back_walks_out_of_a_relation_and_a_closed_card_stays_closed(page, server):
    open_page(page, f"{server}/evidence?lang=en&q=pledge-japan-usd")
    main(page).locator("table.claims a").first.click()
    first = card(page).locator("h3").inner_text()
    page.get_by_role("dialog").locator("section li a").first.click()
    expect(card(page).locator("h3")).not_to_have_text(first)
    page.go_back()
    expect(card(page).locator("h3")).to_have_text(first)
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    search = main(page).get_by_role("searchbox")
    search.fill("uranium")
    expect(page).to_have_url(re.compile("q=uranium"))
    drawn(page)
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_list_follows_as_one_types_and_back_keeps_the_filter(page, server):
    open_page(page, f"{server}/evidence?lang=en")
    search, rows = main(page).get_by_role("searchbox"), main(page).locator("table.claims tbody tr")
    search.press_sequentially("uranium", delay=30)
    expect(page).to_have_url(f"{server}/evidence?lang=en&q=uranium")
    expect(rows.filter(has_text=re.compile("uranium", re.I)).first).to_be_visible()
    expect(search).to_be_focused()
    found = rows.count()
    main(page).get_by_role("link", name=re.compile("^one document")).click()
    expect(page).to_have_url(re.compile("health=single"))
    page.go_back()
    expect(page).to_have_url(f"{server}/evidence?lang=en&q=uranium")
    expect(rows).to_have_count(found)
    expect(search).to_have_value("uranium")


def test_fetch_example_runs_in_a_browser(page, server):
    page.goto(f"{server}/_stcore/health")
    records = page.evaluate("async () => (await (await fetch('/data/reserve_shares.json')).json()).records")
    assert len(records) == len(SHARES)


def foot_of(page, name):
    """The line of links under a figure of the live page."""
    return main(page).locator(f'.foot[data-of="{name}"]')


def test_rows_and_citation_open_in_place_and_follow_the_view(page, server):
    t = translator("ar")
    open_page(page, f"{server}/compare?lang=ar&powers=JPN,CHN#pledges")
    foot = foot_of(page, "pledges")
    expect(foot).to_be_in_viewport()
    foot.get_by_role("link", name=t("figure-rows"), exact=True).click()
    expect(foot.locator("table.rows tbody tr")).to_have_count(7)
    foot.get_by_role("link", name=t("figure-cite"), exact=True).click()
    expect(foot.locator(".cite pre").first).to_contain_text(
        re.compile(r"/compare\?lang=ar&powers=JPN,CHN&v=[\w.-]+#pledges")
    )
    foot.locator("table.rows a[data-card]").first.click()
    expect(card(page).locator("h3").first).to_be_visible()
    close_card(page)
    expect(foot.locator("table.rows")).to_have_count(1)
    foot.get_by_role("link", name=t("figure-rows"), exact=True).click()
    expect(foot.locator("table.rows")).to_have_count(0)


def test_the_address_of_a_figure_is_copied_and_said(new_page, server):
    t, page = translator("en"), new_page(permissions=["clipboard-read", "clipboard-write"])
    open_page(page, f"{server}/minerals?lang=en")
    foot = foot_of(page, "climate")
    foot.get_by_role("link", name=t("figure-link"), exact=True).click()
    expect(foot).to_contain_text(t("figure-link-copied"))
    assert page.evaluate("navigator.clipboard.readText()") == f"{server}/minerals?lang=en#climate"


def test_without_scripts_the_links_lead_to_rows_and_citation(new_page, server):
    page = new_page(java_script_enabled=False)
    page.goto(f"{server}/compare?lang=en")
    page.locator("#pledges").get_by_role("link", name="Table", exact=True).click()
    expect(page.locator("#rows tbody tr").first).to_be_visible()
    expect(page.locator("#cite pre").first).to_be_visible()


@pytest.fixture
def download(page, minerals):
    """A function: words of a link under the shares -> the file it gives, in Arabic."""
    minerals("ar")
    foot = foot_of(page, "reserve_shares")

    def downloaded(words):
        with page.expect_download() as waiting:
            foot.get_by_role("link", name=words, exact=True).click()
        return waiting.value

    return downloaded


def test_the_csv_holds_the_rows_on_screen(download):
    file = download("CSV")
    assert re.fullmatch(r"middle-corridor_reserve-shares_ar_\w+\.csv", file.suggested_filename)
    content = Path(file.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and b"\r" not in content
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
    assert {row["resource_id"]: row["value"] for row in rows} == SHARES
    assert {(row["source_id"], row["paragraph"], row["status"]) for row in rows} == {("doc1", "14", "stated")}


def test_the_pictures_hold_the_chart_with_its_title_and_source(download, page, server):
    t = translator("ar")
    svg = Path(download("SVG").path()).read_text("utf-8")
    words = re.sub(r"<[^>]+>|\s+", " ", svg)
    assert all(f"{share}%" in words for share in SHARES.values())
    assert f"{server.removeprefix('http://')}/minerals" in words
    assert t("figure-source-line", version="").partition("؛")[0] in words
    finding = main(page).locator("strong", has_text="39%").first.inner_text()
    assert set(re.findall(r"\w+", finding)) <= set(re.findall(r"\w+", words))
    width, height = (float(re.search(rf'<svg[^>]* {side}="([\d.]+)"', svg)[1]) for side in ("width", "height"))
    png = Path(download("PNG").path()).read_bytes()
    assert png.startswith(b"\x89PNG") and len(png) > 20_000
    assert struct.unpack(">II", png[16:24]) == pytest.approx((2 * width, 2 * height), abs=2)
