"""The data as answers to requests: every table in every form, the descriptor, the package.

A CSV here is byte for byte the file of the package, UTF-8 without BOM, so that `datapackage.json` describes the files
beside it: the published tables, in which evidence is joined to the things. With `?bom=1` it is for spreadsheets: it
carries the BOM that Excel needs, and text that looks like a formula stands behind an apostrophe.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from lib.data.geography import OUTLINES
from lib.data.papers import OUTLINES_LICENCE
from lib.data.strict_csv import Cells
from lib.data.tables import Dataset
from lib.share.export import descriptor_bytes, json_bytes, package_zip, parquet_bytes, spreadsheet_bytes
from lib.web.answer import Answer, answer, respond
from lib.web.endpoint import FRESH, JSON, OPEN, fault

CSV = "text/csv; charset=utf-8"
GEOJSON = "application/geo+json; charset=utf-8"
ZIP = "application/zip"
PARQUET = "application/vnd.apache.parquet"
TEXT = "text/plain; charset=utf-8"

TERMS = '<https://creativecommons.org/licenses/by/4.0/>; rel="license"'
_OUTLINES_TERMS = f'</data/{OUTLINES_LICENCE}>; rel="license"'
_LONG = "public, max-age=86400, stale-while-revalidate=604800"

Shelf = dict[str, Answer]
"""The answers by their address below `/data/`; a CSV also at `name.csv?bom=1`."""


def shelf(data: Dataset, package: bytes = b"", keep: str = FRESH) -> Shelf:
    """Every answer there is; `package` is the zip where it was packed before, `keep` how long a cache may keep them.

    Raises DataProblems, or FileNotFoundError as `lib.share.export.package_zip`.
    """
    version = data.sound().version
    answers: Shelf = {}
    for resource in data.descriptor["resources"]:
        table, path = resource["name"], resource["path"]
        cells = data.cells[table]
        answers |= _csv(f"{table}.csv", cells, version, keep) | _csv(path, cells, version, keep)
        parquet, records = parquet_bytes(data.tables[table]), json_bytes(data.tables[table], table)
        answers[f"{table}.parquet"] = _answer(parquet, PARQUET, f"{table}.parquet", version, keep)
        answers[f"{table}.json"] = _answer(records, JSON, f"{table}.json", version, keep)
    answers["datapackage.json"] = _answer(descriptor_bytes(data), JSON, "datapackage.json", version, keep)
    name = f"middle-corridor_{version}.zip"
    answers["package.zip"] = _answer(package or package_zip(data), ZIP, name, version, keep)
    if outlines := data.files.get(OUTLINES):
        answers[OUTLINES] = _answer(outlines, GEOJSON, "outlines.json", version, _LONG, _OUTLINES_TERMS)
    if terms := data.files.get(OUTLINES_LICENCE):
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


def _answer(content: bytes, kind: str, name: str, version: str, cache: str, terms: str = TERMS) -> Answer:
    headers = {
        "Content-Type": kind,
        "Content-Disposition": f'inline; filename="{name}"',
        "Cache-Control": cache,
        "Data-Version": version,
        "Link": terms,
    }
    return answer(content, OPEN | headers, pack=kind not in {ZIP, PARQUET})


def _csv(path: str, cells: Cells, version: str, keep: str) -> Shelf:
    name = path.rpartition("/")[2]
    marked = _answer(spreadsheet_bytes(cells), CSV, name, version, keep)
    return {path: _answer(cells.to_bytes(), CSV, name, version, keep), f"{path}?bom=1": marked}
