"""`/health`: well with sound data, 503 with faulty ones, never kept."""

from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.data import tables as data
from lib.data.dataset import dataset
from lib.web.health import routes


def ask(held):
    return TestClient(Starlette(routes=routes(lambda: held))).get("/health")


def test_sound_data():
    answer = ask(dataset())
    assert answer.status_code == 200 and answer.json() == {"data": dataset().version, "problems": 0}
    assert answer.headers["cache-control"] == "no-store"


def test_faulty_data(tmp_path):
    answer = ask(data.read(tmp_path))
    assert answer.status_code == 503 and answer.json()["problems"] > 0 and answer.json()["data"] is None
