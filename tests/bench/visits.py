"""What is measured: on each page every kind of switch, as two addresses between which a reader goes to and fro."""

from __future__ import annotations

from tests.bench.session import Visit

OF_ALL = {
    "nothing new": ("utm_source=a", "utm_source=b"),
    "language": ("lang=en", "lang=ar"),
    "reference": ("", "ref=1"),
    "card": ("", "card=kaz-uranium-rank"),
}
OF_PAGE = {
    "corridor": {
        "colouring": ("color=formats", "color=resources"),
        "view": ("", "view=caspian"),
        "pick": ("pick=state:KAZ", "pick=state:UZB"),
        "without WebGL": ("flat=1", "flat=1&color=formats"),
    },
    "compare": {
        "highlight": ("highlight=JPN", "highlight=CHN"),
        "powers": ("", "powers=JPN,USA"),
        "pair": ("", "left=RUS"),
    },
    "minerals": {"resource": ("", "resource=uranium")},
    "evidence": {"filter": ("topic=minerals", "actor=JPN"), "search": ("q=uranium", "q=rail"), "part": ("", "part=2")},
    "doubts": {"kind": ("", "doubt=tension"), "part": ("", "part=2")},
    "data": {"table": ("table=power_profile", "table=events"), "filter": ("table=events", "table=events&actor=JPN")},
    "about": {},
}
"""Page -> what can be switched on it alone."""
PAGES = tuple(OF_PAGE)


def switches(page: str) -> dict[str, tuple[Visit, Visit]]:
    """Switch -> the two visits between which it goes. The theme stands in no address."""
    queries = {**OF_ALL, **OF_PAGE[page]}
    visits = {name: (Visit("", one), Visit("", two)) for name, (one, two) in queries.items()}
    return {**visits, "dark": (Visit(), Visit("", "", True))}


def walk(pages: tuple[str, ...] = PAGES) -> list[Visit]:
    """Every page in every state of every switch: what many readers do at once."""
    return [Visit(page, one.query, one.dark) for page in pages for pair in switches(page).values() for one in pair]
