"""What a reader waits for: each page opened in a fresh Chromium of 390 x 844, over a slow line and a free one."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, TimeoutError, sync_playwright

from tests.bench.visits import PAGES

ARGS = (
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
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
    """Seconds to the first text painted, the live heading, the first drawing; layout shift; megabytes on the wire."""

    text: float | None
    heading: float | None
    drawing: float | None
    shift: float
    megabytes: float


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
    page, wire = context.new_page(), [0.0]
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    if LINES[line]:
        network.send("Network.emulateNetworkConditions", LINES[line])
    network.on("Network.loadingFinished", lambda event: wire.__setitem__(0, wire[0] + event["encodedDataLength"]))
    page.add_init_script(WATCH)
    start = time.perf_counter()
    page.goto(address, wait_until="commit", timeout=120_000)
    heading = _seen(page, HEADING, start)
    drawing = _seen(page, DRAWING, start) if name in DRAWS else None
    page.wait_for_timeout(1500)
    paint = page.evaluate("performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)")
    shift = page.evaluate("window.shift")
    context.close()
    return Wait(paint[0] / 1000 if paint else None, heading, drawing, shift, wire[0] / 1e6)


def _seen(page: Page, selector: str, start: float) -> float | None:
    """Seconds until the element stands; None if it does not come."""
    try:
        page.wait_for_selector(selector, timeout=60_000)
    except TimeoutError:
        return None
    return time.perf_counter() - start
