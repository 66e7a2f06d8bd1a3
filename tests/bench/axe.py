"""axe-core over every page and state, in each language, theme and width: `python -m tests.bench.axe` writes the table.

`--only WORD` runs the rows whose name has the word, prints them and writes nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from itertools import product

from playwright.sync_api import Browser, Page, expect, sync_playwright

from lib.i18n import LANGUAGES
from lib.view.address import path_of
from lib.vocabulary import PAGES
from tests.bench.paper import put, table
from tests.bench.reader_side import chromium
from tests.bench.servers import ROOT, served
from tests.fixtures.axe import AXE, STATES, unfold, violations
from tests.fixtures.browsing import ARGS, drawn, main

WIDTHS = {1280: 900, 390: 844}
THEMES = ("light", "dark")
SETTLING = 1000  # milliseconds that a drawing needs after its page
NO_WEBGL = """const asked = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (kind, ...more) { return /webgl/.test(kind) ? null : asked.call(this, kind, ...more) }"""
UNFOLDED = "all unfolded"
ROWS = {
    **{name: (name, "") for name in PAGES},
    **{f"{name}, {UNFOLDED}": (name, "") for name in PAGES},
    **STATES,
    "without WebGL": ("corridor", ""),
    "nothing found": ("evidence", "q=zzzz"),
    "two powers face to face": ("compare", "left=JPN&right=CHN"),
    "the sharing of a view": ("compare", ""),
}
HOW = (
    "Violations of axe-core {version} by row, language, theme and width in pixels; the rules tagged WCAG 2.0 to 2.2 A and AA\n"
    "and its best practices. Unfolded: every fold on the page opened."
)


def checked(browser: Browser, url: str, row: str) -> Iterator[tuple[tuple[str, str, int], list[str]]]:
    """What a row has, for each language, theme and width."""
    name, query = ROWS[row]
    for lang in LANGUAGES:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(120_000)
        if row == "without WebGL":
            page.add_init_script(NO_WEBGL)
        page.goto(f"{url}{path_of(name)}?lang={lang}&{query}", wait_until="domcontentloaded")
        drawn(page)
        page.evaluate(AXE)
        for theme, width in product(THEMES, WIDTHS):
            page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
            page.set_viewport_size({"width": width, "height": WIDTHS[width]})
            expect(page.locator(".stApp")).to_have_css("color-scheme", theme)
            _ready(page, row)
            yield (lang, theme, width), violations(page)
        page.close()


def _ready(page: Page, row: str) -> None:
    page.wait_for_timeout(SETTLING)
    drawn(page)
    if row.endswith(UNFOLDED):
        folds = main(page).get_by_test_id("stExpander").locator("details:not([open]) > summary")
        while folds.count():
            folds.first.click()
            drawn(page)
        unfold(page)
        page.wait_for_timeout(SETTLING)
        drawn(page)
    if row == "the sharing of a view":
        page.keyboard.press("Escape")  # opened in the theme before, which it keeps
        main(page).locator(".masthead a.share").click()
        expect(page.get_by_role("dialog").locator("h2")).to_be_visible()


def run(only: str) -> None:
    """Check the grid, say what is found, write the table."""
    expect.set_options(timeout=120_000)
    heads = [f"{lang} {theme} {width}" for lang, theme, width in product(LANGUAGES, THEMES, WIDTHS)]
    rows = []
    with served(ROOT, 0) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGS))
        for row in (row for row in ROWS if only in row):
            found = list(checked(browser, server.url, row))
            rows.append((row, *(len(faults) for _, faults in found)))
            print(*rows[-1], *(f"\n    {where}: {fault}" for where, faults in found for fault in faults), flush=True)
        page = browser.new_page()
        page.evaluate(AXE)
        version = page.evaluate("axe.version")
        browser.close()
    if not only:
        told = f"Written by `python -m tests.bench.axe`, {date.today().isoformat()}. {HOW.format(version=version)}"
        put("What axe-core finds", f"{told}\n\n{table(('page or state', *heads), rows)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    run(parser.parse_args().only)
