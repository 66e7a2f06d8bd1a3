"""Every chart is a valid Vega-Lite drawing in both languages, whatever is chosen; nothing is invented."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.evidence import questions
from lib.evidence.record import record
from lib.figures import dress, timeline
from lib.figures.gallery import FIGURES, drawing
from lib.figures.places import places
from lib.i18n import LANGUAGES, translator
from lib.share import export
from lib.vocabulary import DIMENSIONS, POWERS, SOURCES, STATES, actor_name, source_name
from lib.written import paragraphs

WITH_POWERS = ("profile_matrix", "formats_timeline", "pledges", "sectors_dots", "state_reach", "mentions_bars")
ALONE = ("reserve_shares", "mentions_topics", "endowment_matrix", "transport_cost", "climate", "population")


@cache
def tables():
    return dataset().tables


@cache
def claims():
    return evidence.claims(tables())


def frame(name, **choices):
    if name == "statement_counts":
        return questions.statement_counts(claims(), tables(), **choices)
    return getattr(questions, name)(tables(), **choices)


def spec(name, rows, lang):
    more = {"record": record()} if FIGURES[name].of_record else {}
    return FIGURES[name].draw(rows, translator(lang), **more).to_dict()


def subset(codes):
    return some.lists(some.sampled_from(codes), unique=True).map(tuple)


@settings(deadline=None, max_examples=40)
@given(
    some.sampled_from([*WITH_POWERS, "statement_counts"]), subset(POWERS), subset(SOURCES), some.sampled_from(LANGUAGES)
)
def test_valid_for_any_powers_and_documents(name, powers, docs, lang):
    rows = frame(name, powers=powers, docs=docs)
    assert spec(name, rows, lang)
    assert FIGURES[name].finding(rows, translator(lang))


@settings(deadline=None, max_examples=15)
@given(subset(DIMENSIONS), subset(STATES), some.sampled_from(LANGUAGES))
def test_valid_for_any_dimensions_and_states(dims, states, lang):
    assert spec("profile_matrix", frame("profile_matrix", dims=dims), lang)
    assert spec("state_reach", frame("state_reach", states=states), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALONE)
def test_valid_alone(name, lang):
    rows = frame(name)
    assert spec(name, rows, lang) and FIGURES[name].finding(rows, translator(lang))


def values(made):
    """Every row of data in a spec."""
    return [row for rows in made.get("datasets", {}).values() for row in rows]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [*WITH_POWERS, *ALONE, "statement_counts"])
def test_marks_lead_to_claims_that_exist(name, lang):
    known = set(claims()["claim_id"])
    led = {
        claim
        for row in values(spec(name, frame(name), lang))
        for claim in (row.get("claims") or "").split(",")
        if claim
    }
    assert led <= known
    assert led or name.startswith("mentions")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_slot_of_the_matrix_is_drawn(lang):
    rows = values(spec("profile_matrix", frame("profile_matrix"), lang))
    slots = {(row["power"], row["row"]): row["mark"] for row in rows if "mark" in row}
    assert len(slots) == 4 * len(DIMENSIONS)
    t = translator(lang)
    silent = t.isolate(t("status-not-stated"))
    assert slots[actor_name("RUS", t.lang), t.code("dimension", "money")] == silent
    assert slots[actor_name("JPN", t.lang), t.code("dimension", "money")] != silent


@pytest.mark.parametrize("lang", LANGUAGES)
def test_silent_powers_are_told_and_never_drawn_as_a_bar(lang):
    t, rows = translator(lang), frame("pledges")
    told = FIGURES["pledges"].finding(rows, t)
    assert all(actor_name(power, lang) in told for power in ("JPN", "USA", "CHN", "RUS"))
    drawn = values(spec("pledges", rows, lang))
    assert [row["at"] for row in drawn if row["kind"] == "sum"] == [19]  # one sum, however often it is told
    assert [row["look"] for row in drawn if row["kind"] == "reading"] == ["ceiling", "flat", "headline", "headline"]
    [silent] = [row for row in drawn if row["kind"] == "silent"]
    assert all(actor_name(power, lang) in silent["label"] for power in ("USA", "CHN", "RUS"))


def test_that_no_sum_is_stated_is_an_answer_and_leaves_nothing_to_draw():
    drawn, others = (
        drawing(record(), "pledges", "ar", True, {"powers": who, "docs": SOURCES, "highlight": ""})
        for who in (("USA", "RUS"), ("JPN",))
    )
    assert drawn.blank and not others.blank
    assert [row["words"] for row in values(drawn.chart.to_dict())] == [drawn.t.isolate(drawn.finding)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_a_figure_stands_is_named_by_paragraph_as_long_as_a_line_holds_it(lang):
    t = translator(lang)
    assert paragraphs([14], t) in places(frame("reserve_shares"), t)
    assert paragraphs([3, 11, 38], t) in places(frame("pledges"), t)
    many = places(frame("profile_matrix"), t)
    assert source_name("doc0", lang) in many and "14" not in many
    assert places(frame("pledges")[:0], t) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_years_from_founding_to_summit(lang):
    t = translator(lang)
    words = {row.get("label") for row in values(spec("formats_timeline", frame("formats_timeline"), lang))}
    longest = t("chart-span-longest", years=t("chart-span", count=21))
    assert {t.isolate(longest), t.isolate(t("chart-span", count=8))} <= words


def test_who_was_first_is_said_at_the_mark_and_of_one_power_alone_nobody():
    t, rows = translator("en"), frame("formats_timeline")
    first = {t.isolate("oldest dialogue: 2004"), t.isolate("first to meet at the top: September 2023")}
    assert first <= {row.get("label") for row in values(spec("formats_timeline", rows, "en"))}
    alone = values(spec("formats_timeline", rows[rows["actor_id"] == "JPN"], "en"))
    assert not first & {row.get("label") for row in alone}


def test_a_lane_without_dates_takes_no_room_for_words_it_has_not():
    assert timeline._lanes(["A", "B", "C"], {"A", "B"}, {"C": "C|unsaid"}) == [" ", "A", "  ", "B", "C|unsaid"]


def test_shares_are_as_curated_and_never_stacked():
    made = spec("reserve_shares", frame("reserve_shares"), "en")
    assert sorted(row["at"] for row in values(made)) == [9, 13, 20, 31, 39]
    assert "stack" not in json.dumps(made)


def test_arabic_runs_from_the_right():
    made = json.dumps(spec("promise", questions.promise(claims(), tables()), "ar"))
    assert '"reverse": true' in made and '"orient": "right"' in made
    shares = json.dumps(spec("reserve_shares", frame("reserve_shares"), "ar"))
    assert '"reverse": true' in shares and '"align": "right"' in shares


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_exported_chart_stands_by_itself(lang):
    t, rows = translator(lang), frame("reserve_shares")
    found = FIGURES["reserve_shares"].finding(rows, t)
    made = dress.for_export(
        FIGURES["reserve_shares"].draw(rows, t), t, found, ["the source"], "https://example.org/minerals"
    ).to_dict()
    svg = export.chart_svg(made)
    assert all(words in svg.decode() for words in ("the source", "https://example.org/minerals", "39%"))
    assert export.chart_png(svg).startswith(b"\x89PNG")
