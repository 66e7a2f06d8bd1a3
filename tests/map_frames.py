"""The frames a map is drawn from, made of the real tables, and what is asked of it in tests."""

from itertools import combinations

from lib import evidence, map_facts
from lib.i18n import Translator
from lib.view_params import BY_NAME

LAYERS = BY_NAME["layers"].values
VIEWS = BY_NAME["view"].values
COLORS = BY_NAME["color"].values
SUBSETS = [subset for size in range(len(LAYERS) + 1) for subset in combinations(LAYERS, size)]


def frames(tables, t: Translator, color: str = "corridor") -> dict:
    """As the page makes them."""
    return {
        **{name: tables[name] for name in ("places", "legs", "routes", "sources")},
        "states": map_facts.states(tables, evidence.claims(tables), t, color),
        "resource_markers": map_facts.resource_markers(tables, t),
        "presence_markers": map_facts.presence_markers(tables, t),
    }
