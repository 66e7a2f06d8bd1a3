"""The files of a view at stateless addresses: `/data/view/pledges.csv?lang=ar&powers=JPN`, `/data/view/map.svg?...`.

The query is that of the page, read as the page reads it: what it does not understand, or what the file does not depend
on, changes nothing. `.html` is a page with rows and citation. A CSV is plain UTF-8, with the mark that Excel
needs at `bom=1`, as the tables have it; at `labels=ar`, the language of the view, it has heads and labels in words
beside the codes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from starlette.requests import Request
from starlette.responses import Response

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import translator
from lib.markup.readable import labelled
from lib.share import files
from lib.share.embed import EMBED
from lib.share.export import csv_bytes, filename
from lib.view.state import ViewState
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import FRESH, OPEN, fault
from lib.web.http import origin, query
from lib.web.kept import Busy, Kept
from lib.web.shelf import TERMS
from lib.web.taken import taken

SPREADSHEET, LABELS = "&bom=1", "&labels="
"""Beside a view: for Excel; with heads and labels in its language."""
RETRY = 3
"""Seconds after which to come again."""


class ViewFiles:
    """What answers below `/data/view/`. One drawing is made at a time (beside one of lib.web.previews); lists do not wait
    for it."""

    def __init__(self) -> None:
        self.pictures, self.lists = Kept(number=600, size=48_000_000, at_once=1), Kept(number=600, size=24_000_000)

    async def get(self, request: Request) -> Response:
        """Answer one request."""
        version = dataset().sound().version
        name, _, form = request.path_params["file"].rpartition(".")
        if form not in getattr(files.THINGS.get(name), "forms", ()):
            return _missing()
        asked = query(request.scope)
        view = files.view(name, asked)
        site, way = origin(request.scope), _way(form, asked, view.lang)
        where = files.address(name, form, view) + way
        kept, key = self.pictures if form in files.PICTURES else self.lists, (where, version, site, _today())
        try:
            return respond(request, await kept.get(key, lambda: _file(name, form, view, site, where, way)))
        except Busy:
            return fault(503, {"error": "busy, come again", "seconds": RETRY}, {"Retry-After": str(RETRY)})


def _way(form: str, asked: Mapping[str, Sequence[str]], lang: str) -> str:
    """What an address asks for beside the view, as it stands at the end of it."""
    if form == "html":
        return EMBED if asked.get("embed") == ["true"] else ""
    if form != "csv":
        return ""
    if asked.get("labels") == [lang]:
        return LABELS + lang
    return SPREADSHEET if asked.get("bom") == ["1"] else ""


def _file(name: str, form: str, view: ViewState, site: str, where: str, way: str) -> Answer:
    known = record()
    if form == "html":
        content, sent = taken(known, name, view, site, _today(), way == EMBED).encode(), "inline"
    elif way.startswith(LABELS):
        about = files.stem(known, name, view)
        content = csv_bytes(labelled(files.rows(known, name, view), translator(view.lang), about, known))
        sent = f'attachment; filename="{filename(f"{about}-labels", view.lang, form, known.version)}"'
    else:
        file = files.file_of(known, name, form, view, site, way == SPREADSHEET)
        content = file.content
        sent = f'attachment; filename="{file.name}"'
    headers = {
        "Content-Type": files.KINDS[form],
        "Content-Disposition": sent,
        "Content-Location": where,
        "Cache-Control": FRESH,
        "Data-Version": known.version,
        "Link": TERMS,
    }
    return answer(content, OPEN | headers | ({} if form == "csv" else {"Vary": "Host"}), pack=form != "png")


def _today() -> date:
    """The day of access that a citation names."""
    return datetime.now(UTC).date()


def _missing() -> Response:
    there = [f"{files.VIEW}{name}.{form}" for name, thing in files.THINGS.items() for form in thing.forms]
    return fault(404, {"error": "no such address", "addresses": there})
