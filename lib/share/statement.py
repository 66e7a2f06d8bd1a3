"""A claim as linked data: what is claimed, where it appears, how firmly it is said there, what other claims do to it.

schema.org knows a Claim and its appearances, not paragraphs, firmness or contradiction. Those words are ours; each
leads to the place where the descriptor explains it. What appears is worded by us: no sentence of a document is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lib.evidence.card import Card
from lib.evidence.record import Record
from lib.evidence.relations import Relation
from lib.i18n import LANGUAGES
from lib.share.linked import SCHEMA, Node
from lib.view.address import address_of
from lib.view.state import parse

SAID = ("paragraph", "status", "qualifier", "according_to", "leans_on", "figure_as_written")
"""The columns of `evidence` that travel with each appearance."""


def address(claim_id: str) -> str:
    """Where programs read a claim, below the site."""
    return f"/data/claims/{claim_id}.json"


def claim(record: Record, card: Card, site: str) -> Node:
    """The claim of a card, in both languages."""
    seen = {lang: address_of(parse({"lang": lang, "card": card.claim_id}, "evidence")) for lang in LANGUAGES}
    ties = [_tie(tie, card, site) for tie in card.relations]
    return {
        "@context": [SCHEMA, _context(site)],
        "@type": "Claim",
        "@id": site + address(card.claim_id),
        "identifier": card.claim_id,
        "url": [site + seen[lang] for lang in LANGUAGES],
        "name": _tagged(card.title),
        "isPartOf": {"@type": "Dataset", "@id": f"{site}/data", "version": record.version},
        "standing": record.health[card.claim_id],
        "independentVoices": card.voices,
        "appearance": [_appearance(card, source) for source in card.speaking],
        **({"relation": ties} if ties else {}),
    }


def _context(site: str) -> Node:
    """Our own words, each with an address."""
    tables = f"{site}/data/datapackage.json#"
    own = {name: f"{tables}evidence.{name}" for name in SAID}
    others = {
        name: f"{tables}relations.{name}"
        for name in ("relation", "relationType", "target", "here", "there", "document", "why")
    }
    return own | others | {name: f"{tables}claims.{name}" for name in ("standing", "independentVoices")}


def _appearance(card: Card, source: str) -> Node:
    """A document that makes the claim, and each place where it does."""
    document = card.sources[source]
    places = [_place(row) for row in card.rows_of(source).to_dict("records")]
    known = {"datePublished": document["published"]}
    return {
        "@type": "Article",
        "identifier": source,
        "name": _tagged({"ar": document["title_ar"], "en": document["title_en"]}),
        "inLanguage": document["language"],
        **{name: value for name, value in known.items() if _is(value)},
        **_people(document, "author", "Person"),
        **_people(document, "publisher", "Organization"),
        "hasPart": places,
    }


def _place(row: Mapping[Any, Any]) -> Node:
    """One paragraph: what it says in our words, how firmly, on whose word."""
    said = {name: row[name] for name in SAID if _is(row[name])}
    said["paragraph"] = int(said["paragraph"])
    words = {lang: row[f"statement_{lang}"] for lang in LANGUAGES}
    return {"@type": "CreativeWork", "abstract": _tagged(words), **said}


def _people(document: Mapping[str, Any], role: str, kind: str) -> Node:
    names = {lang: document[f"{role}_{lang}"] for lang in LANGUAGES if _is(document[f"{role}_{lang}"])}
    return {role: {"@type": kind, "name": _tagged(names)}} if names else {}


def _tie(tie: Relation, card: Card, site: str) -> Node:
    """A tie to another claim, by its type as seen from here, between which places, and why."""
    row = tie.row
    ends = ("from", "to") if row["from_claim_id"] == card.claim_id else ("to", "from")
    here, there = ({"document": row[f"{end}_source_id"], "paragraph": int(row[f"{end}_paragraph"])} for end in ends)
    why = _tagged({lang: row[f"why_{lang}"] for lang in LANGUAGES})
    other = {"@type": "Claim", "@id": site + address(tie.other)}
    return {"relationType": tie.type, "target": other, "here": here, "there": there, "why": why}


def _tagged(words: Mapping[str, Any]) -> list[Node]:
    return [{"@language": lang, "@value": text} for lang, text in words.items()]


def _is(value: Any) -> bool:
    return value is not None and value == value and str(value) not in ("", "<NA>")
