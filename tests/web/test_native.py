"""Streamlit's own words: the English file holds them as its scripts do, and the first HTML carries the others."""

import json
from pathlib import Path

import pytest
import streamlit

from lib.i18n import LANGUAGES, translator
from lib.web.native import NATIVE, native

SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"
DRAWN = {
    "chart",
    "axis",
    "bar",
    "point",
    "rect",
    "text",
    "rule",
    "line",
    "rects",
    "texts",
    "rules",
    "lines",
    "symbols",
    "groups",
}
"""Roles that Vega puts together from parts."""


@pytest.fixture(scope="module")
def shipped():
    return "\n".join(path.read_text("utf-8") for path in SCRIPTS.glob("*.js"))


@pytest.mark.parametrize("name", sorted({*NATIVE} - DRAWN))
def test_streamlit_still_writes_the_word(name, shipped):
    word = translator("en")(f"native-{name}").removesuffix("…").rstrip()
    assert any(f"{quote}{word}" in shipped for quote in "`\"'")


def test_english_needs_none_and_a_beginning_keeps_its_space():
    assert native(translator("en")) == ""
    for lang in LANGUAGES[1:]:
        said = json.loads(native(translator(lang)))
        assert len(said) == len(NATIVE) and said["Shortcut "].endswith(" ") and "Esc" in said
