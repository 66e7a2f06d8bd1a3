"""A map of very many places and lines: a mark for each spot, and a word on how many it stands for."""

import pytest

from lib.data.dataset import dataset
from lib.i18n import translator
from lib.map import grouped
from lib.map.features import features
from lib.map.scene import Scene
from tests.fixtures.map_frames import LAYERS, frames


@pytest.fixture(scope="module")
def framed():
    return frames(dataset().tables, translator("en"), "corridor")


def marks(framed, pick=""):
    made = features(framed, Scene(translator("en"), "corridor", LAYERS, pick=pick))
    return [*made.lines, *made.points]


def test_ours_is_drawn_one_by_one(framed):
    assert not any("One of" in row["facts"] for row in marks(framed))


def test_many_share_a_spot_and_say_so(framed, monkeypatch):
    every = marks(framed)
    monkeypatch.setattr(grouped, "MANY", 10)
    monkeypatch.setattr(grouped, "SPOT", 40)
    few = marks(framed)
    stands = [int(row["facts"].partition("One of ")[2].split()[0]) if "One of" in row["facts"] else 1 for row in few]
    assert len(few) < len(every) and sum(stands) == len(every)


def test_what_is_picked_stands_for_itself(framed, monkeypatch):
    monkeypatch.setattr(grouped, "MANY", 10)
    monkeypatch.setattr(grouped, "SPOT", 1000)
    for pick in ("place:alat", "leg:branch_poti:3"):
        (row,) = (row for row in marks(framed, pick) if row["id"] == pick)
        assert "One of" not in row["facts"]
