"""The language of an address that names none: what the reader's browser likes best of those we have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lib.i18n import LANGUAGES

Query = Mapping[str, Sequence[str]]


def preferred(header: str) -> str:
    """The language of ours that an Accept-Language header weighs most, the first named where two weigh the same; the
    first we have where it names none. `ar-EG` is Arabic; `fr;q=1, ar;q=0.5` is Arabic too, and `ar;q=0` is not."""
    weights: dict[str, float] = {}
    for part in header.lower().split(",")[:50]:
        tag, _, weight = part.replace(" ", "").partition(";q=")
        lang = tag.partition("-")[0]
        if lang in LANGUAGES:
            weights[lang] = max(weights.get(lang, 0.0), _weight(weight))
    liked = max(weights, key=lambda lang: weights[lang], default=LANGUAGES[0])
    return liked if weights.get(liked) else next(lang for lang in LANGUAGES if weights.get(lang) != 0.0)


def named(query: Query, header: str) -> dict[str, Any]:
    """The query with its language named: as it is, or as an Accept-Language header has it."""
    return {**query} if "lang" in query else {"lang": [preferred(header)], **query}


def _weight(text: str) -> float:
    """From 0 to 1; 1 where none is given, 0 where it is no number."""
    try:
        return min(max(float(text or "1"), 0.0), 1.0) if text != "nan" else 0.0
    except ValueError:
        return 0.0
