"""`/report?claim=...&at=...`: to wherever whoever runs the site takes reports of errors (REPORT_URL), filled in; where
that is not set, a page with the text to be sent."""

from __future__ import annotations

from urllib.parse import quote, urlencode

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.i18n import translator
from lib.markup.cite import copying
from lib.view.language import named
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.http import header, origin, query
from lib.web.page import INPLACE_PATH, render
from lib.web.settings import Settings

_CLAIM, _AT = 80, 1000
"""Most of an address that is passed on."""


def routes(settings: Settings) -> list[Route]:
    """The address."""

    def report(request: Request) -> Response:
        asked = named(query(request.scope), header(request.scope, b"accept-language"))
        t = translator(parse(asked, PAGES[0]).lang)
        claim = asked.get("claim", [""])[0][:_CLAIM]
        at = asked.get("at", ["/"])[0][:_AT]
        # Only an address of our own is passed on as one.
        link = origin(request.scope) + (at if at.startswith("/") and not at.startswith("//") else "/")
        title = t("report-title", claim=claim)
        body = t("card-report", claim=claim, version=dataset().version or "–", link=link)
        if settings.report:
            return RedirectResponse(filled(settings.report, title, body), 302, {"Cache-Control": "no-store"})
        page = render(
            "report.html",
            t=t,
            body=body,
            copy=Markup(copying(body, t("copy-report"), t)),
            style=Markup(render("taken.css")),
            script=INPLACE_PATH,
        )
        return HTMLResponse(page, headers={"Cache-Control": "no-store"})

    return [Route("/report", report)]


def filled(address: str, title: str, body: str) -> str:
    """The address with title and body where it says `{title}` and `{body}`, else in a query of its own."""
    if "{body}" in address:
        return address.replace("{title}", quote(title, safe="")).replace("{body}", quote(body, safe=""))
    first = "subject" if address.startswith("mailto:") else "title"
    return f"{address}{'&' if '?' in address else '?'}{urlencode({first: title, 'body': body}, quote_via=quote)}"
