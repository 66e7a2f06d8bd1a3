"""The stable addresses of the data, for programs and other web pages: `/data/pledges.csv`, `/data/package.zip`, files of
a view below `/data/view/`, earlier versions below `/data/<version>/` ...

The page at `/data` stays Streamlit's: only what is below it is ours. Answers are built once the data have passed
their check and kept for the life of the process, as the pages keep their tables. Nothing of a request ever becomes a
file name; it is looked up among the addresses there are.
"""

from collections.abc import Callable
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.data.tables import Dataset
from lib.share.files import VIEW
from lib.web.answer import answer, respond
from lib.web.endpoint import Endpoint
from lib.web.page import SCRIPTS, STYLE, STYLE_PATH
from lib.web.shelf import Shelf, found, missing, shelf
from lib.web.versions import Frozen
from lib.web.view_files import ViewFiles

_KINDS = {"js": "text/javascript", "css": "text/css"}
_BESIDE = {
    path: answer(
        content,
        {
            "Content-Type": f"{_KINDS[path.rpartition('.')[2]]}; charset=utf-8",
            "Cache-Control": "public, max-age=31536000, immutable",
        },
    )
    for path, content in {**SCRIPTS, STYLE_PATH: STYLE}.items()
}
"""What a page names beside Streamlit's files: address -> answer."""


def routes(read: Callable[[], Dataset] = dataset) -> list[Route]:
    """The addresses of the data that `read` gives, asked for at the first request."""
    address = Address(lambda: shelf(read()))
    tables, frozen = Endpoint(address.get), Frozen(lambda: read().sound(), address.shelf)
    return [
        Route("/data/versions.json", Endpoint(frozen.list)),
        *(Route(f"/data/{part}{{file}}", tables) for part in ("", "geo/", "reference/")),
        Route(f"{VIEW}{{file}}", Endpoint(ViewFiles().get)),
        Route("/data/{version}/{file:path}", Endpoint(frozen.get)),
        *(Route(path, _beside) for path in _BESIDE),
    ]


class Address:
    """What answers at the addresses of the shelf."""

    def __init__(self, build: Callable[[], Shelf]) -> None:
        self._build, self._lock = build, Lock()
        self._shelf: Shelf = {}

    async def get(self, request: Request) -> Response:
        """Answer one request."""
        answers = self._shelf or await run_in_threadpool(self.shelf)
        return found(request, answers, request.scope["path"].partition("/data/")[2]) or missing(answers)

    def shelf(self) -> Shelf:
        """Built once, however many ask at once. Faulty data are tried again at the next request."""
        with self._lock:
            self._shelf = self._shelf or self._build()
            return self._shelf


def _beside(request: Request) -> Response:
    """A script or the style sheet of a page."""
    return respond(request, _BESIDE[request.url.path])
