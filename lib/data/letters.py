"""Are the letters of a cell such as a reader sees, in the language its column is named after?

Signs that do not show (controls, marks of direction, zero-width signs) reorder or hide text, and blanks at an end make
two ids of one: no cell holds them. A column `..._en` is written in Latin letters, `..._ar` in Arabic ones, and both
name the same numbers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain

from lib.data.descriptor import Descriptor
from lib.data.problem import Problem
from lib.data.strict_csv import Cells

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff0-\uffff\ue000-\uf8ff\U000e0000-\U0010ffff]"
)
_ENDS = re.compile(r"^\s|\s$|\s\s")
_FILLERS = frozenset(
    {"n/a", "na", "nan", "null", "none", "todo", "tbd", "tba", "xxx", "?", "???", "-", "–", "—", "...", "…"}
)
_ARABIC = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")
_LATIN = re.compile(r"[A-Za-z]+")
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_SPELLED = 30
"""A smaller number may stand in words in one of the languages, but not as another number in both."""
_QUOTING = frozenset({"inconsistencies"})
"""Tables whose English quotes single Arabic words: there the Latin letters need only be the more."""


def faults(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    """Every cell of a table that breaks a rule above. `cells` have the header the descriptor asks for."""
    path, quoting = resource["path"], resource["name"] in _QUOTING
    texts = [field["name"] for field in resource["schema"]["fields"] if field["type"] == "string"]
    pairs = [name.removesuffix("_en") for name in cells.header if name.endswith("_en")]
    pairs = [stem for stem in pairs if f"{stem}_ar" in cells.header]
    for line, row in cells.records:
        told = {column: allowed for column in texts if row[column] and (allowed := _unseen(column, row[column]))}
        for column, allowed in told.items():
            yield Problem(path, line, column, seen(row[column]), allowed, "characters")
        for column, allowed in chain(*(_language(stem, row, quoting) for stem in pairs)):
            if column not in told:
                yield Problem(path, line, column, row[column], allowed, "language")


def seen(text: str) -> str:
    """Text with every sign that does not show written as its code point: a message must not reorder itself."""
    return _UNSEEN.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", text)


def _unseen(column: str, cell: str) -> str:
    """What is allowed where a cell holds what does not show, or stands for no text; blank where all is well."""
    if sign := _UNSEEN.search(cell):
        name = unicodedata.name(sign[0], f"U+{ord(sign[0]):04X}").lower()
        return f"signs that show (no {name})"
    if _ENDS.search(cell):
        return "text without blanks at its ends, and single ones within"
    if column.endswith(("_en", "_ar")) and cell.casefold() in _FILLERS:
        return "a text, or a blank cell"
    return ""


def _language(stem: str, row: dict[str, str], quoting: bool) -> Iterator[tuple[str, str]]:
    english, arabic = row[f"{stem}_en"], row[f"{stem}_ar"]
    if bool(english) != bool(arabic):
        yield f"{stem}_{'ar' if english else 'en'}", "a text in both languages, or in neither"
        return
    latin, foreign = _letters(_LATIN, english), _letters(_ARABIC, english)
    if english and (not latin or (foreign > latin if quoting else foreign)):
        yield f"{stem}_en", "text in English"
    if arabic and _letters(_ARABIC, arabic) <= _letters(_LATIN, arabic) / 2:
        yield f"{stem}_ar", "text in Arabic"
    there, here = _numbers(english), _numbers(arabic)
    small = {number for number in there ^ here if number < _SPELLED and number.is_integer()}
    other = small if small & there and small & here else set()
    for missing in sorted((there ^ here) - small | other):
        column = f"{stem}_{'ar' if missing in there else 'en'}"
        yield column, f"the number {missing:g}, as in the other language"


def _letters(words: re.Pattern[str], text: str) -> int:
    """How many letters of a script a text has."""
    return sum(map(len, words.findall(text)))


def _numbers(text: str) -> set[float]:
    return {float(number.replace(",", "")) for number in _NUMBER.findall(text)}
