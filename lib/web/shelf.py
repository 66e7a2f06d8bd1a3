"""The data as answers to requests: every table in every form, the descriptor, the package.

A CSV here is byte for byte the file of the package, UTF-8 without BOM, so that `datapackage.json` describes the files
beside it: the published tables, in which evidence is joined to the things. With `?bom=1` it carries the BOM that Excel
needs; pandas reads both alike.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from lib.data.tables import Dataset
from lib.share.export import BOM, descriptor_bytes, json_bytes, package_zip, parquet_bytes
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import FRESH, JSON, OPEN, fault

CSV = "text/csv; charset=utf-8"
GEOJSON = "application/geo+json; charset=utf-8"
ZIP = "application/zip"
PARQUET = "application/vnd.apache.parquet"
OUTLINES, OUTLINES_LICENCE = "geo/outlines.json", "geo/LICENSE.txt"
TEXT = "text/plain; charset=utf-8"

_TERMS = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"'
_OUTLINES_TERMS = f'</data/{OUTLINES_LICENCE}>; rel="license"'
_LONG = "public, max-age=86400, stale-while-revalidate=604800"

Shelf = dict[str, Answer]
"""The answers by their address below `/data/`; a CSV also at `name.csv?bom=1`."""


def shelf(held: Dataset, package: bytes = b"", keep: str = FRESH) -> Shelf:
    """Every answer there is; `package` is the zip where it was packed before, `keep` how long a cache may keep them.

    Raises DataProblems, or FileNotFoundError as `lib.share.export.package_zip`.
    """
    version = held.sound().version
    answers: Shelf = {}
    for resource in held.descriptor["resources"]:
        table, path = resource["name"], resource["path"]
        content = held.cells[table].to_bytes()
        answers |= _csv(f"{table}.csv", content, version, keep) | _csv(path, content, version, keep)
        parquet, records = parquet_bytes(held.tables[table]), json_bytes(held.tables[table], table)
        answers[f"{table}.parquet"] = _answer(parquet, PARQUET, f"{table}.parquet", version, keep)
        answers[f"{table}.json"] = _answer(records, JSON, f"{table}.json", version, keep)
    answers["datapackage.json"] = _answer(descriptor_bytes(held), JSON, "datapackage.json", version, keep)
    name = f"middle-corridor_{version}.zip"
    answers["package.zip"] = _answer(package or package_zip(held), ZIP, name, version, keep)
    if (outlines := held.folder / OUTLINES).is_file():
        terms = (held.folder / OUTLINES_LICENCE).read_bytes()
        answers[OUTLINES] = _answer(outlines.read_bytes(), GEOJSON, "outlines.json", version, _LONG, _OUTLINES_TERMS)
        answers[OUTLINES_LICENCE] = _answer(terms, TEXT, "LICENSE.txt", version, _LONG, _OUTLINES_TERMS)
    return answers


def found(request: Request, answers: Shelf, asked: str) -> Response | None:
    """The answer at an address below `/data/` or below a version."""
    marked = f"{asked}?bom=1" if request.query_params.get("bom") == "1" else asked
    there = answers.get(marked) or answers.get(asked)
    return respond(request, there) if there else None


def missing(answers: Shelf, below: str = "/data/") -> Response:
    """What there is instead."""
    there = [path for path in answers if "?" not in path]
    tables = [path.removesuffix(".json") for path in there if f"{path.removesuffix('.json')}.csv" in answers]
    told = {"error": "no such address", "tables": tables, "addresses": [below + path for path in sorted(there)]}
    return fault(404, told)


def _answer(content: bytes, kind: str, name: str, version: str, cache: str, terms: str = _TERMS) -> Answer:
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f'inline; filename="{name}"',
        "Cache-Control": cache,
        "Data-Version": version,
        "Link": terms,
    }
    return answer(content, OPEN | headers, pack=kind not in {ZIP, PARQUET})


def _csv(path: str, content: bytes, version: str, keep: str) -> Shelf:
    name = path.rpartition("/")[2]
    marked = _answer(BOM + content, CSV, name, version, keep)
    return {path: _answer(content, CSV, name, version, keep), f"{path}?bom=1": marked}
