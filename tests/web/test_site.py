"""What the site tells machines of itself: whole, in both languages, and every address in it answers."""

import json
import struct
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.site import routes

STATIC = Path(__file__).resolve().parents[2] / "pages" / "static"
SPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def client():
    return TestClient(Starlette(routes=routes()), base_url="https://example.org")


@pytest.fixture(scope="module")
def urls(client):
    return ElementTree.fromstring(client.get("/sitemap.xml").content).findall("s:url", SPACE)


def test_robots_may_read_all_and_are_led_to_the_sitemap(client):
    answer = client.get("/robots.txt")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "Allow: /\n" in answer.text and "Sitemap: https://example.org/sitemap.xml" in answer.text


def test_the_sitemap_has_every_page_and_claim_once_a_language(urls):
    found = [url.findtext("s:loc", "", SPACE) for url in urls]
    assert len(found) == len(set(found)) == len(LANGUAGES) * (len(PAGES) + len(record().order))


def test_each_address_of_the_sitemap_is_a_view_and_names_its_language(urls):
    for url in urls:
        parts = urlsplit(url.findtext("s:loc", "", SPACE))
        view = parse(parse_qs(parts.query), parts.path.strip("/") or PAGES[0])
        assert parts.netloc == "example.org" and view.ignored == () and "lang=" in parts.query


def test_each_language_leads_to_the_others_and_back(urls):
    told = {
        url.findtext("s:loc", "", SPACE): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", SPACE)
        }
        for url in urls
    }
    for here, others in told.items():
        assert set(others) == set(LANGUAGES) and here in others.values()
        assert all(told[there] == others for there in others.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_manifest_is_in_the_readers_language(client, lang):
    told = json.loads(client.get(f"/manifest.json?lang={lang}").content)
    assert (told["lang"], told["dir"]) == (lang, {"en": "ltr", "ar": "rtl"}[lang])
    assert told["start_url"] == f"/?lang={lang}" and told["name"] and told["short_name"]


def test_its_icons_are_there_in_the_sizes_named(client):
    icons = json.loads(client.get("/manifest.json").content)["icons"]
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in icons} and "maskable" in {
        icon["purpose"] for icon in icons
    }
    for icon in icons:
        content = (STATIC / icon["src"].rpartition("/")[2]).read_bytes()
        assert "{}x{}".format(*struct.unpack(">II", content[16:24])) == icon["sizes"]
