"""Claims and package for programs: each at its address, and in the heads of the pages that show them."""

import json
import re

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.web import machines
from lib.web.head import HtmlHead
from tests.web.test_head import _anything

CLAIM = "pledge-japan-usd"


@pytest.fixture(scope="module")
def client():
    ours = machines.routes()
    app = Starlette(routes=[*ours, Route("/{path:path}", _anything)], middleware=[Middleware(HtmlHead, routes=ours)])
    return TestClient(app, base_url="https://example.org")


def told(html):
    return [json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)]


def test_a_claim_at_its_address(client):
    answer = client.get(f"/data/claims/{CLAIM}.json")
    assert answer.headers["content-type"].startswith("application/ld+json")
    assert answer.headers["access-control-allow-origin"] == "*" and answer.headers["data-version"] == record().version
    assert answer.json()["@id"] == f"https://example.org/data/claims/{CLAIM}.json"


@pytest.mark.parametrize("name", ["nothing.json", CLAIM, "..%2fapp.py", f"{CLAIM}.csv"])
def test_no_such_claim(client, name):
    answer = client.get(f"/data/claims/{name}")
    assert answer.status_code == 404
    if "json" in answer.headers["content-type"]:
        assert answer.json()["error"] == "no such claim"


def test_croissant_at_its_address(client):
    answer = client.get("/data/croissant.json")
    assert answer.json()["conformsTo"] == "http://mlcommons.org/croissant/1.1"
    assert {file["contentUrl"].partition("/data/")[0] for file in answer.json()["distribution"]} == {
        "https://example.org"
    }
    again = client.get("/data/croissant.json", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_head_of_the_data_page_describes_them(client, lang):
    [found] = told(client.get(f"/data?lang={lang}").text)
    assert found["@type"] == "Dataset" and found["url"] == f"https://example.org/data?lang={lang}"


def test_the_head_of_an_open_card_is_what_stands_at_the_claims_address(client):
    [found] = told(client.get(f"/compare?lang=ar&card={CLAIM},nothing").text)
    assert found == client.get(f"/data/claims/{CLAIM}.json").json()


def test_two_cards_are_two_claims_and_other_pages_say_nothing(client):
    [found] = told(client.get(f"/evidence?card={CLAIM},obstacle-caution").text)
    assert [claim["identifier"] for claim in found] == [CLAIM, "obstacle-caution"]
    assert told(client.get("/compare").text) == []
