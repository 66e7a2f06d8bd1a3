"""A card whose id is no claim's: a name the documents use, or a row that was merged, taken out or never a claim.

Such ids stand in published tables and in links of the first version, when they opened cards like any other.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

from lib.data.frames import records
from lib.evidence.choice import NAMES
from lib.evidence.listing import FACETS, listing
from lib.evidence.record import Record
from lib.i18n import Translator
from lib.markup import words
from lib.markup.links import Links, link_to
from lib.markup.listing import by_name
from lib.markup.trail import changes
from lib.view.state import ViewState, parse


def former(record: Record, ident: str, state: ViewState, t: Translator) -> str:
    """What is known of an id that is no claim's; of one never heard of, that there is none."""
    if ident in _named(record):
        return _name(record, ident, state, t)
    if ident in record.changes:
        told = changes(record, ident, t).replace("<details", "<details open", 1)
        return f'<p class="check">{escape(t("card-former", claim=ident))}</p>{_heir(record, ident, state, t)}{told}'
    return f'<p class="check">{escape(t("card-unknown", claim=ident))}</p>'


@lru_cache(maxsize=2)
def _named(record: Record) -> dict[str, tuple[str, dict[str, Any]]]:
    """Id -> table of names and row."""
    rows = ((table, row) for table in NAMES for row in records(record.tables[table]))
    return {row["claim_id"]: (table, row) for table, row in rows}


def _name(record: Record, ident: str, state: ViewState, t: Translator) -> str:
    """Who or what it is, where the documents first name it, the way to what they say of it."""
    table, row = _named(record)[ident]
    source = record.sources[row["source_id"]]
    place = t("place", source=t.of(source, "short"), number=str(row["paragraph"]))
    there = _statements(record, table, row, t)
    way = f"<p>{link_to(*there)}</p>" if there else ""
    return (
        f'<h3 tabindex="-1" autofocus>{escape(t.of(row, "name"))}</h3><p class="quiet">{escape(t("card-name"))}</p>'
        f"{words.text(t.of(row, 'statement'), t.lang)}<p>{escape(t('card-name-place', place=place))}</p>{way}"
    )


def _statements(record: Record, table: str, row: dict[str, Any], t: Translator) -> tuple[ViewState, str] | None:
    """The view with what the documents say of a name, and words for the link; None where they only name it."""
    name, who = t.of(row, "name"), row["actor_id"] if table == "actors" else ""
    count = len(listing(record, tuple(who if facet == "actor" else "" for facet in FACETS)).claims) if who else 0
    if not count:
        return by_name(record, name, t)
    return parse({"lang": t.lang, "actor": who}, "evidence"), t("card-name-claims", count=count, name=name)


def _heir(record: Record, ident: str, state: ViewState, t: Translator) -> str:
    """The claim it was merged into."""
    titles = record.names("claims", f"title_{t.lang}")
    into = dict.fromkeys(row["new"] for row in record.changes[ident] if row["kind"] == "merged")
    return "".join(f"<p>{Links(state).card((one,), escape(titles[one]))}</p>" for one in into if one in titles)
