"""Draw the site's pictures, pages/static/preview.{en,ar}.png: the first page as a reader sees it, for link previews and
the README. Needs Chromium and the test packages, and a running app.

    .venv/bin/python -m tools.previews http://localhost:8501
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from lib.i18n import LANGUAGES
from tests.fixtures.browsing import ARGS

STATIC = Path(__file__).resolve().parents[1] / "pages" / "static"
SIZE = {"width": 1200, "height": 900}


def draw(site: str) -> None:
    """One picture a language, once the map is drawn."""
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        browser = playwright.chromium.launch(executable_path=found, args=ARGS)
        for lang in LANGUAGES:
            page = browser.new_page(viewport=SIZE)
            page.goto(f"{site}/?lang={lang}")
            page.wait_for_selector(".stDeckGlJsonChart canvas", timeout=90_000)
            page.wait_for_timeout(8000)
            page.screenshot(path=STATIC / f"preview.{lang}.png")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    draw(sys.argv[1])
