"""From a mark to its evidence card, in both languages; the card has an address and closes."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Error


def opened(page, server, path):
    page.goto(f"{server}{path}")
    page.locator("h1").first.wait_for()


def card(page):
    dialog = page.get_by_role("dialog")
    dialog.locator("h3").first.wait_for()
    return dialog


@pytest.mark.parametrize(("lang", "words"), [("en", "39"), ("ar", "39")])
def test_a_bar_opens_its_card(page, server, lang, words):
    opened(page, server, f"/minerals?lang={lang}")
    chart = page.locator(".stVegaLiteChart").first
    bar = chart.locator("g.mark-rect path").first
    bar.wait_for()
    bar.click()
    assert words in card(page).inner_text()
    page.wait_for_url(re.compile("card=reserve-share-manganese-ore"))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_matrix_cell_opens_its_card(page, server, lang):
    opened(page, server, f"/compare?lang={lang}")
    cell = page.locator(".stVegaLiteChart").first.locator("g.mark-rect").last.locator("path").first  # the clear sheet
    cell.wait_for()
    cell.click()
    assert "19" in card(page).inner_text()
    page.wait_for_url(re.compile("card="))


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_state_on_the_map_opens_its_panel_and_card(page, server, lang):
    opened(page, server, f"/?lang={lang}&view=states")
    canvas = page.locator(".stDeckGlJsonChart canvas").first
    canvas.wait_for()
    page.wait_for_function("() => !document.querySelector('[data-testid=stSkeleton]')")
    box = canvas.bounding_box()
    spot = next(spot for spot in (0.42, 0.5, 0.35, 0.58) if pick(page, box, spot, "pick="))
    pick(page, box, spot, "pick=", gone=True)  # picking the same again closes its panel
    assert pick(page, box, spot, "pick=")
    statement = page.locator(".stButton button[kind=tertiary]").first
    statement.wait_for()
    statement.click()
    assert card(page).inner_text()
    page.wait_for_url(re.compile("card="))


def pick(page, box, share, part, gone=False):
    """Press on the map until the address has `part` (or has it no more); whether it came to that."""
    for step in range(4):
        # deck.gl picks only once its layers are drawn, and says so nowhere.
        page.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] * 0.3 + step)
        page.wait_for_timeout(1500)
        page.mouse.down()
        page.wait_for_timeout(80)
        page.mouse.up()
        try:
            page.wait_for_url(lambda url: (part not in url) is gone, timeout=5000)
        except Error:
            continue
        return True
    assert not gone, "the pick stays"
    return False


def test_a_card_has_an_address_and_escape_closes_it(page, server):
    opened(page, server, "/evidence?lang=ar&card=pledge-japan-usd")
    assert "19" in card(page).inner_text()
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    page.wait_for_url(lambda url: "card=" not in url)


def test_the_same_mark_can_be_picked_again(page, server):
    opened(page, server, "/minerals?lang=en")
    for _ in range(2):
        bar = page.locator(".stVegaLiteChart").first.locator("g.mark-rect path").first
        bar.wait_for()
        bar.click()
        card(page)
        page.keyboard.press("Escape")
        page.get_by_role("dialog").wait_for(state="detached")
        page.wait_for_url(lambda url: "card=" not in url)


def test_fetch_example_runs_in_a_browser(page, server):
    opened(page, server, "/data?lang=en")
    records = page.evaluate("async () => (await (await fetch('/data/reserve_shares.json')).json()).records.length")
    assert records == 5


def test_downloads_are_what_is_on_screen(page, server, tmp_path):
    opened(page, server, "/minerals?lang=ar")
    page.locator("summary").first.click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile("CSV")).first.click()
    content = Path(waiting.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").count("reserve-share-") == 5
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile("PNG")).first.click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"\x89PNG")
