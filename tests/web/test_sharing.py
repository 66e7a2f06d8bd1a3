"""What is sent of a view: its link, picture, frame and code; oEmbed; where errors are told."""

import html
import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.share import embed, files
from lib.view.address import address_of
from lib.view.parameters import PARAMS
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web import previews, report, sharing
from lib.web.endpoint import Endpoint
from lib.web.page import head
from lib.web.settings import Settings, settings
from lib.web.view_files import ViewFiles

SITE = "https://example.org"
UNSET = Settings()


def _client(told=UNSET):
    shown = [Route("/data/view/{file}", Endpoint(ViewFiles().get))]
    return TestClient(
        Starlette(routes=[*sharing.routes(), *report.routes(told), *previews.routes(), *shown]),
        base_url=SITE,
        follow_redirects=False,
    )


@pytest.fixture(scope="module")
def client():
    return _client()


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("what", [*PAGES, "pledges", "map"])
def test_everything_shared_is_there(client, what, lang):
    page = client.get(f"/share/{what}?lang={lang}")
    assert page.status_code == 200 and f'<html lang="{lang}"' in page.text and "<svg" in page.text
    links = {html.unescape(link) for link in re.findall(r'(?:href|value|data-send)="([^"]+)"', page.text)}
    pictures = [link for link in links if ".png" in link]
    assert len(pictures) == 1 and client.get(pictures[0]).content.startswith(b"\x89PNG")
    assert any(link.startswith(f"{SITE}/") and parse_qs(urlsplit(link).query)["lang"] == [lang] for link in links)


def test_what_a_view_chooses_is_in_its_link_and_in_both_frames(client):
    page = html.unescape(html.unescape(client.get("/share/compare?lang=en&powers=USA,RUS").text))
    frames = re.findall(r'<iframe src="([^"]+)"', page)
    asked = [parse_qs(urlsplit(frame).query) for frame in frames]
    assert len(frames) >= 2 and all(one["powers"] == ["USA,RUS"] and one["embed"] == ["true"] for one in asked)
    versions = {one.get("v", [""])[0][:12] for one in asked}
    assert versions == {"", record().version}


def test_the_frame_of_a_figure_with_a_version_is_where_changes_are_told(client):
    page = html.unescape(html.unescape(client.get("/share/pledges?lang=en&powers=JPN,USA").text))
    (frozen,) = {frame for frame in re.findall(r'<iframe src="([^"]+)"', page) if "v=" in frame}
    there = urlsplit(frozen)
    asked = parse_qs(there.query)
    assert (there.path, there.fragment, asked["embed"]) == ("/compare", "pledges", ["true"])
    assert asked["v"][0].startswith(record().version)


def test_what_is_not_there_is_not_shared(client):
    assert client.get("/share/nothing").status_code == 404
    assert client.get("/share/evidence.csv").status_code == 404


def test_the_longest_view_stays_a_link_one_can_send():
    for page in PAGES:
        longest = {}
        for param in PARAMS:
            if page not in param.pages:
                continue
            if param.kind == "multi":
                longest[param.name] = ",".join(param.values[:-1] or param.values)
            elif param.values:
                longest[param.name] = max(param.values, key=len)
            elif param.name == "card":
                longest[param.name] = max(record().order, key=len)
            elif param.kind == "text":
                longest[param.name] = "ا" * param.high
        view = parse(longest, page).with_(v=f"{record().version}.2026-01-01")
        assert len(SITE + address_of(view) + embed.EMBED) < 2000, page


@pytest.mark.parametrize("address", ["/compare?lang=ar&powers=JPN", "/?lang=en", "/data/view/pledges.html?lang=ar"])
def test_oembed_frames_exactly_the_address_asked_for(client, address):
    told = client.get("/oembed", params={"url": SITE + address, "maxwidth": "500", "maxheight": "300"}).json()
    (source,) = re.findall(r'src="([^"]+)"', told["html"])
    there = urlsplit(html.unescape(source))
    asked, wanted = parse_qs(there.query), parse_qs(urlsplit(address).query)
    assert there.path == urlsplit(address).path and asked == wanted | {"embed": ["true"]}
    assert (told["type"], told["width"], told["height"], told["version"]) == ("rich", 500, 300, "1.0")
    assert client.get(told["thumbnail_url"]).headers["content-type"] == "image/png"


@pytest.mark.parametrize("url", ["", "https://elsewhere.org/compare", f"{SITE}/nothing", "javascript:alert(1)", "//x"])
def test_oembed_answers_for_our_addresses_alone(client, url):
    assert client.get("/oembed", params={"url": url}).status_code == 404
    assert client.get("/oembed", params={"url": f"{SITE}/", "format": "xml"}).status_code == 501


def test_a_page_says_where_oembed_speaks_of_it(client):
    told = head(parse({"lang": "ar", "powers": "JPN"}, "compare"), SITE)
    (found,) = re.findall(r'type="application/json\+oembed" href="([^"]+)"', told)
    assert "powers=JPN" in html.unescape(client.get(html.unescape(found)).json()["html"])


def test_a_figure_in_a_frame_is_its_picture_and_the_way_back(client):
    framed = client.get("/data/view/pledges.html?lang=en&embed=true").text
    assert "<table" not in framed and 'id="cite"' not in framed and 'target="_blank"' in framed
    assert files.address("pledges", "svg", parse({"lang": "en"}, "compare")) in html.unescape(framed)
    assert "<table" in client.get("/data/view/pledges.html?lang=en").text


def test_an_error_is_told_where_the_site_says(client):
    told = {"claim": "pledge-japan-usd", "lang": "en", "at": "/evidence?lang=en&card=pledge-japan-usd"}
    unset = client.get("/report", params=told)
    assert unset.status_code == 200 and "pledge-japan-usd" in unset.text and record().version in unset.text
    form = _client(Settings(report="https://tracker.example/new?labels=data")).get("/report", params=told)
    query = parse_qs(urlsplit(form.headers["location"]).query)
    assert form.status_code == 302 and query["labels"] == ["data"]
    assert record().version in query["body"][0] and f"{SITE}/evidence?lang=en" in query["body"][0]
    post = _client(Settings(report="mailto:desk@example.org?subject={title}&body={body}")).get("/report", params=told)
    assert (
        post.headers["location"].startswith("mailto:desk@example.org?subject=") and "{" not in post.headers["location"]
    )


def test_a_report_names_no_address_of_others(client):
    text = client.get("/report", params={"claim": "<b>", "at": "//elsewhere.org/x"}).text
    assert "elsewhere" not in text and "<b>" not in text


def test_a_setting_that_is_no_address_ends_the_start():
    with pytest.raises(SystemExit, match="REPORT_URL"):
        settings({"REPORT_URL": "javascript:alert(1)"})


def test_hostile_titles_stay_text():
    code = embed.code(f"{SITE}/?{urlencode({'q': '<script>'})}", '"><script>alert(1)</script>', 100)
    assert "<script>alert" not in code and code.count("<script>") == 1
