"""What all addresses for programs have in common: open to other sites, clear about a wrong method and about faults."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from lib.data.tables import DataProblems

JSON = "application/json; charset=utf-8"
FRESH = "public, max-age=300, must-revalidate"
# Starlette's CORS opens only what was asked with an Origin: a cache would then hand the closed answer to other sites.
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition, Content-Location, Data-Version",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_METHODS = "GET, HEAD, OPTIONS"
_PREFLIGHT = {
    "Access-Control-Allow-Methods": _METHODS,
    "Access-Control-Allow-Headers": "If-None-Match, Cache-Control",
    "Access-Control-Max-Age": "86400",
    "Allow": _METHODS,
}


class Endpoint:
    """The ASGI app behind a route; `get` answers GET and HEAD. One class for all methods, so that a wrong one gets our
    headers too."""

    def __init__(self, get: Callable[[Request], Awaitable[Response]]) -> None:
        self._get = get

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope)
        if request.method == "OPTIONS":
            response = Response(status_code=204, headers=OPEN | _PREFLIGHT)
        elif request.method not in {"GET", "HEAD"}:
            response = fault(405, {"error": "method not allowed", "allowed": _METHODS}, {"Allow": _METHODS})
        else:
            response = await self._answer(request)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            return await self._get(request)
        except DataProblems as error:
            found = {"error": "the data did not pass their check", "problems": list(map(str, error.problems[:20]))}
            return fault(503, found, {"Retry-After": "60"})


def fault(status: int, content: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """An answer that says what is wrong, for programs; never kept."""
    body = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return Response(body, status, OPEN | {"Cache-Control": "no-store"} | (headers or {}), JSON)
