"""The evidence page: the health of the record, filters as chips with counts, and the claims, a part at a time.

A table on wide screens; on a phone each row becomes a card of its own (the style sheet does it).
"""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.evidence.listing import FACETS, Listing, listing
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.markup import words
from lib.markup.card import standing
from lib.markup.gloss import gloss
from lib.markup.links import Links, chip, link_to, pager, within
from lib.view.state import ViewState, parse
from lib.vocabulary import HEALTH, STATUSES
from lib.written import paragraphs

SIZE = 25
"""Claims in a part."""


def chosen(record: Record, state: ViewState) -> Listing:
    """What the view's filters and search choose."""
    return listing(record, state.key(*FACETS), state["q"])


def by_name(record: Record, name: str, t: Translator) -> tuple[ViewState, str] | None:
    """The search for a name and words for the link to it; None where no claim has it."""
    count = len(listing(record, ("",) * len(FACETS), name).claims)
    words_of_it = t("card-name-claims", count=count, name=name)
    return (parse({"lang": t.lang, "q": name}, "evidence"), words_of_it) if count else None


@lru_cache(maxsize=400)
def evidence(record: Record, state: ViewState) -> str:
    """The page below its search box. `state` is without an open card, so that the list stays while one opens."""
    t, found, links = translator(state["lang"]), chosen(record, state), Links(state)
    return f"{_health(found, links, t)}{_filters(record, found, links, t)}{_claims(record, found, links, t)}"


def _instead(record: Record, state: ViewState, t: Translator) -> str:
    """Where a claim is about nobody chosen, though some name them: the way to those."""
    name = record.names("actors", f"name_{t.lang}").get(state["actor"])
    there = by_name(record, name, t) if name and not state["q"] else None
    return f"<p>{link_to(*there)}</p>" if there else ""


def _health(found: Listing, links: Links, t: Translator) -> str:
    """The record's health as a bar and as chips that filter by it."""
    counts = found.counts["health"]
    total = sum(counts.values())
    bar = "".join(f'<i class="{name}" style="flex-grow:{counts[name]}"></i>' for name in HEALTH if counts.get(name))
    names = _names(t)
    chips = "".join(
        chip(links, "health", name, names[name], counts.get(name, 0), marked=True)
        for name in HEALTH
        if counts.get(name) or links.state["health"] == name
    )
    everything = chip(links, "health", "", t("filter-all"), total)
    return (
        f'<section class="chips" aria-label="{escape(t("filter-health"))}"><h2>{escape(t("filter-health"))}</h2>'
        f'<div class="bar" aria-hidden="true">{bar}</div>{everything}{chips}</section>'
    )


def _names(t: Translator) -> dict[str, str]:
    return {name: t.code("health", name) for name in HEALTH}


def _help(t: Translator) -> str:
    """What the classes of health mean."""
    meant = {name: t.code("health-what", code) for code, name in _names(t).items()}
    lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(what)}</dd>" for name, what in meant.items())
    head = escape(t("health-help"))
    return f'<details class="chips" name="filters"><summary>{head}</summary><dl>{lines}</dl></details>'


def _filters(record: Record, found: Listing, links: Links, t: Translator) -> str:
    """The other filters, folded away until wanted; those in use stand open."""
    sources, actors = record.names("sources", f"short_{t.lang}"), record.names("actors", f"name_{t.lang}")
    topics = sorted(set(record.claims["topic"]), key=lambda code: t.code("topic", code))
    who = dict.fromkeys((*_known(record), *(code for code in (links.state["actor"],) if code in actors)))
    groups = (
        ("topic", t("filter-topic"), {code: t.code("topic", code) for code in topics}),
        ("doc", t("filter-doc"), sources),
        ("status", t("filter-status"), {code: t.code("status", code) for code in STATUSES}),
        ("actor", t("filter-actor"), {code: actors[code] for code in who}),
    )
    folded = "".join(_group(facet, head, names, found, links) for facet, head, names in groups)
    return f'<div class="filters">{folded}{_help(t)}</div>'


def _group(facet: str, head: str, names: dict[str, str], found: Listing, links: Links) -> str:
    counts, state = found.counts[facet], links.state
    chips = "".join(
        chip(links, facet, code, name, counts.get(code, 0))
        for code, name in names.items()
        if counts.get(code) or state[facet] == code
    )
    picked = state[facet]
    said = f": <strong>{escape(names.get(picked, picked))}</strong>" if picked else ""
    return f'<details class="chips" name="filters" data-keep="{facet}"{" open" if picked else ""}><summary>{escape(head)}{said}</summary>{chips}</details>'


@lru_cache(maxsize=2)
def _known(record: Record) -> tuple[str, ...]:
    """Powers and states first, then everybody else a claim is about."""
    used = {actor for cell in record.claims["actors"] for actor in cell.split(";")}
    first = {"power": 0, "member_state": 1, "region": 2}
    rows = record.tables["actors"]
    kinds = dict(zip(rows["actor_id"], rows["kind"], strict=True))
    return tuple(sorted((actor for actor in kinds if actor in used), key=lambda actor: first.get(kinds[actor], 3)))


def _claims(record: Record, found: Listing, links: Links, t: Translator) -> str:
    part, parts = within(links.state["part"], SIZE, len(found.claims))
    shown = found.claims[(part - 1) * SIZE : part * SIZE]
    if not shown:
        return f'<p class="check" data-said>{escape(t("nothing-matches"))}</p>{_instead(record, links.state, t)}'
    rows = "".join(_row(record, claim, links, t) for claim in shown)
    heads = (t("evidence-claim"), t("evidence-who-says"), t("evidence-standing"))
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    count = escape(t("evidence-count", count=len(found.claims)))
    turn = pager(links, part, parts, t)
    return (
        f'<section class="list" tabindex="-1"><p class="quiet" data-said>{count} {escape(t("evidence-order"))}</p>'
        f'<table class="claims"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{gloss(rows, t)}{turn}</section>'
    )


def _row(record: Record, claim: str, links: Links, t: Translator) -> str:
    title, topic = (record.names("claims", column)[claim] for column in (f"title_{t.lang}", "topic"))
    elsewhere = words.elsewhere(record.places[claim][0]["scope"], t)
    said = "".join(_statement(record, claim, source, t) for source in record.standings[claim].documents)
    silent = f'<span class="quiet">{escape(t("all-silent"))}</span>'
    tension = sum(tie.type == "tension" for tie in record.relations.get(claim, ()))
    note = f'<br><span class="quiet">{escape(t("evidence-tension", count=tension))}</span>' if tension else ""
    return (
        f"<tr><td>{links.card((claim,), escape(title))}<br>"
        f'<span class="quiet">{escape(t.code("topic", topic))}</span>{elsewhere}</td>'
        f"<td>{f'<ul>{said}</ul>' if said else silent}</td><td>{standing(record, claim, t)}{note}</td></tr>"
    )


def _statement(record: Record, claim: str, source: str, t: Translator) -> str:
    """`Tokyo summit news ¶ 8: up to about 19 billion US dollars`, paragraphs in order of number."""
    places = [place for place in record.places[claim] if place["source_id"] == source]
    said = t("cite-separator").join(dict.fromkeys(text for place in places if (text := words.value(place, t))))
    name = t.of(record.sources[source], "short")
    where = t("place-of", source=name, paragraphs=paragraphs((place["paragraph"] for place in places), t))
    return f"<li>{escape(t('said-there', place=where, value=said)) if said else escape(where)}</li>"
