"""What must hold of our own statements, whoever edits them: one text a place, titles true of every place.

That relations, findings, questions, headlines and strengths point to what exists, the schema itself holds (keys).
"""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from lib.data.dataset import dataset

LANGUAGES = ("en", "ar")
SILENCE = re.compile(r"not (stated|given|named)|no date|(?:غير|لا) (?:مذكور|تُذكر|يُذكر)", re.I)
SPELLED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBER = re.compile(rf"\d[\d.,]*|\b(?:{'|'.join(SPELLED)})\b", re.I)
NAMES = re.compile(r"C5\+1|where dated|paragraphs? \d+", re.I)


@pytest.fixture(scope="module")
def tables(root: Path):
    return dataset().tables


@pytest.fixture(scope="module")
def places(tables):
    found = defaultdict(list)
    for place in tables["evidence"].astype(object).fillna("").to_dict("records"):
        found[place["claim_id"]].append(place)
    return found


def numbers(text: str) -> set[str]:
    return {number.lower().strip(".,") for number in NUMBER.findall(NAMES.sub(" ", text))}


def test_a_claim_stands_once_in_a_paragraph(tables) -> None:
    """Two texts for one place would be two statements under one id."""
    twice = tables["evidence"].duplicated(["claim_id", "source_id", "paragraph"])
    assert not twice.any(), tables["evidence"].loc[twice, "claim_id"].tolist()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_two_claims_say_the_same(tables, lang: str) -> None:
    titles = tables["claims"][f"title_{lang}"]
    assert not titles.duplicated().any(), titles[titles.duplicated()].tolist()


def test_a_title_names_no_number_that_a_place_lacks(tables, places) -> None:
    """A title stands over every place: a number in it is in each, or the title offers an alternative (“or”)."""
    wrong = {}
    for claim in tables["claims"].to_dict("records"):
        said = [f"{place['statement_en']} {place['figure_as_written']}" for place in places[claim["claim_id"]]]
        lacking = {n for n in numbers(claim["title_en"]) if not all(n in numbers(text) for text in said)}
        if lacking and len(said) > 1 and " or " not in claim["title_en"]:
            wrong[claim["claim_id"]] = lacking
    assert not wrong


@pytest.mark.parametrize("part", ["title", "short"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_not_stated_is_said_only_of_silence(tables, places, part: str, lang: str) -> None:
    """“Not stated” as the whole title belongs to claims that no document makes, and to all of those."""
    for claim in tables["claims"].to_dict("records"):
        silent = all(place["status"] == "not_stated" for place in places[claim["claim_id"]])
        whole = claim[f"{part}_{lang}"].rpartition(": ")[2].strip()
        assert bool(SILENCE.match(whole)) == silent, claim["claim_id"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_ceiling_keeps_its_words(tables, places, lang: str) -> None:
    """Title and short of a claim that some place gives as a ceiling say “up to”, of a floor “more than”."""
    words = {
        "upper_bound": {"en": r"up to", "ar": r"حتى|ما يصل إل[ىي]"},
        "lower_bound": {"en": r"more than|over", "ar": r"أكثر من"},
    }
    for claim in tables["claims"].to_dict("records"):
        for status in {place["status"] for place in places[claim["claim_id"]]} & set(words):
            for part in ("title", "short"):
                assert re.search(words[status][lang], claim[f"{part}_{lang}"], re.I), (claim["claim_id"], part)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_short_text_fits_a_cell(tables, lang: str) -> None:
    long = [text for text in tables["claims"][f"short_{lang}"] if len(text.split()) > 8]
    assert not long
