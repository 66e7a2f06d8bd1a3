"""The fonts hold every letter that our texts are written in, and the weights that our pages have."""

import re

import pytest
from fontTools.ttLib import TTFont

from tools.letters import FONTS, HEADINGS, LETTERS, OUT, TEXT, cut

ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


LATIN = re.compile("[A-Za-z\u00c0-\u00ff]")
"""What is beyond Latin-1, the letters of two stations in Turkey and Poland, comes from the reader's own fonts."""


@pytest.mark.parametrize("name", FONTS)
def test_every_letter_of_our_texts_is_in_the_font(root, name):
    files = [*(root / "lib" / "locale").glob("*.ftl"), *(root / "data").glob("*.csv")]
    script = ARABIC if "arabic" in name else LATIN
    used = {letter for path in files for letter in script.findall(path.read_text("utf-8"))}
    held = set(map(chr, TTFont(OUT / name).getBestCmap()))
    assert len(used) > 30 and used <= held


@pytest.mark.parametrize(("weights", "axes"), [(TEXT, {"wght": TEXT}), (HEADINGS, {})])
def test_the_cut_keeps_the_letters_their_forms_and_their_weights(tmp_path, weights, axes):
    source = next(OUT / name for name, kept in FONTS.items() if "arabic" in name and kept == TEXT)
    cut(source, tmp_path / source.name, weights)
    font = TTFont(tmp_path / source.name)
    forms = {feature.FeatureTag for feature in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "liga"} <= forms or {"init", "medi", "fina", "rlig"} <= forms
    held = {axis.axisTag: (axis.minValue, axis.maxValue) for axis in font["fvar"].axes} if "fvar" in font else {}
    assert held == axes
    assert set(map(chr, font.getBestCmap())) <= set(LETTERS)
