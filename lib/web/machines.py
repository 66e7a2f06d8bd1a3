"""What the data say to programs that read linked data: each claim and the package at an address, and in a page's head.

`/data/claims/<id>.json` a claim with its places and ties, `/data/croissant.json` the package for loaders. The heads of
`/data` and of an address that opens cards say the same.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.data.tables import Dataset
from lib.evidence.card import card
from lib.evidence.record import Record, record
from lib.i18n import translator
from lib.share import citation, linked, statement
from lib.share.citation_forms import bibtex
from lib.share.croissant import croissant
from lib.view.state import ViewState
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import FRESH, OPEN, Endpoint, fault
from lib.web.http import origin

LD = "application/ld+json; charset=utf-8"
CARDS = 12
"""Claims told of in one head."""
_END = ".json"


def routes() -> list[Route]:
    """The addresses; to stand before those of the tables."""
    return [Route("/data/croissant.json", Endpoint(_package)), Route("/data/claims/{file}", Endpoint(_claim))]


def head(record: Record | None, data: Dataset, view: ViewState, site: str) -> str:
    """What the head of a view tells machines, as HTML: the claims of its cards, or on `/data` the package."""
    if record is None:
        return ""
    cards = [found for claim in view.card[:CARDS] if (found := card(record, claim))]
    nodes = [statement.claim(record, found, site) for found in cards]
    if view.page == "data" and not cards:
        nodes = [linked.dataset(data, site, translator(view.lang))]
    return f"{linked.in_html(nodes)}\n    " if nodes else ""


async def _package(request: Request) -> Response:
    data = dataset().sound()
    day = data.descriptor.get("created") or datetime.now(UTC).date().isoformat()
    return respond(request, await run_in_threadpool(_croissant, origin(request.scope), data.version, day))


async def _claim(request: Request) -> Response:
    data, name = dataset().sound(), request.path_params["file"]
    known, claim = record(), name.removesuffix(_END)
    if not name.endswith(_END) or claim not in known.standings:
        return fault(404, {"error": "no such claim", "claims": "/data/claims.json"})
    return respond(request, await run_in_threadpool(_statement, origin(request.scope), data.version, claim))


@lru_cache(maxsize=4)
def _croissant(site: str, version: str, day: str) -> Answer:
    data, t = dataset(), translator("en")
    of = citation.edition(data.descriptor, version, site)
    work = citation.package(data.descriptor, t, of, datetime.fromisoformat(day).date())
    return _answer(linked.file(croissant(data, site, bibtex(work, t))), "croissant.json", version)


@lru_cache(maxsize=400)
def _statement(site: str, version: str, claim: str) -> Answer:
    found = card(record(), claim)
    assert found  # noqa: S101  asked only for a claim there is
    return _answer(linked.file(statement.claim(record(), found, site)), f"{claim}.json", version)


def _answer(content: bytes, name: str, version: str) -> Answer:
    headers = {
        "Content-Type": LD,
        "Content-Disposition": f'inline; filename="{name}"',
        "Cache-Control": FRESH,
        "Data-Version": version,
        "Vary": "Host",
    }
    return answer(content, OPEN | headers)
