"""lib.data.printed: what a document prints is read as numbers, and a value that is another one is told."""

import pytest

from lib.data import printed

SHARE = {
    "value": "39",
    "unit": "percent",
    "figure_as_written": "39%",
    "statement_en": "It holds 39 percent.",
    "statement_ar": "لديه 39 في المئة.",
}


@pytest.mark.parametrize(
    ("figure", "numbers"),
    [
        ("39%", [39]),
        ("٣٩٪", [39]),
        ("الـ19", [19]),
        ("2-4", [2, 4]),
        ("1,250.5", [1250.5]),
        ("خمس", [5]),
        ("الخمس", [5]),
        ("الأولى", [1]),
        ("ثلاثة", [3]),
        ("عشرون", [20]),
        ("أسبوع", [1]),
        ("twenty", [20]),
        ("3 تريليون", [3e12]),
        ("19 مليارًا", [19e9]),
        ("3 آلاف", [3000]),
        ("ثلاثة ملايين", [3e6]),
        ("19 billion", [19e9]),
        ("آلاف", []),
        ("", []),
    ],
)
def test_a_printed_figure_is_read(figure, numbers):
    assert printed.numbers(figure) == numbers


@pytest.mark.parametrize(
    ("change", "column", "allowed"),
    [
        ({}, "", ""),
        ({"value": "390"}, "value", "39, as printed: 39%"),
        ({"value": "93"}, "value", "39, as printed: 39%"),
        ({"figure_as_written": "93%"}, "value", "93, as printed: 93%"),
        ({"figure_as_written": ""}, "figure_as_written", "the figure as printed, beside a value"),
        ({"figure_as_written": "many"}, "figure_as_written", "a figure that can be read as a number"),
        ({"value_max": "40"}, "value_max", "blank: 39% is printed"),
        ({"figure_as_written": "39-45%"}, "value_max", "45, as printed: 39-45%"),
        ({"value": "40", "figure_as_written": "40%"}, "value", "a number that the statement names: 39"),
        ({"unit": "usd_billion"}, "unit", "percent, as printed: 39%"),
        ({"unit": ""}, "unit", "percent, as printed: 39%"),
    ],
)
def test_a_value_is_what_is_printed(change, column, allowed):
    told = list(printed.breaches(SHARE | change))
    assert told == [] if not column else (column, allowed) in told


@pytest.mark.parametrize(
    ("unit", "told"), [("usd_billion", False), ("usd_million", True), ("jpy_billion", True), ("", True)]
)
def test_a_unit_is_one_that_the_statements_name(unit, told):
    row = {
        "value": "19",
        "unit": unit,
        "figure_as_written": "19 مليار",
        "statement_en": "It means 19 billion US dollars.",
        "statement_ar": "يقصد 19 مليار دولار.",
    }
    assert any(column == "unit" for column, _ in printed.breaches(row)) is told


@pytest.mark.parametrize(
    ("figure", "date", "right"),
    [
        ("2004", "2004", True),
        ("2004", "2005", False),
        ("سبتمبر 2023", "2023-09", True),
        ("سبتمبر 2023", "2023-10", False),
        ("19-20 ديسمبر", "2025-12-19", True),
        ("19-20 ديسمبر", "2025-12-21", False),
        ("2025-12-20", "2025-12-20", True),
        ("2025-12-20", "2025-12-02", False),
        ("2021-2023", "2021", True),
        ("أول", "2025", True),
        ("", "2025", True),
    ],
)
def test_a_date_is_what_is_printed(figure, date, right):
    assert (list(printed.breaches({"value": "", "date": date, "figure_as_written": figure})) == []) is right
