"""The doubts page: what contradicts what, then where else care is needed, the weightiest first; each with its places,
why, and how we treat it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from html import escape
from itertools import groupby

from lib.evidence.doubts import Doubt, Pair, Place
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.markup import words
from lib.markup.gloss import gloss
from lib.markup.links import Links, chip, pager, within
from lib.view.state import ViewState
from lib.vocabulary import DOUBTS

SIZE = 15
"""Doubts in a part."""


def chosen(record: Record, state: ViewState) -> list[Doubt]:
    """The doubts of the kind the view asks for, or all."""
    return [doubt for doubt in record.doubts if state["doubt"] in ("", doubt.kind)]


@lru_cache(maxsize=200)
def doubts(record: Record, state: ViewState) -> str:
    """The page below its heading. `state` is without an open card, so that the list stays while one opens."""
    t, links = translator(state["lang"]), Links(state)
    found = chosen(record, state)
    part, parts = within(state["part"], SIZE, len(found))
    here = found[(part - 1) * SIZE : part * SIZE]
    groups = groupby(here, lambda doubt: state["doubt"] or (doubt.kind if doubt.kind == DOUBTS[0] else ""))
    shown = "".join(_group(kind, [*some], record, links, t, first=here[0]) for kind, some in groups)
    turn = pager(links, part, parts, t)
    return f'{_kinds(record, links, t)}<section class="list" tabindex="-1">{shown}{gloss(shown, t)}{turn}</section>'


def _kinds(record: Record, links: Links, t: Translator) -> str:
    counts = Counter(doubt.kind for doubt in record.doubts)
    chips = "".join(chip(links, "doubt", kind, t.code("doubt", kind), counts[kind]) for kind in DOUBTS if counts[kind])
    everything = chip(links, "doubt", "", t("filter-all"), len(record.doubts))
    return f'<section class="chips" aria-label="{escape(t("filter-doubt"))}">{everything}{chips}</section>'


def _group(kind: str, some: list[Doubt], record: Record, links: Links, t: Translator, *, first: Doubt) -> str:
    """Matters of one kind, or of all kinds but contradictions, under a heading that counts all there are.

    On a wide screen those of a kind are open, so that the page opens on what contradicts (touch.js); on a phone the first
    of the page is, on paper all are (lib/web/html/paper.css)."""
    count = sum(doubt.kind == kind if kind else doubt.kind != DOUBTS[0] for doubt in record.doubts)
    name = t.code("doubt", kind) if kind else t("doubts-other")
    among = ""
    if kind == DOUBTS[0]:
        name = t("doubts-contradicting")
        among = f" {t('doubts-among', count=Counter(record.health.values())['contradicted'])}"
    shown = "".join(_doubt(one, record, links, t, opened=one is first, wide=bool(kind)) for one in some)
    return f'<h2>{escape(name[:1].upper() + name[1:])} <span class="quiet">{count}{escape(among)}</span></h2>{shown}'


def _doubt(one: Doubt, record: Record, links: Links, t: Translator, *, opened: bool, wide: bool) -> str:
    """What does not fit; folded behind it both places, why, and how we treat it."""
    check = one.check
    about = t.of(check, "said") if check else t.of(one.pairs[0].row, "why")
    head = (
        f"<summary><h3>{escape(about)}</h3>"
        f"{words.badge(t.code('doubt', one.kind), f'doubt {one.kind}')} {_weight(one, t)}</summary>"
    )
    first = "".join(_pair(pair, record, links, t, own=False) for pair in one.pairs[:1])
    rest = "".join(_pair(pair, record, links, t, own=True) for pair in one.pairs[1:])
    more = escape(t("doubt-more", count=len(one.pairs) - 1))
    folded = f"<details><summary>{more}</summary>{rest}</details>" if rest else ""
    bare = f'<div class="sides">{"".join(_side(place, record, links, t) for place in one.places)}</div>'
    why = _line(t("about-why"), t.of(check, "why")) if check else ""
    treated = t.of(check, "treatment") if check else t.code("doubt-treatment", one.kind)
    meant = f'<p class="quiet">{escape(t.code("doubt-what", one.kind))}</p>'
    return (
        f'<details class="matter" id="{escape(one.doubt_id)}" data-keep="{escape(one.doubt_id)}"'
        f"{' data-wide' if wide else ''}{' open' if opened else ''}>{head}{meant}{first or bare}{folded}"
        f"{why}{_line(t('about-treatment'), treated)}{_card(one, links, t)}</details>"
    )


def _weight(one: Doubt, t: Translator) -> str:
    return f'<span class="quiet">{escape(t("doubt-weight", weight=one.weight))}</span>'


def _card(one: Doubt, links: Links, t: Translator) -> str:
    if not one.claims:
        return ""
    return f"<p>{links.card(one.claims, escape(t('doubt-open', count=len(one.claims))))}</p>"


def _pair(pair: Pair, record: Record, links: Links, t: Translator, *, own: bool) -> str:
    """Both places side by side. `own`: with the pair's own reason, where the matter's stands above."""
    sides = _side(pair.here, record, links, t), _side(pair.there, record, links, t)
    tie = f'<p class="tie">{escape(t.code("relation", pair.type))}</p>'
    why = f'<p class="quiet">{escape(t.of(pair.row, "why"))}</p>' if own else ""
    return f'<div class="sides pair">{sides[0]}{tie}{sides[1]}</div>{why}'


def _side(place: Place, record: Record, links: Links, t: Translator) -> str:
    """Our wording of one place, with its document and paragraph; a touch opens the claim."""
    name = t.of(record.sources[place.source], "short")
    where = f'<p class="quiet">{escape(t("place", source=name, number=str(place.paragraph)))}</p>'
    said = next(
        (
            t.of(row, "statement")
            for row in record.places.get(place.claim, ())
            if (row["source_id"], row["paragraph"]) == (place.source, place.paragraph)
        ),
        "",
    )
    shown = f"<p>{links.card((place.claim,), escape(said))}</p>" if said else ""
    return f'<div class="side">{shown}{where}</div>'


def _line(head: str, said: str) -> str:
    return f"<p><strong>{escape(head)}.</strong> {escape(said)}</p>"
