"""The pictures of links at `/preview/<page>.png?...`: drawn on demand, kept, one at a time.

Whoever asks for many odd views at once gets the site's own picture for them, soon to be asked for again: readers of
pages come first, and between two drawings the server rests as long as the last one took. Asked for with more than a picture depends on, it is the same picture.
"""

from __future__ import annotations

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import OPEN, Endpoint, fault
from lib.web.http import query
from lib.web.kept import Busy, Kept
from lib.web.preview import PREVIEW, Preview, preview
from lib.web.preview_picture import picture

STATIC = Path(__file__).resolve().parents[2] / "pages" / "static"
_KEEP, _SOON = "public, max-age=3600", "public, max-age=60"


class Previews:
    """What answers below `/preview/`."""

    def __init__(self) -> None:
        self.kept = Kept(number=400, size=40_000_000, at_once=1, waiting=2, rest=True)

    async def get(self, request: Request) -> Response:
        """Answer one request."""
        page, _, end = request.path_params["file"].rpartition(".")
        if page not in PAGES or end != "png":
            return fault(404, {"error": "no such address", "addresses": [f"{PREVIEW}{name}.png" for name in PAGES]})
        data = dataset().sound()
        shown = await run_in_threadpool(preview, record(), data, parse(query(request.scope), page))
        try:
            found = await self.kept.get((shown.address, data.version), lambda: _drawn(shown))
        except Busy:
            content = (STATIC / f"preview.{shown.view.lang}.png").read_bytes()
            found = _answer(content, _SOON)
        return respond(request, found)


def routes() -> list[Route]:
    """The addresses."""
    return [Route(f"{PREVIEW}{{file}}", Endpoint(Previews().get))]


def _drawn(shown: Preview) -> Answer:
    return _answer(picture(record(), shown), _KEEP)


def _answer(content: bytes, keep: str) -> Answer:
    return answer(content, OPEN | {"Content-Type": "image/png", "Cache-Control": keep}, pack=False)
