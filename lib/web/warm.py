"""Everything that depends on the data alone, made before the first reader comes: figures, maps, choices, statements."""

from __future__ import annotations

import itertools

from lib.evidence.record import Record
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import LANGUAGES, translator
from lib.map import choices
from lib.map.gallery import deck_of
from lib.map.scene import Scene
from lib.markup.doubts import doubts
from lib.markup.listing import evidence
from lib.view.state import parse
from lib.vocabulary import PAGES, STATES
from lib.web.drawing import first_drawing

AS_HTML = ("profile_matrix", "state_reach")
"""Figures that pages show as HTML: drawn as charts only in files."""


def warm(record: Record) -> None:
    """Make what every first view shows, in both languages and themes."""
    views = {name: value for page in PAGES for name, value in parse({}, page).values.items()}
    for lang, dark in itertools.product(LANGUAGES, (False, True)):
        for name in FIGURES:
            drawn = drawing(record, name, lang, dark, views)
            assert drawn.finding and (name in AS_HTML or drawn.spec)
        for narrow in (False, True):
            deck_of(record, Scene.of(views, translator(lang), dark, narrow)).to_json()
    for lang in LANGUAGES:
        evidence(record, parse({"lang": lang}, "evidence"))
        doubts(record, parse({"lang": lang}, "doubts"))
        choices.choices(record, lang)
        choices.way(record, lang)
        for page in PAGES:
            first_drawing(record, parse({"lang": lang}, page))
    choices.counts(record)
    for state in STATES:
        choices.statements_about(record, state)
