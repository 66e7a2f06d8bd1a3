"""The first visit in the reader's language: what browsers send, and what nobody should."""

import pytest

from lib.view.language import named, preferred


@pytest.mark.parametrize(
    ("header", "lang"),
    [
        ("ar", "ar"),
        ("ar-EG,ar;q=0.9,en-US;q=0.8,en;q=0.7", "ar"),
        ("en-GB,en;q=0.9,ar;q=0.8", "en"),
        ("fr-FR,fr;q=0.9,ar;q=0.3,en;q=0.2", "ar"),
        ("fr-FR,fr;q=0.9", "en"),
        ("en;q=0.5, ar;q=0.9", "ar"),
        ("en, ar", "en"),
        ("ar, en", "ar"),
        ("ar;q=0", "en"),
        ("en;q=0", "ar"),
        ("en;q=0, ar;q=0.1", "ar"),
        ("*", "en"),
        ("AR-sa", "ar"),
        ("arz", "en"),
        ("", "en"),
        ("ar;q=x", "en"),
        ("ar;q=nan, en;q=0.1", "en"),
        ("ar;q=5", "ar"),
        (",,;q=,;;=" * 1000, "en"),
    ],
)
def test_preferred(header, lang):
    assert preferred(header) == lang


def test_a_language_named_stays():
    assert named({"lang": ["en"], "q": ["x"]}, "ar") == {"lang": ["en"], "q": ["x"]}
    assert named({"q": ["x"]}, "ar") == {"lang": ["ar"], "q": ["x"]}
