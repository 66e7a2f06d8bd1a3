"""How the map looks is written down layer by layer, without its rows (see tests/figures/test_look.py)."""

import json

import pytest

from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.map.gallery import deck_of
from lib.map.scene import Scene
from lib.view.state import parse
from lib.vocabulary import LAYERS

VIEWS = {"corridor": {}, "everything": {"layers": LAYERS, "color": "formats", "pick": "state:KAZ"}}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_the_look_of_the_map(view, lang, dark, snapshot):
    asked = {**parse({}, "corridor").values, **VIEWS[view]}
    deck = json.loads(deck_of(record(), Scene.of(asked, translator(lang), dark)).to_json())
    layers = [{key: value for key, value in layer.items() if key != "data"} for layer in deck.pop("layers")]
    whole = [json.dumps(deck, sort_keys=True), *(json.dumps(layer, sort_keys=True) for layer in layers)]
    assert "\n".join(whole) == snapshot
