"""Widths of texts are those of the fonts shipped, letters of Arabic joined."""

import pytest
from PIL import features

from lib.map.measure import text_size
from lib.map.style import text_px


def width(text, style="place", rtl=False):
    return text_size(text, style, rtl)[0]


def test_the_wheel_can_join_arabic():
    assert features.check("raqm")


def test_narrow_letters_take_less_room_than_wide_ones():
    assert width("Tilli") < 0.6 * width("Mowgw")


def test_arabic_is_measured_joined():
    apart = "\u200c".join("بحر قزوين")  # non-joiners have no width of their own
    assert width("بحر قزوين", rtl=True) != pytest.approx(width(apart, rtl=True), abs=1)


def test_each_script_is_measured_in_its_own_font():
    both = width("قيمة GDP", rtl=True)
    alone = width("قيمة ", rtl=True) + width("GDP", rtl=True)
    assert both == pytest.approx(alone, abs=3.5)


def test_bold_is_wider_marks_of_direction_are_nothing_and_lines_stand_under_each_other():
    assert width("Kazakhstan", "member") / text_px("member", False) > width("Kazakhstan") / text_px("place", False)
    assert text_size("\u2067Aktau\u2069", "place", False) == text_size("Aktau", "place", False)
    assert text_size("Caspian\nSea", "sea", False)[1] == 2 * text_size("Caspian", "sea", False)[1]
    assert text_size("Caspian\nSea", "sea", False)[0] == text_size("Caspian", "sea", False)[0]
