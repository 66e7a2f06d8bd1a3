"""The files of a view at their addresses: every form in both languages, one answer for one view, kept and bounded."""

import asyncio
import hashlib
import json
import threading

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.share import export, files
from lib.web.answer import answer
from lib.web.endpoint import Endpoint
from lib.web.kept import Busy, Kept
from lib.web.view_files import ViewFiles
from tests.fixtures.apart import run

PLAIN = {"accept-encoding": "identity"}
BEGINS = {"png": b"\x89PNG", "svg": b"<svg", "csv": b"", "html": b"<!DOCTYPE html>"}


@pytest.fixture(scope="module")
def shown():
    return ViewFiles()


@pytest.fixture(scope="module")
def client(shown):
    app = Starlette(routes=[Route("/data/view/{file}", Endpoint(shown.get))])
    return TestClient(app, base_url="http://example.org")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", files.THINGS)
def test_every_file_in_every_form(client, name, lang):
    for form in files.THINGS[name].forms:
        got = client.get(f"/data/view/{name}.{form}?lang={lang}", headers=PLAIN)
        assert got.status_code == 200 and got.headers["content-type"] == files.KINDS[form]
        assert got.content.startswith(BEGINS[form]) and len(got.content) > 100
        named = f"_{lang}_{record().version}.{form}" if form != "html" else "inline"
        assert named in got.headers["content-disposition"]
        assert got.headers["access-control-allow-origin"] == "*" and got.headers["data-version"] == record().version


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_a_figure_has_its_rows_its_cards_and_its_citation(client, lang):
    html = client.get(f"/data/view/reserve_shares.html?lang={lang}").text
    rows = files.rows(record(), "reserve_shares", files.view("reserve_shares", {}))
    assert html.count("<tr>") == len(rows) + 1 and f'dir="{"rtl" if lang == "ar" else "ltr"}"' in html
    assert all(f'data-card="{claim}"' in html for claim in rows["claim_id"])
    assert f"http://example.org/minerals?lang={lang}#reserve_shares" in html and record().version in html
    assert "<script>" not in html and "onclick" not in html


def test_published_figures_lead_to_their_sources(client):
    html = client.get("/data/view/reference-uranium.html").text
    assert 'rel="noopener"' in html


def test_csv_with_and_without_the_mark_for_excel(client):
    rows = export.csv_bytes(files.rows(record(), "pledges", files.view("pledges", {"powers": "JPN"})))
    assert client.get("/data/view/pledges.csv?powers=JPN&bom=1", headers=PLAIN).content == rows
    assert export.BOM + client.get("/data/view/pledges.csv?powers=JPN", headers=PLAIN).content == rows


def test_equivalent_queries_are_one_file(client, shown):
    one = client.get("/data/view/pledges.svg?powers=CHN,JPN&utm_source=x&left=EU")
    held = len(shown.pictures)
    other = client.get("/data/view/pledges.svg?lang=en&powers=JPN%2CCHN&nonsense=1")
    assert one.headers["content-location"] == other.headers["content-location"]
    assert one.headers["etag"] == other.headers["etag"] and len(shown.pictures) == held
    # Another site's pictures name another address.
    assert client.get("/data/view/pledges.svg?powers=JPN,CHN", headers={"host": "other.org"}).text != one.text


def test_unchanged_is_304_and_head_has_no_body(client):
    first = client.get("/data/view/pledges.csv", headers=PLAIN)
    assert first.headers["etag"] == f'"{hashlib.sha256(first.content).hexdigest()}"'
    again = client.get("/data/view/pledges.csv", headers=PLAIN | {"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.head("/data/view/pledges.csv", headers=PLAIN).headers["content-length"] == str(len(first.content))
    assert client.post("/data/view/pledges.csv").status_code == 405


@pytest.mark.parametrize(
    "file", ["nothing.csv", "map.csv", "pledges.exe", "pledges", ".csv", "evidence.png", "__init__.py"]
)
def test_what_is_not_there_is_said_with_what_is(client, file):
    got = client.get(f"/data/view/{file}")
    assert got.status_code == 404 and "/data/view/pledges.csv" in json.loads(got.text)["addresses"]


@pytest.mark.parametrize("query", ["powers=%FF%FE&lang=%00", "powers=" + "x," * 400, "a=1&" * 500, "lang=ar&lang"])
def test_odd_queries_give_the_nearest_view(client, query):
    assert client.get(f"/data/view/pledges.csv?{query}").status_code == 200


def test_while_two_are_drawn_and_others_wait_the_next_is_told_to_come_again(client, shown, monkeypatch):
    kept = client.get("/data/view/climate.svg")
    monkeypatch.setattr(shown.pictures, "_waiting", 0)
    assert client.get("/data/view/climate.svg").content == kept.content  # nothing to draw
    refused = client.get("/data/view/map.svg?view=states&layers=members")
    assert refused.status_code == 503 and int(refused.headers["retry-after"]) > 0
    assert client.get("/data/view/mentions_topics.csv").status_code == 200


def made(size):
    return answer(b"x" * size, {}, pack=False)


def test_kept_is_bounded_in_number_and_bytes():
    kept = Kept(number=5, size=1000)

    async def ask():
        for number in range(20):
            await kept.get(number, lambda: made(10))
        assert len(kept) == 5
        for number in range(20):
            await kept.get(f"large{number}", lambda: made(400))
        assert len(kept) == 2
        assert (await kept.get("huge", lambda: made(2000))).plain.body == b"x" * 2000
        assert len(kept) == 2

    run(ask)


def test_at_most_two_are_made_at_once_and_equal_ones_once():
    kept, at_work, most, calls = Kept(9, 9000, at_once=2, waiting=3), set(), [], []
    go = threading.Event()

    def slow():
        at_work.add(threading.get_ident())
        most.append(len(at_work))
        calls.append(1)
        go.wait(60)
        at_work.discard(threading.get_ident())
        return made(10)

    async def ask():
        asked = [asyncio.create_task(kept.get(key, slow)) for key in ("a", "b", "a", "b", "a")]
        while len(calls) < 2:
            await asyncio.sleep(0.01)
        with pytest.raises(Busy):
            await kept.get("c", slow)
        go.set()
        await asyncio.gather(*asked)

    run(ask)
    assert max(most) == 2 and len(calls) == 2


def test_a_csv_in_words_has_its_own_address_and_name(client):
    plain = client.get("/data/view/pledges.csv?lang=ar", headers=PLAIN)
    words = client.get("/data/view/pledges.csv?lang=ar&labels=ar", headers=PLAIN)
    assert words.content.startswith(export.BOM) and "القيمة" in words.text and "upper_bound" in words.text
    assert "labels" in words.headers["content-disposition"] and words.headers["content-location"].endswith("labels=ar")
    assert plain.text.startswith("claim_id") or "القيمة" not in plain.text.splitlines()[0]
    assert client.get("/data/view/pledges.csv?lang=ar&labels=xx", headers=PLAIN).content == plain.content
