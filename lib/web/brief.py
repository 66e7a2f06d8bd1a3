"""A view as one file to keep, mail and print: `/data/brief/compare.html?lang=ar&powers=JPN,CHN`.

Nothing in it is fetched: drawings are inline SVG, claims stand with document and paragraph, links are whole addresses.
The query is that of the page; an address with a card open is a brief of that claim.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.evidence.record import Record, record
from lib.i18n import Translator, translator
from lib.map.choices import stepped
from lib.markup import brief, card
from lib.markup.since import note
from lib.share import cited, files
from lib.share.citation_forms import texts
from lib.share.export import filename
from lib.share.shown import shown
from lib.view.address import address_of
from lib.view.state import ViewState, parse
from lib.vocabulary import PAGES
from lib.web.answer import Answer, answer, respond
from lib.web.brief_drawing import drawings
from lib.web.endpoint import FRESH, OPEN, Endpoint, fault
from lib.web.first import first
from lib.web.http import origin, query
from lib.web.kept import Busy, Kept
from lib.web.page import render
from lib.web.preview import Preview, preview
from lib.web.shelf import TERMS
from lib.written import day

MOST = 400
"""Claims listed, the number of the others is given: a file of at most 400 kB."""
SAID = ("corridor", "data", "about")
"""Pages whose words in the first HTML say more than figures and claims do."""
WHOLE = ("minerals", "about")
"""Pages whose link tells of their first figure: a brief of all of them has the name of the page."""
_RETRY = 5
_ALWAYS = ("lang", "ref", "v")


class Briefs:
    """What answers below `/data/brief/`: one is made at a time, and its maker rests as long as that took."""

    def __init__(self) -> None:
        self.kept = Kept(number=200, size=24_000_000, at_once=1, rest=True)

    async def get(self, request: Request) -> Response:
        """Answer one request."""
        version = dataset().sound().version
        page, _, form = request.path_params["file"].rpartition(".")
        if form != "html" or page not in PAGES:
            return fault(
                404, {"error": "no such address", "addresses": [f"{brief.BRIEF}{name}.html" for name in PAGES]}
            )
        seen = await run_in_threadpool(view, record(), page, query(request.scope))
        site, today = origin(request.scope), datetime.now(UTC).date()
        key = (brief.address(seen), version, site, today)
        try:
            return respond(request, await self.kept.get(key, lambda: _answer(seen, site, today)))
        except Busy:
            return fault(503, {"error": "busy, come again", "seconds": _RETRY}, {"Retry-After": str(_RETRY)})


def routes() -> list[Route]:
    """The addresses; to stand before those of the tables."""
    return [Route(f"{brief.BRIEF}{{file}}", Endpoint(Briefs().get))]


def view(known: Record, page: str, asked: Mapping[str, Sequence[str] | str]) -> ViewState:
    """The nearest valid view with nothing but what a brief of it depends on; cards that are open stand for themselves."""
    state = stepped(known, parse(asked, page))
    claims = tuple(claim for claim in state["card"] if claim in known.health)
    names = _ALWAYS if claims else (*_ALWAYS, *_choices(page))
    kept = {name: state[name] for name in names if name in state.values}
    return parse({}, "evidence" if claims else page).with_(**kept, card=claims)


def written(known: Record, state: ViewState, site: str, today: date) -> str:
    """The whole HTML."""
    t, about, data = translator(state.lang), preview(known, dataset(), state), dataset()
    what = "claim" if len(state["card"]) == 1 else state.page
    html = render(
        "brief.html",
        t=t,
        page="card-title" if state["card"] else f"page-{state.page}",
        title=t(f"page-{state.page}") if state.page in WHOLE and not state["card"] else about.title,
        finding=_lead(state, about, t),
        link=site + address_of(state.with_(v=f"{known.version}.{today.isoformat()}")),
        view=address_of(state),
        since=Markup(note(known, state)),
        drawings=[] if state["card"] else drawings(known, state),
        points=first(known, data, state).points if state.page in SAID and not state["card"] else (),
        doubts=Markup(brief.matters(known, state, t)) if state.page == "doubts" else "",
        claim=f"{site}{address_of(parse({'lang': t.lang}, 'evidence'))}&card=",
        cite=texts(cited.works(known, data, what, state, site, today), t.lang)["plain"],
        version=known.version,
        made=day(today.isoformat(), t),
        style=Markup(render("brief.css")),
        **_listed(known, state, t),
    )
    return brief.whole(html, site)


def _lead(state: ViewState, about: Preview, t: Translator) -> str:
    """What stands under the title: of cards nothing; figures tell their findings themselves."""
    if state["card"]:
        return ""
    return t(f"description-{state.page}") if state.page in files.FIGURES_OF else about.finding


def _listed(known: Record, state: ViewState, t: Translator) -> dict[str, Any]:
    """The claims of a view, those there is room for as HTML; whole cards where cards are open. And their documents."""
    ids = shown(known, state)
    there = () if state["card"] else ids[:MOST]
    spoken = {row["source_id"] for claim in ids for row in known.places[claim]} if ids else {*known.sources}
    told_once = state.page != "about" and len(state["card"]) != 1
    return {
        "cards": [Markup(card.body(known, claim, state)) for claim in state["card"]],
        "claims": Markup(brief.claims(known, there, t)) if there else "",
        "count": len(ids),
        "more": 0 if state["card"] else len(ids) - len(there),
        "documents": Markup(brief.documents(known, spoken, t)) if told_once else "",
    }


def _choices(page: str) -> Iterator[str]:
    """The parameters that something on the page depends on."""
    for thing in files.THINGS.values():
        if thing.page == page:
            yield from thing.choices


def _answer(state: ViewState, site: str, today: date) -> Answer:
    known = record()
    about = "claim" if state["card"] else state.page
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Disposition": f'attachment; filename="{filename(f"brief-{about}", state.lang, "html", known.version)}"',
        "Content-Location": brief.address(state),
        "Cache-Control": FRESH,
        "Data-Version": known.version,
        "Link": TERMS,
        "Vary": "Host",
    }
    return answer(written(known, state, site, today).encode(), OPEN | headers)
