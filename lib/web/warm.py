"""Everything that depends on the data alone, made before the first reader comes: figures, maps, choices, statements."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from lib.data.shared import Shared
from lib.evidence.record import Record
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import LANGUAGES, translator
from lib.map import choices
from lib.map.gallery import deck_of, legend_of
from lib.map.scene import Scene
from lib.markup import about, comparison, findings, minerals, statements
from lib.markup.doubts import doubts
from lib.markup.listing import evidence
from lib.markup.reach import reach
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
            if not drawn.finding or not (name in AS_HTML or drawn.spec):
                raise ValueError(f"nothing is found or drawn for {name}")
        for narrow in (False, True):
            scene = Scene.of(views, translator(lang), dark, narrow)
            deck_of(record, scene).to_json()
            legend_of(record, scene, False)
    for lang in LANGUAGES:
        write(record, lang, views)
        evidence(record, parse({"lang": lang}, "evidence"))
        doubts(record, parse({"lang": lang}, "doubts"))
        choices.choices(record, lang)
        choices.way(record, lang)
        for page in PAGES:
            first_drawing(record, parse({"lang": lang}, page))
    choices.counts(record)


def write(record: Record, lang: str, views: Mapping[str, Any]) -> None:
    """The HTML of first views, and of each state that can be picked on the map."""
    powers, docs = views["powers"], views["docs"]
    comparison.brief(record, lang, powers)
    comparison.matrix(record, lang, powers, views["dims"], docs, False, "")
    comparison.matrix(record, lang, (views["left"], views["right"]), views["dims"], docs, True, "")
    reach(record, lang, powers, views["states"], docs)
    for make in (minerals.wanted, minerals.published, findings.findings, findings.questions, about.documents):
        make(record, lang)
    minerals.endowments(record, lang, views["resource"])
    statements.other_figures(record, lang)
    statements.gaps(record, lang)
    for state in STATES:
        statements.statements(Shared(choices.statements_about(record, state)), record, lang)
