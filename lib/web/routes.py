"""The stable addresses of the data, for programs and other web pages: `/data/pledges.csv`, `/data/package.zip` ...

The page at `/data` stays Streamlit's: only one step below it is ours. Answers are built once the data have passed
their check and kept for the life of the process, as the pages keep their tables. Nothing of a request ever becomes a
file name; it is looked up among the addresses there are.

A CSV here is byte for byte the file of the package, UTF-8 without BOM, so that `/data/datapackage.json` describes the
files beside it: the published tables, in which evidence is joined to the things. With `?bom=1` it carries the BOM that Excel needs; pandas reads both alike.
"""

from collections.abc import Callable
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from lib.data.dataset import dataset
from lib.data.tables import Dataset
from lib.share.export import BOM, descriptor_bytes, json_bytes, package_zip, parquet_bytes
from lib.share.files import VIEW
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import FRESH, JSON, OPEN, Endpoint, fault
from lib.web.page import SCRIPT, SCRIPT_PATH
from lib.web.view_files import ViewFiles

CSV = "text/csv; charset=utf-8"
GEOJSON = "application/geo+json; charset=utf-8"
ZIP = "application/zip"
PARQUET = "application/vnd.apache.parquet"
OUTLINES = "geo/outlines.json"

_LASTING = "public, max-age=86400, stale-while-revalidate=604800"

_SCRIPT = answer(
    SCRIPT, {"Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable"}
)

Shelf = dict[str, Answer]
"""The answers by their address below `/data/`; a CSV also at `name.csv?bom=1`."""


def routes(read: Callable[[], Dataset] = dataset) -> list[Route]:
    """The addresses of the data that `read` gives, asked for at the first request."""
    tables = Endpoint(Address(lambda: shelf(read())).get)
    files = [Route(f"/data/{part}{{file}}", tables) for part in ("", "geo/", "reference/")]
    return [*files, Route(f"{VIEW}{{file}}", Endpoint(ViewFiles().get)), Route(SCRIPT_PATH, _script)]


def shelf(held: Dataset) -> Shelf:
    """Every answer there is. Raises DataProblems, or FileNotFoundError as `lib.share.export.package_zip`."""
    version = held.sound().version
    answers: Shelf = {}
    for resource in held.descriptor["resources"]:
        table, path = resource["name"], resource["path"]
        content = held.cells[table].to_bytes()
        answers |= _csv(f"{table}.csv", content, version) | _csv(path, content, version)
        parquet = parquet_bytes(held.tables[table])
        answers[f"{table}.parquet"] = _answer(parquet, PARQUET, f"{table}.parquet", version)
        answers[f"{table}.json"] = _answer(json_bytes(held.tables[table], table), JSON, f"{table}.json", version)
    answers["datapackage.json"] = _answer(descriptor_bytes(held), JSON, "datapackage.json", version)
    answers["package.zip"] = _answer(package_zip(held), ZIP, f"middle-corridor_{version}.zip", version)
    if (outlines := held.folder / OUTLINES).is_file():
        answers[OUTLINES] = _answer(outlines.read_bytes(), GEOJSON, "outlines.json", version, _LASTING)
    return answers


class Address:
    """What answers at the addresses of the shelf."""

    def __init__(self, build: Callable[[], Shelf]) -> None:
        self._build, self._lock = build, Lock()
        self._shelf: Shelf = {}

    async def get(self, request: Request) -> Response:
        """Answer one request."""
        answers = self._shelf or await run_in_threadpool(self._fill)
        return _found(request, answers) or _missing(answers)

    def _fill(self) -> Shelf:
        """Build once, however many ask at once. Faulty data are tried again at the next request."""
        with self._lock:
            self._shelf = self._shelf or self._build()
            return self._shelf


def _script(request: Request) -> Response:
    """The script of the first HTML. Its name carries its hash: another script has another address."""
    return respond(request, _SCRIPT)


def _answer(content: bytes, kind: str, name: str, version: str, cache: str = FRESH) -> Answer:
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f'inline; filename="{name}"',
        "Cache-Control": cache,
        "Data-Version": version,
    }
    return answer(content, OPEN | headers, pack=kind not in {ZIP, PARQUET})


def _csv(path: str, content: bytes, version: str) -> Shelf:
    name = path.rpartition("/")[2]
    return {path: _answer(content, CSV, name, version), f"{path}?bom=1": _answer(BOM + content, CSV, name, version)}


def _found(request: Request, answers: Shelf) -> Response | None:
    asked = request.scope["path"].partition("/data/")[2]
    marked = f"{asked}?bom=1" if request.query_params.get("bom") == "1" else asked
    found = answers.get(marked) or answers.get(asked)
    return respond(request, found) if found else None


def _missing(answers: Shelf) -> Response:
    there = [path for path in answers if "?" not in path]
    tables = [path.removesuffix(".json") for path in there if f"{path.removesuffix('.json')}.csv" in answers]
    found = {"error": "no such address", "tables": tables, "addresses": [f"/data/{path}" for path in sorted(there)]}
    return fault(404, found)
