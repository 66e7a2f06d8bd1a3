"""The evidence card of a claim: who says it, where, in which words and how firmly; what stands against it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape
from typing import Any

from lib.evidence.card import Card, card
from lib.evidence.record import Record
from lib.evidence.relations import Relation
from lib.i18n import Translator, translator
from lib.markup import words
from lib.markup.links import Links
from lib.markup.reference import beside, offered
from lib.markup.trail import changes
from lib.view.state import ViewState
from lib.written import day, together

_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=600)
def body(record: Record, claim: str, state: ViewState, *, heading: bool = True) -> str:
    """Everything about one claim but its address and citation; blank where there is no such claim.

    `heading`: with its title and mark; without, where they stand already.
    """
    t, found = translator(state["lang"]), card(record, claim)
    if found is None:
        return ""
    links = Links(state)
    parts = [
        _title(found, t) if heading else "",
        _verdict(found, record, t, badge=heading),
        *(_document(found, source, record, t) for source in found.speaking),
        _relations(found, record, links, t),
        _checks(found, t),
        beside(found, record, t) if state["ref"] else offered(found, record, state, t),
        changes(record, claim, t),
    ]
    return "".join(parts)


def _title(one: Card, t: Translator) -> str:
    other = "ar" if t.lang == "en" else "en"
    return f'<h3 tabindex="-1" autofocus>{escape(one.title[t.lang])}</h3>{words.folded(words.text(one.title[other], other), other)}'


def standing(record: Record, claim: str, t: Translator) -> str:
    """Whether the documents agree on it, as a mark."""
    return words.agreement(record.health[claim], t)


def _verdict(one: Card, record: Record, t: Translator, *, badge: bool) -> str:
    """Whether the documents agree, in one line, and who is silent."""
    count, said = len(one.speaking), ""
    if not one.stated:
        said = t("card-all-silent") if badge else ""
    elif record.health[one.claim_id] == "contradicted":
        said = t("card-contradicted", count=count)
    elif one.difference:
        said = t("card-differ", count=count, what=t.code("difference", one.difference))
    else:
        said = t("card-one") if count == 1 else t("card-agree", count=count, voices=one.voices)
    mark = f"{standing(record, one.claim_id, t)} " if badge and one.stated else ""
    elsewhere = words.elsewhere(record.places[one.claim_id][0]["scope"], t)
    line = f'<p class="verdict">{mark}{escape(said)}{elsewhere}</p>' if said or elsewhere else ""
    if not one.stated:
        return line + "".join(words.both(place, t) for place in record.places[one.claim_id])
    return line + _others(one, t)


def _others(one: Card, t: Translator) -> str:
    """The documents that do not say it: which contradict it, which say something tied to it, in which nothing is found."""

    def named(sources: Iterable[str]) -> str:
        return together((t.of(one.sources[source], "short") for source in sources), t)

    lines = (
        t("card-against", names=named(one.against)) if one.against else "",
        t("card-near", names=named(one.near)) if one.near else "",
        t("card-silent", names=named(one.silent)) if one.silent else "",
    )
    said = "<br>".join(escape(line) for line in lines if line)
    return f'<p class="quiet">{said}</p>' if said else ""


def _document(one: Card, source: str, record: Record, t: Translator) -> str:
    """One document's places of the claim, each in both languages, and who stands behind the document."""
    row = one.sources[source]
    places = [place for place in record.places[one.claim_id] if place["source_id"] == source]
    date = row["published"] if isinstance(row["published"], str) else None
    dated = day(date, t) if date else t("card-undated")
    return (
        f'<section class="document"><h4>{escape(t.of(row, "short"))} '
        f'<span class="quiet">{escape(t.code("sources-kind", str(row["kind"])))} · {escape(dated)}</span></h4>'
        f"{''.join(_place(place, record, t) for place in places)}{_behind(row, t)}</section>"
    )


def _place(place: words.Place, record: Record, t: Translator) -> str:
    amount = words.amount(place, t)
    printed = place["figure_as_written"]
    parts = [
        words.badge(t("paragraph", number=str(place["paragraph"])), "paragraph"),
        f"<strong><bdi>{escape(amount)}</bdi></strong>" if amount else "",
        f"<span>{words.firmness(place, t)}</span>",
        *(f"<span>{escape(part)}</span>" for part in words.voices(place, record, t)),
        f"<span>{escape(t('card-printed'))}: <bdi>{escape(printed)}</bdi></span>" if _tells(printed, amount) else "",
    ]
    line = "".join(part for part in parts if part)
    return f'<div class="place-of"><p class="firm">{line}</p>{words.both(place, t)}</div>'


def _tells(printed: str | None, amount: str) -> bool:
    """Whether the figure as printed says more than the amount beside it: `3` does not beside `3 trillion yen`."""
    return bool(printed) and str(printed) not in amount and _NUMBER.findall(str(printed)) != _NUMBER.findall(amount)


def _behind(row: Any, t: Translator) -> str:
    """Whose view it is; title, author, publisher and how the date is known on request."""

    def known(column: str) -> str:
        cell = t.of(row, column)
        return cell if isinstance(cell, str) else t("status-not-stated")

    lines = {
        t("card-document"): "title",
        t("card-author"): "author",
        t("card-publisher"): "publisher",
        t("card-date"): "published_basis",
    }
    more = "".join(f"<dt>{escape(head)}</dt><dd>{escape(known(column))}</dd>" for head, column in lines.items())
    return (
        f'<p class="quiet"><strong>{escape(t("card-view"))}:</strong> {escape(known("viewpoint"))}</p>'
        f"<details><summary>{escape(t('card-behind'))}</summary><dl>{more}</dl></details>"
    )


def _relations(one: Card, record: Record, links: Links, t: Translator) -> str:
    """How the claim is tied to others, kind by kind with what the kind means: each a way to the other's card, and why."""
    kinds: dict[str, list[Relation]] = {}
    for tie in one.relations:
        kinds.setdefault(tie.type, []).append(tie)
    groups = "".join(
        f"<p><strong>{escape(t.code('relation', kind))}:</strong> "
        f'<span class="quiet">{escape(t.code("relation-what", kind))}</span></p>{_ties(one, ties, record, links, t)}'
        for kind, ties in kinds.items()
    )
    return f"<section><h4>{escape(t('card-relations'))}</h4>{groups}</section>" if groups else ""


def _ties(one: Card, ties: Iterable[Relation], record: Record, links: Links, t: Translator) -> str:
    """Ties of one kind, as a list."""
    titles, items = record.names("claims", f"title_{t.lang}"), ""
    for tie in ties:
        # Places of one claim can differ among themselves: there is no other card to go to.
        other = "" if tie.other == one.claim_id else links.card((tie.other,), escape(titles[tie.other]))
        why = f'<span class="quiet">{escape(t.of(tie.row, "why"))}</span>'
        items += f"<li>{other} {why}</li>"
    return f"<ul>{items}</ul>"


def _checks(one: Card, t: Translator) -> str:
    """What we checked, and how it is treated: the first in the open, the others folded."""
    first, *rest = [
        f'<p class="check"><strong>{escape(t("card-check"))}</strong> {escape(t.of(row, "said"))} '
        f"{escape(t.of(row, 'treatment'))}</p>"
        for row in one.checks
    ] or [""]
    more = escape(t("card-checks-more", count=len(rest)))
    return first + (f"<details><summary>{more}</summary>{''.join(rest)}</details>" if rest else "")
