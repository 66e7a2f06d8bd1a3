"""Citations name document, paragraph, data version and address, in both languages, and carry no invisible marks."""

import re
from datetime import date
from functools import cache

import pytest
import rispy

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.i18n import LANGUAGES, translator
from lib.share import citation
from lib.share import citation_forms as forms
from lib.vocabulary import PAGES

DAY = date(2026, 1, 5)
OF = citation.Edition("https://example.org", "0123456789ab", "2026-01-01")


@cache
def tables():
    return dataset().tables


@cache
def claims():
    return evidence.claims(tables())


@cache
def rows_by(table, column):
    """A value of the column -> the rows that have it; "all" are the claims with their places."""
    found = {}
    for row in (claims() if table == "all" else tables()[table]).to_dict("records"):
        found.setdefault(row[column], []).append(row)
    return found


def work(claim_id, lang):
    documents = {source: row for source, (row,) in rows_by("sources", "source_id").items()}
    (titled,) = rows_by("claims", "claim_id")[claim_id]
    rows = rows_by("all", "claim_id")[claim_id]
    return citation.claim(titled[f"title_{lang}"], rows, documents, translator(lang), OF, DAY)


def fields(entry):
    """A BibTeX entry as key and fields, by counting braces."""
    key = re.match(r"@misc\{([^,]+),", entry)[1]
    found = dict(re.findall(r"^  (\w+) = \{(.*)\},$", entry, re.M))
    assert all(value.count("{") == value.count("}") for value in found.values())
    return key, found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", [forms.apa, forms.chicago, forms.plain, forms.bibtex, forms.ris])
def test_a_figure_names_its_documents_paragraphs_version_and_address(form, lang):
    text = form(work("pledge-japan-usd", lang), translator(lang))
    for part in (
        "11",
        "8",
        "0123456789ab",
        f"https://example.org/evidence?lang={lang}&card=pledge-japan-usd&v=0123456789ab.2026-01-05",
    ):
        assert part in text
    assert any(
        day in text for day in ("2026-01-05}", "2026/01/05", "January 5, 2026", "5 January 2026", "5 يناير 2026")
    )
    assert not re.search("[\u2066-\u2069\u200e\u200f]", text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", [forms.apa, forms.chicago, forms.plain])
def test_a_reader_learns_who_wrote_the_document_and_in_which_language(form, lang):
    text, t = form(work("pledge-japan-usd", lang), translator(lang)), translator(lang)
    (document,) = (row for row in tables()["sources"].to_dict("records") if row["source_id"] == "doc0")
    for part in (document[f"author_{lang}"], document[f"title_{lang}"], t("cite-language-ar")):
        assert part in text
    if lang == "ar":  # a line of its own, read from the left
        assert [line for line in text.splitlines() if "http" in line] == [work("pledge-japan-usd", lang).link]


def test_several_claims_are_cited_together_and_each_document_with_its_paragraphs():
    rows = [row for claim in ("uzb-gold", "sojitz") for row in rows_by("all", "claim_id")[claim]]
    documents = {source: row for source, (row,) in rows_by("sources", "source_id").items()}
    made = citation.several(["Gold", "Sojitz"], rows, documents, translator("en"), OF, DAY)
    assert "card=uzb-gold,sojitz&" in made.link and len(made.sources) == 2
    own, others = (place for place in made.details.split(" other claim"))
    for part, (first, *_) in (
        (own, rows_by("all", "claim_id")["uzb-gold"]),
        (others, rows_by("all", "claim_id")["sojitz"]),
    ):
        assert documents[first["source_id"]]["short_en"] in part and str(first["paragraph"]) in part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_claim_can_be_cited(lang):
    t = translator(lang)
    for claim_id in claims()["claim_id"].unique():
        made = work(claim_id, lang)
        key, found = fields(forms.bibtex(made, t))
        assert key.endswith("0123456789ab") and found["title"] and found["url"]
        assert forms.apa(made, t) and forms.plain(made, t)


def test_what_no_document_states_is_cited_as_that():
    assert "not stated" in forms.plain(work("pledge-rus-none", "en"), translator("en"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_view_and_the_package(lang):
    t = translator(lang)
    view = citation.view("compare", {"lang": lang, "powers": "JPN,RUS"}, t, OF, DAY)
    assert view.link == f"https://example.org/compare?lang={lang}&powers=JPN,RUS&v=0123456789ab.2026-01-05"
    package = citation.package(dataset().descriptor, t, OF, DAY)
    assert package.link == f"https://example.org/data?lang={lang}&v=0123456789ab.2026-01-05"
    assert "0123456789ab" in forms.apa(view, t) and "0123456789ab" in forms.apa(package, t)


def test_a_cited_view_can_be_told_from_a_later_one():
    later = citation.Edition("https://example.org", "ba9876543210")
    t = translator("en")
    one, other = (citation.view("data", {"lang": "en"}, t, of, DAY) for of in (OF, later))
    assert forms.apa(one, t) != forms.apa(other, t)


@pytest.mark.parametrize("page", PAGES)
def test_permalinks(page):
    assert citation.permalink("https://example.org/", page, {}).startswith("https://example.org/")
    with pytest.raises(KeyError):
        citation.permalink("https://example.org", "nowhere", {})


def test_rows_of_two_claims_are_refused():
    with pytest.raises(ValueError, match="one claim"):
        citation.claim("x", claims().head(3).to_dict("records"), {}, translator("en"), OF, DAY)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reference_managers_read_every_claim(lang):
    t = translator(lang)
    for claim_id in claims()["claim_id"].unique():
        made = work(claim_id, lang)
        [entry] = rispy.loads(forms.ris(made, t))
        assert (entry["type_of_reference"], entry["id"], entry["urls"]) == ("DATA", made.key, [made.link])
        assert entry["title"] == made.title and entry["year"] == "2026" and entry["edition"] == OF.version
        assert len(entry.get("notes", [])) == 2 + len(made.sources)


def test_the_forms_of_a_work():
    works = {lang: work("pledge-japan-usd", lang) for lang in LANGUAGES}
    assert list(forms.texts(works, "en")) == ["apa", "chicago", "plain", "plain_ar", "bibtex", "ris"]
    assert "plain_ar" not in forms.texts(works, "ar")
    assert forms.texts(works, "en")["plain_ar"] == forms.texts(works, "ar")["plain"]


def test_scholars_forms_write_the_day_out():
    t = translator("en")
    assert "Retrieved January 5, 2026, from https" in forms.apa(work("pledge-japan-usd", "en"), t)
    assert "Accessed January 5, 2026. https" in forms.chicago(work("pledge-japan-usd", "en"), t)


def test_a_figure_leads_to_its_place_on_the_page():
    made = citation.figure("pledges", "Japan alone names a sum.", "compare", {"lang": "en"}, translator("en"), OF, DAY)
    assert made.link == "https://example.org/compare?lang=en&v=0123456789ab.2026-01-05#pledges"
    assert rispy.loads(forms.ris(made, translator("en")))[0]["type_of_reference"] == "FIGURE"
    assert made.title == "Japan alone names a sum"
