"""Numbers, shares, units, spans, days and lists as the reader's language writes them: one convention for titles, marks,
prose, alternative texts, pictures and files.

A share is `39%` in both languages, in Arabic with the sign held behind its number; degrees are a counted unit; days are
written out; a span has its words; numbers in a list are sorted.
"""

from __future__ import annotations

from collections.abc import Iterable

from lib.i18n import Translator

PLACES = frozenset({"rank", "ordinal"})
"""Units of a number that is a place in an order."""


def number(value: float) -> str:
    """With as many decimals as were given, and thousands set apart."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def percent(value: float, t: Translator) -> str:
    """`39%`, in Arabic too with the sign after the number."""
    return t.ltr(f"{number(value)}%")


def quantity(value: float, unit: str | None, t: Translator, most: float | None = None) -> str:
    """`19 billion US dollars`, `39%`, `2–4 °C`, `rank 2`: the number, or the two of a span, with the unit counted."""
    if unit == "percent":
        return percent(value, t) if most is None else span(percent(value, t), percent(most, t), t)
    said = number(value) if most is None else span(number(value), number(most), t)
    if unit is None:
        return said
    if unit in PLACES:
        return t(f"value-{unit}", number=said)
    counted = t("value-unit", number=said, unit=t.code("unit", unit, value if most is None else most))
    return counted.replace(" °", "\N{NO-BREAK SPACE}°")


def span(first: str, last: str, t: Translator) -> str:
    """From one to the other."""
    return t("value-span", first=first, last=last)


def day(iso: str, t: Translator) -> str:
    """`2025-12-20`, `2023-09` or `2004` in words."""
    year, *rest = iso.split("-")
    if not rest:
        return year
    if len(rest) == 1:
        return t("date-month", month=int(rest[0]), year=year)
    return t("reference-day", day=rest[1].lstrip("0"), month=int(rest[0]), year=year)


def days(first: str, last: str | None, t: Translator) -> str:
    """One date or two, each at the precision it is known with."""
    if not last:
        return day(first, t)
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        year, month, start = first.split("-")
        both = t("reference-two-days", first=start.lstrip("0"), last=last[8:].lstrip("0"))
        return t("reference-day", day=both, month=int(month), year=year)
    return span(day(first, t), day(last, t), t)


def listed(words: Iterable[str], t: Translator) -> str:
    """Words with the language's comma between them."""
    return t("list-separator").join(words)


def together(words: Iterable[str], t: Translator) -> str:
    """Names as a sentence lists them: `China and Russia`, in Arabic with its "and" before each but the first."""
    *others, last = [*words] or [""]
    return t("list-last").join(part for part in (t("list-middle").join(others), last) if part)


def numbers(values: Iterable[int], t: Translator) -> str:
    """Whole numbers, each once, in their order."""
    return listed(map(str, sorted(set(values))), t)


def paragraphs(values: Iterable[int], t: Translator) -> str:
    """Paragraphs of one document: `¶ 3, 11, 38`, in Arabic with their noun counted."""
    found = set(values)
    return t("paragraphs", count=len(found), numbers=numbers(found, t))
