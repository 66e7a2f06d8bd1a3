"""One convention for numbers, shares, spans, days and lists, in both languages; Arabic keeps a sign behind its number."""

import pytest

from lib import written
from lib.i18n import LANGUAGES, LOCALE, translator

EN, AR = (translator(lang) for lang in LANGUAGES)
HELD = "\u206639%\u2069"


def bare(text):
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def test_a_share_is_written_alike_and_held_in_arabic():
    assert written.percent(39, EN) == "39%" and written.percent(39.0, AR) == HELD
    assert written.quantity(6.1, "percent", EN) == "6.1%"


def test_quantities_spans_and_places_in_an_order():
    assert written.quantity(56500, "teu", EN).startswith("56,500 ")
    assert written.quantity(2, "degrees_celsius", EN, 4) == "2–4\N{NO-BREAK SPACE}°C"
    assert bare(written.quantity(2, "degrees_celsius", AR, 4)) == "2 إلى 4 درجات مئوية"
    assert written.quantity(1, "rank", EN) == EN("value-rank", number="1")
    assert written.quantity(19, None, EN) == "19"


@pytest.mark.parametrize(
    ("first", "last", "english", "arabic"),
    [
        ("2004", None, "2004", "2004"),
        ("2023-09", None, "September 2023", "سبتمبر 2023"),
        ("2025-12-20", None, "20 December 2025", "20 ديسمبر 2025"),
        ("2025-12-19", "2025-12-20", "19–20 December 2025", "19 و20 ديسمبر 2025"),
        ("2015", "2025", "2015–2025", "2015 إلى 2025"),
    ],
)
def test_days_are_written_out(first, last, english, arabic):
    assert written.days(first, last, EN) == english
    assert bare(written.days(first, last, AR)) == arabic


def test_numbers_of_a_list_are_sorted_and_parted_by_the_comma_of_the_language():
    assert written.numbers([11, 3, 38, 3], EN) == "3, 11, 38"
    assert written.numbers([11, 3, 38], AR) == "3، 11، 38"
    # Inside a sentence the list is read from the right: not isolated as a Latin word would be.
    assert "\u20673، 11، 38\u2069" in AR("place", source="مدونة", number=written.numbers([11, 3, 38], AR))


def test_arabic_prose_holds_every_percentage():
    assert "%" in (LOCALE / "ar.ftl").read_text("utf-8")
    assert HELD in AR("never-shares")
    row = {"statement_ar": "نسبة 39% من الخام، و\u206631%\u2069 من الكروم"}
    assert AR.of(row, "statement") == f"نسبة {HELD} من الخام، و\u206631%\u2069 من الكروم"
    assert EN.of({"statement_en": "39% of it"}, "statement") == "39% of it"


def test_a_text_that_begins_with_a_latin_word_is_still_arabic():
    assert "\u2067C5+1 والدول\u2069" in AR("tab-title", page="C5+1 والدول", app="x")


def test_names_are_listed_as_a_sentence_lists_them():
    names = ["A", "B", "C"]
    assert [written.together(names[:count], EN) for count in range(4)] == ["", "A", "A and B", "A, B and C"]
    assert written.together(names, AR) == "A وB وC"
