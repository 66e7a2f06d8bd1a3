"""The net under every change: all pages, tables, views, colourings, pairs of powers and resources, in both languages,
with the reference layer on and off. Nothing may show or log an exception.

A map is dear to draw. Of every view in every colouring one language draws the one kind of map and the other language the
other, with all layers and with none by turns, so that every two choices meet.
"""

import itertools
import logging

import pytest

from lib.data.dataset import dataset
from lib.i18n import LANGUAGES
from lib.view.parameters import BY_NAME
from lib.vocabulary import DIMENSIONS, LAYERS, PAGES, POWERS, STATES

TABLES = list(dataset().tables)
RESOURCES = list(dataset().tables["resources"]["resource_id"])
CLAIMS = list(dict.fromkeys(dataset().tables["power_profile"]["claim_id"]))
LEGS = list(dataset().tables["legs"]["leg_id"])


def maps(turn):
    """Every view in every colouring."""
    for (i, view), (j, color) in itertools.product(*(enumerate(BY_NAME[name].values) for name in ("view", "color"))):
        layers = ",".join(LAYERS) * ((i + j // 2 + turn) % 2)
        yield "corridor", {"view": view, "color": color, "flat": str((i + j + turn) % 2), "layers": layers}


WALKS = {
    "pages": [(page, {"ref": ref}) for page in PAGES for ref in "01"],
    "tables": [("data", {"table": name, "ref": ref}) for name in TABLES for ref in "01"],
    "picks": [("corridor", {"pick": f"state:{state}"}) for state in STATES]
    + [("corridor", {"pick": f"leg:{leg}"}) for leg in LEGS[::10]]
    + [("corridor", {"step": str(step)}) for step in (0, 1, 5, 99)],
    "pairs": [("compare", {"left": left, "right": right}) for left, right in itertools.product(POWERS, repeat=2)],
    "choices": [("compare", {"powers": power, "ref": "1"}) for power in POWERS]
    + [("compare", {"dims": dimension}) for dimension in DIMENSIONS]
    + [("compare", {"docs": f"doc{number}", "highlight": "RUS"}) for number in range(5)],
    "resources": [("minerals", {"resource": name, "ref": "1"}) for name in RESOURCES],
    "cards": [("evidence", {"card": claim, "ref": "1"}) for claim in CLAIMS[::6]],
}


class _Collected(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.found = []

    def emit(self, record):
        if record.exc_info or record.levelno >= logging.ERROR:
            self.found.append(record.getMessage() + str(record.exc_info or ""))


@pytest.fixture
def logged():
    """What Streamlit or we log as an error."""
    handler = _Collected()
    loggers = [logging.getLogger(), *(logging.getLogger(name) for name in logging.root.manager.loggerDict)]
    for logger in loggers:
        logger.addHandler(handler)
    yield handler.found
    for logger in loggers:
        logger.removeHandler(handler)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("walk", ["maps", *WALKS])
def test_nothing_fails_on_the_way(open_app, logged, walk, lang):
    app, there, failed = open_app(), "", []
    for page, query in WALKS[walk] if walk in WALKS else maps(LANGUAGES.index(lang)):
        if page != there:
            app.switch_page(f"{page}.py")
            there = page
        app.query_params.clear()
        for name, value in ({"lang": lang} | query).items():
            app.query_params[name] = value
        app.run()
        if app.exception or logged:
            failed.append((page, query, [error.message for error in app.exception], logged[:1]))
            logged.clear()
    assert not failed
