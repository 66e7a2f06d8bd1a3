"""What to send of a view: `/share/compare?powers=JPN`, `/share/pledges?...` hold its link, picture, the HTML that frames
it elsewhere and a code for a camera; `/oembed?url=...` says the same to programs.

`/share/` is a page of its own; a script shows its one section in a dialog where the reader stands (html/inplace.js).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlencode, urlsplit

import segno
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import translator
from lib.markup import brief
from lib.share import embed, files
from lib.view.address import address_of
from lib.view.state import ViewState, parse, to_query
from lib.vocabulary import PAGES
from lib.web.answer import answer, respond
from lib.web.endpoint import OPEN, Endpoint, fault
from lib.web.http import origin, query
from lib.web.page import INPLACE_PATH, render
from lib.web.preview import HEIGHT, WIDTH, preview

SHARE = "/share/"
_FRESH = "public, max-age=300"


@dataclass(frozen=True)
class Shared:
    """A view or a figure of it: what it says, and the whole addresses of it, of its picture, of it for a frame."""

    title: str
    link: str
    picture: str
    embed: str
    frozen: str
    height: int


def routes() -> list[Route]:
    """The addresses."""
    return [Route(f"{SHARE}{{what}}", Endpoint(_share)), Route(embed.OEMBED, Endpoint(_oembed))]


def shared(what: str, state: ViewState, site: str, day: date) -> Shared:
    """`what` is a page or a figure of it. A frozen frame names version and day: it says what has changed since."""
    version = f"{dataset().version}.{day.isoformat()}"
    height = embed.HEIGHTS.get(what, embed.USUAL)
    if what not in PAGES:
        view = files.narrowed(what, state)
        return Shared(
            files.title(record(), what, view),
            site + files.place(what, view),
            site + files.address(what, "png", view),
            site + files.address(what, "html", view) + embed.EMBED,
            # The figure's own page tells no changes: the page it stands on does.
            f"{site}{address_of(view.with_(v=version))}{embed.EMBED}#{what}",
            height,
        )
    link, cited = site + address_of(state), state if state["v"] else state.with_(v=version)
    shown = preview(record(), dataset(), state)
    frozen = site + address_of(cited) + embed.EMBED
    return Shared(shown.title, link, site + shown.address, link + embed.EMBED, frozen, height)


def of_link(link: str, site: str) -> tuple[str, ViewState] | None:
    """The page or figure that one of our own addresses shows; None for any other."""
    parts = urlsplit(link)
    if f"{parts.scheme}://{parts.netloc}" != site:
        return None
    asked = parse_qs(parts.query, keep_blank_values=True)
    name, _, end = parts.path.removeprefix(files.VIEW).rpartition(".")
    if parts.path.startswith(files.VIEW) and end == "html" and name in files.THINGS:
        return name, files.view(name, asked)
    page = parts.path.strip("/") or PAGES[0]
    return (page, parse(asked, page)) if page in PAGES else None


async def _share(request: Request) -> Response:
    dataset().sound()
    what = request.path_params["what"]
    if what not in PAGES and "png" not in getattr(files.THINGS.get(what), "forms", ()):
        return fault(404, {"error": "nothing to share", "what": [*PAGES, *files.THINGS]})
    page = what if what in PAGES else files.THINGS[what].page
    view = parse(query(request.scope), page)
    html = await run_in_threadpool(_page, what, view, origin(request.scope))
    headers = {"Content-Type": "text/html; charset=utf-8", "Cache-Control": _FRESH, "Vary": "Host"}
    return respond(request, answer(html.encode(), headers))


def _page(what: str, view: ViewState, site: str) -> str:
    t, found = translator(view.lang), shared(what, view, site, datetime.now(UTC).date())
    cite, whole = what, brief.address(view) if what in PAGES else ""
    if what in PAGES and view["card"]:
        cite, view = "claim", view.with_(card=view["card"][:1])
    return render(
        "share.html",
        t=t,
        shared=found,
        live=embed.code(found.embed, found.title, found.height),
        frozen=embed.code(found.frozen, found.title, found.height),
        qr=Markup(_qr(found.link)),
        cite=[(end.upper(), f"/data/cite/{cite}.{end}?{urlencode(to_query(view))}") for end in ("ris", "bib")],
        brief=whole,
        style=Markup(render("taken.css")),
        script=INPLACE_PATH,
    )


def _qr(link: str) -> str:
    """A code for a camera; blank where an address is longer than a code holds."""
    try:
        code = segno.make_qr(link, error="l")
    except segno.DataOverflowError:
        return ""
    return str(code.svg_inline(scale=4, border=2, light="#fff", omitsize=True))


async def _oembed(request: Request) -> Response:
    dataset().sound()
    asked, site = request.query_params, origin(request.scope)
    if asked.get("format", "json") != "json":
        return fault(501, {"error": "only format=json is answered"})
    found = of_link(asked.get("url", ""), site)
    if found is None:
        return fault(404, {"error": "not an address of this site", "url": asked.get("url", "")[:200]})
    what, view = found
    made = await run_in_threadpool(shared, what, view, site, datetime.now(UTC).date())
    told_of = embed.oembed(
        made.embed,
        made.title,
        made.height,
        site,
        translator(view.lang)("app-title"),
        (made.picture, WIDTH, HEIGHT),
        (_size(asked.get("maxwidth")), _size(asked.get("maxheight"))),
    )
    content = (json.dumps(told_of, ensure_ascii=False, indent=1) + "\n").encode()
    headers = {"Content-Type": "application/json; charset=utf-8", "Cache-Control": _FRESH, "Vary": "Host"}
    return respond(request, answer(content, OPEN | headers))


def _size(text: str | None) -> int:
    """A size asked for in pixels; 0 for none, or for what is no size."""
    return min(int(text), 10_000) if text and text.isascii() and text.isdigit() and len(text) < 6 else 0
