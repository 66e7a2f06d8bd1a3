"""The middleware round a stand-in for Streamlit: what passes, what is rewritten, what is refused."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.i18n import translator
from lib.web.drawing import _ONE
from lib.web.head import KEPT, HtmlHead

INDEX = (
    '<!DOCTYPE html>\n<html lang="en"><head><link rel="shortcut icon" href="./favicon.png" />'
    "<title>Streamlit</title><script>inline()</script></head>"
    "<body><noscript><p>no</p></noscript>" + "x" * 600 + "</body></html>"
)


async def _csv(request):
    return PlainTextResponse("a,b\n" * 300, media_type="text/csv")


async def _anything(request):
    """Streamlit's manner: every path gives the page, with an ETag that answers 304."""
    if request.headers.get("if-none-match") == '"streamlit"':
        return PlainTextResponse("", 304)
    return HTMLResponse(INDEX, headers={"etag": '"streamlit"'})


OURS = [Route("/data/{name}.csv", _csv)]


def site():
    return Starlette(
        routes=[*OURS, Route("/{path:path}", _anything)],
        middleware=[Middleware(HtmlHead, routes=OURS), Middleware(GZipMiddleware)],
    )


@pytest.fixture
def client():
    return TestClient(site(), base_url="http://example.org")


@pytest.mark.parametrize("path", ["/", "/compare", "/compare?foo=1&lang=en", "/data"])
def test_english_unless_asked(client, path):
    html = client.get(path).text
    assert '<html lang="en" dir="ltr">' in html and "Streamlit</title>" not in html


@pytest.mark.parametrize("path", ["/compare)?lang=ar&card=x", "//compare%E2%80%8F?lang=ar&card=x"])
def test_what_sticks_to_a_path_is_taken_off(client, path):
    answer = client.get(f"http://example.org{path}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "/compare?lang=ar&card=x")


@pytest.mark.parametrize(
    ("header", "path", "lang"),
    [
        ("ar-EG,ar;q=0.9,en;q=0.8", "/compare", "ar"),
        ("ar-EG,ar;q=0.9,en;q=0.8", "/compare?lang=en", "en"),
        ("en-US,en;q=0.9", "/?utm_source=x", "en"),
        ("fr", "/compare", "en"),
        ("ar", "/nowhere", "ar"),
    ],
)
def test_the_first_visit_is_in_the_readers_language(client, header, path, lang):
    answer = client.get(path, headers={"accept-language": header})
    assert f'<html lang="{lang}"' in answer.text
    if answer.status_code == 200:
        assert "Accept-Language" in answer.headers["vary"]
        assert f'href="/evidence?lang={lang}"' in answer.text


def test_arabic(client):
    answer = client.get("/compare?lang=ar")
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert translator("ar")("description-compare") in answer.text
    assert answer.headers["content-encoding"] == "br" and "Accept-Encoding" in answer.headers["vary"]
    plain = client.get("/compare?lang=ar", headers={"accept-encoding": "gzip;q=0, br;q=0"})
    assert "content-encoding" not in plain.headers and plain.text == answer.text
    assert int(plain.headers["content-length"]) == len(plain.content)


def test_own_etag_and_304(client):
    first = client.get("/compare?lang=ar")
    again = client.get("/compare?lang=ar", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304 and again.content == b"" and "content-length" not in again.headers
    assert client.get("/compare?lang=en").headers["etag"] != first.headers["etag"]
    # What Streamlit would have answered 304 is another text now.
    assert client.get("/compare", headers={"if-none-match": '"streamlit"'}).status_code == 200


def test_another_view_of_the_same_is_the_same_page(client):
    one, other = client.get("/compare?lang=en&powers=CHN,RUS"), client.get("/compare?powers=CHN%2CRUS&utm_source=x")
    assert one.headers["etag"] == other.headers["etag"] != client.get("/compare").headers["etag"]


@pytest.mark.parametrize(
    ("path", "listed"),
    [
        ("/minerals?lang=en&resource=gold&v=1.0.0", "/minerals?lang=en"),
        ("/about?lang=ar&card=sojitz,uzb-gold", "/evidence?lang=ar&amp;card=sojitz"),
    ],
)
def test_a_search_engine_lists_a_page_once_and_each_claim(client, path, listed):
    html = client.get(path).text
    assert f'<link rel="canonical" href="http://example.org{listed}" />' in html
    unnamed = listed.replace("lang=en", "").replace("lang=ar&amp;", "").rstrip("?")
    assert f'hreflang="x-default" href="http://example.org{unnamed}"' in html


def test_a_cited_view_opens_with_what_changed_since(client):
    html = client.get("/evidence?lang=en&card=pledge-japan-usd&v=1.0.0").text
    assert 0 < html.index("one of the claims shown here") < html.index("<h1>")
    assert 'class="since"' not in client.get("/evidence?lang=en&card=pledge-japan-usd").text


def test_a_page_in_a_frame_has_the_way_back_and_no_masthead(client):
    framed, whole = client.get("/compare?embed=true").text, client.get("/compare").text
    assert 'class="masthead"' in whole and 'class="masthead"' not in framed and 'target="_blank"' in framed
    assert 'dir="ltr" class="framed">' in framed and 'dir="ltr">' in whole


def test_the_first_content_is_made_once_and_bounded():
    middleware = HtmlHead(site())
    client = TestClient(middleware, base_url="http://example.org")
    for number in range(3):
        client.get("/evidence?q=x")
        client.get(f"/evidence?q=y{number}")
    assert middleware._kept.cache_info().hits == 2 and middleware._kept.cache_info().maxsize == KEPT


def test_while_a_drawing_is_made_others_get_the_words(client):
    with _ONE:
        html = client.get("/compare?dims=money&powers=JPN").text
    assert "<h1>" in html and "<svg" not in html
    assert "<svg" in client.get("/compare?dims=money&powers=JPN").text


def test_head_has_the_headers_and_no_body(client):
    got, head = client.get("/compare?lang=ar"), client.head("/compare?lang=ar")
    assert head.content == b"" and head.status_code == 200
    assert head.headers["content-length"] == got.headers["content-length"]


@pytest.mark.parametrize("path", ["/_stcore/health", "/media/a", "/a/_stcore/health"])
def test_streamlits_own_addresses_are_left_alone(client, path):
    answer = client.get(path)
    assert answer.text == INDEX and answer.headers["etag"] == '"streamlit"'
    assert answer.headers["content-encoding"] == "gzip"


def test_our_routes_keep_their_answer(client):
    answer = client.get("/data/pledges.csv")
    assert answer.text.startswith("a,b") and answer.headers["content-encoding"] == "gzip"
    assert client.post("/data/pledges.csv").status_code == 405


def test_static_files_may_be_kept(client):
    assert client.get("/app/static/fonts/x.woff2").headers["cache-control"] == "public, max-age=86400"


@pytest.mark.parametrize("path", ["/nowhere", "/compare/x", "/humans.txt", "/<script>"])
def test_address_that_is_no_page(client, path):
    answer = client.get(f"{path}?lang=ar")
    assert answer.status_code == 404 and 'dir="rtl"' in answer.text and "<script>" not in answer.text


@pytest.mark.parametrize("host", ["evil; script-src *", 'a"b', "y" * 400, "a b"])
def test_a_host_that_is_no_host_stays_out(client, host):
    assert host not in client.get("/compare", headers={"host": host}).text


@pytest.mark.parametrize("query", ["lang=%FF%FE", "lang=ar&lang", "&" * 500, "a=1&" * 5000, "lang=%00"])
def test_hostile_queries(client, query):
    assert client.get(f"/compare?{query}").status_code == 200


@pytest.mark.parametrize("query", [b"%", b"lang=\xff\xfe", b"a=1;b=\x00", b"lang=%u0627"])
def test_queries_no_browser_would_send(query):
    async def rude(scope, receive, send):
        await site()({**scope, "query_string": query}, receive, send)

    assert TestClient(rude, base_url="http://example.org").get("/compare").status_code == 200
