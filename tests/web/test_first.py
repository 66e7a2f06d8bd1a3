"""What a page says before any script runs, held against the page itself, the data and a slow phone's patience."""

import gzip
import re

import pytest

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.drawing import first_drawing, slim
from lib.web.first import CLAIMS, FIGURES, first
from lib.web.page import body, head


def said(page, lang="en", **query):
    return first(record(), dataset(), parse({"lang": lang} | query, page))


@pytest.mark.parametrize("page", FIGURES)
def test_figures_are_the_pages_own(root, page):
    code = (root / "pages" / f"{page}.py").read_text("utf-8")
    assert list(FIGURES[page]) == re.findall(r'ui\.(?:figure|matrix|endowments)\("(\w+)"', code)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_within_the_budget_of_a_slow_phone(page, lang):
    view = parse({"lang": lang}, page)
    known = said(page, lang)
    assert known.heading and known.about and known.points
    words = head(view, "https://example.org") + body(view, known, "", tuple(dataset().tables), "0" * 12)
    drawn = head(view, "https://example.org") + body(view, known, first_drawing(record(), view))
    assert len(gzip.compress(words.encode())) < 14_000
    assert len(gzip.compress(drawn.encode())) < 40_000


def test_findings_are_the_curated_ones_with_their_places():
    findings = dataset().tables["findings"]
    points = said("corridor", "ar").points
    assert [point.text for point in points] == [
        translator("ar").of(row, "text") for row in findings.sort_values("seq").to_dict("records")
    ]
    assert all(len(point.places) > 1 for point in points)
    assert all(point.address.startswith("/") and "lang=ar" in point.address for point in points)


def test_figures_follow_the_view():
    few, all_ = said("compare", powers="JPN"), said("compare")
    assert few.points[0].text != all_.points[0].text


def test_a_shared_card_is_told():
    claim = dataset().tables["claims"].iloc[0]
    points = said("minerals", card=claim["claim_id"]).points
    assert points[0].text == claim["title_en"] and points[0].head == translator("en")("card-title") and points[0].places


def test_claims_are_chosen_by_the_filters_and_counted():
    chosen = said("evidence", doc="doc4")
    assert len(chosen.points) == 1 + CLAIMS + 1  # the count, a beginning, and how many more there are
    assert (
        chosen.points[-1].address.startswith("/data/brief/evidence.html?") and "doc=doc4" in chosen.points[-1].address
    )
    assert said("evidence").points[0].text != chosen.points[0].text and "card=" in chosen.points[1].address
    assert len(said("evidence", q="zzzzzz").points) == 1


def test_doubts_are_told_with_their_places():
    *points, rest = said("doubts", "ar").points
    assert str(len(record().doubts) - CLAIMS) in rest.text and rest.address.startswith("/data/brief/doubts.html?")
    assert len(points) == CLAIMS and all(point.places for point in points) and "card=" in points[0].address


def test_every_table_has_its_files():
    points = said("data", table="pledges").points
    assert len(points) == len(dataset().tables) and points[0].files[0].address == "/data/pledges.csv"


@pytest.mark.parametrize("page", PAGES)
def test_faulty_data_leave_the_page_its_name(page):
    alone = first(None, dataset(), parse({}, page))
    assert alone.heading and not alone.points


def test_drawing_is_cut_to_its_frame_and_silent():
    path = '<path transform="translate(0,0)" d="M1.2,1.4L1.3,1.4L90.6,2L500,3"/>'
    beyond = '<path transform="translate(0,0)" d="M200,1L300,5"/>'
    svg = slim(f'<svg viewBox="0 0 100 50"><g role="x" aria-label="y">{path}{beyond}</g></svg>')
    assert svg == (
        '<svg aria-hidden="true" viewBox="0 0 100 50"><g>'
        '<path transform="translate(0,0)" d="M1,1l90,1 29,1"/></g></svg>'
    )


@pytest.mark.parametrize("page", ["corridor", *FIGURES])
def test_drawing_is_there(page):
    drawn = first_drawing(record(), parse({"lang": "ar"}, page))
    assert drawn.startswith("<svg ") and "<text" in drawn and "<script" not in drawn


def test_no_drawing_where_the_page_begins_with_words():
    assert first_drawing(record(), parse({}, "about")) == ""
