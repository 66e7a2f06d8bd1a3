"""What the drawer holds: one card with its address and citation, or several claims, listed first."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from html import escape
from urllib.parse import urlencode

from lib.evidence.record import Record
from lib.i18n import LANGUAGES, Translator, translator
from lib.markup.card import body, standing
from lib.markup.cite import copying, forms
from lib.markup.former import former
from lib.markup.gloss import gloss
from lib.markup.links import Links, sharing
from lib.markup.since import note
from lib.share import citation
from lib.share.citation_forms import texts
from lib.view.address import address_of
from lib.view.state import ViewState

_COUNTED = ("findings", "questions", "claims", "doubts")
"""Lists that cards are opened from, each of things of its own; any other is one of statements."""
_STRONG = re.compile(r"\*\*(.+?)\*\*")


@lru_cache(maxsize=400)
def drawer(
    record: Record, state: ViewState, came_from: tuple[str, tuple[str, ...]], edition: citation.Edition, accessed: date
) -> str:
    """The card that the view asks for; blank where it asks for none.

    `came_from`: the list it was opened from, its name and its cards (claims comma-joined), for the way to the next.
    """
    claims = [claim for claim in state["card"] if claim in record.health]
    t = translator(state["lang"])
    unknown = [claim for claim in state["card"] if claim not in record.health]
    lost = "".join(former(record, claim, state, t) for claim in unknown[:5]) + note(record, state)
    if not claims:
        return lost
    rest = state.with_(card=())
    works = _works(record, claims, edition, accessed)
    if len(claims) > 1:
        shown, foot = _several(record, claims, rest, edition, accessed), ""
    else:
        shown, foot = body(record, claims[0], rest), _foot(works, claims[0], state, edition, t)
    return (
        _way(state, came_from, t)
        + _tools(works, len(claims), state, edition, t)
        + lost
        + shown
        + gloss(shown, t)
        + foot
    )


def _several(record: Record, claims: list[str], state: ViewState, edition: citation.Edition, accessed: date) -> str:
    """Every claim in a line of its own that unfolds, its own citation first. The first stands open, the most telling; two
    do, for they are read against each other."""
    t, links = translator(state.lang), Links(state)
    titles = record.names("claims", f"title_{t.lang}")
    alone = escape(t("card-alone"))
    items = "".join(
        f'<details class="one"{" open" if at == 0 or len(claims) == 2 else ""}><summary><h3>{escape(titles[claim])}</h3>{standing(record, claim, t)}</summary>'
        f'<p class="tools">{_citing(_works(record, [claim], edition, accessed), 1, t)}</p>'
        f"{body(record, claim, state, heading=False)}"
        f"<p>{links.card((claim,), alone)}</p></details>"
        for at, claim in enumerate(claims)
    )
    return f'<p class="quiet several" tabindex="-1" autofocus>{escape(t("card-several", count=len(claims)))}</p>{items}'


def _way(state: ViewState, came_from: tuple[str, tuple[str, ...]], t: Translator) -> str:
    """Previous and next of the list the card was opened from."""
    here, (name, cards) = ",".join(state["card"]), came_from
    if here not in cards or len(cards) < 2:
        return ""
    at, links = cards.index(here), Links(state)

    def step(to: int, label: str) -> str:
        if not 0 <= to < len(cards):
            return f'<span class="step" aria-disabled="true">{escape(label)}</span>'
        return links.card(cards[to].split(","), escape(label), 'class="step" data-replace="1"')

    where = escape(t(f"card-where-{name if name in _COUNTED else 'other'}", number=at + 1, all=len(cards)))
    before, after = step(at - 1, t("card-before")), step(at + 1, t("card-after"))
    return f'<nav class="way" aria-label="{escape(t("card-way"))}">{before}<span>{where}</span>{after}</nav>'


def _tools(
    works: dict[str, citation.Work], count: int, state: ViewState, edition: citation.Edition, t: Translator
) -> str:
    """What is taken from a card most: its address, its citation. Above it, for a card can be long."""
    copies = copying(edition.base_url + address_of(state), t("copy-link"), t) + _citing(works, count, t)
    return f'<p class="tools">{copies}{sharing(state.page, state, t)}</p>'


def _citing(works: dict[str, citation.Work], count: int, t: Translator) -> str:
    """A button that copies the citation of so many claims, and says of how many."""
    return copying(texts(works, t.lang)["apa"], t("copy-citation", count=count), t)


def _foot(
    works: dict[str, citation.Work], claim: str, state: ViewState, edition: citation.Edition, t: Translator
) -> str:
    """Every form of citation, how to report an error."""
    link = edition.base_url + address_of(state)
    report = t("card-report", claim=claim, version=edition.version, link=link)
    wrong = _STRONG.sub(r"<strong>\1</strong>", escape(t("card-wrong", claim=claim, version=edition.version)))
    cited = forms(works, "claim", f"lang={t.lang}&card={claim}", t)
    return (
        f"<footer><details><summary>{escape(t('cite-heading'))}</summary>{cited}</details>"
        f"<details><summary>{escape(t('card-wrong-title'))}</summary>"
        f"<p>{wrong}</p><p>{_reporting(claim, state, t)} {copying(report, t('copy-report'), t)}</p></details></footer>"
    )


def _reporting(claim: str, state: ViewState, t: Translator) -> str:
    """To wherever whoever runs the site takes reports, with claim, version and view filled in."""
    asked = escape(urlencode({"claim": claim, "lang": t.lang, "at": address_of(state)}))
    return f'<a href="/report?{asked}" target="_blank" rel="noopener">{escape(t("card-report-open"))}</a>'


def _works(record: Record, claims: list[str], edition: citation.Edition, accessed: date) -> dict[str, citation.Work]:
    """The claim, or the claims, as a work, in each language."""
    rows = [row for claim in claims for row in record.places[claim]]

    def work(t: Translator) -> citation.Work:
        titles = record.names("claims", f"title_{t.lang}")
        if len(claims) > 1:
            return citation.several([titles[claim] for claim in claims], rows, record.sources, t, edition, accessed)
        return citation.claim(titles[claims[0]], rows, record.sources, t, edition, accessed)

    return {lang: work(translator(lang)) for lang in LANGUAGES}
