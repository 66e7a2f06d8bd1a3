"""ASGI middleware: what a page says before any script runs.

Streamlit sends one `index.html` for every page, in English, nameless and empty. This gives each page its language and
direction, title, description, link preview and first content, packs Streamlit's own files, and answers an address
that is no page with a 404. What every answer carries is put on by `lib.web.guard`, which stands round it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import translator
from lib.markup.since import note
from lib.view.address import address_of
from lib.view.language import named
from lib.view.state import ViewState, parse, unstuck
from lib.vocabulary import PAGES
from lib.web import machines
from lib.web.ahead import ahead, elements, main_script
from lib.web.answer import Answer, answer, respond
from lib.web.drawing import Busy, first_drawing
from lib.web.first import first
from lib.web.http import fetch, header, origin, query, with_headers
from lib.web.page import body, head, missing_page, rewrite
from lib.web.preview import preview
from lib.web.scripts import KEEP, Scripts

# Streamlit's own addresses: none of our business.
PASSED = ("/_stcore/", "/media/", "/component/")
SCRIPTS = "/static/"
FILES = ("/app/static/", "/favicon.png")
KEPT = 200
"""First pages kept at the same time, the least recently asked for goes first; one takes about 150 kB."""


class HtmlHead:
    """Wraps an ASGI app; `routes` are our own Starlette routes, left as they answer."""

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute] = ()) -> None:
        self.app, self.routes = app, tuple(routes)
        self._scripts, self._index = Scripts(app), ""
        self._elements: dict[str, list[str]] = {}
        self._kept = lru_cache(maxsize=KEPT)(self._composed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path = scope.get("path", "")
        if scope["type"] != "http" or "/_stcore/" in path or path.startswith(PASSED):
            await self.app(scope, receive, send)
        elif path.startswith(SCRIPTS):
            await self._scripts(scope, receive, send)
        elif path.startswith(FILES) or self._is_route(scope):
            keep = {"Cache-Control": KEEP} if path.startswith(FILES) else {}
            await self.app(scope, receive, with_headers(send, keep))
        elif path.strip("/") in {"", *PAGES}:
            await self._page(scope, receive, send)
        elif (meant := unstuck(path).strip("/")) in PAGES:
            there = f"/{meant}?{scope['query_string'].decode()}"
            await RedirectResponse(there, 307)(scope, receive, send)
        else:
            t = translator(parse(_asked(scope), PAGES[0]).lang)
            await HTMLResponse(missing_page(t), 404)(scope, receive, send)

    def _is_route(self, scope: Scope) -> bool:
        """Whether one of our own routes (perhaps for another method) has this path."""
        return any(route.matches(scope)[0].value for route in self.routes)

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A page as we tell it; Streamlit's answer to another method or to a slash too many."""
        name = scope["path"][1:]
        if scope["method"] not in {"GET", "HEAD"} or name.endswith("/"):
            await self.app(scope, receive, send)
            return
        if not self._index:
            await self._learn(scope, receive)
        asked = _asked(scope)
        view = parse(asked, name or PAGES[0])
        embed = asked.get("embed") == ["true"]
        found = await run_sync(self._answer, view, origin(scope), embed)
        await respond(Request(scope), found)(scope, receive, send)

    async def _learn(self, scope: Scope, receive: Receive) -> None:
        """Streamlit's page and what its first script says of the others: the same as long as the process lives."""
        index = (await fetch(self.app, scope, receive))[2].decode()
        script = main_script(index)
        if script:
            told = await fetch(self.app, {**scope, "path": script, "raw_path": script.encode()}, receive)
            self._elements = elements(told[2].decode())
        self._index = index

    def _answer(self, view: ViewState, site: str, embed: bool) -> Answer:
        key = (address_of(view), dataset().version, site, embed)
        try:
            return self._kept(view, *key)
        except Busy:
            return self._composed(view, *key, drawing=False)

    def _composed(
        self, view: ViewState, _address: str, version: str, site: str, embed: bool, drawing: bool = True
    ) -> Answer:
        """The page of a view, made anew."""
        data = dataset()
        known = record() if version else None
        picture = first_drawing(known, view) if known and drawing else ""
        after = ahead(view.page, self._index, self._elements)
        cited = note(known, view) if known else ""
        content = body(view, first(known, data, view), picture, tuple(data.tables), version, embed, after, cited)
        link = preview(known, data, view) if known else None
        opening = head(view, site, link) + machines.head(known, data, view, site)
        html = rewrite(self._index, opening, content, translator(view.lang), embed)
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-cache",
            "Vary": "Host, Accept-Language",
        }
        return answer(html.encode(), headers)


def _asked(scope: Scope) -> dict[str, list[str]]:
    """The query, in the reader's language where it names none."""
    return named(query(scope), header(scope, b"accept-language"))
