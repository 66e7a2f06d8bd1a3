"""How each figure looks is written down: marks, encodings, scales and axes, without its rows or words.

A correction of the data or of a text changes nothing here; a change of look does, and is to be seen and meant
(`make test ARGS="--snapshot-update"` writes it anew).
"""

import json

import pytest

from lib.evidence.record import record
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import LANGUAGES
from lib.view.state import parse
from lib.vocabulary import PAGES

VIEW = {name: value for page in PAGES for name, value in parse({}, page).values.items()}
ROWS = {"data", "datasets", "$schema", "domain", "values", "views", "sort", "tooltip"}
WORDS = {"text", "title", "subtitle", "height"}
"""What follows from data and texts; as an encoding or a step of height it is a look all the same."""


def look(part):
    """The spec without rows and words."""
    if isinstance(part, dict):
        return {key: look(value) for key, value in part.items() if is_look(key, value)}
    return [look(item) for item in part] if isinstance(part, list) else part


def is_look(key, value):
    if key == "name":
        return not value.startswith("view_")  # a hash over the rows
    return key not in ROWS and (key not in WORDS or isinstance(value, dict))


def lines(spec):
    """One line for each layer, encoding channel and other property, so that a difference can be read."""
    for key, value in sorted(spec.items()):
        if key == "layer":
            for index, layer in enumerate(value):
                yield from (f"layer {index}: {line}" for line in lines(layer))
        elif key == "encoding":
            yield from (f"{channel} = {json.dumps(value[channel], sort_keys=True)}" for channel in sorted(value))
        else:
            yield f"{key} = {json.dumps(value, sort_keys=True)}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FIGURES)
def test_the_look_of_a_figure(name, lang, snapshot):
    spec = look(drawing(record(), name, lang, False, VIEW).spec)
    assert "\n".join(lines(spec)) == snapshot
