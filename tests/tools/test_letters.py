"""The Arabic fonts hold every letter that our texts are written in."""

import re

import pytest
from fontTools.ttLib import TTFont

from tools.letters import FONTS, LETTERS, OUT, cut

ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


@pytest.mark.parametrize("name", FONTS)
def test_every_letter_of_our_texts_is_in_the_font(root, name):
    files = [*(root / "lib" / "locale").glob("*.ftl"), *(root / "data").glob("*.csv")]
    used = {letter for path in files for letter in ARABIC.findall(path.read_text("utf-8"))}
    held = set(map(chr, TTFont(OUT / name).getBestCmap()))
    assert len(used) > 30 and used <= held


def test_the_cut_keeps_the_letters_their_forms_and_their_weights(tmp_path):
    cut(OUT / FONTS[0], tmp_path / "again.woff2")
    font = TTFont(tmp_path / "again.woff2")
    forms = {feature.FeatureTag for feature in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "liga"} <= forms or {"init", "medi", "fina", "rlig"} <= forms
    assert [axis.axisTag for axis in font["fvar"].axes] == ["wght"]
    assert set(map(chr, font.getBestCmap())) <= set(LETTERS)
