"""`/health`: whether this process can show the data, for whoever sends readers to it: 200, or 503 while they are faulty.

That it lives at all, Streamlit's own `/_stcore/health` says. A browser asks there before it opens its socket, and must
be let in to be told what is wrong with the data.
"""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.data.tables import Dataset


def routes(read: Callable[[], Dataset] = dataset) -> list[Route]:
    """The address."""

    def health(_request: Request) -> JSONResponse:
        data = read()
        told = {"data": data.version or None, "problems": len(data.problems)}
        return JSONResponse(told, 503 if data.problems else 200, {"Cache-Control": "no-store"})

    return [Route("/health", health)]
