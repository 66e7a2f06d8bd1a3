"""What a site tells machines about itself at fixed addresses: `/robots.txt`, `/sitemap.xml`, `/manifest.json`.

Made from the pages, the claims and the texts there are; nothing is listed twice. (No `llms.txt`: those who counted
found that the programs it is meant for do not ask for it.)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import lru_cache
from xml.sax.saxutils import escape

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.view.address import address_of
from lib.view.state import ViewState, parse
from lib.vocabulary import PAGES
from lib.web.answer import Answer, answer, respond
from lib.web.http import origin, query

COLOUR, PAPER = "#0b5f66", "#fcfbf8"
"""Of the first theme in .streamlit/config.toml: the frame round the app on a phone, and behind it while it starts."""
ICONS = {
    "icon-192.png": ("192x192", "any"),
    "icon-512.png": ("512x512", "any"),
    "icon-maskable.png": ("512x512", "maskable"),
}
"""File in pages/static -> its size and purpose (drawn by tools/logo.py)."""

_ROBOTS = "User-agent: *\nAllow: /\nDisallow: /_stcore/\n"
_SPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
_FRESH = "public, max-age=3600"


def routes() -> list[Route]:
    """The addresses."""
    return [
        Route("/robots.txt", _route("text/plain; charset=utf-8", _robots)),
        Route("/sitemap.xml", _route("application/xml; charset=utf-8", _sitemap)),
        Route("/manifest.json", _route("application/manifest+json", _manifest)),
    ]


def sitemap(site: str) -> str:
    """Every page and every claim's card, in each language beside the others."""
    urls = (_url(site, addresses, lang, day) for addresses, day in _entries() for lang in LANGUAGES)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_SPACES}>\n{"".join(urls)}</urlset>\n'


def manifest(lang: str) -> str:
    """What a phone needs to put the site beside its apps, in one language."""
    t = translator(lang)
    icons = [
        {"src": f"/app/static/{name}", "sizes": size, "type": "image/png", "purpose": purpose}
        for name, (size, purpose) in ICONS.items()
    ]
    told = {
        "id": "/",
        "name": t("app-title"),
        "short_name": t("app-short"),
        "description": t("app-tagline"),
        "lang": lang,
        "dir": "rtl" if t.rtl else "ltr",
        "start_url": f"/?lang={lang}",
        "scope": "/",
        "display": "minimal-ui",
        "theme_color": COLOUR,
        "background_color": PAPER,
        "icons": icons,
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _entries() -> Iterator[tuple[dict[str, str], str]]:
    """The address of each view by language, and the day its data last changed or blank."""
    known = record() if dataset().version else None
    days = {claim: max(str(row["date"]) for row in rows) for claim, rows in known.changes.items()} if known else {}
    newest = max(days.values(), default="")
    yield from ((_everywhere(parse({}, page)), newest) for page in PAGES)
    for claim in known.order if known else ():
        yield _everywhere(parse({"card": claim}, "evidence")), days.get(claim, "")


def _url(site: str, addresses: dict[str, str], lang: str, day: str) -> str:
    whole = {other: escape(site + address) for other, address in addresses.items()}
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    others = (f'<xhtml:link rel="alternate" hreflang="{other}" href="{there}"/>' for other, there in whole.items())
    return f"<url><loc>{whole[lang]}</loc>{changed}{''.join(others)}</url>\n"


def _everywhere(view: ViewState) -> dict[str, str]:
    return {lang: address_of(view.with_(lang=lang)) for lang in LANGUAGES}


def _robots(request: Request) -> str:
    return f"{_ROBOTS}\nSitemap: {origin(request.scope)}/sitemap.xml\n"


def _sitemap(request: Request) -> str:
    return _kept(origin(request.scope), dataset().version)


@lru_cache(maxsize=4)
def _kept(site: str, _version: str) -> str:
    return sitemap(site)


def _manifest(request: Request) -> str:
    return manifest(parse(query(request.scope), PAGES[0]).lang)


def _route(kind: str, make: Callable[[Request], str]) -> Callable[[Request], Response]:
    """A text made for each request, with what caches want; Starlette runs it beside its own work."""
    headers = {"Content-Type": kind, "Cache-Control": _FRESH, "Vary": "Host"}

    def endpoint(request: Request) -> Response:
        made: Answer = answer(make(request).encode(), headers)
        return respond(request, made)

    return endpoint
