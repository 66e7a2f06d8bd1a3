"""Addresses people have: each still answers, means a view, and loses nothing of what it asked. Add, never remove."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.view.address import address_of
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.head import HtmlHead

LINKS = (Path(__file__).parent / "links.txt").read_text("utf-8").split()


async def _index(request):
    return HTMLResponse(
        '<html lang="en"><head><title>x</title></head><noscript></noscript><div id="root"></div></html>'
    )


@pytest.fixture(scope="module")
def client():
    app = HtmlHead(Starlette(routes=[Route("/{path:path}", _index)]))
    return TestClient(app, base_url="http://example.org", follow_redirects=False)


def view_of(link):
    parts = urlsplit(link)
    return parse(parse_qs(parts.query, keep_blank_values=True), parts.path.strip("/") or PAGES[0])


@pytest.mark.parametrize("link", LINKS)
def test_a_link_of_today_answers(client, link):
    answer = client.get(link)
    view = view_of(link)
    assert answer.status_code == 200
    assert f'<html lang="{view.lang}"' in answer.text and "<h1>" in answer.text


@pytest.mark.parametrize("link", LINKS)
def test_a_link_of_today_means_what_it_says(link):
    view = view_of(link)
    assert view.ignored == ()
    assert view_of(address_of(view)) == view


def test_every_page_and_parameter_is_among_them():
    from lib.view.parameters import PARAMS

    assert {view_of(link).page for link in LINKS} == set(PAGES)
    named = {name for link in LINKS for name in parse_qs(urlsplit(link).query, keep_blank_values=True)}
    assert {param.name for param in PARAMS} <= named
