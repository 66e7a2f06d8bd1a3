"""Labels stand on their marks and are whole."""

import pytest

from lib.evidence.record import record
from lib.figures.gallery import FIGURES, drawing
from lib.view.state import parse
from lib.vocabulary import PAGES

VIEW = {name: value for page in PAGES for name, value in parse({}, page).values.items()}


def axes(node):
    """Every axis that is drawn, wherever in the specification."""
    if isinstance(node, dict):
        if isinstance(node.get("axis"), dict):
            yield node["axis"]
        for value in node.values():
            yield from axes(value)
    elif isinstance(node, list):
        for value in node:
            yield from axes(value)


@pytest.mark.parametrize("name", FIGURES)
def test_no_label_is_moved_off_its_mark_or_cut(name):
    """The theme that Streamlit lays over charts moves the first and last label and cuts long ones, unless told not to."""
    spec = drawing(record(), name, "en", False, VIEW).chart.to_dict(validate=False)
    told = [(axis.get("labelFlush"), axis.get("labelLimit"), axis.get("labelAngle", 0)) for axis in axes(spec)]
    assert set(told) <= {(False, 0, 0)}
