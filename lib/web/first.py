"""What a page says before any script runs: its heading, what it finds, each with its places, and where to go on.

A view in, words and addresses out. It is what a phone shows first, and all that crawlers, link previews and readers
without scripts get; a test holds heading and figures against the page itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import parse_qs

import pandas as pd

from lib.data.tables import Dataset
from lib.evidence import whence
from lib.evidence.card import card
from lib.evidence.record import Record
from lib.evidence.relations import clash
from lib.figures.gallery import drawing
from lib.i18n import Translator, translator
from lib.markup import brief, doubts, listing
from lib.markup.sources import sources_words
from lib.view.address import address_of
from lib.view.state import ViewState, parse
from lib.vocabulary import HEALTH

FIGURES = {
    "compare": {
        "formats_timeline": "compare-timeline",
        "profile_matrix": "compare-profile",
        "pledges": "compare-pledges",
        "promise": "compare-promise",
        "sectors_dots": "compare-sectors",
    },
    "minerals": {
        "reserve_shares": "minerals-shares",
        "endowment_matrix": "minerals-who",
        "transport_cost": "minerals-conditions",
        "climate": "",
        "population": "",
    },
}
"""Page -> its figures and the heading each stands under, in the page's order."""

HEADINGS = {"corridor": "app-tagline"}
"""Page -> the text of its heading, where that is not its name."""

CLAIMS = 12
"""Claims listed of those a view chooses: a beginning, whose number is given."""


class Link(NamedTuple):
    """Words and where they lead."""

    text: str
    address: str


@dataclass(frozen=True)
class Point:
    """One thing said: a heading (or blank), the words and where they lead (or nowhere), the places, files, and its name
    where it can be taken away (lib.share.files.THINGS)."""

    text: str
    head: str = ""
    address: str = ""
    places: tuple[str, ...] = ()
    files: tuple[Link, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class First:
    """The words of a view."""

    heading: str
    about: str
    points: tuple[Point, ...] = ()


def first(record: Record | None, data: Dataset, state: ViewState) -> First:
    """What the view says. Without a record, where the data are faulty, only what the page is."""
    t = translator(state.lang)
    heading = t(HEADINGS.get(state.page, f"page-{state.page}"))
    about = t(f"description-{state.page}")
    if record is not None and state.page == "corridor":
        about = sources_words(record, state.lang)
    if record is None:
        return First(heading, about)
    points = (*_cards(record, state, t), *_POINTS[state.page](record, data, state, t))
    return First(heading, about, points)


def _cards(record: Record, state: ViewState, t: Translator) -> Iterator[Point]:
    """The claims whose cards the address opens."""
    found = (card(record, claim) for claim in state.card[:CLAIMS])
    for number, one in enumerate(one for one in found if one):
        yield Point(
            one.title[t.lang], "" if number else t("card-title"), places=whence.of_claims(record, [one.claim_id], t)
        )


def _findings(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """What the documents tell taken together, each leading to the view that shows it."""
    for row in record.tables["findings"].sort_values("seq").to_dict("records"):
        claims = row["claim_ids"].split(";")
        query = {} if pd.isna(row["query"]) else parse_qs(row["query"])
        there = parse(query | {"lang": [t.lang]}, row["page"])
        scale, word = ("health", "contradicted") if clash(record.relations, claims) else ("status", row["status"])
        firm = f"{t.code('filter', scale)}: {t.code(scale, word)}"
        yield Point(t.of(row, "text"), address=address_of(there), places=(firm, *whence.of_claims(record, claims, t)))


def _figures(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """What each figure of the page finds for this view."""
    for name, head in FIGURES[state.page].items():
        drawn = drawing(record, name, t.lang, False, state.values)
        yield Point(drawn.finding, t(head) if head else "", places=whence.of_rows(record, drawn.rows, t), name=name)


def _claims(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """How many claims the filters choose, how they stand, and the first of them."""
    found = listing.chosen(record, state)
    stand = Counter(record.health[claim] for claim in found.claims)
    words = (f"{t.code('health', name)}: {stand[name]}" for name in HEALTH if stand[name])
    yield Point(" · ".join((t("evidence-count", count=len(found.claims)), *words)))
    titles = record.names("claims", f"title_{t.lang}")
    for claim in found.claims[:CLAIMS]:
        yield Point(
            titles[claim], address=address_of(state.with_(card=(claim,))), places=whence.of_claims(record, [claim], t)
        )
    yield from _rest(len(found.claims), state, t)


def _doubts(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """What contradicts what, the weightiest first: a beginning."""
    for doubt in doubts.chosen(record, state)[:CLAIMS]:
        about = t.of(doubt.check, "said") if doubt.check else t.of(doubt.pairs[0].row, "why")
        there = address_of(state.with_(card=doubt.claims)) if doubt.claims else ""
        places = [place for pair in doubt.pairs for place in (pair.here, pair.there)] + [*doubt.places]
        rows = pd.DataFrame([(place.source, place.paragraph) for place in places], columns=["source_id", "paragraph"])
        yield Point(f"{t.code('doubt', doubt.kind)}: {about}", address=there, places=whence.of_rows(record, rows, t))
    yield from _rest(len(doubts.chosen(record, state)), state, t)


def _rest(count: int, state: ViewState, t: Translator) -> Iterator[Point]:
    """How many more a list has, and the one file that holds them all."""
    if count > CLAIMS:
        yield Point(f"… {t('since-more', count=count - CLAIMS)}", address=brief.address(state))


def _tables(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """Every table with its files, the chosen one first."""
    column = "title" if t.lang == "en" else f"title_{t.lang}"
    titles = {resource["name"]: resource[column] for resource in data.descriptor["resources"]}
    for number, name in enumerate(sorted(titles, key=lambda name: name != state.table)):
        rows = len(data.tables[name])
        files = tuple(Link(ext.upper(), f"/data/{name}.{ext}") for ext in ("csv", "json"))
        there = address_of(state.with_(table=name))
        head = "" if number else t("data-tables")
        yield Point(f"{titles[name]} · {t('data-rows', shown=rows, all=rows)}", head, there, files=files)


def _documents(record: Record, data: Dataset, state: ViewState, t: Translator) -> Iterator[Point]:
    """The documents, how they were read, and what is never done with them."""
    for number, row in enumerate(record.sources.values()):
        text = f"{t.of(row, 'short')}: {t.of(row, 'title')}. {t.of(row, 'viewpoint')}"
        yield Point(text, "" if number else t("about-documents"))
    for part in ("method", "checks", "gaps", "never"):
        yield Point(t(f"about-{part}-text"), t(f"about-{part}"))


_POINTS = {
    "corridor": _findings,
    "compare": _figures,
    "minerals": _figures,
    "evidence": _claims,
    "doubts": _doubts,
    "data": _tables,
    "about": _documents,
}
