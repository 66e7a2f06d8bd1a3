"""What a reader takes away, opened the way a reader's program opens it."""

import csv
import dataclasses
import hashlib
import io
import json
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import frictionless
import numpy as np
import pandas as pd
import pytest
from PIL import Image

from lib.data import tables as data
from lib.data.dataset import dataset
from lib.data.strict_csv import Cells
from lib.share import export

ROOT = data.DATA.parent
OURS = dataset().sound()


@pytest.fixture(scope="module")
def tables():
    return OURS.tables


@pytest.fixture(scope="module")
def package():
    return zipfile.ZipFile(io.BytesIO(export.package_zip(OURS)))


def frame():
    columns = {
        "النص": pd.array(['قال "نعم"، ثم, سكت', pd.NA, "two\nlines"], "string"),
        "whole": pd.array([5, pd.NA, -7], "Int64"),
        "number": pd.array([19.0, 0.25, pd.NA], "Float64"),
        "yes": pd.array([True, False, pd.NA], "boolean"),
    }
    return pd.DataFrame(columns, index=[7, 7, 2])


def picture(drawn):
    """Grey levels, one row of pixels a row: 0 is black."""
    return np.asarray(Image.open(io.BytesIO(drawn)).convert("L"))


def text_spec(text, **more):
    mark = {"type": "text", "fontSize": 40, "color": "black"}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.4.1.json",
        "width": 300,
        "height": 80,
        "data": {"values": [{"text": text}]},
        "mark": mark,
        "encoding": {"text": {"field": "text"}},
        "config": {"view": {"stroke": None}},
        **more,
    }


def png(spec):
    return export.chart_png(export.chart_svg(spec))


def strokes(drawn):
    """How many separate runs of inked pixel columns there are: letters that join make one."""
    inked = (picture(drawn) < 128).any(axis=0)
    return int(np.sum(inked[1:] & ~inked[:-1]))


def test_csv_is_exact_to_the_byte():
    expected = 'النص,whole,number,yes\n"قال ""نعم""، ثم, سكت",5,19,true\n,,0.25,false\n"two\nlines",-7,,\n'
    assert export.csv_bytes(frame()) == b"\xef\xbb\xbf" + expected.encode()


def test_csv_keeps_the_rows_and_columns_given_in_their_order(tables):
    shown = tables["pledges"].sort_values("value", ascending=False)[["statement_ar", "value", "claim_id"]].head(4)
    read = list(csv.reader(io.StringIO(export.csv_bytes(shown).decode("utf-8-sig"))))
    assert read[0] == ["statement_ar", "value", "claim_id"]
    assert [row[2] for row in read[1:]] == list(shown["claim_id"])


def test_csv_of_no_rows_is_its_header(tables):
    assert export.csv_bytes(tables["pledges"].head(0)[["claim_id", "value"]]) == b"\xef\xbb\xbfclaim_id,value\n"


def test_an_empty_column_does_not_lose_its_rows():
    alone = pd.DataFrame({"value": pd.array([pd.NA, 1], "Int64")})
    assert pd.read_csv(io.BytesIO(export.csv_bytes(alone)), skip_blank_lines=True)["value"].isna().tolist() == [
        True,
        False,
    ]


@pytest.mark.parametrize("resource", OURS.stored["resources"], ids=lambda resource: resource["name"])
def test_exported_cells_are_the_curated_cells(resource, tables):
    """Through join, frame and CSV and back nothing is lost; numbers may lose a trailing zero, nothing else."""
    with (data.DATA / resource["path"]).open(encoding="utf-8", newline="") as file:
        curated = list(csv.DictReader(file))
    exported = list(csv.DictReader(io.StringIO(export.csv_bytes(tables[resource["name"]]).decode("utf-8-sig"))))
    assert len(exported) == len(curated) > 0
    numeric = {field["name"] for field in resource["schema"]["fields"] if field["type"] == "number"}
    for was, now in zip(curated, exported, strict=True):
        for name, old in was.items():
            assert now[name] == old or (name in numeric and float(now[name]) == float(old))


def test_json_says_null_for_unknown_and_keeps_arabic_readable():
    raw = export.json_bytes(frame(), "sample")
    content = json.loads(raw)
    assert content["table"] == "sample" and content["licence"] == "CC-BY-4.0"
    assert content["records"] == [
        {"النص": 'قال "نعم"، ثم, سكت', "whole": 5, "number": 19, "yes": True},
        {"النص": None, "whole": None, "number": 0.25, "yes": False},
        {"النص": "two\nlines", "whole": -7, "number": None, "yes": None},
    ]
    assert "النص".encode() in raw and b"\\u" not in raw and b"NaN" not in raw


def test_not_stated_stays_blank_and_never_becomes_zero(tables):
    silent = tables["power_profile"].query("status == 'not_stated'")
    assert len(silent)
    for record in json.loads(export.json_bytes(silent, "power_profile"))["records"]:
        assert record["source_id"] is None and record["paragraph"] is None


@pytest.mark.parametrize("cell", ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1"])
def test_text_like_a_formula_is_inert_in_a_spreadsheet_and_untouched_elsewhere(cell):
    """A number may be negative; text that begins as a formula stands behind an apostrophe."""
    cells = Cells(["text", "number"], [[cell, "-5.2"]], [2])
    read = [
        list(csv.reader(io.StringIO(found.decode("utf-8-sig"), newline="")))[1]
        for found in (export.spreadsheet_bytes(cells), cells.to_bytes())
    ]
    assert read == [["'" + cell, "-5.2"], [cell, "-5.2"]]
    frame = pd.DataFrame({"text": [cell], "number": [-5.2]})
    assert export.csv_bytes(frame) == export.spreadsheet_bytes(cells)


def test_package_holds_descriptor_tables_and_papers(package):
    paths = {resource["path"] for resource in OURS.descriptor["resources"]}
    papers = {"README.md", "LICENSE", "CITATION.cff", "CHANGELOG.md", "ro-crate-metadata.json"}
    assert set(package.namelist()) == {"datapackage.json", *papers, *paths}
    assert package.testzip() is None
    assert json.loads(package.read("datapackage.json")) == OURS.descriptor
    assert package.read("CITATION.cff") == (ROOT / "CITATION.cff").read_bytes()


def test_package_tables_carry_their_evidence(package):
    """What data/ holds once, in evidence.csv, a reader finds in the row, in the columns of the first release."""
    (first, *_) = csv.DictReader(io.StringIO(package.read("pledges.csv").decode()))
    (place,) = (
        row
        for row in csv.DictReader(io.StringIO(package.read("evidence.csv").decode()))
        if all(row[name] == first[name] for name in ("claim_id", "source_id", "paragraph"))
    )
    assert {name: first[name] for name in place} == place
    assert "| `statement_ar` |" in package.read("README.md").decode().split("\n## pledges\n")[1].split("\n## ")[0]


def test_package_unpacked_is_a_valid_data_package(package, tmp_path):
    package.extractall(tmp_path)
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["path", "rowNumber", "fieldName", "note"])
    assert len(report.tasks) == len(OURS.descriptor["resources"])


def test_a_cell_broken_after_unpacking_is_found(package, tmp_path):
    """So that the test above can fail."""
    package.extractall(tmp_path)
    path = tmp_path / "reserve_shares.csv"
    path.write_bytes(path.read_bytes().replace(b",39,percent,", b",many,percent,"))
    assert not frictionless.Package(str(tmp_path / "datapackage.json")).validate().valid


def test_package_bytes_depend_on_content_alone(tmp_path):
    for folder in ("one", "two"):
        for path in sorted(data.DATA.rglob("*"), reverse=folder == "two"):
            if path.is_file():
                copy = tmp_path / folder / "data" / path.relative_to(data.DATA)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
        for paper in ("LICENSE", "CITATION.cff"):
            (tmp_path / folder / paper).write_bytes((ROOT / paper).read_bytes())
    one, two = (data.read(tmp_path / folder / "data") for folder in ("one", "two"))
    assert hashlib.sha256(export.package_zip(one)).digest() == hashlib.sha256(export.package_zip(two)).digest()
    other = dataclasses.replace(two, files={**two.files, "CHANGELOG.md": b"other"})
    assert export.package_zip(other) != export.package_zip(one)


def test_package_without_a_paper_is_refused():
    with pytest.raises(FileNotFoundError):
        export.package_zip(dataclasses.replace(OURS, files={}))


def test_package_of_faulty_data_is_refused(tmp_path):
    with pytest.raises(data.DataProblems):
        export.package_zip(data.read(tmp_path))


def test_png_joins_arabic_letters():
    """Three letters that join are one stroke; kept apart by a zero-width non-joiner they are three."""
    assert strokes(png(text_spec("سسس"))) == 1
    assert strokes(png(text_spec("س\u200cس\u200cس"))) == 3


def test_png_runs_arabic_from_right_to_left():
    """ا is a bare stroke and سسس is wide: read from the right, the wide part of "سسس ا" stands on the right."""
    inked = np.flatnonzero((picture(png(text_spec("سسس ا"))) < 128).any(axis=0))
    gap = np.argmax(np.diff(inked))
    assert inked[gap] - inked[0] < inked[-1] - inked[gap + 1]


def test_png_has_the_letters_and_no_boxes():
    """A missing glyph is drawn as the same box for every letter; direction marks must leave no ink."""
    letters = {png(text_spec(letter)) for letter in "بسصعAé"}
    assert len(letters) == 6
    bare, marked = (picture(png(text_spec(text))) for text in ("سسس", "\u2067سسس\u2069"))
    assert (bare < 128).sum() == (marked < 128).sum()


def test_png_uses_the_fonts_that_ship_whatever_the_chart_asks():
    plain = png(text_spec("Corridor ممر"))
    assert png(text_spec("Corridor ممر", config={"font": "serif", "view": {"stroke": None}})) == plain


def test_png_is_twice_the_size_on_white():
    pixels = picture(png(text_spec("x", padding=0)))
    assert pixels.shape == (160, 600)
    assert pixels[0, 0] == 255


def test_svg_keeps_its_text():
    svg = export.chart_svg(text_spec("الممر الأوسط"))
    assert svg.startswith(b"<svg") and "الممر الأوسط".encode() in svg and b"Noto Sans Arabic" in svg


def test_a_chart_fetches_nothing():
    asked = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"text\nhello\n")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        with pytest.raises(ValueError, match=r"."):
            export.chart_svg(text_spec("", data={"url": f"http://127.0.0.1:{server.server_port}/outside.csv"}))
        server.shutdown()
    assert asked == []


def test_an_impossible_chart_is_refused():
    with pytest.raises(ValueError, match=r"."):
        png({"mark": {"type": "no such mark"}})


def test_drawing_leaves_the_spec_as_it_was():
    spec = text_spec("x")
    before = json.dumps(spec)
    export.chart_svg(spec)
    assert json.dumps(spec) == before


@pytest.mark.parametrize(
    ("stem", "lang", "ext", "expected"),
    [
        ("reserve_shares", "ar", "csv", "middle-corridor_reserve-shares_ar_0123456789ab.csv"),
        ("Compare: money", "en", ".png", "middle-corridor_compare-money_en_0123456789ab.png"),
        ("../../etc/passwd", "en", "csv", "middle-corridor_etc-passwd_en_0123456789ab.csv"),
        ("package", "", "zip", "middle-corridor_package_0123456789ab.zip"),
    ],
)
def test_filename(stem, lang, ext, expected):
    assert export.filename(stem, lang, ext, "0123456789ab") == expected
