"""ASGI middleware round everything: what is closed to all, and what every answer carries, Streamlit's own too.

Streamlit answers unknown addresses below `/static` and `/_stcore` with its page, forgets security headers, takes
`gzip;q=0` for gzip, doubles `Vary`, never says "unchanged" of files beside the app; and it takes uploads, metrics
and programs' requests from anybody. It is asked only for what a reader needs, and its answers are put right.
"""

from __future__ import annotations

import logging

import anyio
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lib.web.answer import chosen, matches
from lib.web.http import Headers, header, security
from lib.web.messages import is_ours
from lib.web.settings import CLOSED, Settings

CORE, STATIC = "/_stcore/", "/static/"
READ = ("health", "host-config", "bidi-components/")
"""Below `/_stcore/`: what a browser of ours asks for, beside the web socket."""
MISSING = b"not found\n"
FOREIGN = 1008
"""The web socket's code for what is not allowed."""
EACH, BURST = 0.05, 2.0
"""Seconds to a message of one socket, and how many seconds' worth may come at once: more than a hand can ask for."""

_LOG = logging.getLogger("uvicorn.error")


class Guard:
    """Wraps the whole app."""

    def __init__(self, app: ASGIApp, settings: Settings | None = None) -> None:
        self.app, self.settings = app, settings or Settings()
        opened = (CLOSED[name] for name in self.settings.opened)
        self._core = (*READ, *opened)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one socket."""
        if scope["type"] == "websocket":
            if seen := self._joined(scope):
                await self.app(seen, ours_alone(receive), send)
            else:
                await send({"type": "websocket.close", "code": FOREIGN})
        elif scope["type"] == "http":
            send = Answering(scope, send, self._headers(scope))
            app = self.app if self._is_there(scope["path"]) else PlainTextResponse(MISSING, 404)
            await app(self._seen(scope), receive, send)
        else:
            await self.app(scope, receive, send)

    def _is_there(self, path: str) -> bool:
        """Whether Streamlit is asked at all."""
        before, core, asked = path.partition(CORE)
        if core:
            return not before and any(asked.startswith(k) if k.endswith("/") else asked == k for k in self._core)
        return not (path.startswith(STATIC) and path.endswith("/"))

    def _seen(self, scope: Scope) -> Scope:
        """The request at the public address, and without a word of gzip where gzip is refused."""
        given, settings, wanted = scope["headers"], self.settings, header(scope, b"accept-encoding")
        if not chosen(wanted, ("gzip",)):
            given = [pair for pair in given if pair[0] != b"accept-encoding"]
            given += [(b"accept-encoding", b"br")] if chosen(wanted, ("br",)) else []
        if not settings.host:
            return {**scope, "headers": given}
        host = (b"host", settings.host.encode())
        return {**scope, "scheme": settings.scheme, "headers": [host, *(p for p in given if p[0] != b"host")]}

    def _joined(self, scope: Scope) -> Scope | None:
        """The socket as from its own site; None where another site's page opens it.

        Streamlit would refuse that too, but first ask an address outside for its own, while all readers wait.
        """
        came = header(scope, b"origin")
        site = came.partition("://")[2]
        if came and site not in {header(scope, b"host"), self.settings.host} - {""}:
            return None
        host = [(b"host", site.encode("latin-1"))] if came else []
        return {**scope, "headers": [*host, *(p for p in scope["headers"] if not host or p[0] != b"host")]}

    def _headers(self, scope: Scope) -> dict[str, str]:
        """Of every answer. Who came by https is to stay with it."""
        strict = {"Strict-Transport-Security": "max-age=31536000"} if self.settings.scheme == "https" else {}
        return security(scope) | strict


class Answering:
    """A `send` that puts an answer right: its status where it lies, its headers, no body where the reader has it."""

    def __init__(self, scope: Scope, send: Send, headers: dict[str, str]) -> None:
        self._scope, self._send, self._ours = scope, send, headers
        self._instead: bytes | None = None

    async def __call__(self, message: Message) -> None:
        """Send one message on."""
        if message["type"] == "http.response.start":
            message = self._start(message)
        elif message["type"] == "http.response.body" and self._instead is not None:
            if message.get("more_body"):
                return
            message = {"type": "http.response.body", "body": self._instead}
        await self._send(message)

    def _start(self, message: Message) -> Message:
        status, given = message["status"], [(name.lower(), text) for name, text in message["headers"]]
        named = {name: text.decode("latin-1") for name, text in given}
        if self._scope["path"].startswith(STATIC) and named.get(b"content-type", "").startswith("text/html"):
            status, self._instead = 404, b"" if self._scope["method"] == "HEAD" else MISSING
            given = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(MISSING))]
        elif status == 200 and self._is_known(named.get(b"etag", "")):
            status, self._instead = 304, b""
            given = [(name, text) for name, text in given if not name.startswith(b"content-")]
        return {**message, "status": status, "headers": tidied(status, given, self._ours)}

    def _is_known(self, etag: str) -> bool:
        known = header(self._scope, b"if-none-match")
        return bool(etag and known) and self._scope["method"] in {"GET", "HEAD"} and matches(known, etag)


def tidied(status: int, given: Headers, ours: dict[str, str]) -> Headers:
    """Headers with ours added, `Vary` once, no keeping of a fault, no cookie on what all may keep."""
    put = {name.lower().encode(): text for name, text in ours.items()}
    vary = [part.strip() for name, text in given if name == b"vary" for part in text.decode("latin-1").split(",")]
    dropped = {b"vary"}
    if vary:
        put[b"vary"] = ", ".join(dict.fromkeys(vary))
    if status >= 400:
        put[b"cache-control"] = "no-store"
        dropped.add(b"cache-control")
    elif any(name == b"cache-control" and b"public" in text for name, text in given):
        dropped.add(b"set-cookie")
    kept = [(name, text) for name, text in given if name not in dropped]
    there = {name for name, _ in kept}
    return [*kept, *((name, text.encode("latin-1")) for name, text in put.items() if name not in there)]


def ours_alone(receive: Receive) -> Receive:
    """A `receive` that leaves out what no browser of ours says, and tells the log so once; and takes a flood of messages
    one by one, so that it holds up its own sender and no other reader."""
    told, due = False, 0.0

    async def wrapped() -> Message:
        nonlocal told, due
        while True:
            message = await receive()
            due = max(due, anyio.current_time() - BURST) + EACH
            await anyio.sleep(max(0.0, due - anyio.current_time()))
            if message["type"] != "websocket.receive" or is_ours(message.get("bytes") or b""):
                return message
            if not told:
                _LOG.warning("left out a message that no browser of ours sends")
                told = True

    return wrapped
