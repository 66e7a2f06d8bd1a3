"""A value is said with its unit and hedge, and no hedge is lost or said twice."""

import pytest

from lib.i18n import translator
from lib.markup import words

BLANK = dict.fromkeys(
    ("value", "value_max", "unit", "date", "date_end", "figure_as_written", "qualifier", "according_to", "leans_on")
)


def place(**cells):
    return BLANK | {"status": "stated"} | cells


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (
            {"value": 19.0, "unit": "usd_billion", "status": "upper_bound", "qualifier": "up_to_about"},
            "up to about 19 billion US dollars",
        ),
        ({"value": 39.0, "unit": "percent"}, "39%"),
        ({"value": 19.0}, "19, a number without its unit"),
        ({"value": 78.0, "unit": "percent", "status": "upper_bound"}, "78%, at most"),
        (
            {"value": 2.0, "value_max": 4.0, "unit": "degrees_celsius", "status": "range", "qualifier": "conditional"},
            "2–4\N{NO-BREAK SPACE}°C, on a condition",
        ),
        (
            {"value": 7.0, "unit": "degrees_celsius", "status": "forecast", "qualifier": "conditional"},
            "7\N{NO-BREAK SPACE}°C, forecast, on a condition",
        ),
        ({"value": 1.0, "unit": "rank"}, "rank 1"),
        ({"date": "2025-12-20"}, "20 December 2025"),
        ({"date": "2025-12-19", "date_end": "2025-12-20", "status": "planned"}, "19–20 December 2025, planned"),
        ({"date": "2023-09"}, "September 2023"),
        ({"date": "2021", "date_end": "2023"}, "2021–2023"),
        ({"figure_as_written": "911"}, "911"),
        ({"figure_as_written": "آلاف", "status": "named"}, "named, no number"),
        ({}, ""),
        ({"qualifier": "intended"}, "intended"),
    ],
)
def test_values(cells, said):
    assert words.value(place(**cells), translator("en")) == said


def test_an_arabic_figure_is_for_who_reads_it():
    assert words.amount(place(figure_as_written="آلاف"), translator("ar")) == "آلاف"


def test_every_place_of_the_record_can_be_said(shipped):
    for lang in ("en", "ar"):
        t = translator(lang)
        for places in shipped.places.values():
            for one in places:
                assert isinstance(words.value(one, t), str) and isinstance(words.voices(one, shipped, t), list)
