"""What every answer of ours carries, and small readings of an ASGI request."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

from starlette.types import ASGIApp, Message, Receive, Scope, Send

Headers = list[tuple[bytes, bytes]]

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:]{2,39}\](:[0-9]{1,5})?")
# Would make Streamlit answer with something that is not the whole plain file.
_DROPPED = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range", b"if-range")


def header(scope: Scope, name: bytes) -> str:
    """A request's header, blank where it has none."""
    return next((v.decode("latin-1") for k, v in scope["headers"] if k == name), "")


def origin(scope: Scope) -> str:
    """Scheme and host as the visitor typed them, blank when the host is not a host."""
    host = header(scope, b"host")
    scheme = "https" if scope.get("scheme") in {"https", "wss"} else "http"
    return f"{scheme}://{host}" if _HOST.fullmatch(host) else ""


def query(scope: Scope) -> dict[str, list[str]]:
    """The query, empty where it has more fields than any page has."""
    text = scope.get("query_string", b"").decode("latin-1")
    try:
        return parse_qs(text, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return {}


def policy(scope: Scope) -> str:
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


def security(scope: Scope) -> dict[str, str]:
    """The security headers of a page or file."""
    return {
        "Content-Security-Policy": policy(scope),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }


async def fetch(app: ASGIApp, scope: Scope, receive: Receive) -> tuple[int, Headers, bytes]:
    """The app's whole plain answer to GET: status, headers, body."""
    status, headers, chunks = 500, Headers(), list[bytes]()

    async def collect(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], list(message["headers"])
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    asked = [pair for pair in scope["headers"] if pair[0] not in _DROPPED]
    await app({**scope, "method": "GET", "headers": asked, "extensions": {}}, receive, collect)
    return status, headers, b"".join(chunks)


def with_headers(send: Send, headers: dict[str, str]) -> Send:
    """A `send` that adds headers the answer does not have yet."""
    ours = [(name.lower().encode(), text.encode()) for name, text in headers.items()]

    async def wrapped(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message["headers"]}
            more = [pair for pair in ours if pair[0] not in given]
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return wrapped
