"""ARCHITECTURE.md, CONTRIBUTING.md and README.md stay true: what they name exists, and the rooms are as they say."""

import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.test_architecture import MAY_USE

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md")
TARGETS = set(re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)[1].split())


def text(paper):
    return (ROOT / paper).read_text("utf-8")


def spans(paper):
    """What stands in `code`, and the lines of fenced code without their remarks."""
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text(paper), flags=re.S))
    fenced = "\n".join(re.findall(r"```\w*\n(.*?)```", text(paper), flags=re.S))
    return [*inline, *(line.partition("#")[0].strip() for line in fenced.splitlines())]


def paths(paper):
    linked = [link for link in re.findall(r"\]\(([^)#]+)\)", text(paper)) if "://" not in link]
    named = [span for span in spans(paper) if "/" in span or re.fullmatch(r"[\w.-]+\.(py|md|csv|json|toml|txt)", span)]
    return linked + [span for span in named if not span.startswith("/") and " " not in span]


def exists(dotted):
    """Whether `lib.room.module.NAME` is a module, or a name in one."""
    parent, _, name = dotted.rpartition(".")
    try:
        return hasattr(import_module(parent), name) or find_spec(dotted) is not None
    except ModuleNotFoundError:
        return False


@pytest.mark.parametrize("paper", PAPERS)
def test_every_path_exists(paper):
    named = paths(paper)
    assert len(named) > 5
    # A table may be called by its file's name alone.
    places = {path: [*ROOT.glob(path.rstrip("/")), *(ROOT / "data").glob(path)] for path in named}
    assert [path for path, found in places.items() if not found] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_module_and_name_exists(paper):
    named = [span for span in spans(paper) if re.fullmatch(r"(lib|tools|tests)(\.\w+)+", span)]
    named += re.findall(r"python -m ((?:lib|tools|tests)[\w.]*)", text(paper))
    assert named
    assert [name for name in named if not exists(name)] == []


@pytest.mark.parametrize("paper", PAPERS[1:])
def test_every_make_target_exists(paper):
    named = {span.split()[1] for span in spans(paper) if span.startswith("make ")}
    assert {"check", "test", "bench"} <= named <= TARGETS


def test_the_table_of_rooms_is_the_rule_the_test_holds():
    rows = re.findall(r"^\| `lib/(\w+)` \|.*\| ([^|]*) \|$", text("ARCHITECTURE.md"), re.M)
    assert {room: set(re.findall(r"`(\w+)`", used)) for room, used in rows} == MAY_USE


def test_no_paper_is_longer_than_a_page():
    assert len(text("ARCHITECTURE.md").splitlines()) < 70 and len(text("CONTRIBUTING.md").splitlines()) < 50


def test_the_house_has_no_room_without_a_line():
    rooms = {path.parent.name for path in (ROOT / "lib").glob("*/__init__.py")}
    assert rooms == set(MAY_USE)
