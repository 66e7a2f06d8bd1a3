"""Citations as files: for a claim, a page, a figure, the map and the package, in either language."""

import pytest
import rispy
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.evidence.record import record
from lib.share import files
from lib.share.cited import page_of
from lib.vocabulary import PAGES
from lib.web.cited import routes


@pytest.fixture(scope="module")
def client():
    return TestClient(Starlette(routes=routes()), base_url="https://example.org")


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("what", ["package", "claim", "map", *PAGES, *files.FIGURES_OF["compare"]])
def test_everything_can_be_cited(client, what, lang):
    answer = client.get(f"/data/cite/{what}.ris?lang={lang}&card=pledge-japan-usd")
    assert answer.headers["content-type"] == "application/x-research-info-systems; charset=utf-8"
    [entry] = rispy.loads(answer.text)
    assert entry["language"] == lang and entry["title"] and entry["edition"] == record().version
    assert entry["urls"][0].startswith("https://example.org/")


def test_a_view_keeps_its_choices_and_names_the_version(client):
    text = client.get("/data/cite/pledges.bib?lang=en&powers=JPN,RUS&highlight=JPN&card=x").text
    assert "url = {https://example.org/compare?lang=en&powers=JPN,RUS&" in text and "#pledges}" in text
    assert f"v={record().version}." in text and "card" not in text


def test_a_version_cited_before_gives_way_to_todays(client):
    [entry] = rispy.loads(client.get("/data/cite/compare.ris?v=1.0.0").text)
    assert "1.0.0" not in entry["urls"][0] and f"v={record().version}." in entry["urls"][0]


@pytest.mark.parametrize("file", ["claim.ris", "claim.ris?card=nothing", "nothing.ris", "package.doc", "package"])
def test_what_cannot_be_cited(client, file):
    assert client.get(f"/data/cite/{file}").json()["error"] == "nothing to cite"


def test_each_thing_has_a_page():
    assert {page_of(what) for what in ("claim", "package", "map", *PAGES, *files.THINGS)} == set(PAGES)
