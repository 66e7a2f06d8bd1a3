"""The line under a figure: plain links to what the view shows, the same wherever it stands."""

import re
from html import unescape

import pytest

from lib.i18n import LANGUAGES, translator
from lib.markup.foot import foot
from lib.share import files
from lib.view.state import parse


def links(html):
    return {words: unescape(href) for href, words in re.findall(r'<a href="([^"]*)"[^>]*>([^<]*)</a>', html)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_rows_files_address_and_citation_of_the_view(lang):
    t, state = translator(lang), parse({"lang": lang, "powers": "JPN,CHN", "left": "EU", "card": "a"}, "compare")
    query = f"lang={lang}&powers=JPN%2CCHN"
    words = {t("download-labels"): f"/data/view/pledges.csv?{query}&labels=ar"} if lang == "ar" else {}
    assert links(foot("pledges", state)) == words | {
        t("figure-rows"): f"/data/view/pledges.html?{query}#rows",
        "CSV": f"/data/view/pledges.csv?{query}&bom=1",
        "PNG": f"/data/view/pledges.png?{query}",
        "SVG": f"/data/view/pledges.svg?{query}",
        t("figure-link"): f"/compare?{query}#pledges",
        t("figure-cite"): f"/data/view/pledges.html?{query}#cite",
    }


@pytest.mark.parametrize("name", files.THINGS)
def test_everything_has_its_line(name):
    found = links(foot(name, parse({}, files.THINGS[name].page)))
    forms = {form.upper() for form in files.THINGS[name].forms if form != "html"}
    assert forms < set(found) and ("Table" in found) is ("CSV" in forms)


def test_what_is_not_done_is_explained_on_demand():
    t, state = translator("en"), parse({}, "compare")
    assert f"<summary>{t('why-money')}</summary>" in foot("pledges", state, "money")
    assert "<details" not in foot("pledges", state)


def test_a_picture_of_nothing_is_not_offered():
    offered = links(foot("pledges", parse({"powers": "RUS"}, "compare"), pictured=False))
    assert "CSV" in offered and not {"PNG", "SVG"} & offered.keys()
