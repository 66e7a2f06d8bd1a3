"""The data at stable addresses: right types, cache headers, open to other sites, clear when there is nothing."""

import contextlib
import gzip
import hashlib
import io
import json
import shutil
import subprocess
import sys
import time
import urllib.request
import zipfile
from threading import Thread

import brotli
import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.data import versions
from lib.data.dataset import dataset
from lib.share import export
from lib.web.answer import answer, chosen, matches
from lib.web.routes import routes

OURS = dataset().sound()
TABLES = [resource["name"] for resource in OURS.descriptor["resources"]]
PLAIN = {"accept-encoding": "identity"}


@pytest.fixture(scope="module")
def app():
    return Starlette(routes=routes(lambda: OURS))


@pytest.fixture(scope="module")
def client(app):
    return TestClient(app, base_url="http://example.org")


@pytest.mark.parametrize("table", TABLES)
def test_every_table_as_csv_and_json(client, table):
    csv = client.get(f"/data/{table}.csv", headers=PLAIN)
    assert csv.status_code == 200 and csv.headers["content-type"] == "text/csv; charset=utf-8"
    frame = pd.read_csv(io.BytesIO(csv.content))
    assert list(frame.columns) == list(OURS.tables[table].columns) and not frame.empty
    made = client.get(f"/data/{table}.json", headers=PLAIN)
    assert made.headers["content-type"] == "application/json; charset=utf-8"
    assert len(json.loads(made.content)["records"]) == len(frame)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_as_parquet_with_its_types(client, table):
    answer = client.get(f"/data/{table}.parquet")
    assert answer.headers["content-type"] == "application/vnd.apache.parquet"
    frame = pd.read_parquet(io.BytesIO(answer.content))
    pd.testing.assert_frame_equal(frame, OURS.tables[table])


def test_bom_only_when_asked(client):
    assert not client.get("/data/pledges.csv", headers=PLAIN).content.startswith(export.BOM)
    assert client.get("/data/pledges.csv?bom=1", headers=PLAIN).content.startswith(export.BOM)


def test_package(client):
    answer = client.get("/data/package.zip", headers=PLAIN)
    assert answer.headers["content-type"] == "application/zip"
    assert "datapackage.json" in zipfile.ZipFile(io.BytesIO(answer.content)).namelist()


def test_an_earlier_version_answers_with_its_own_tables(client):
    old, new = client.get("/data/1.0.0/inconsistencies.csv"), client.get("/data/inconsistencies.csv")
    assert old.headers["data-version"] == "70e11962d6df" and old.text != new.text
    assert client.get("/data/70e11962d6df/inconsistencies.csv").text == old.text
    assert len(client.get("/data/1.0.0/pledges.json").json()["records"]) == len(
        pd.read_csv(io.BytesIO(client.get("/data/1.0.0/pledges.csv?bom=1").content))
    )
    assert client.get("/data/1.0.0/reference/places.csv").text == client.get("/data/1.0.0/places.csv").text
    assert "max-age=31536000" in old.headers["cache-control"]


def test_every_address_and_column_of_the_first_release_still_answers(client):
    for resource in versions.opened(versions.find("1.0.0")).descriptor["resources"]:
        for path in (f"{resource['name']}.csv", resource["path"]):
            heads = client.get(f"/data/{path}").text.partition("\n")[0].split(",")
            assert {field["name"] for field in resource["schema"]["fields"]} <= set(heads), path


def test_the_version_of_today_answers_at_its_own_address_too(client):
    assert client.get(f"/data/{OURS.version}/pledges.csv").text == client.get("/data/pledges.csv").text
    told = client.get("/data/versions.json").json()
    assert told["today"]["version"] == OURS.version
    for one in told["versions"]:
        package = zipfile.ZipFile(io.BytesIO(client.get(one["package"]).content))
        assert json.loads(package.read("datapackage.json"))["version"] == one["release"]


@pytest.mark.parametrize(
    ("path", "error"),
    [("/data/0123456789ab/pledges.csv", "no such version is kept"), ("/data/1.0.0/nothing.csv", "no such address")],
)
def test_what_was_not_kept_is_said(client, path, error):
    answer = client.get(path)
    assert answer.status_code == 404 and answer.json()["error"] == error


def test_headers_for_caches_and_other_sites(client):
    answer = client.get("/data/reserve_shares.csv", headers=PLAIN)
    assert answer.headers["etag"] == f'"{hashlib.sha256(answer.content).hexdigest()}"'
    assert "max-age" in answer.headers["cache-control"]
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["data-version"] == OURS.version


def test_unchanged_is_304_without_a_body(client):
    first = client.get("/data/reserve_shares.csv", headers=PLAIN)
    again = client.get("/data/reserve_shares.csv", headers=PLAIN | {"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/data/reserve_shares.csv", headers=PLAIN | {"if-none-match": '"other"'}).status_code == 200


def test_head_says_what_get_would(client):
    got, head = client.get("/data/actors.json", headers=PLAIN), client.head("/data/actors.json", headers=PLAIN)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == got.headers["content-length"] == str(len(got.content))
    packed, head = client.get("/data/actors.json"), client.head("/data/actors.json")
    assert head.headers["content-length"] == packed.headers["content-length"] != got.headers["content-length"]


def test_options_and_other_methods(client):
    assert client.options("/data/pledges.csv").headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert client.post("/data/pledges.csv").status_code == 405


@pytest.mark.parametrize(
    "path", ["/data/nothing.csv", "/data/..%2fapp.py", "/data/geo/../../app.py", "/data/reference/x.csv"]
)
def test_nothing_there_is_said_clearly(client, path):
    answer = client.get(path)
    if answer.headers.get("content-type", "").startswith("text/plain"):  # not one of our addresses at all
        assert answer.status_code == 404
        return
    told = json.loads(answer.text)
    assert answer.status_code == 404 and ("pledges" in told.get("tables", ()) or "1.0.0" in told["versions"])


def test_everything_names_its_licence(client):
    (licence,) = OURS.descriptor["licenses"]
    assert client.get("/data/pledges.csv").headers["link"] == f'<{licence["path"]}>; rel="license"'
    outlines = client.get("/data/geo/outlines.json").headers["link"]
    assert outlines == '</data/geo/LICENSE.txt>; rel="license"'
    assert "Natural Earth" in client.get("/data/geo/LICENSE.txt").text


def test_outlines_are_packed_and_kept_long(client):
    answer = client.get("/data/geo/outlines.json")
    assert answer.headers["content-encoding"] == "br" and "max-age=86400" in answer.headers["cache-control"]
    assert json.loads(answer.text)["type"] == "FeatureCollection"


@pytest.mark.parametrize(
    ("header", "takes"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("br", "br"),
        ("*", "br"),
        ("gzip, br;q=0", "gzip"),
        ("gzip;q=0.9, br;q=0.1", "gzip"),
        ("br;q=0, *;q=0.5", "gzip"),
        ("gzip;q=0.000", ""),
        ("br;q=many", ""),
        ("identity", ""),
        ("", ""),
    ],
)
def test_accept_encoding(header, takes):
    assert chosen(header) == takes


@pytest.mark.parametrize(("header", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_each_form_has_its_own_tag_and_is_the_file(header, unpack):
    found = answer(b"words, words " * 99, {"Content-Type": "text/plain"})
    form = found.packed[header]
    assert unpack(form.body) == found.plain.body and form.headers["Content-Encoding"] == header
    assert len({one.headers["ETag"] for one in (found.plain, *found.packed.values())}) == 3
    assert form.headers["Vary"] == found.plain.headers["Vary"] == "Accept-Encoding"


def test_weak_tags_match():
    assert matches('"a", W/"b"', '"b"') and matches("*", '"x"') and not matches('"a"', '"b"')


@contextlib.contextmanager
def served(app):
    """The app on a port of its own."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


def test_the_examples_on_the_page_run(app):
    with served(app) as address:
        urllib.request.urlopen(f"{address}/data/pledges.csv").read()
        examples = export.usage_examples(address)
        told = subprocess.run([sys.executable, "-c", examples["python"]], capture_output=True, text=True, timeout=120)
        assert told.returncode == 0, told.stderr
        assert "manganese_ore" in told.stdout and "39" in told.stdout
        if node := shutil.which("node"):
            script = ["--input-type=module", "-e", examples["javascript"]]
            told = subprocess.run([node, *script], capture_output=True, text=True, timeout=120)
            assert told.returncode == 0 and "manganese_ore 39 percent" in told.stdout, told.stderr
