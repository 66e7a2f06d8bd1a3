"""The outermost middleware round a stand-in for Streamlit: what is closed, and what every answer carries."""

import re
from types import SimpleNamespace

import pytest
from starlette.applications import Starlette
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg

from lib.web import guard
from lib.web.guard import Guard
from lib.web.head import HtmlHead
from lib.web.http import policy
from lib.web.settings import Settings
from tests.fixtures.apart import run

KEPT = {"etag": '"one"', "cache-control": "public, max-age=9", "set-cookie": "a=b", "vary": "Accept-Encoding, Host"}
FILES = ["/static/js/a.js", "/app/static/a.svg", "/media/a", "/component/a", "/_stcore/health", "/", "/nowhere"]
OPENED = Settings(opened=frozenset({"metrics", "uploads"}))


async def _anything(request):
    """In Streamlit's manner: headers of its own, its page for every address it does not know."""
    path = request.url.path
    if path == "/fault":
        return PlainTextResponse("no", 404, {"cache-control": "public, max-age=86400"})
    if path.startswith("/static/") and not path.endswith(".js"):
        return HTMLResponse("<!DOCTYPE html>" * 200, headers={"etag": '"page"'})
    site = f"{request.url.scheme}://{request.headers['host']}"
    asked = {"asked": request.headers.get("accept-encoding", "")}
    return Response(f"{site} " * 400, media_type="text/javascript", headers=KEPT | asked)


async def _echo(socket):
    await socket.accept()
    async for message in socket.iter_bytes():
        await socket.send_bytes(message)


async def _host(socket):
    await socket.accept()
    await socket.send_text(socket.headers["host"])
    await socket.close()


INSIDE = Starlette(
    routes=[
        WebSocketRoute("/_stcore/host", _host),
        WebSocketRoute("/_stcore/stream", _echo),
        Route("/{path:path}", _anything, methods=["GET", "PUT", "POST", "DELETE"]),
    ]
)
INSIDE.add_middleware(GZipMiddleware)


def client(settings=None):
    return TestClient(Guard(INSIDE, settings), base_url="http://example.org")


@pytest.mark.parametrize("path", FILES)
def test_every_answer_has_the_security_headers(path):
    headers = client().get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "'unsafe-inline'" not in headers["content-security-policy"].split("script-src")[1].split(";")[0]
    assert "frame-ancestors *" in headers["content-security-policy"]


@pytest.mark.parametrize(
    "path",
    [
        *("/_stcore/metrics", "/_stcore/agent/mcp", "/_stcore/agent/openapi.json", "/_stcore/script-health-check"),
        *("/_stcore/upload_file/a/b", "/_stcore/", "/_stcore/nothing", "/_stcore/health/", "/_stcore/healthy"),
        *("/compare/_stcore/health", "/a/_stcore/metrics", "/static/", "/static/nothing", "/static/js/nothing.css"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "POST", "DELETE"])
def test_what_is_closed_or_nowhere(path, method):
    answer = client().request(method, path)
    assert answer.status_code == 404 and answer.headers["cache-control"] == "no-store" and "etag" not in answer.headers
    assert answer.text == ("" if method == "HEAD" else "not found\n")
    assert answer.headers["content-length"] == "10" and answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("path", ["/_stcore/health", "/_stcore/host-config", "/_stcore/bidi-components/a/b.js"])
def test_what_a_browser_asks_for_is_open(path):
    assert client().get(path).status_code == 200


def test_what_is_opened():
    assert client(OPENED).get("/_stcore/metrics").status_code == 200
    assert client(OPENED).put("/_stcore/upload_file/a/b").status_code == 200
    assert client(OPENED).post("/_stcore/agent/mcp").status_code == 404


@pytest.mark.parametrize("header", ["gzip;q=0", "gzip;q=0.000, br", "identity", "br"])
def test_who_refuses_gzip_gets_none(header):
    answer = client().get("/static/js/a.js", headers={"accept-encoding": header})
    assert "content-encoding" not in answer.headers and answer.text.startswith("http://example.org ")
    assert answer.headers["asked"] == ("br" if "br" in header else "")
    packed = client().get("/static/js/a.js", headers={"accept-encoding": "gzip;q=0.5"})
    assert packed.headers["content-encoding"] == "gzip"


def test_vary_is_said_once():
    assert client().get("/media/a").headers.get_list("vary") == ["Accept-Encoding, Host"]


def test_what_all_may_keep_has_no_cookie():
    assert "set-cookie" not in client().get("/app/static/a.svg").headers


def test_faults_are_not_kept():
    assert client().get("/fault").headers.get_list("cache-control") == ["no-store"]


@pytest.mark.parametrize("tag", ['"one"', 'W/"one"', '"zero", "one"', "*"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_unchanged(tag, method):
    answer = client().request(method, "/app/static/a.svg", headers={"if-none-match": tag})
    assert answer.status_code == 304 and answer.content == b"" and answer.headers["etag"] == '"one"'
    assert not {"content-length", "content-type", "content-encoding"} & set(answer.headers)
    assert answer.headers["cache-control"] == KEPT["cache-control"]


def test_changed():
    assert client().get("/app/static/a.svg", headers={"if-none-match": '"two"'}).status_code == 200
    assert client().post("/app/static/a.svg", headers={"if-none-match": '"one"'}).status_code == 200


def test_the_public_address_is_what_the_app_sees():
    answer = client(Settings("https", "explorer.example")).get("/media/a")
    assert answer.text.startswith("https://explorer.example ")
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert "ws://example.org wss://example.org" in answer.headers["content-security-policy"]
    assert "strict-transport-security" not in client(Settings("http", "explorer.example")).get("/media/a").headers


def test_links_in_the_head_name_the_public_address():
    page = HTMLResponse("<title>Streamlit</title><noscript></noscript>")
    guarded = Guard(HtmlHead(page), Settings("https", "explorer.example"))
    html = TestClient(guarded, base_url="http://10.0.0.7:8501").get("/compare?lang=ar").text
    assert 'href="https://explorer.example/compare?lang=en"' in html
    assert re.search(r'property="og:image" content="https://explorer[.]example/', html) and "10.0.0.7" not in html


@pytest.mark.parametrize("host", ["evil; script-src *", 'a"b', "y" * 400, "a b"])
def test_a_host_that_is_no_host_stays_out_of_the_policy(host):
    assert host not in client().get("/", headers={"host": host}).headers["content-security-policy"]


def test_policy_names_the_host_for_web_sockets():
    scope = {"headers": [(b"host", b"example.org:8501")], "scheme": "https"}
    assert "ws://example.org:8501 wss://example.org:8501" in policy(scope)


@pytest.mark.parametrize("origin", ["http://testserver", "https://explorer.example"])
def test_the_socket_of_our_own_page_is_from_its_site(origin):
    """Streamlit compares the two, and asks outside where they differ."""
    with client(Settings("https", "explorer.example")).websocket_connect(
        "/_stcore/host", headers={"origin": origin}
    ) as socket:
        assert socket.receive_text() == origin.partition("://")[2]


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://", "http://[", "example.org"])
def test_another_sites_socket_is_refused_before_streamlit_is_asked(origin):
    with (
        pytest.raises(WebSocketDisconnect) as ended,
        client().websocket_connect("/_stcore/host", headers={"origin": origin}),
    ):
        pass
    assert ended.value.code == 1008


def test_a_flood_of_messages_waits_its_turn(monkeypatch):
    """By a clock of its own: a hundred messages at once take three seconds, ten take nothing."""
    now, said = [100.0], {"type": "websocket.receive", "bytes": BackMsg(stop_script=True).SerializeToString()}

    async def receive():
        return said

    async def sleep(seconds):
        now[0] += seconds

    async def after(count):
        start, hear = now[0], guard.ours_alone(receive)
        for _ in range(count):
            assert await hear() is said
        return now[0] - start

    monkeypatch.setattr(guard, "anyio", SimpleNamespace(sleep=sleep, current_time=lambda: now[0]))
    assert run(lambda: after(10)) == 0
    assert run(lambda: after(100)) == pytest.approx(3)


def test_the_socket_lets_through_what_browsers_say(monkeypatch):
    logged = []
    monkeypatch.setattr(guard, "_LOG", SimpleNamespace(warning=lambda *words: logged.append(words)))
    said, never = BackMsg(stop_script=True).SerializeToString(), BackMsg(clear_cache=True).SerializeToString()
    with client().websocket_connect("/_stcore/stream") as socket:
        for message in (never, b"", never, b"noise"):
            socket.send_bytes(message)
        socket.send_text("not even bytes")
        socket.send_bytes(said)
        assert socket.receive_bytes() == said
    assert len(logged) == 1
