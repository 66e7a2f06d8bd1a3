"""lib.evidence.arabic: spelling variants of one word become equal, different words stay different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.evidence.arabic import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أوزبكستان", "اوزبكستان"),
        ("إعلان", "اعلان"),
        ("آسيا", "اسيا"),
        ("ا\u0653سيا", "آسيا"),  # madda written as a mark of its own
        ("ممرّ", "ممر"),
        ("نفوذاً", "نفوذا"),
        ("كـــازاخستان", "كازاخستان"),
        ("قمة", "قمه"),
        ("الوسطى", "الوسطي"),
        ("بيئي", "بييي"),
        ("رؤية", "رويه"),
        ("\ufefb", "لا"),  # the lam-alef ligature
        ("١٩٪", "19%"),
        ("۲۰۲۵", "2025"),
        ("٣٫٥", "3.5"),
        ("\u2067طوكيو\u2069", "طوكيو"),
        ("Middle CORRIDOR", "middle corridor"),
        ("Straße", "STRASSE"),
    ],
)
def test_variants_become_equal(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("أمن", "أمين"), ("روسيا", "سوريا"), ("شيء", "شي"), ("19", "91")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_spaces_and_punctuation_stay() -> None:
    assert fold("أ، ب (ج) C5+1") == "ا، ب (ج) c5+1"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(min_codepoint=0x0600, max_codepoint=0x06FF)))
def test_no_mark_survives(text: str) -> None:
    assert not set(fold(text)) & set("أإآٱةىؤئـًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩")
