"""The app without a browser or server."""

import json
import re
from functools import cache
from pathlib import Path
from unittest.mock import patch

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

HEADING = re.compile('<h2 id="(\\w+)">(.*?)</h2>')
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def _packages_are_looked_through_once():
    """Streamlit reads what every installed package says of itself, in search of components, whenever a test opens the
    app: four fifths of what a page takes."""
    with patch.object(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests)):
        yield


@pytest.fixture
def open_app():
    """A function: page and query parameters -> the app on that page."""

    def opened(page: str = "", **query: str) -> AppTest:
        app = AppTest.from_file(str(ROOT / "pages" / "_shell.py"), default_timeout=60)
        if page:
            app.run().switch_page(f"{page}.py")
        for name, value in ({"lang": "en"} | query if page else query).items():
            app.query_params[name] = value
        return app.run()

    return opened


@pytest.fixture
def html_of():
    """A function: the app and a component of ours (touch, drawer) -> the HTML it shows, joined."""

    def html(app: AppTest, component: str) -> str:
        shown = [element.proto for element in app.get("bidi_component") if element.proto.component_name == component]
        return " ".join(_html(proto) for proto in shown)

    return html


@pytest.fixture
def headings_of():
    """A function: the app -> (anchor, words) of the headings of its page's parts, in the order shown."""
    return lambda app: [heading for element in _elements(app.main) for heading in _headings(element)]


def _elements(block):
    for child in block.children.values():
        yield from _elements(child) if hasattr(child, "children") else [child]


def _headings(element) -> list[tuple[str, str]]:
    if element.type == "html":
        return HEADING.findall(element.proto.body)
    if element.type == "bidi_component":
        return HEADING.findall(_html(element.proto))
    heading = getattr(element.proto, "tag", "") in {"h2", "h3"}
    return [(element.proto.anchor, element.value)] if heading and element.proto.anchor else []


def _html(proto) -> str:
    """What a component of ours was given to show: alone as bytes (see lib.ui.touch), or among other data."""
    if proto.WhichOneof("data") == "bytes":
        return proto.bytes.decode().split("\n", 2)[2]
    return json.loads(proto.json).get("html", "")
