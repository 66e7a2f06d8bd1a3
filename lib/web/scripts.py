"""Streamlit's own files, packed: it leaves that to a proxy, and a phone without one waits half a minute.

Each is packed at its first request and kept, from what was packed when the app was installed or anew: 0.05 s of CPU for
the scripts of every page, 0.15 s for the map's. Their names carry a hash, so a browser asks once; 9 MB hold them all.
Whoever takes nothing packed gets Streamlit's answer.

Two fonts it loads before it knows our theme: 375 kB of icons, of which we show the tenth part, and 170 kB of a text
font that nobody sees. It is led to ours.
"""

from __future__ import annotations

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from lib.web.answer import Answer, answer, chosen, respond
from lib.web.http import fetch, header, with_headers

KEEP = "public, max-age=86400"
TEXT = (".js", ".css", ".json", ".svg")
FONTS = {
    "/static/media/MaterialSymbols-Rounded.": "/app/static/fonts/material-symbols-rounded-used.woff2",
    "/static/media/SourceSansVF-Upright.": "/app/static/fonts/noto-sans-latin-wght-normal.woff2",
}
"""A font of Streamlit's -> ours instead: the icons that can be shown (tools/icons.py), the text of our theme."""


class Scripts:
    """The files under `/static/` of the app behind."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._kept: dict[str, Answer] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        ours = next((address for start, address in FONTS.items() if scope["path"].startswith(start)), "")
        found = await self._packed(scope, receive) if self._wanted(scope) else None
        if ours:
            await RedirectResponse(ours, headers={"Cache-Control": KEEP})(scope, receive, send)
        elif found:
            await respond(Request(scope), found)(scope, receive, send)
        else:
            await self.app(scope, receive, with_headers(send, {"Vary": "Accept-Encoding"}))

    def _wanted(self, scope: Scope) -> bool:
        takes = chosen(header(scope, b"accept-encoding"))
        return bool(takes) and scope["method"] in {"GET", "HEAD"} and scope["path"].endswith(TEXT)

    async def _packed(self, scope: Scope, receive: Receive) -> Answer | None:
        """The file, or None where there is none: Streamlit answers unknown names with its page, which may not be kept."""
        path = scope["path"]
        if path not in self._kept:
            status, headers, body = await fetch(self.app, scope, receive)
            named = {name.decode().title(): text.decode("latin-1") for name, text in headers}
            if status != 200 or "immutable" not in named.get("Cache-Control", ""):
                return None
            kept = {name: named[name] for name in ("Content-Type", "Cache-Control")}
            self._kept[path] = await run_sync(answer, body, kept)
        return self._kept[path]
