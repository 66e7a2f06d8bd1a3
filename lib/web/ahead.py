"""Which of Streamlit's scripts a page needs after the first: it asks for them only once its run has told it what to
draw. Named in the first HTML they come right behind the first, while the session is opened.

Streamlit's own first script says which files each of its elements takes; the names of elements are all we know. One
that is missing here, or no longer there, costs time and breaks nothing.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

_EVERYWHERE = ("Html", "BidiComponent")
ELEMENTS = {
    "corridor": ("ButtonGroup", "Button", "Selectbox", "DeckGlJsonChart"),
    "compare": ("ButtonGroup", "ArrowVegaLiteChart", "Selectbox"),
    "minerals": ("ArrowVegaLiteChart", "Selectbox"),
    "evidence": (),
    "doubts": (),
    "data": ("Selectbox", "DataFrame"),
    "about": (),
}
"""Page -> its elements, those at the top first."""

HEAVY = frozenset({"ArrowVegaLiteChart", "DeckGlJsonChart", "DataFrame"})
"""What draws, a quarter of a megabyte and more: asked for once the page's words stand, or those would wait for it."""

OUTLINES = "data/geo/outlines.json"

_MAIN = re.compile(r'<script type="module"[^>]* src="\./(static/js/index\.[\w-]+\.js)"')
_FILES = re.compile(r"m\.f\|\|\(m\.f=(\[.*?\])\)")
_ELEMENT = re.compile(r"import\(`\./([\w-]+)\.[\w-]+\.js`\)(?:(?!import\().){0,80}?__vite__mapDeps\(\[([\d,]*)\]\)")


def main_script(index: str) -> str:
    """The address of Streamlit's first script in its index.html, blank where there is none."""
    found = _MAIN.search(index)
    return f"/{found[1]}" if found else ""


def elements(script: str) -> dict[str, list[str]]:
    """Element -> the scripts it takes, read out of Streamlit's first script."""
    listed = _FILES.search(script)
    files = json.loads(listed[1]) if listed else []
    return {
        name: [files[int(number)] for number in numbers.split(",") if number]
        for name, numbers in _ELEMENT.findall(script)
        if files
    }


class Ahead(NamedTuple):
    """The files a page needs beyond the scripts its index.html names, in order: those for its words, those that draw."""

    words: list[str]
    drawings: list[str]


NOTHING = Ahead([], [])


def ahead(page: str, index: str, known: dict[str, list[str]]) -> Ahead:
    """What a page needs next."""
    names = (*_EVERYWHERE, *ELEMENTS[page])
    words = _scripts([name for name in names if name not in HEAVY], index, known)
    drawings = [file for file in _scripts([name for name in names if name in HEAVY], index, known) if file not in words]
    return Ahead(words, [*drawings, OUTLINES] if page == "corridor" else drawings)


def _scripts(names: list[str], index: str, known: dict[str, list[str]]) -> list[str]:
    files = dict.fromkeys(file for name in names for file in known.get(name, []) if file.endswith(".js"))
    scripts = (f"static/js/{file.removeprefix('./')}" for file in files)
    return [script for script in scripts if script not in index]
