"""tools.mentions: what counts as naming an actor or a topic. The Arabic here is made up for the tests."""

from collections import Counter

import pytest

from lib.data.dataset import dataset
from tools.mentions import ACTORS, NOBODY, SITE, TOPICS, count_terms, count_words, paragraphs, table


def actors(text: str) -> dict[str, int]:
    return dict(count_terms(paragraphs(text), ACTORS))


def topics(text: str) -> dict[str, int]:
    return dict(count_terms(paragraphs(text), TOPICS))


@pytest.mark.parametrize(
    "word",
    [
        "اليابان",
        "واليابان",
        "لليابان",
        "باليابان",
        "فاليابان",
        "وباليابان",
        "كاليابان",
        "وللـيابان",
        "يابانيّ",
        "الياباني",
        "اليابانية",
        "واليابانيين",
        "يابانيون",
        "يابانياً",
        "للياباني",
        "طوكيو",
        "لطوكيو",
        "وبطوكيو",
    ],
)
def test_a_name_counts_in_every_form(word: str) -> None:
    assert actors(f"زار {word} أمس.") == {"JPN": 1}


@pytest.mark.parametrize("word", ["يابانستان", "سيابان", "طوكيوت", "حصين", "العروسية", "فروسية"])
def test_another_word_does_not_count(word: str) -> None:
    assert actors(f"رأى {word} هناك") == {}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("كوريا الجنوبية وكوريا الشمالية", {"KOR": 1}),
        ("الكوري الجنوبي", {"KOR": 1}),
        ("كوريا", {}),
        ("الولايات المتحدة الأمريكية", {"USA": 1}),
        ("الولايات المتحدة وأمريكا والأميركيون وواشنطن", {"USA": 4}),
        ("الأمم المتحدة", {}),
        ("أمريكا اللاتينية", {}),
        ("آسيا الوسطى ثم آسيا", {"central_asia": 1}),
        ("بآسيا  الوسطى", {"central_asia": 1}),
        ("الاتحاد الأوروبي والبنك الأوروبي", {"EU": 1}),
        ("قرغيزستان وقيرغيزستان والقرغيزي", {"KGZ": 3}),
        ("الأوزبكي والأوزبكستانية وأوزبكستان", {"UZB": 3}),
        ("موسكو وروسيا والروس والروسية", {"RUS": 3}),
        ("بكين والصينيين", {"CHN": 2}),
        ("روسيا البيضاء", {}),
        ("كازاخستان وطاجيكستان وتركمانستان وأوكرانيا", {"KAZ": 1, "TJK": 1, "TKM": 1, "UKR": 1}),
    ],
)
def test_actors_are_told_apart(text: str, counts: dict[str, int]) -> None:
    assert actors(text) == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("معادن نادرة", {"rare_minerals": 1}),
        ("بالمعادن الأرضية النادرة", {"rare_earth_elements": 1}),
        ("عناصر التربة النادرة والعناصر النادرة", {"rare_earth_elements": 2}),
        ("المعادن الحرجة والموارد المعدنية الحيوية", {"critical_minerals": 2}),
        ("المعادن النادرة والحرجة", {"rare_minerals": 1, "critical_minerals": 1}),
        ("المعادن المهمة ومواد حرجة وأهمية حيوية", {}),
        ("الغاز الطبيعي والنفط واليورانيوم", {"natural_gas": 1, "oil": 1, "uranium": 1}),
        ("ذهب الوفد إلى عصر ذهبي", {}),
        ("باع الذهب والنحاس", {"gold": 1, "copper": 1}),
        ("الممر الأوسط، أي طريق بحر قزوين", {"middle_corridor": 2}),
        ("الممر الدولي للنقل عبر بحر قزوين", {"middle_corridor": 1}),
        ("Middle Corridor", {"middle_corridor": 1}),
        ("شاطئ بحر قزوين", {}),
        ("النقل واللوجستيات والسكك الحديدية", {"transport_logistics": 3}),
        ("نقل التكنولوجيا ونقل المعرفة", {}),
        ("أمن الطاقة", {"security_military": 1, "energy": 1}),
        ("لأمنها العسكري", {"security_military": 2}),
        ("طريق آمن وبيئة آمنة وخطر كامن", {}),
        ("استثمارات المستثمرين", {"investment": 2}),
        ("تدريب الكوادر", {"training_human_resources": 2}),
        ("الذكاء الاصطناعي والمناخ", {"artificial_intelligence": 1, "climate": 1}),
        ("طاقتها وطاقة", {"energy": 2}),
        ("قمة واجتماعات وحوار اجتماعي", {"dialogue_summit": 3}),
    ],
)
def test_topics_are_told_apart(text: str, counts: dict[str, int]) -> None:
    assert topics(text) == counts


def test_a_repeated_paragraph_counts_once() -> None:
    text = "نص عن اليابان\n\n  نصّ عن اليابان \nنص آخر عن اليابان\n"
    assert actors(text) == {"JPN": 2}


def test_the_sites_own_lines_are_left_out() -> None:
    assert paragraphs("عنوان\n\nنص\nشارك", left_out={1, 3}) == ["نص"]
    assert all(min(numbers) >= 1 for numbers in SITE.values())


def test_words_hold_a_letter_or_a_digit() -> None:
    assert count_words("في 19-20 ديسمبر – قمة (C5+1) ...") == 5


def test_the_table_has_every_term_of_every_document() -> None:
    rows = list(table({"x": "اليابان تبني السكك الحديدية", "y": "لا شيء"}))
    assert len(rows) == 2 * (len(ACTORS) + len(TOPICS) - 2)
    assert ("x", "actor", "JPN", 1, 4, "250.00") in rows
    assert ("y", "actor", "JPN", 0, 2, "0.00") in rows
    assert not any(term == NOBODY for _, _, term, *_ in rows)


def test_the_committed_counts_are_of_these_terms() -> None:
    """The documents are not part of the project, but their counts must have today's terms and a right ratio."""
    tables = dataset().tables
    mentions = tables["mentions"]
    terms = Counter(zip(mentions["kind"], mentions["term_id"], strict=True))
    wanted = [("actor", term) for term in ACTORS] + [("topic", term) for term in TOPICS]
    assert terms == {(kind, term): 5 for kind, term in wanted if term != NOBODY}
    assert set(ACTORS) - {NOBODY} <= set(tables["actors"]["actor_id"])
    assert (mentions["per_1000_words"] - 1000 * mentions["mentions"] / mentions["words"]).abs().max() < 0.006
