"""The package as linked data: true to the descriptor, read by the libraries of those who set the standards."""

import io
import json
import zipfile
from pathlib import Path

import mlcroissant
import pytest
import rocrate
import yaml
from rocrate.rocrate import ROCrate

from lib.data.dataset import dataset
from lib.evidence.card import card
from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.share import export, linked, statement
from lib.share.croissant import croissant

ROOT = Path(__file__).resolve().parents[2]
SITE = "https://example.org"
OURS = dataset().sound()
TABLES = [resource["name"] for resource in OURS.descriptor["resources"]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dataset_says_what_search_engines_ask_for(lang):
    told = linked.dataset(OURS, SITE, translator(lang))
    assert told["@type"] == "Dataset" and 50 <= len(told["description"]) <= 5000 and told["name"]
    assert told["license"].startswith("https://creativecommons.org/") and told["creator"]["name"]
    assert told["version"] == OURS.descriptor["version"] and told["identifier"] == OURS.version
    files = {file["contentUrl"]: file["encodingFormat"] for file in told["distribution"]}
    assert files[f"{SITE}/data/package.zip"] == "application/zip"
    assert {f"{SITE}/data/{table}.csv" for table in TABLES} <= set(files)
    assert len(told["citation"]) == len(OURS.tables["sources"])
    assert all(document["name"] for document in told["citation"])


VOCABULARY = {
    node["@id"].removeprefix("schema:"): node
    for node in json.loads((Path(rocrate.__file__).parent / "data" / "schema.jsonld").read_text("utf-8"))["@graph"]
}
"""schema.org's own, as it comes with rocrate."""


def ids(value):
    return {one["@id"].removeprefix("schema:") for one in (value if isinstance(value, list) else [value]) if one}


def kinds(name):
    """A type and all that it is a kind of."""
    return {name}.union(*(kinds(above) for above in ids(VOCABULARY[name].get("rdfs:subClassOf", []))))


def strangers(node, ours=()):
    """Properties that schema.org does not have for the type they stand at."""
    if isinstance(node, list):
        return [found for one in node for found in strangers(one, ours)]
    if not isinstance(node, dict) or "@type" not in node:
        return []
    told = {name: value for name, value in node.items() if not name.startswith("@") and name not in ours}
    wrong = [
        f"{node['@type']}.{name}"
        for name in told
        if not ids(VOCABULARY.get(name, {}).get("schema:domainIncludes", [])) & kinds(node["@type"])
    ]
    return wrong + [found for value in node.values() for found in strangers(value, ours)]


def test_the_vocabulary_tells_a_stranger():
    assert strangers({"@type": "Dataset", "name": "x", "paragraph": 8, "creator": {"@type": "Person", "isbn": 1}}) == [
        "Dataset.paragraph",
        "Person.isbn",
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dataset_keeps_to_schema_org(lang):
    assert strangers(linked.dataset(OURS, SITE, translator(lang))) == []


def test_every_claim_keeps_to_schema_org_but_for_our_own_words():
    known = record()
    for claim in known.order:
        told = statement.claim(known, card(known, claim), SITE)
        assert strangers(told, ours=set(told["@context"][1])) == []


def test_the_descriptor_and_the_citation_file_agree():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    told = OURS.descriptor
    assert (cited["version"], str(cited["date-released"]), cited["keywords"]) == (
        told["version"],
        told["created"][:10],
        told["keywords"],
    )


def test_no_text_ends_the_element_it_stands_in():
    html = linked.in_html([{"name": "</script><script>alert(1)</script><!-- \u2028 &"}])
    assert html.count("<") == 2 and html.count(">") == 2 and "\u2028" not in html
    text = html.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert json.loads(text)["name"].startswith("</script><script>")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """The package as Croissant's own library reads it, its files from a folder instead of the net."""
    folder = tmp_path_factory.mktemp("croissant")
    files = {f"{table}.csv": folder / f"{table}.csv" for table in TABLES}
    for table in TABLES:
        files[f"{table}.csv"].write_bytes(OURS.cells[table].to_bytes())
    return mlcroissant.Dataset(croissant(OURS, SITE, "@misc{x}"), mapping=files)


def test_croissant_finds_no_fault(loaded):
    assert (loaded.metadata.issues.errors, loaded.metadata.issues.warnings) == (set(), set())


@pytest.mark.parametrize("table", TABLES)
def test_croissant_reads_every_table_whole(loaded, table):
    rows, ours = list(loaded.records(table)), OURS.tables[table]
    assert len(rows) == len(ours)
    assert [name.partition("/")[2] for name in rows[0]] == list(ours.columns)
    first = ours.iloc[0, 0]
    assert rows[0][f"{table}/{ours.columns[0]}"] == (first.encode() if isinstance(first, str) else first)


def test_croissant_knows_the_files_by_their_sum(loaded):
    wrong = croissant(OURS, SITE, "x")
    assert {file["sha256"] for file in wrong["distribution"]} == {file.sha256 for file in loaded.metadata.distribution}
    assert len({file["sha256"] for file in wrong["distribution"]}) == len(TABLES)


def test_the_package_opens_as_a_research_crate(tmp_path):
    package = zipfile.ZipFile(io.BytesIO(export.package_zip(OURS)))
    package.extractall(tmp_path)
    crate = ROCrate(str(tmp_path))
    assert crate.root_dataset["license"].id == OURS.descriptor["licenses"][0]["path"]
    assert str(crate.root_dataset["datePublished"])[:10] == OURS.descriptor["created"][:10]
    named = {part.id for part in crate.root_dataset["hasPart"]}
    assert named == set(package.namelist()) - {"ro-crate-metadata.json"}
