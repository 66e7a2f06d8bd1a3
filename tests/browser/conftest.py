"""A real server and a real browser that may talk to nobody else."""

import os
import shutil
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.bench.servers import wait_until_well
from tests.fixtures.browsing import ARGS

ROOT = Path(__file__).resolve().parents[2]
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
TIMEOUT = 30_000  # two cores, shared with other tests, draw maps and charts in software
LETTERS_AND_BOXES = (
    "--disable-gpu-rasterization"  # painted at once, not by way of a graphics card that is made of software
)
MISSING = (
    "no Chromium found: install it (Debian: apt-get install chromium fonts-noto-core) "
    "or name one in the environment variable CHROMIUM"
)


@contextmanager
def _serve(folder: Path = ROOT):
    """The app of `folder` on a free port: yields (address, path of its log), ends it after."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = Path(os.environ.get("TMPDIR", "/tmp")) / f"middle-corridor-{port}.log"
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        "app.py",
        "--server.address=127.0.0.1",
        f"--server.port={port}",
        "--server.fileWatcherType=none",
    ]
    with log.open("w") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
    try:
        wait_until_well(f"http://127.0.0.1:{port}/_stcore/health", process)
        yield f"http://127.0.0.1:{port}", log
    except RuntimeError as lost:
        lost.add_note(log.read_text())
        raise
    finally:
        process.terminate()
        process.wait(60)
        log.unlink()


@pytest.fixture(scope="session")
def serve():
    """The function that starts an app of its own: `with serve(folder) as (address, log)`."""
    return _serve


@pytest.fixture(scope="session")
def server():
    """The address of the app, started once for all tests that only read."""
    with _serve() as (address, _):
        yield address


@pytest.fixture(scope="session")
def browser():
    """One Chromium for all tests; without one they are skipped, in CI they fail."""
    named = os.environ.get("CHROMIUM")
    path = named or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if not path:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(MISSING)
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=TIMEOUT)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=[*ARGS, LETTERS_AND_BOXES])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def desk(browser):
    """One profile for all tabs that need nothing special: what is loaded once is kept, as with any reader."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(TIMEOUT)
    yield context
    context.close()


@pytest.fixture
def strangers():
    """Collects requests to any other host than the one visited; one is enough to fail the test."""
    found = []
    yield found
    assert found == [], "requests to other hosts"


@pytest.fixture
def page(desk, strangers):
    """One empty tab of 1280 x 900."""
    page = _watched(desk.new_page(), strangers)
    yield page
    page.close()


@pytest.fixture
def new_page(browser, strangers):
    """A function that opens an empty tab of another kind: `new_page(width=390)`."""
    contexts = []

    def opened(width=1280, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        context.set_default_timeout(TIMEOUT)
        return _watched(context.new_page(), strangers)

    yield opened
    for context in contexts:
        context.close()


def _watched(page, strangers):
    page.on("request", lambda request: _watch(request.url, strangers))
    page.on("console", lambda message: _listen(message.text, strangers))
    return page


def _watch(url, strangers):
    if not url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "about:")):
        strangers.append(url)


def _listen(text, strangers):
    """A request the policy blocked is one that somebody tried to make."""
    if "Content Security Policy" in text:
        strangers.append(text)
