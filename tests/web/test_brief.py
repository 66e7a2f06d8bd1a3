"""A brief of every page and of claims, in both languages: whole, small, asking the network for nothing, all told with
document and paragraph; one answer for one view."""

import re
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.share.shown import shown
from lib.vocabulary import PAGES
from lib.web import brief, sharing
from lib.web.routes import routes

SITE, DAY = "https://example.org", date(2026, 1, 2)
VOID = {"meta", "br", "link", "img", "input", "hr"}
ASKING = {"src", "srcset", "poster", "data", "action", "background", "xlink:href", "ping", "manifest"}
"""Attributes for which a browser goes to the network; `href` does so on some elements."""
LARGEST = 400_000
VIEWS = [(page, {}) for page in PAGES] + [(page, {"ref": "1"}) for page in ("compare", "minerals")]


class Whole(HTMLParser):
    """What a browser would fetch, where links lead, ids, and whether every element is closed."""

    def __init__(self, html):
        super().__init__()
        self.fetched, self.links, self.ids, self.open, self.crossed = [], [], [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.fetched += [f"{tag} {name}" for name in given if name in ASKING]
        if "href" in given:
            (self.links if tag == "a" else self.fetched).append(given["href"])
        if tag in {"script", "iframe", "object", "embed", "base"}:
            self.fetched.append(tag)
        self.ids += [given["id"]] if "id" in given else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            self.crossed.append(tag)


def made(page, asked, lang):
    state = brief.view(record(), page, {"lang": lang, **asked})
    return state, brief.written(record(), state, SITE, DAY)


def text_of(html):
    """As a reader sees it."""
    return " ".join(re.sub(r"[\u2066-\u2069]", "", unescape(re.sub("<[^>]*>", " ", html))).split())


def stands_alone(html):
    found = Whole(html)
    assert found.fetched == [] and found.open == [] and found.crossed == []
    assert not re.search(r"@import|url\((?!#)|@font-face", html)
    assert all(link.startswith((f"{SITE}/", "https://", "http://", "#")) for link in found.links)
    assert len(set(found.ids)) == len(found.ids)
    assert len(html.encode()) <= LARGEST
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("page", "asked"), VIEWS)
def test_of_every_page_it_stands_alone_and_tells_each_claim_with_its_places(page, asked, lang):
    state, html = made(page, asked, lang)
    stands_alone(html)
    t, titles = translator(lang), record().names("claims", f"title_{lang}")
    assert f'<html lang="{lang}" dir="{"rtl" if t.rtl else "ltr"}">' in html
    assert record().version in html and f"v={record().version}.2026-01-02" in html
    items = dict(
        zip(re.findall(r"<code>([^<]+)</code></li>", html), html.split('<li class="claim"><a')[1:], strict=True)
    )
    assert [*items] == [*shown(record(), state)][: brief.MOST]
    for claim, item in items.items():
        said = text_of("<a" + item)
        assert text_of(titles[claim]) in said and f"card={claim}" in item
        for place in record().places[claim]:
            if place["source_id"]:
                name = t.of(record().sources[place["source_id"]], "short")
                assert text_of(t("place", source=name, number=str(place["paragraph"]))) in said


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Tokyo summit news, ¶ 8: up to about 19 billion US dollars; leans on Sanae Takaichi"),
        ("ar", "خبر قمة طوكيو، الفقرة 8: ما يصل إلى نحو 19 مليار دولار؛ يستند إلى ساناي تاكايشي"),
    ],
)
def test_value_and_firmness_stand_with_the_place(lang, line):
    assert line in re.sub(r" (?=[:,;،؛])", "", text_of(made("corridor", {}, lang)[1]))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_of_the_view_are_drawn_in_it_and_no_others(lang):
    _, plain = made("minerals", {}, lang)
    _, more = made("minerals", {"ref": "1"}, lang)
    assert plain.count("<svg") == 5 and more.count("<svg") == 10
    assert 'id="reference-uranium"' in more and "reference" not in plain.split("</style>")[1].split("<section")[0]
    _, about_one = made("compare", {"powers": "JPN"}, lang)
    assert translator(lang)("page-compare") in about_one
    assert about_one.count("<code>") < made("compare", {}, lang)[1].count("<code>")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_open_card_is_a_brief_of_that_claim(lang):
    state, html = made("compare", {"card": "pledge-japan-usd,nothing-here", "powers": "JPN"}, lang)
    assert state.page == "evidence" and state["card"] == ("pledge-japan-usd",)
    stands_alone(html)
    row = record().places["pledge-japan-usd"][0]
    assert all(row[f"statement_{other}"] in unescape(html) for other in LANGUAGES)
    assert "<svg" not in html and "data-card" not in html and "<details open" in html
    assert made("doubts", {"card": "nothing-here"}, lang)[0].page == "doubts"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_forty_of_the_longest_cards_are_small_enough(lang):
    longest = sorted(record().order, key=lambda claim: -sum(len(str(row)) for row in record().places[claim]))[:40]
    state, html = made("corridor", {"card": ",".join(longest), "ref": "1"}, lang)
    assert len(state["card"]) == 40
    stands_alone(html)


def test_a_list_too_long_is_cut_and_says_how_much_is_left(monkeypatch):
    monkeypatch.setattr(brief, "MOST", 10)
    state, html = made("evidence", {}, "en")
    assert html.count("<code>") == 10
    assert f"and {len(shown(record(), state)) - 10} more" in html and f'href="{SITE}/evidence?lang=en"' in html


def test_a_view_cited_earlier_says_what_has_changed():
    assert 'class="since"' in made("evidence", {"card": "pledge-japan-usd", "v": "1.0.0"}, "en")[1]


@pytest.fixture(scope="module")
def client():
    return TestClient(Starlette(routes=[*brief.routes(), *sharing.routes(), *routes()]), base_url=SITE)


def test_one_answer_for_one_view(client):
    plain = {"accept-encoding": "identity"}
    one = client.get("/data/brief/doubts.html?lang=ar&part=3&utm_source=x", headers=plain)
    other = client.get("/data/brief/doubts.html?lang=ar&nonsense=1", headers=plain)
    assert one.status_code == 200 and one.headers["content-location"] == "/data/brief/doubts.html?lang=ar"
    assert one.headers["etag"] == other.headers["etag"] and one.headers["data-version"] == record().version
    assert re.fullmatch(
        r'attachment; filename="middle-corridor_brief-doubts_ar_\w{12}\.html"', one.headers["content-disposition"]
    )
    again = client.get("/data/brief/doubts.html?lang=ar", headers={**plain, "if-none-match": one.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert (
        client.get("/data/brief/corridor.html?card=pledge-japan-usd")
        .headers["content-location"]
        .startswith("/data/brief/evidence.html?")
    )


@pytest.mark.parametrize("file", ["nothing.html", "compare.exe", "compare", ".html"])
def test_what_is_not_there_is_said_with_what_is(client, file):
    got = client.get(f"/data/brief/{file}")
    assert got.status_code == 404 and "/data/brief/compare.html" in got.json()["addresses"]


@pytest.mark.parametrize("query", ["powers=%FF%FE&lang=%00", "card=" + "x," * 400, "a=1&" * 500, "step=9&pick=x"])
def test_odd_queries_give_the_nearest_view(client, query):
    assert client.get(f"/data/brief/data.html?{query}").status_code == 200


@pytest.mark.parametrize("query", ["lang=ar&powers=JPN", "lang=en&card=pledge-japan-usd"])
def test_what_is_shared_of_a_page_has_the_way_to_its_brief(client, query):
    shared = client.get(f"/share/compare?{query}").text
    (there,) = re.findall(r'href="(/data/brief/compare[^"]+)"', shared)
    assert unescape(there) == f"/data/brief/compare.html?{query}"
    assert client.get(unescape(there)).headers["content-type"].startswith("text/html")
    assert "/data/brief/" not in client.get("/share/pledges").text
