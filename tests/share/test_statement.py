"""A claim as linked data: each document and paragraph that says it, how firmly, and its ties, in valid JSON-LD."""

import json

import pytest
import rdflib

from lib.evidence.card import card
from lib.evidence.record import record
from lib.share import statement

SITE = "https://example.org"
OURS = record()


def claim(claim_id):
    return statement.claim(OURS, card(OURS, claim_id), SITE)


@pytest.mark.parametrize("claim_id", OURS.order)
def test_every_claim_has_its_places_and_ties(claim_id):
    told = claim(claim_id)
    json.dumps(told, allow_nan=False)
    said = {
        (document["identifier"], part["paragraph"]) for document in told["appearance"] for part in document["hasPart"]
    }
    stands = OURS.standings[claim_id]
    assert said == {(source, number) for source in stands.documents for number in stands.paragraphs[source]}
    assert all(part["status"] for document in told["appearance"] for part in document["hasPart"])
    others = [tie["target"]["@id"] for tie in told.get("relation", [])]
    assert others == [SITE + statement.address(tie.other) for tie in OURS.relations.get(claim_id, [])]


def test_a_ceiling_stays_one():
    [news] = [found for found in claim("pledge-japan-usd")["appearance"] if found["identifier"] == "doc3"]
    assert news["hasPart"][0]["qualifier"] == "up_to_about" and news["hasPart"][0]["paragraph"] == 8


def test_a_tie_is_told_from_either_end():
    [row] = [row for row in OURS.tables["relations"].to_dict("records") if row["type"] == "narrows"][:1]
    ends = [row["from_claim_id"], row["to_claim_id"]]
    here, there = (
        next(tie for tie in claim(end)["relation"] if tie["target"]["@id"].endswith(f"/{other}.json"))
        for end, other in (ends, ends[::-1])
    )
    assert (here["relationType"], there["relationType"]) == ("narrows", "narrows_by")
    assert here["here"] == there["there"] == {"document": row["from_source_id"], "paragraph": row["from_paragraph"]}


def test_it_is_linked_data_to_a_reader_of_rdf():
    told = claim("pledge-japan-usd")
    # The library would fetch schema.org's own context: what matters of it is the vocabulary.
    told["@context"][0] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(told), format="json-ld")
    itself = rdflib.URIRef(f"{SITE}/data/claims/pledge-japan-usd.json")
    schema = rdflib.Namespace("https://schema.org/")
    assert (itself, rdflib.RDF.type, schema.Claim) in graph
    places = list(graph.objects(itself, schema.appearance / schema.hasPart))
    assert len(places) == 4
    firm = rdflib.URIRef(f"{SITE}/data/datapackage.json#evidence.status")
    assert {str(graph.value(place, firm)) for place in places} == {"stated", "upper_bound"}
