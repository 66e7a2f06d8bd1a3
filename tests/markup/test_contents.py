"""The line of a page's parts leads to headings that are there; two powers are compared by an address of their own."""

import re
from itertools import combinations
from urllib.parse import parse_qs, urlsplit

import pytest

from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.markup.contents import pairs
from lib.markup.masthead import masthead
from lib.markup.sources import sources_line
from lib.view.state import parse
from lib.vocabulary import PAGES, POWERS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_two_powers_are_compared_by_an_address_of_their_own(lang):
    state = parse({"lang": lang, "dims": "money", "powers": "USA,RUS", "card": "pledge-usa-none"}, "compare")
    html = pairs(state, {power: power for power in POWERS})
    links = re.findall(r'href="([^"]*)" data-go="([^"]*)"( aria-current="true")?', html.replace("&amp;", "&"))
    views = [parse(parse_qs(urlsplit(href).query), "compare") for href, _, _ in links]
    assert [view["powers"] for view in views] == list(combinations(POWERS[:4], 2))
    assert all(view["dims"] == ("money",) and view.lang == lang and not view["card"] for view in views)
    assert [view["powers"] for view, link in zip(views, links, strict=True) if link[2]] == [("USA", "RUS")]
    assert all(href == f"/{go}" for href, go, _ in links)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_documents_are_counted_by_kind(lang):
    line, rows = sources_line(record(), lang), record().sources.values()
    assert f"{sum(row['on_central_asia'] != 'silent' for row in rows)} " in line
    assert 'href="#questions"' in line and f'data-go="about?lang={lang}"' in line


def test_the_reference_switch_stands_where_it_changes_something():
    def has_switch(page, **query):
        view = parse({"lang": "en"} | query, page)
        return 'role="switch"' in masthead(view, (view,))

    shown = {page for page in PAGES if has_switch(page)}
    assert shown == {"compare", "minerals"}
    assert has_switch("corridor", ref="1"), "what an address switched on can be switched off"
