"""What a reader waits for: each page in each language, opened anew at 390 x 844, over a slow line and a free one."""

from __future__ import annotations

import os
import shutil
import statistics
import time
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from itertools import product
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, TimeoutError, sync_playwright

from lib.i18n import LANGUAGES
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
DRAWS = ("corridor", "compare", "minerals", "data", "about")


@dataclass(frozen=True)
class Wait:
    """Seconds to the first text painted, the live heading, the first drawing; layout shift; megabytes in all."""

    text: float | None
    heading: float | None
    drawing: float | None
    shift: float
    megabytes: float


class Wire:
    """The line of one page: as slow as asked for, its bytes counted (those of the web socket are not)."""

    def __init__(self, network: CDPSession, line: dict[str, Any] | None) -> None:
        self.total, self.latest, self.coming = 0.0, time.monotonic(), set[str]()
        network.send("Network.enable")
        if line:
            network.send("Network.emulateNetworkConditions", line)
        network.on("Network.requestWillBeSent", lambda event: self.coming.add(event["requestId"]))
        network.on("Network.loadingFinished", lambda event: self._came(event, event["encodedDataLength"]))
        network.on("Network.loadingFailed", lambda event: self._came(event, 0))

    def _came(self, event: dict[str, Any], count: float) -> None:
        self.coming.discard(event["requestId"])
        self.total, self.latest = self.total + count, time.monotonic()

    def wait(self, page: Page, quiet: float = 2, most: float = 60) -> None:
        """Until nothing is on the way for `quiet` seconds: then everything is there, and nothing moves any more."""
        end = time.monotonic() + most
        while time.monotonic() < end and (self.coming or time.monotonic() < self.latest + quiet):
            page.wait_for_timeout(200)


def chromium() -> str | None:
    """Where Chromium is, if anywhere."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


Visit = tuple[str, str, str]
"""Line, page, language."""


def waits(url: str, pages: tuple[str, ...] = PAGES, readers: int = 1) -> dict[Visit, Wait]:
    """What its readers wait for, each value the median of so many."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(ARGS))
        found = {}
        for visit in product(LINES, pages, LANGUAGES):
            found[visit] = _middle([_wait(browser, url, *visit) for _ in range(readers)])
            print(*visit, found[visit], flush=True)
        browser.close()
    return found


def _middle(found: list[Wait]) -> Wait:
    """The median of each value; none where one reader waited in vain."""
    columns: Iterable[tuple[Any, ...]] = zip(*map(astuple, found), strict=True)
    return Wait(*(None if None in values else statistics.median(values) for values in columns))


def _wait(browser: Browser, url: str, line: str, name: str, language: str) -> Wait:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    wire = Wire(context.new_cdp_session(page), LINES[line])
    page.add_init_script(WATCH)
    start = time.perf_counter()
    page.goto(f"{url}/{name}?lang={language}", wait_until="commit", timeout=120_000)
    heading = _seen(page, HEADING, start)
    drawing = _seen(page, DRAWING, start) if name in DRAWS else None
    wire.wait(page)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)")
    shift = page.evaluate("window.shift")
    context.close()
    return Wait(paint[0] / 1000 if paint else None, heading, drawing, shift, wire.total / 1e6)


def _seen(page: Page, selector: str, start: float) -> float | None:
    """Seconds until the element stands; None if it does not come."""
    try:
        page.wait_for_selector(selector, timeout=60_000)
    except TimeoutError:
        return None
    return time.perf_counter() - start
