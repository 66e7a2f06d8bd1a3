"""How to cite, as files for reference managers: `/data/cite/claim.ris?card=pledge-japan-usd`, `/data/cite/map.bib?...`.

The query is that of the page; the day read is the day asked, in UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.share import cited
from lib.share.citation_forms import FILES, texts
from lib.view.state import ViewState, parse
from lib.web.answer import answer, respond
from lib.web.endpoint import OPEN, Endpoint, fault
from lib.web.http import origin, query

_FRESH = "public, max-age=3600"


def routes() -> list[Route]:
    """The addresses; to stand before those of the tables."""
    return [Route("/data/cite/{file}", Endpoint(_get))]


async def _get(request: Request) -> Response:
    version = dataset().sound().version
    what, _, end = request.path_params["file"].rpartition(".")
    try:
        view = parse(query(request.scope), cited.page_of(what))
        form, kind = FILES[end]
        made = await run_in_threadpool(_text, what, form, view, origin(request.scope), datetime.now(UTC).date())
    except KeyError:
        return fault(404, {"error": "nothing to cite", "what": [*cited.WHOLE, "a page", "a figure"], "ends": [*FILES]})
    headers = {
        "Content-Type": f"{kind}; charset=utf-8",
        "Content-Disposition": f'attachment; filename="middle-corridor_{what}_{version}.{end}"',
        "Cache-Control": _FRESH,
        "Data-Version": version,
        "Vary": "Host",
    }
    return respond(request, answer(made, OPEN | headers))


def _text(what: str, form: str, view: ViewState, site: str, day: date) -> bytes:
    found = cited.works(record(), dataset(), what, view, site, day)
    return (texts(found, view["lang"])[form] + "\n").encode()
