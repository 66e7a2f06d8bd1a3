"""What a reader waits for: each page opened in a fresh Chromium of 390 x 844, over a slow line and a free one."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, TimeoutError, sync_playwright

from tests.bench.visits import PAGES
from tests.fixtures.browsing import ARGS

SLOW_4G: dict[str, Any] = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
LINES = {"slow 4G": SLOW_4G, "unthrottled": None}
WATCH = """
window.shift = 0
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value })
  .observe({type: "layout-shift", buffered: true})
"""
HEADING = "[data-testid=stMain] [data-testid=stHeading]"
DRAWING = "[data-testid=stMain] canvas, [data-testid=stMain] .stVegaLiteChart svg"
DRAWS = PAGES[:3]


@dataclass(frozen=True)
class Wait:
    """Seconds to the first text painted, the live heading, the first drawing; layout shift; on the free line megabytes in all."""

    text: float | None
    heading: float | None
    drawing: float | None
    shift: float
    megabytes: float | None


class Wire:
    """The line of one page: as slow as asked for, its bytes counted (those of the web socket are not)."""

    def __init__(self, network: CDPSession, line: dict[str, Any] | None) -> None:
        self.total, self.latest = 0.0, time.monotonic()
        network.send("Network.enable")
        if line:
            network.send("Network.emulateNetworkConditions", line)
        network.on("Network.dataReceived", lambda event: self._add(0))
        network.on("Network.loadingFinished", lambda event: self._add(event["encodedDataLength"]))

    def _add(self, count: float) -> None:
        self.total, self.latest = self.total + count, time.monotonic()

    def wait(self, page: Page, quiet: float = 2, most: float = 60) -> None:
        """Until nothing has come for `quiet` seconds: then everything is there, and nothing moves any more."""
        end = time.monotonic() + most
        while time.monotonic() < min(end, self.latest + quiet):
            page.wait_for_timeout(200)


def chromium() -> str | None:
    """Where Chromium is, if anywhere."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def waits(url: str, pages: tuple[str, ...] = PAGES) -> dict[tuple[str, str], Wait]:
    """(line, page) -> what its reader waits for."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGS))
        found = {(line, page): _wait(browser, f"{url}/{page}", page, line) for line in LINES for page in pages}
        browser.close()
    return found


def _wait(browser: Browser, address: str, name: str, line: str) -> Wait:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    wire = Wire(context.new_cdp_session(page), LINES[line])
    page.add_init_script(WATCH)
    start = time.perf_counter()
    page.goto(address, wait_until="commit", timeout=120_000)
    heading = _seen(page, HEADING, start)
    drawing = _seen(page, DRAWING, start) if name in DRAWS else None
    wire.wait(page)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)")
    shift = page.evaluate("window.shift")
    context.close()
    return Wait(paint[0] / 1000 if paint else None, heading, drawing, shift, None if LINES[line] else wire.total / 1e6)


def _seen(page: Page, selector: str, start: float) -> float | None:
    """Seconds until the element stands; None if it does not come."""
    try:
        page.wait_for_selector(selector, timeout=60_000)
    except TimeoutError:
        return None
    return time.perf_counter() - start
