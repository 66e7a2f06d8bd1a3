"""Hostile words in every text of the data: on the pages, in the first HTML, in drawings and files they are text."""

import dataclasses
import json
import re
from datetime import date
from html.parser import HTMLParser
from unittest.mock import patch

import pytest

from lib.data import dataset
from lib.data import tables as data
from lib.data.strict_csv import Cells
from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.share import export, files
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web import brief, brief_drawing, machines
from lib.web.drawing import slim
from lib.web.first import first
from lib.web.page import body

EVIL = "https://evil.example"
WORDS = (
    f"=1+1\"'</script></title><script>alert(1)</script><img src={EVIL}/a onerror=alert(1)>"
    f"[x]({EVIL}/b)![y]({EVIL}/c)`**${{7*7}}$$<svg/onload=alert(1)> "
)
TEXTS = re.compile(r".*_(en|ar)|title|publisher|place_in_source|source")
MARKDOWN = re.compile(r"(?<!\\)\]\(|(?<!\\)<(img|script|svg)")


@pytest.fixture(scope="module")
def hostile():
    """Our data with hostile words before every text, as the whole process sees them."""
    ours = data.read(needed=True).sound()
    tables, cells = {}, {}
    for name, table in ours.tables.items():
        columns = [column for column in table.select_dtypes("string") if TEXTS.fullmatch(column)]
        tables[name] = table.assign(**{column: WORDS + table[column] for column in columns})
        held = ours.cells[name]
        marked = [header in columns for header in held.header]
        rows = [[WORDS + c if m and c else c for m, c in zip(marked, row, strict=True)] for row in held.rows]
        cells[name] = Cells(held.header, rows, held.lines)
    broken = dataclasses.replace(ours, tables=tables, cells=cells, version="00000000dead")
    dataset._read.cache_clear()
    with patch.object(data, "read", return_value=broken):
        yield broken
    dataset._read.cache_clear()


class Tags(HTMLParser):
    """What a browser would make of HTML: `found` holds whatever runs, loads or leads elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        ran = [f"{tag} {name}" for name, _ in attrs if name.startswith("on")]
        led = [f"{tag} {name}" for name, value in attrs if name in {"src", "href", "style"} and EVIL in (value or "")]
        self.found += ran + led + ([tag] if tag == "script" and not attrs else [])


def dangers(html: str) -> list[str]:
    tags = Tags()
    tags.feed(html)
    return tags.found


def shown(app) -> list[str]:
    """Every text that an element of the page reads as Markdown."""
    kinds = ("markdown", "caption", "header", "subheader", "title", "info", "warning", "button", "toggle")
    texts = [str(getattr(one, "value", "")) + str(getattr(one, "label", "")) for kind in kinds for one in app.get(kind)]
    cells = [str(cell) for table in app.get("table") for row in table.value.to_numpy().tolist() for cell in row]
    options = [one.content for group in app.get("button_group") for one in group.proto.options]
    return texts + cells + options


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_on_a_page_words_are_words(open_app, html_of, hostile, page, lang):
    more = {"corridor": {"pick": "leg:middle_corridor_main:1"}, "evidence": {"card": "pledge-japan-usd"}}
    app = open_app(page, lang=lang, ref="1", **more.get(page, {}))
    assert not app.exception
    assert [text for text in shown(app) if MARKDOWN.search(text)] == []
    html = [element.proto.body for element in app.get("html")] + [html_of(app, name) for name in ("touch", "drawer")]
    assert [found for part in html for found in dangers(part)] == []


@pytest.mark.parametrize("pick", ["state:KAZ", "place:aktau"])
def test_what_is_picked_on_the_map_is_words(open_app, html_of, hostile, pick):
    app = open_app("corridor", pick=pick)
    assert not app.exception
    assert [text for text in shown(app) if MARKDOWN.search(text)] == []
    assert dangers(html_of(app, "touch")) == []


def test_in_the_title_of_a_picture_words_are_words(hostile):
    """A brief leaves titles to the page; a picture that is taken away draws them."""
    name = "reference-uranium"
    svg = export.chart_svg(files.picture(record(), name, files.view(name, {}), "https://example.org")).decode()
    assert "alert(1)" in svg and dangers(svg) == [] and "<script" not in svg and "<img" not in svg


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_in_the_first_html_words_are_words(hostile, page, lang):
    view = parse({"lang": [lang]}, page)
    said = body(view, first(record(), hostile, view), "", tuple(hostile.tables), hostile.version)
    told = machines.head(record(), hostile, view, "https://example.org")
    assert dangers(said) == [] and dangers(told) == []
    assert dangers(f"{said}<p>{WORDS}</p>") != []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", [*PAGES, "card"])
def test_in_a_brief_and_its_drawings_words_are_words(hostile, monkeypatch, page, lang):
    drawn = []
    monkeypatch.setattr(brief_drawing, "slim", lambda svg: drawn.append(svg) or slim(svg))
    asked = {"lang": lang, "ref": "1"} | ({"card": "pledge-japan-usd,pledge-japan-jpy"} if page == "card" else {})
    view = brief.view(record(), "evidence" if page == "card" else page, asked)
    html = brief.written(record(), view, "https://example.org", date(2026, 1, 2))
    assert "&lt;script&gt;alert(1)" in html and "<script" not in html and dangers(html) == []
    assert len(drawn) == {"corridor": 1}.get(page, len(files.FIGURES_OF.get(page, ())))
    assert not [svg for svg in drawn if dangers(svg) or "<script" in svg or "<img" in svg]


def test_in_files_words_are_words(hostile):
    for name, cells in hostile.cells.items():
        rows = json.loads(export.json_bytes(hostile.tables[name], name))["records"]
        assert len(rows) == len(cells.rows)
        assert b"\n=1+1" not in export.spreadsheet_bytes(cells) and b',"=1+1' not in export.spreadsheet_bytes(cells)
    claims = hostile.cells["claims"]
    assert claims.to_bytes().count(b'"=1+1') == 4 * len(claims.rows)
    assert export.spreadsheet_bytes(claims).count(b"\"'=1+1") == 4 * len(claims.rows)
