"""The stable addresses of the data, for programs and other web pages: `/data/pledges.csv`, `/data/package.zip` ...

The page at `/data` stays Streamlit's: only one step below it is ours. Answers are built once the data have passed
their check and kept for the life of the process, as the pages keep their tables. Nothing of a request ever becomes a
file name; it is looked up among the addresses there are.

A CSV here is byte for byte the file of the package, UTF-8 without BOM, so that `/data/datapackage.json` describes the
files beside it: the published tables, in which evidence is joined to the things. With `?bom=1` it carries the BOM that Excel needs; pandas reads both alike.
"""

import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from lib.data.dataset import dataset
from lib.data.tables import DataProblems, Dataset
from lib.share.export import BOM, descriptor_bytes, json_bytes, package_zip

CSV = "text/csv; charset=utf-8"
JSON = "application/json; charset=utf-8"
GEOJSON = "application/geo+json; charset=utf-8"
ZIP = "application/zip"
OUTLINES = "geo/outlines.json"

_FRESH = "public, max-age=300, must-revalidate"
_LASTING = "public, max-age=86400, stale-while-revalidate=604800"
_METHODS = "GET, HEAD, OPTIONS"
_OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition, Data-Version",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": _METHODS,
    "Access-Control-Allow-Headers": "If-None-Match, Cache-Control",
    "Access-Control-Max-Age": "86400",
    "Allow": _METHODS,
}


@dataclass(frozen=True)
class Form:
    """A body and its headers: a file plain, or the same file gzipped, each with an ETag of its own."""

    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """One file at one address; `packed` is None where gzip gains nothing."""

    plain: Form
    packed: Form | None


Shelf = dict[str, Answer]
"""The answers by their address below `/data/`; a CSV also at `name.csv?bom=1`."""


def routes(read: Callable[[], Dataset] = dataset) -> list[Route]:
    """The addresses of the data that `read` gives, asked for at the first request."""
    address = Address(lambda: shelf(read()))
    return [Route(f"/data/{part}{{file}}", address) for part in ("", "geo/", "reference/")]


def shelf(held: Dataset) -> Shelf:
    """Every answer there is. Raises DataProblems, or FileNotFoundError as `lib.share.export.package_zip`."""
    version = held.sound().version
    answers: Shelf = {}
    for resource in held.descriptor["resources"]:
        table, path = resource["name"], resource["path"]
        content = held.cells[table].to_bytes()
        answers |= _csv(f"{table}.csv", content, version) | _csv(path, content, version)
        answers[f"{table}.json"] = _answer(json_bytes(held.tables[table], table), JSON, f"{table}.json", version)
    answers["datapackage.json"] = _answer(descriptor_bytes(held), JSON, "datapackage.json", version)
    answers["package.zip"] = _answer(package_zip(held), ZIP, f"middle-corridor_{version}.zip", version)
    if (outlines := held.folder / OUTLINES).is_file():
        answers[OUTLINES] = _answer(outlines.read_bytes(), GEOJSON, "outlines.json", version, _LASTING)
    return answers


class Address:
    """The ASGI app behind every route: one class for all methods, so that a wrong one gets our headers too."""

    def __init__(self, build: Callable[[], Shelf]) -> None:
        self._build, self._lock, self._shelf = build, Lock(), None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope)
        if request.method == "OPTIONS":
            response = Response(status_code=204, headers=_OPEN | _PREFLIGHT)
        elif request.method not in {"GET", "HEAD"}:
            response = _fault(405, {"error": "method not allowed", "allowed": _METHODS}, {"Allow": _METHODS})
        else:
            response = await self._get(request)
        await response(scope, receive, send)

    async def _get(self, request: Request) -> Response:
        try:
            answers = self._shelf or await run_in_threadpool(self._fill)
        except DataProblems as error:
            found = {"error": "the data did not pass their check", "problems": list(map(str, error.problems[:20]))}
            return _fault(503, found, {"Retry-After": "60"})
        return _found(request, answers) or _missing(answers)

    def _fill(self) -> Shelf:
        """Build once, however many ask at once. Faulty data are tried again at the next request."""
        with self._lock:
            self._shelf = self._shelf or self._build()
            return self._shelf


def accepts_gzip(header: str) -> bool:
    """Whether an Accept-Encoding header takes gzip: named, or `*`, and not with a weight of 0."""
    weights = {}
    for part in header.lower().split(","):
        name, _, weight = part.replace(" ", "").partition(";q=")
        weights[name] = weight.strip("0.") != "" or weight == ""
    return weights.get("gzip", weights.get("*", False))


def matches(header: str, etag: str) -> bool:
    """Whether an If-None-Match header names the tag; a proxy that repacks may have marked it weak."""
    named = {tag.strip().removeprefix("W/") for tag in header.split(",")}
    return etag in named or "*" in named


def _answer(content: bytes, kind: str, name: str, version: str, cache: str = _FRESH) -> Answer:
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f'inline; filename="{name}"',
        "Cache-Control": cache,
        "Vary": "Accept-Encoding",
        "Data-Version": version,
    }
    packed = content if kind == ZIP else gzip.compress(content, 9, mtime=0)
    packing = {"Content-Encoding": "gzip"}
    return Answer(_form(content, headers), _form(packed, headers | packing) if len(packed) < len(content) else None)


def _form(body: bytes, headers: dict[str, str]) -> Form:
    tag = f'"{hashlib.sha256(body).hexdigest()}"'
    return Form(body, _OPEN | headers | {"ETag": tag, "Content-Length": str(len(body))})


def _csv(path: str, content: bytes, version: str) -> Shelf:
    name = path.rpartition("/")[2]
    return {path: _answer(content, CSV, name, version), f"{path}?bom=1": _answer(BOM + content, CSV, name, version)}


def _found(request: Request, answers: Shelf) -> Response | None:
    asked = request.scope["path"].partition("/data/")[2]
    marked = f"{asked}?bom=1" if request.query_params.get("bom") == "1" else asked
    answer = answers.get(marked) or answers.get(asked)
    if answer is None:
        return None
    packed = accepts_gzip(request.headers.get("accept-encoding", "")) and answer.packed
    form = packed or answer.plain
    if matches(request.headers.get("if-none-match", ""), form.headers["ETag"]):
        kept = {name: value for name, value in form.headers.items() if not name.startswith("Content-")}
        return Response(status_code=304, headers=kept)
    return Response(b"" if request.method == "HEAD" else form.body, headers=form.headers)


def _missing(answers: Shelf) -> Response:
    there = [path for path in answers if "?" not in path]
    tables = [path.removesuffix(".json") for path in there if f"{path.removesuffix('.json')}.csv" in answers]
    found = {"error": "no such address", "tables": tables, "addresses": [f"/data/{path}" for path in sorted(there)]}
    return _fault(404, found, {})


def _fault(status: int, content: dict, headers: dict[str, str]) -> Response:
    body = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return Response(body, status, _OPEN | {"Cache-Control": "no-store"} | headers, JSON)
