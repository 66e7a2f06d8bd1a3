"""The pictures of the page on minerals: wholes outlined, ceilings open, conditions inside, silence told."""

import json

import pandas as pd
import pytest

from lib.evidence import questions
from lib.evidence.record import record
from lib.figures import findings, minerals
from lib.figures.gallery import FIGURES
from lib.i18n import LANGUAGES, translator
from lib.vocabulary import actor_name


def drawn(name, lang, **codes):
    """Rows of data and the whole spec of a figure."""
    rows = FIGURES[name].rows(record(), **codes)
    made = FIGURES[name].draw(rows, translator(lang)).to_dict()
    return [row for found in made["datasets"].values() for row in found], made


def test_each_share_stands_in_a_whole_of_its_own():
    rows, made = drawn("reserve_shares", "en")
    assert {row["most"] for row in rows} == {100} and len({row["row"] for row in rows}) == len(rows)
    outline = made["layer"][0]
    assert outline["mark"]["fillOpacity"] == 0 and outline["encoding"]["x2"]["field"] == "most"


@pytest.mark.parametrize("name", ["transport_cost", "climate"])
def test_only_what_is_stated_flat_is_filled(name):
    rows, _ = drawn(name, "en")
    frame = FIGURES[name].rows(record())
    assert {row["claims"]: row["look"] for row in rows} == {
        row["claim_id"]: "flat" if row["status"] == "stated" else "open" for row in frame.to_dict("records")
    }
    assert "open" in {row["look"] for row in rows}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "key"), [("transport_cost", "qualifier-up-to"), ("transport_cost", "qualifier-average")]
)
def test_the_hedge_stands_beside_its_figure(name, key, lang):
    rows, _ = drawn(name, lang)
    assert any(translator(lang)(key) in row["label"] for row in rows)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_reckons_stands_in_the_picture(lang):
    warming, _ = drawn("climate", lang)
    assert all(actor_name("world_bank", lang) in row["label"] for row in warming)
    _, people = drawn("population", lang)
    assert actor_name("UN", lang) in json.dumps(people, ensure_ascii=False) and "2030" in json.dumps(people)


def test_a_ring_for_each_million_and_open_as_a_forecast():
    rows, made = drawn("population", "en")
    assert len(rows) == 100 and made["layer"][0]["mark"]["filled"] is False
    stated = questions.population(record().tables).assign(status="stated", value=3)
    made = FIGURES["population"].draw(stated, translator("en")).to_dict()
    assert made["layer"][0]["mark"]["filled"] is True and len(next(iter(made["datasets"].values()))) == 3


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("resource", ["", "gold", "cobalt", "oil"])
def test_states_are_drawn_in_words_and_none_is_turned(resource, lang):
    rows, made = drawn("endowment_matrix", lang, resource=resource)
    assert "ngle" not in json.dumps(made)
    frame = questions.endowment_matrix(record().tables, resource)
    assert all(any(name in row["words"] for row in rows) for name in frame[f"resource_{lang}"])
    if resource == "oil":
        assert any(translator(lang)("wanted-unnamed") in row["words"] for row in rows)
    if resource == "cobalt":
        assert any(f"({translator(lang)('qualifier-intended')})" in row["words"] for row in rows)
    assert len({(row["x"], row["y"]) for row in rows}) == len(rows), "two words on one place"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_one_resource_is_told_who_has_and_who_wants_it(lang):
    t = translator(lang)
    tell = lambda code: findings.endowment_matrix_finding(questions.endowment_matrix(record().tables, code), t)  # noqa: E731
    assert actor_name("UZB", lang) in tell("gold") and actor_name("JPN", lang) in tell("gold")
    assert t("wanted-unnamed") in tell("oil") and t("status-not-stated") in tell("oil")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_nothing_is_shared_is_read_from_the_rows(lang):
    t, tables = translator(lang), dict(record().tables)
    assert minerals.in_common(tables, t)[0] == t("wanted-nothing-shared")
    wish = tables["endowments"].iloc[[2]].assign(resource_id="lead")
    tables["endowments"] = pd.concat([tables["endowments"], wish])
    names = dict(zip(tables["resources"]["resource_id"], tables["resources"][f"name_{lang}"], strict=True))
    assert minerals.in_common(tables, t)[0] == t("wanted-both", names=names["lead"])
