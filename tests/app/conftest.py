"""The app without a browser or server."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parents[2]


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


def _html(proto) -> str:
    """What a component of ours was given to show: alone as bytes (see lib.ui.touch), or among other data."""
    if proto.WhichOneof("data") == "bytes":
        return proto.bytes.decode().split("\n", 2)[2]
    return json.loads(proto.json).get("html", "")
