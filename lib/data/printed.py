"""Is the number we hold the number a document prints? Digits, number words, scale words and units, compared by rule.

The printed figure is a token (`39%`, `الـ19`, `خمس`, `2-4`, `سبتمبر 2023`); what it counts stands in our own statement,
in both languages. A value with another number, a unit that no statement names, a date in another month: each is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Row = Mapping[str, str]
Breach = tuple[str, str]
"""The column that is wrong, and what would be right."""

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_YEARS = re.compile(r"(\w+) years")
_ISO = re.compile(r"\d{4}-\d{2}(?:-\d{2})?(?!\d)")

_WORDS = (
    (("واحد", "أول", "أولى", "one", "first", "أسبوع", "سنة", "عام", "شهر", "يوم", "week", "year", "month", "day"), 1),
    (("اثنان", "اثنين", "اثنتان", "ثاني", "ثانية", "two", "second"), 2),
    (("ثلاث", "ثلاثة", "ثالث", "ثالثة", "three", "third", "triple"), 3),
    (("أربع", "أربعة", "رابع", "رابعة", "four", "fourth"), 4),
    (("خمس", "خمسة", "خامس", "خامسة", "five", "fifth"), 5),
    (("ست", "ستة", "سادس", "سادسة", "six", "sixth"), 6),
    (("سبع", "سبعة", "سابع", "سابعة", "seven", "seventh"), 7),
    (("ثمان", "ثماني", "ثمانية", "ثامن", "ثامنة", "eight", "eighth"), 8),
    (("تسع", "تسعة", "تاسع", "تاسعة", "nine", "ninth"), 9),
    (("عشر", "عشرة", "عاشر", "عاشرة", "ten", "tenth"), 10),
    (("عشرون", "عشرين", "twenty"), 20),
    (("مئة", "مائة", "hundred"), 100),
)
WORDS = {word: number for words, number in _WORDS for word in words}

SCALES = {
    **dict.fromkeys(("ألف", "آلاف", "thousand"), ("thousand", 10**3)),
    **dict.fromkeys(("مليون", "مليونا", "ملايين", "million"), ("million", 10**6)),
    **dict.fromkeys(("مليار", "مليارا", "مليارات", "billion"), ("billion", 10**9)),
    **dict.fromkeys(("تريليون", "تريليونا", "تريليونات", "trillion"), ("trillion", 10**12)),
}

_MONTH_NAMES = (
    ("يناير", "january"),
    ("فبراير", "february"),
    ("مارس", "march"),
    ("أبريل", "april"),
    ("مايو", "may"),
    ("يونيو", "june"),
    ("يوليو", "july"),
    ("أغسطس", "august"),
    ("سبتمبر", "september"),
    ("أكتوبر", "october"),
    ("نوفمبر", "november"),
    ("ديسمبر", "december"),
)
MONTHS = {name: month for month, names in enumerate(_MONTH_NAMES, 1) for name in names}

_COUNTED = {
    "percent": ("percent", "في المئة"),
    "usd": ("dollar", "دولار"),
    "jpy": ("yen", "ين"),
    "million": ("million", "مليون"),
    "billion": ("billion", "مليار"),
    "trillion": ("trillion", "تريليون"),
}
"""Part of a unit's code -> the word by which a statement names it, in English and in Arabic."""
_PART = {word.rstrip("s"): part for part, (word, _) in _COUNTED.items()}
_BEHIND = r"(?: (million|billion|trillion))?(?: (?:us )?(percent|dollar|yen))?"
_NAMED = ("percent", "usd", "jpy")
"""Parts of a unit that a value has where its statement names them; a scale alone may stand in a headline."""


def breaches(row: Row) -> Iterator[Breach]:
    """What of a row's value, unit and dates is not what its document prints or its statements say."""
    if row.get("value") and "unit" in row:
        yield from _numbers(row)
        yield from _units(row)
    elif row.get("date"):
        yield from _dates(row)
    elif {"event_id", "date"} <= set(row) and (years := _years(row.get("figure_as_written", ""))):
        yield "date", f"{years[0]}, as printed"
    if "period_years" in row:
        yield from _span(row)


def numbers(printed: str) -> list[float]:
    """The numbers a printed figure names, in order, scale words multiplied in: `3 آلاف` is 3000."""
    text = _plain(printed)
    scale = next((size for _, size in _scales(text)), 1)
    return [number * scale for number in _digits(text) or _spelled(text)]


def _plain(text: str) -> str:
    return text.translate(_DIGITS).replace("ـ", "")


def _digits(text: str) -> list[float]:
    return [float(digits.replace(",", "")) for digits in _NUMBER.findall(text)]


def _spelled(text: str) -> list[float]:
    return [WORDS[word] for word in map(_stem, _LETTERS.findall(text)) if word in WORDS]


def _numbers(row: Row) -> Iterator[Breach]:
    printed, unit = row["figure_as_written"], row.get("unit", "")
    if not printed:
        if unit != "rank":
            yield "figure_as_written", "the figure as printed, beside a value"
        return
    told = [number / _scale(unit) for number in numbers(printed)] if _scaled(printed) else numbers(printed)
    held = [float(row[column]) for column in ("value", "value_max") if row.get(column)]
    if not told:
        yield "figure_as_written", "a figure that can be read as a number"
    for column, number, right in zip(("value", "value_max"), [*held, None], [*told, None], strict=False):
        if number != right:
            yield column, f"{right:g}, as printed: {printed}" if right is not None else f"blank: {printed} is printed"
            return
    known = [*_digits(row["statement_en"]), *_spelled(row["statement_en"])]
    if unit != "rank" and held[0] not in known:
        yield "value", f"a number that the statement names: {', '.join(f'{number:g}' for number in known)}"
    if "%" in printed and unit != "percent":
        yield "unit", f"percent, as printed: {printed}"


def _units(row: Row) -> Iterator[Breach]:
    """A unit is one that both statements name; what the English one counts by this number is in the unit."""
    unit = row["unit"].split("_")
    statements = (("statement_en", 0), ("statement_ar", 1))
    for part, words in _COUNTED.items():
        named = [words[which] in row[column].lower().replace("%", words[which]) for column, which in statements]
        if part in unit and not all(named):
            yield "unit", f"a unit that both statements name: one does not say {words[0]}"
    number = re.escape(f"{float(row['value']):g}")
    counted = re.search(rf"(?<![\d.,]){number}{_BEHIND}", row["statement_en"].lower().replace("%", " percent"))
    for part in filter(None, (_PART.get(word or "", "") for word in counted.groups()) if counted else ()):
        if part not in unit and (row["unit"] or part in _NAMED):
            yield "unit", f"the unit that the statement names: {_COUNTED[part][0]}"


def _dates(row: Row) -> Iterator[Breach]:
    printed = row["figure_as_written"].translate(_DIGITS)
    dates = [row[column] for column in ("date", "date_end") if row.get(column)]
    isos = _ISO.findall(printed)
    years = [text for text in re.findall(r"\d+", printed) if len(text) == 4]
    days = [f"{int(text):02}" for text in re.findall(r"\d+", printed) if len(text) < 3]
    months = [f"{MONTHS[word]:02}" for word in _LETTERS.findall(printed.lower()) if word in MONTHS]
    told = {"year": years, "month": [] if isos else months, "day": [] if isos or not months else days}
    told["year"] = told["year"] or _years(row.get("statement_en", ""))
    for column, date in zip(("date", "date_end"), dates, strict=False):
        parts = dict(zip(("year", "month", "day"), date.split("-"), strict=False))
        if any(found and parts.get(name) not in found for name, found in told.items()) or (isos and date not in isos):
            yield column, f"the date as printed: {row['figure_as_written'] or row['statement_en']}"
    if row.get("date_end") == "" and len(set(days if months else years)) > 1:
        yield "date_end", f"the last day as printed: {row['figure_as_written']}"


def _years(text: str) -> list[str]:
    """The numbers of a text that can only be years."""
    return [f"{number:g}" for number in _digits(_plain(text)) if 1900 <= number <= 2200]


def _span(row: Row) -> Iterator[Breach]:
    """A sum is for as many years as the statement names, and for none where it names none."""
    named = [
        number for text in _YEARS.findall(row["statement_en"].lower()) for number in _digits(text) or _spelled(text)
    ]
    held = [float(row["period_years"])] if row["period_years"].isdecimal() else []
    if row["period_years"] in ("", *map(str, map(int, held))) and held != named[:1]:
        yield (
            "period_years",
            f"{named[0]:g}, as the statement names" if named else "blank: the statement names no years",
        )


def _stem(word: str) -> str:
    """A word without the Arabic article: `الخمس` is `خمس`."""
    return word.lower().removeprefix("ال")


def _scales(text: str) -> Iterator[tuple[str, int]]:
    return (SCALES[word] for word in map(_stem, _LETTERS.findall(text)) if word in SCALES)


def _scaled(printed: str) -> bool:
    return any(True for _ in _scales(printed))


def _scale(unit: str) -> int:
    return next((size for name, size in SCALES.values() if name in unit.split("_")), 1)
