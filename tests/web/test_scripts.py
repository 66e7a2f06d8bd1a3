"""Streamlit's own files: packed once, kept, immutable; its two needless fonts led to ours; what a page needs next."""

import gzip
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.vocabulary import PAGES
from lib.web import packed
from lib.web.ahead import ELEMENTS, HEAVY, ahead, elements, main_script
from lib.web.scripts import FONTS, Scripts
from tools.icons import OUT, ligatures, named
from tools.pack import wanted

STATIC = Path(streamlit.__file__).parent / "static"
INDEX = (STATIC / "index.html").read_text("utf-8")
FOREVER = {"cache-control": "public, immutable, max-age=31536000"}
GZIP, PLAIN = {"accept-encoding": "gzip"}, {"accept-encoding": "identity"}
JS = "/static/js/a.abc123.js"


@pytest.fixture
def asked():
    return []


@pytest.fixture
def client(asked):
    async def static(request):
        asked.append(request.url.path)
        if request.url.path == JS:
            return Response("let a = 1\n" * 500, media_type="text/javascript", headers=FOREVER)
        return PlainTextResponse("<!DOCTYPE html>" * 99, headers={"cache-control": "no-cache"})

    return TestClient(Scripts(Starlette(routes=[Route("/{path:path}", static)])), follow_redirects=False)


def test_packed_once_and_kept(client, asked):
    for _ in range(3):
        answer = client.get(JS, headers=GZIP)
        assert answer.headers["content-encoding"] == "gzip" and answer.text == "let a = 1\n" * 500
        assert "immutable" in answer.headers["cache-control"] and answer.headers["vary"] == "Accept-Encoding"
        assert int(answer.headers["content-length"]) < 200
    assert asked == [JS]


@pytest.mark.parametrize("header", ["identity", "gzip;q=0", "br;q=0", "zstd", "*;q=0"])
def test_who_takes_nothing_packed_gets_it_plain(client, header):
    answer = client.get(JS, headers={"accept-encoding": header})
    assert "content-encoding" not in answer.headers and answer.headers["vary"] == "Accept-Encoding"


def test_packed_smaller_when_it_was_installed(client, monkeypatch, tmp_path):
    """What lies beside the packages is sent, as long as it is the file; a broken one is as good as none."""
    monkeypatch.setattr(packed, "FOLDER", tmp_path)
    script = (STATIC / main_script(INDEX)[1:]).read_bytes()
    quick = packed.packed(script)
    assert packed.keep(script) < 0.95 * len(quick["br"]) < len(quick["gzip"]) < len(script)
    (kept,) = tmp_path.iterdir()
    assert packed.packed(script)["br"] == kept.read_bytes()
    kept.write_bytes(kept.read_bytes()[:-9])
    assert packed.packed(script) == quick


def test_everything_a_page_fetches_is_packed_when_installed():
    names = [path.name for path in wanted()]
    assert {Path(main_script(INDEX)).name, "outlines.json"} <= set(names) and len(names) == len(set(names))
    known = elements((STATIC / main_script(INDEX)[1:]).read_text("utf-8"))
    asked = {Path(file).name for page in PAGES for files in ahead(page, INDEX, known) for file in files}
    assert asked <= set(names)


def test_unchanged_and_head(client):
    first = client.get(JS, headers=GZIP)
    again = client.get(JS, headers=GZIP | {"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    head = client.head(JS, headers=GZIP)
    assert head.content == b"" and head.headers["content-length"] == first.headers["content-length"]


def test_what_is_not_there_is_not_kept(client, asked):
    for name in ("x.js", "x.js", "y.js"):
        assert "content-encoding" not in client.get(f"/static/js/{name}", headers=GZIP).headers
    assert asked.count("/static/js/x.js") > asked.count("/static/js/y.js")


@pytest.mark.parametrize("start", FONTS)
def test_fonts_are_led_to_ours(client, root, start):
    (name,) = [path.name for path in (STATIC / "static" / "media").glob(f"{start.rpartition('/')[2]}*")]
    answer = client.get(f"/static/media/{name}", headers=GZIP)
    assert answer.status_code == 307 and answer.headers["location"] == FONTS[start]
    assert (root / "pages" / "static" / "fonts" / FONTS[start].rpartition("/")[2]).is_file()


def test_the_icon_font_has_every_icon_that_can_be_shown():
    """Red after a new icon or a new Streamlit: run `python -m tools.icons`."""
    from fontTools.ttLib import TTFont

    (whole,) = (STATIC / "static" / "media").glob("MaterialSymbols-Rounded.*")
    assert named() & set(ligatures(TTFont(whole))) <= set(ligatures(TTFont(OUT)))


@pytest.fixture(scope="module")
def known():
    return elements((STATIC / main_script(INDEX)[1:]).read_text("utf-8"))


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_needs_next_is_there(known, page):
    assert set(ELEMENTS[page]) <= set(known)
    words, drawings = ([file for file in files if file.endswith(".js")] for files in ahead(page, INDEX, known))
    assert words and all((STATIC / file).is_file() and file not in INDEX for file in words + drawings)
    assert not set(words) & set(drawings) and bool(drawings) == bool(HEAVY & set(ELEMENTS[page]))


def test_streamlits_files_shrink():
    script = (STATIC / main_script(INDEX)[1:]).read_bytes()
    assert len(gzip.compress(script, 6)) < len(script) / 3


def test_another_streamlit_breaks_nothing():
    assert main_script("<html></html>") == "" and elements("no such lists") == {}
    assert ahead("compare", "", {}) == ([], [])
