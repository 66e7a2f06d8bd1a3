"""A citation reads as its own words do; what is written for programs reads from the left in any language."""

import re

import pytest

from lib.i18n import LANGUAGES, code_key, translator
from lib.share.citation_forms import FILES, MARKED
from tests.markup.test_drawer import shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_citation_stands_in_its_own_direction(shipped, lang):
    html, t = shown(shipped, "ca-japan-founded", lang=lang), translator(lang)
    boxes = dict(re.findall(r'<div class="boxed">([^<]*?) <button.*?</div><pre dir="(\w+)">', html, re.S))
    programs = {t(code_key("cite-form", form)) for form in MARKED}
    assert boxes and {name for name, way in boxes.items() if way == "ltr"} == programs & set(boxes)
    assert {way for name, way in boxes.items() if name not in programs} == {"auto"}
    assert {t(code_key("cite-form", form)) for form, _ in FILES.values()} >= programs
