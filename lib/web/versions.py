"""Every version of the data that is kept, at addresses that stay: `/data/2.0.0/pledges.csv`, `/data/a07033c35574/...`.

`/data/versions.json` lists them. The version of today answers from the tables of today; `/data/<version>/package.zip`
of an older one is byte for byte what was handed out then.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from functools import lru_cache

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from lib.data import versions
from lib.data.tables import Dataset
from lib.web.answer import answer, respond
from lib.web.endpoint import FRESH, JSON, OPEN, fault
from lib.web.shelf import Shelf, found, missing, shelf

LASTING = "public, max-age=31536000"


class Frozen:
    """What answers for a version. `read` gives the data of today, `today` their answers."""

    def __init__(self, read: Callable[[], Dataset], today: Callable[[], Shelf]) -> None:
        self._read, self._today = read, today

    async def list(self, request: Request) -> Response:
        """Every version kept, and the one of today."""
        data = self._read()
        told = [{**asdict(one), "package": f"/data/{one.release}/package.zip"} for one in versions.kept()]
        today = {"release": data.descriptor["version"], "version": data.version, "package": "/data/package.zip"}
        body = json.dumps({"versions": told, "today": today}, indent=1) + "\n"
        return respond(request, answer(body.encode(), OPEN | {"Content-Type": JSON, "Cache-Control": FRESH}))

    async def get(self, request: Request) -> Response:
        """A file of a version."""
        name, file = request.path_params["version"], request.path_params["file"]
        answers = await run_in_threadpool(self._shelf, name)
        if answers is None:
            there = [one.release for one in versions.kept()]
            return fault(404, {"error": "no such version is kept", "versions": there, "list": "/data/versions.json"})
        return found(request, answers, file) or missing(answers, f"/data/{name}/")

    def _shelf(self, name: str) -> Shelf | None:
        today, one = self._read().version, versions.find(name)
        if today in {name, one.version if one else ""}:
            return self._today()
        return _kept(one) if one else None


@lru_cache(maxsize=6)
def _kept(one: versions.Version) -> Shelf:
    return shelf(versions.opened(one), versions.package(one), LASTING)
