"""What a reader takes away: tables as CSV and JSON, charts as PNG and SVG, all data as one package.

Pure: frames and specs in, bytes out. Cells go out exactly as curated. No text of ours begins with `=`, `+`, `-`, `@`
or a control character (a test keeps it so), hence no spreadsheet takes a cell for a formula and none needs escaping.
"""

import io
import json
import re
import zipfile
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

import pandas as pd

from lib.data.dataset import dataset
from lib.data.papers import PAPERS
from lib.data.strict_csv import Cells
from lib.data.tables import Dataset
from lib.share import crate
from lib.share.dictionary import markdown
from lib.share.linked import file

BOM = b"\xef\xbb\xbf"
LICENCE = "CC-BY-4.0"
FONTS = Path(__file__).parents[1] / "fonts"
FONT = "Corridor Sans, Noto Sans, Noto Sans Arabic, sans-serif"

_FORMULA = tuple("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"-?[0-9.]+")
_SCALE = 2  # pixels a point: sharp on a dense screen and in print
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
_SCHEMA_VERSION = re.compile(r"/vega-lite/v(\d+\.\d+)")


def csv_bytes(df: pd.DataFrame) -> bytes:
    """The frame's rows and columns as CSV for Excel: UTF-8 with BOM, LF, no index, blank for null."""
    return spreadsheet_bytes(cells(df))


def cells(df: pd.DataFrame) -> Cells:
    """The frame's rows and columns as cells of text: no index, blank for null."""
    rows = [[_cell(value) for value in row] for row in df.itertuples(index=False, name=None)]
    return Cells(list(df.columns), rows, [])


def spreadsheet_bytes(written: Cells) -> bytes:
    """Cells as CSV for Excel: with BOM, and text that a spreadsheet would take for a formula held as text by an
    apostrophe. A program reads `Cells.to_bytes`, where every cell is as it was written."""
    return BOM + Cells(written.header, [list(map(_inert, row)) for row in written.rows], []).to_bytes()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


def json_bytes(df: pd.DataFrame, table: str) -> bytes:
    """The frame as `{"table": ..., "licence": ..., "records": [...]}`: a record a row, null for unknown, UTF-8."""
    rows = df.itertuples(index=False, name=None)
    records = [dict(zip(df.columns, map(_value, row), strict=True)) for row in rows]
    content = {"table": table, "licence": LICENCE, "records": records}
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode("utf-8")


def parquet_bytes(df: pd.DataFrame) -> bytes:
    """The frame as Parquet, its types kept: for pandas, Polars, DuckDB, R. The same rows give the same bytes."""
    return bytes(df.to_parquet(index=False, compression="zstd"))


def chart_svg(spec: dict[str, Any]) -> bytes:
    """A Vega-Lite spec as SVG whose text stays text. Raises ValueError for a spec that cannot be drawn."""
    return str(_converter().vegalite_to_svg(_dressed(spec), **_options(spec))).encode("utf-8")


def chart_png(svg: bytes) -> bytes:
    """What `chart_svg` drew as PNG, two pixels a point."""
    return svg_png(svg.decode(), _SCALE)


def svg_png(svg: str, scale: int = 1) -> bytes:
    """A drawing of ours as PNG, `scale` pixels a point."""
    return bytes(_converter().svg_to_png(svg, scale=scale, ppi=72))


def package_zip(data: Dataset | None = None) -> bytes:
    """The data package: descriptor, the tables as published, and PAPERS. The same data give the same bytes.

    Raises FileNotFoundError where a paper was not there when the data were read, or lib.data.tables.DataProblems.
    """
    data = (data or dataset()).sound()
    files = {"datapackage.json": descriptor_bytes(data)}
    resources = sorted(data.descriptor["resources"], key=lambda resource: resource["path"])
    files |= {resource["path"]: data.cells[resource["name"]].to_bytes() for resource in resources}
    files["README.md"] = markdown(data.descriptor, data.tables).encode()
    files |= {name: _paper(data, name) for name in PAPERS}
    files[crate.FILE] = file(crate.crate(data, files))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            # Left alone, these two tell the machine that packed it.
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def descriptor_bytes(data: Dataset) -> bytes:
    """The descriptor of the published tables as a file."""
    return (json.dumps(data.descriptor, ensure_ascii=False, indent=1) + "\n").encode()


def filename(stem: str, lang: str, ext: str, version: str) -> str:
    """`middle-corridor_reserve-shares_ar_0123456789ab.csv`: ASCII, safe on every disk, dated by the data's version."""
    parts = (re.sub("[^a-z0-9]+", "-", part.lower()).strip("-") for part in (stem, lang, version))
    return "_".join(("middle-corridor", *filter(None, parts))) + f".{PurePosixPath(ext).name.lstrip('.')}"


def usage_examples(base_url: str) -> dict[str, str]:
    """Programs that read an address, by language (python, javascript). They run as they stand; a test runs them."""
    table, records = (json.dumps(f"{base_url.rstrip('/')}/data/reserve_shares.{ext}") for ext in ("csv", "json"))
    python = f"""import pandas as pd

shares = pd.read_csv({table})
print(shares[["resource_id", "value", "unit", "status", "source_id", "paragraph"]])
"""
    javascript = f"""const answer = await fetch({records});
const {{ records }} = await answer.json();
for (const row of records) {{
  console.log(row.resource_id, row.value, row.unit, row.status, row.source_id, row.paragraph);
}}
"""
    return {"python": python, "javascript": javascript}


def _cell(value: Any) -> str:
    known = _value(value)
    if isinstance(known, bool):
        return "true" if known else "false"
    return "" if known is None else str(known)


def _value(value: Any) -> Any:
    """A cell as JSON has it: null, text, a number, yes or no. 19.0 is 19, as it stands in data/."""
    if value is None or pd.isna(value):
        return None
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, float) and plain.is_integer():
        return int(plain)
    return plain if isinstance(plain, bool | int | float | str) else str(plain)


def _paper(data: Dataset, name: str) -> bytes:
    if name not in data.files:
        raise FileNotFoundError(name)
    return data.files[name]


@cache
def _converter() -> Any:
    """vl-convert with our fonts. Imported at the first picture: it starts an engine of its own."""
    import vl_convert

    vl_convert.register_font_directory(str(FONTS))
    return vl_convert


def _dressed(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec on white and in the fonts that ship: a saved picture has no page behind it, nor the page's fonts."""
    config = {"background": "white", **spec.get("config", {}), "font": FONT}
    return {**spec, "config": config}


def _options(spec: dict[str, Any]) -> dict[str, Any]:
    """The Vega-Lite release the spec was written for, and no address it may read from."""
    named = _SCHEMA_VERSION.search(spec.get("$schema", ""))
    version = named[1] if named else None
    known = version in _converter().get_vegalite_versions()
    return {"allowed_base_urls": [], "vl_version": version if known else None}
