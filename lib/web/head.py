"""ASGI middleware: what a page says before any script runs.

Streamlit sends one `index.html` for every page, in English and nameless. This
gives each page its language and direction, title, description and link preview,
sets the security headers, and answers an address that is no page with a 404.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

from lib.i18n import translator
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.page import missing_page, rewrite

# Streamlit's own addresses: none of our business.
PASSED = ("/_stcore/", "/static/", "/media/", "/component/")
FILES = ("/app/static/", "/favicon.png", "/manifest.json")
KEEP = "public, max-age=86400"
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:]{2,39}\](:[0-9]{1,5})?")
# Would make Streamlit answer with something that is not the whole plain file.
_DROPPED = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range", b"if-range")


class HtmlHead:
    """Wraps an ASGI app; `routes` are our own Starlette routes, left as they answer.

    `preview` is the address of a page's preview picture with `{page}` and
    `{lang}` in it, or blank.
    """

    def __init__(self, app: Any, routes: Sequence[Any] = (), preview: str = "") -> None:
        self.app, self.routes, self.preview = app, tuple(routes), preview

    async def __call__(self, scope: dict, receive: Any, send: Any) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or "/_stcore/" in path or path.startswith(PASSED):
            await self.app(scope, receive, send)
        elif path.startswith(FILES) or self._is_route(scope):
            keep = KEEP if path.startswith(FILES) else ""
            await self.app(scope, receive, _with_headers(send, _security(scope), keep))
        elif path.strip("/") in PAGES or path == "/":
            await self._page(scope, receive, send)
        else:
            t = translator(parse(_query(scope), PAGES[0]).lang)
            await _answer(send, scope, 404, missing_page(t).encode(), _security(scope))

    def _is_route(self, scope: dict) -> bool:
        """Whether one of our own routes (perhaps for another method) has this path."""
        return any(route.matches(scope)[0].value for route in self.routes)

    async def _page(self, scope: dict, receive: Any, send: Any) -> None:
        """Fetch Streamlit's page whole and unpacked, rewrite it, answer anew."""
        asked = scope["method"] if scope["method"] != "HEAD" else "GET"
        headers = [pair for pair in scope["headers"] if pair[0] not in _DROPPED]
        status, given, body = await _fetch(self.app, {**scope, "method": asked, "headers": headers}, receive)
        kept = [pair for pair in given if pair[0] in {b"location", b"allow"}]
        if status == 200:
            page = scope["path"].strip("/") or PAGES[0]
            t = translator(parse(_query(scope), page).lang)
            body = rewrite(body.decode(), page, t, origin(scope), self.preview).encode()
        await _answer(send, scope, status, body, kept + _security(scope))


def origin(scope: dict) -> str:
    """Scheme and host as the visitor typed them, blank when the host is not a host."""
    host = _header(scope, b"host")
    scheme = "https" if scope.get("scheme") in {"https", "wss"} else "http"
    return f"{scheme}://{host}" if _HOST.fullmatch(host) else ""


def policy(scope: dict) -> str:
    """The Content-Security-Policy: this host only, and any site may embed the page.

    Vega compiles its expressions ('unsafe-eval'), Streamlit styles inline, deck.gl
    starts workers from blobs. Older Safari does not count the web socket to 'self'.
    """
    host = origin(scope).partition("://")[2]
    sockets = f" ws://{host} wss://{host}" if host else ""
    return (
        "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; "
        f"connect-src 'self' data: blob:{sockets}; worker-src 'self' blob:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors *"
    )


def _security(scope: dict) -> list[tuple[bytes, bytes]]:
    return [
        (b"content-security-policy", policy(scope).encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"strict-origin-when-cross-origin"),
        (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    ]


def _query(scope: dict) -> dict[str, list[str]]:
    text = scope.get("query_string", b"").decode("latin-1")
    try:
        return parse_qs(text, keep_blank_values=True, max_num_fields=100)
    except ValueError:  # more fields than any page has
        return {}


def _header(scope: dict, name: bytes) -> str:
    return next((v.decode("latin-1") for k, v in scope["headers"] if k == name), "")


async def _fetch(app: Any, scope: dict, receive: Any) -> tuple[int, list, bytes]:
    """The app's whole answer: status, headers, body."""
    status, headers, chunks = 500, [], []

    async def collect(message: dict) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app({**scope, "extensions": {}}, receive, collect)
    return status, headers, b"".join(chunks)


async def _answer(send: Any, scope: dict, status: int, body: bytes, headers: list) -> None:
    """Send an HTML answer with its own ETag; nothing but headers for HEAD and 304."""
    etag = b'"' + hashlib.sha256(body).hexdigest()[:20].encode() + b'"'
    headers = [*headers, (b"cache-control", b"no-cache"), (b"vary", b"Host")]
    if status == 200:
        headers.append((b"etag", etag))
        if etag.decode() in _header(scope, b"if-none-match"):
            status, body = 304, b""
    if status != 304:
        headers += [(b"content-type", b"text/html; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _with_headers(send: Any, headers: list, keep: str) -> Any:
    """A `send` that adds headers the answer does not have yet."""

    async def wrapped(message: dict) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message["headers"]}
            extra = [*headers, (b"cache-control", keep.encode())] if keep else headers
            more = [pair for pair in extra if pair[0] not in given]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return wrapped
