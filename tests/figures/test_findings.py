"""Findings say what the rows say: ties are shared, silence and other parts of the world are not counted."""

import pandas as pd
import pytest

from lib.evidence.record import record
from lib.figures import base, findings, reference_findings
from lib.figures.gallery import FIGURES
from lib.i18n import LANGUAGES, translator
from lib.vocabulary import actor_name
from lib.written import day

VIEW = {"powers": ("JPN", "USA", "CHN", "RUS"), "docs": None, "states": None, "dims": None, "resource": ""}
HEDGED = {"transport_cost": ("up to", "تصل كلفة النقل إلى"), "climate": ("World Bank", "البنك الدولي")}


def told(name, lang):
    figure, view = FIGURES[name], VIEW | {"docs": tuple(record().sources)}
    return figure.finding(figure.rows(record(), **{code: view[code] for code in figure.chosen}), translator(lang))


def rows(*cells):
    columns = ["actor_id", "sector", "claim_id", "source_id", "name_en", "name_ar", "scope"]
    return pd.DataFrame([dict(zip(columns, cell, strict=True)) for cell in cells], columns=columns)


A, B = ("AAA", "Aland", "ألف"), ("BBB", "Beland", "باء")


def acts(who, sector, source="first"):
    return (who[0], sector, f"{who[0]}-{sector}", source, *who[1:], "central_asia")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_who_share_the_first_place_are_named(lang):
    t = translator(lang)
    tie = findings.sectors_dots_finding(rows(acts(A, "trade"), acts(B, "energy")), t)
    lead = findings.sectors_dots_finding(rows(acts(A, "trade"), acts(A, "energy"), acts(B, "energy")), t)
    names = (A[1], B[1]) if lang == "en" else (A[2], B[2])
    assert all(name in tie for name in names)
    assert names[0] in lead and names[1] not in lead


def test_what_is_not_stated_is_no_lead():
    t = translator("en")
    assert "Beland" not in findings.sectors_dots_finding(rows(acts(A, "trade"), acts(B, "energy", None)), t)
    assert findings.sectors_dots_finding(rows(acts(B, "energy", None)), t) == t("nothing-matches")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tie_for_most_states_is_told_as_one(lang):
    t = translator(lang)
    assert all(actor_name(power, t.lang) in told("state_reach", lang) for power in ("JPN", "USA"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_summits_are_told_in_their_order(lang):
    text, t = told("formats_timeline", lang), translator(lang)
    assert text.index(day("2023-09", t)) < text.index(day("2025-12-20", t))
    assert actor_name("USA", t.lang) in text


@pytest.mark.parametrize("name", HEDGED)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_hedges_and_speakers_survive(name, lang):
    assert HEDGED[name][LANGUAGES.index(lang)] in told(name, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_document_that_never_names_the_region_leads_no_count(lang):
    [silent] = [row for row in record().sources.values() if row["on_central_asia"] == "silent"]
    for name in ("mentions_topics", "mentions_bars"):
        assert silent[f"short_{lang}"] not in told(name, lang)


def test_a_cell_counts_what_is_stated():
    made = base.gathered(
        _with_words(acts(A, "trade"), (*acts(A, "trade", None)[:2], "none", None, *A[1:], "x")),
        ["actor_id"],
        translator("en"),
    )
    assert list(made["count"]) == [1] and list(made["claims"]) == ["AAA-trade"]
    alone = base.gathered(_with_words(acts(A, "trade", None)), ["actor_id"], translator("en"))
    assert list(alone["claims"]) == ["AAA-trade"] and list(alone["stated"]) == [False]


def _with_words(*cells):
    return rows(*cells).assign(short_en="First", short_ar="الأول", paragraph=1, status="", figure_as_written="")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_video_meeting_is_called_so(lang):
    figure, t = FIGURES["reference-first_summits"], translator(lang)
    text = figure.finding(figure.rows(record()), t)
    assert ("by video" if lang == "en" else "عن بُعد") in text
    assert actor_name("CHN", t.lang) in text and actor_name("RUS", t.lang) in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_trade_with_one_state_is_not_titled_as_the_regions(lang):
    figure, t = FIGURES["reference-trade:japan_kazakhstan_trade"], translator(lang)
    text = reference_findings.trade_finding(figure.rows(record()), t)
    assert actor_name("KAZ", t.lang) in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_year_without_a_count_of_the_same_kind_is_named(lang):
    t = translator(lang)
    counted = pd.DataFrame({"date": ["2021", "2023", "2024"], "value": [1.0, 2.0, 3.0]})
    whole = pd.DataFrame({"date": ["2021", "2022", "2023"], "value": [1.0, 2.0, 3.0]})
    assert "2022" in reference_findings.containers_finding(counted, t)
    assert "2022" not in reference_findings.containers_finding(whole, t)
    assert "2022" in told("reference-containers", lang)
