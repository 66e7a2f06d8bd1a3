"""lib.data.needs: every id that the code names stands there, so that none can go from the tables unseen."""

import ast

import pytest

from lib.data import needs
from lib.data import tables as data
from lib.data.dataset import dataset

KEYS = (
    ("claims", "claim_id"),
    ("routes", "route_id"),
    ("statistics", "series_id"),
    ("actors", "actor_id"),
    ("places", "place_id"),
)
"""Where an id that a piece of code names is the id of one thing."""
LABELS = {"names.py", "board.py", "lettering.py"}
"""What the map names where there is room: a place that is gone is not named."""
WORDS = {"statistics", "caucasus", "russia", "world", "tokyo"}
"""Ids that are also words of the program: names of tables and views."""


@pytest.fixture(scope="module")
def constants(root):
    """Every text that stands alone in the code."""
    trees = [ast.parse(path.read_text("utf-8")) for path in (root / "lib").rglob("*.py") if path.name not in LABELS]
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {node.value for node in nodes if isinstance(node.value, str)}


@pytest.mark.parametrize(("table", "column"), KEYS)
def test_every_id_that_the_code_names_is_needed(constants, table, column):
    there = set(dataset().tables[table][column])
    needed = {code for codes in needs.ROWS.values() for code in codes.split()}
    assert (constants & there) - needed - WORDS == set()


def test_what_is_needed_is_there():
    assert data.read(needed=True).problems == ()
