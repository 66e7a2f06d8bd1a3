"""What a place says, in short words of the reader's language: value with its unit and hedge, firmness, whose word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.written import days, quantity

Place = Mapping[str, Any]
"""A row of lib.evidence.record.Record.places: blanks are None."""

_SAME = {
    "upper_bound": {"up_to", "up_to_about"},
    "lower_bound": {"more_than"},
    "approximate": {"about", "nearly"},
    "planned": {"planned", "intended", "upcoming"},
    "forecast": {"forecast"},
}
"""Status -> qualifiers that say the same in other words."""
_BEFORE = {"up_to", "up_to_about", "more_than", "about", "nearly"}
"""Qualifiers that bound a number: they stand before it."""
_ARABIC = re.compile("[\u0600-\u06ff]")


def value(place: Place, t: Translator) -> str:
    """`up to about 19 billion US dollars`, `19, planned`; blank where the place has neither value nor hedge."""
    return t("list-separator").join(filter(None, parted(place, t)))


def parted(place: Place, t: Translator) -> tuple[str, str]:
    """The amount with its bound before it, as a sentence has it, and whatever else hedges it; of a bare number that it is
    one."""
    said, hedges = amount(place, t), _hedges(place, t)
    if place["value"] is not None and place["unit"] is None:
        hedges.insert(0, t("pledge-bare"))
    if said and place["qualifier"] in _BEFORE:
        bound = hedges.pop()
        said = f"{bound} {said}"
    return said, t("list-separator").join(hedges)


def amount(place: Place, t: Translator) -> str:
    """The number with its unit, the date, or else the figure as printed where the reader can read it."""
    if place["value"] is not None:
        return quantity(place["value"], place["unit"], t, place["value_max"])
    if place["date"] is not None:
        return days(place["date"], place["date_end"], t)
    printed = place["figure_as_written"] or ""
    return "" if t.lang != "ar" and _ARABIC.search(printed) else printed


def hedge(place: Place, t: Translator) -> str:
    """How firmly, in a word or two; blank for what is said flat."""
    return t("list-separator").join(_hedges(place, t))


def _hedges(place: Place, t: Translator) -> list[str]:
    """The word of the status, where the hedge as said does not say it too; then that hedge."""
    status, qualifier = place["status"], place["qualifier"]
    parts = []
    ranged = status == "range" and place["value_max"] is not None
    if status != "stated" and not ranged and qualifier not in _SAME.get(status, ()):
        parts.append(t.code("status", status))
    if qualifier is not None:
        parts.append(t.code("qualifier", qualifier))
    return list(dict.fromkeys(parts))


def voices(place: Place, record: Record, t: Translator) -> list[str]:
    """Whose word the place reports and on whom it leans."""
    names = record.names("actors", f"name_{t.lang}")
    said, leans = place["according_to"], place["leans_on"]
    parts = [t("card-according", name=names[said])] if said else []
    return parts + ([t("card-leans", name=names[leans])] if leans and leans != said else [])


def both(place: Place, t: Translator) -> str:
    """The wording in both languages: the reader's, and the other folded under it."""
    other = "ar" if t.lang == "en" else "en"
    return f'<div class="both">{_ours(place, t.lang)}{folded(_ours(place, other), other)}</div>'


def folded(inner: str, lang: str) -> str:
    """HTML in the other language, that a touch unfolds; paper shows it."""
    name = escape(translator(lang)("card-other"))
    return f'<details class="other"><summary lang="{lang}">{name}</summary>{inner}</details>'


def _ours(place: Place, lang: str) -> str:
    """Our wording, called ours in its own language: nobody should quote it as the document's."""
    t = translator(lang)
    label = f'<small class="quiet">{escape(t("card-ours"))}</small> '
    return text(t.of(place, "statement"), lang, before=label)


def text(words: Any, lang: str, before: str = "") -> str:
    """Words of one language, marked as such. `before` is HTML."""
    return f'<p lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">{before}{escape(str(words))}</p>'


def elsewhere(scope: Any, t: Translator) -> str:
    """Says of a claim about another part of the world that it is; blank for all others."""
    return f" {badge(t.code('scope', 'elsewhere'))}" if scope == "elsewhere" else ""


def heading(words: str, anchor: str) -> str:
    """The heading of a part of a page, with its anchor."""
    return f'<h2 id="{anchor}">{escape(words)}</h2>'


def firmness(place: Place, t: Translator) -> str:
    """How firmly a place says it, as a mark that names its scale: the word of its status, the hedge as said, and what the
    status means. What is hedged is not called flat."""
    status = t.code("status", place["status"])
    hedge = t.code("qualifier", place["qualifier"]) if place["qualifier"] else status
    if place["status"] == "stated" and hedge != status:
        return scaled(t("filter-status"), hedge)
    mark = scaled(t("filter-status"), t("list-separator").join(dict.fromkeys((status, hedge))))
    return f'{mark} <span class="quiet">({escape(t.code("firmly", place["status"]))})</span>'


def agreement(kind: str, t: Translator) -> str:
    """Whether the documents agree on a claim, as a mark that names its scale."""
    return scaled(t("filter-health"), t.code("health", kind), f"health {kind}")


def brackets(t: Translator) -> str:
    """What stands in brackets beside the words of a table."""
    return f'<p class="place">{escape(t("badges-key"))}</p>'


def scaled(scale: str, word: str, kind: str = "") -> str:
    """A mark with the name of its scale before its word: firmness and agreement are two things."""
    return f'<span class="badge {escape(kind)}"><span class="scale">{escape(scale)}: </span>{escape(word)}</span>'


def badge(words: str, kind: str = "") -> str:
    """A short mark; never colour alone."""
    return f'<span class="badge {escape(kind)}">{escape(words)}</span>'
