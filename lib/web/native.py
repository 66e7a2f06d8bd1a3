"""Streamlit's own words, which it cannot say in another language: what they are, and what stands for them.

The English file holds them to the letter as Streamlit writes them; a word that a new Streamlit writes otherwise stays
English and breaks nothing. What is out of reach: words drawn into the canvas of a grid's own menus, and the browser's.
"""

from __future__ import annotations

import json

from lib.i18n import LANGUAGES, Translator, translator

NATIVE = (
    "skip",
    "copy",
    "copied",
    "close",
    "open",
    "clear-value",
    "clear-all",
    "clear-selection",
    "select-all",
    "no-results",
    "no-data",
    "choose-option",
    "choose-options",
    "search",
    "fullscreen",
    "close-fullscreen",
    "toggle-fullscreen",
    "show-data",
    "show-chart",
    "columns",
    "download-csv",
    "column-menu",
    "sort-ascending",
    "sort-descending",
    "pin",
    "unpin",
    "hide",
    "autosize",
    "copy-column",
    "help",
    "help-for",
    "shortcut",
    "escape",
    "chart",
    "axis",
    "bar",
    "point",
    "rect",
    "text",
    "rule",
    "line",
    "lines",
    "rects",
    "texts",
    "rules",
    "symbols",
    "groups",
    "connection",
    "connection-closed",
    "timeout",
)


def native(t: Translator) -> str:
    """English -> the language of `t`, as JSON; blank for English. A word with a space at its end begins a longer one."""
    english = translator(LANGUAGES[0])
    if t.lang == english.lang:
        return ""
    pairs = {_exact(english(f"native-{name}")): _exact(t(f"native-{name}")) for name in NATIVE}
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))


def _exact(text: str) -> str:
    """Fluent cuts spaces at an end: an ellipsis stands for what follows."""
    return f"{text.removesuffix('…').rstrip()} " if text.endswith("…") else text
