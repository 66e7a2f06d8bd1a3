"""What stands round the pages, in both languages; pages open; bad addresses and bad data are told."""

import re
from unittest.mock import patch

import pytest

from lib.data import dataset
from lib.data import tables as data
from lib.data.problem import Problem
from lib.i18n import LANGUAGES, translator
from lib.ui.words import plain
from lib.vocabulary import PAGES


def html(app):
    """All HTML of the page."""
    return " ".join(element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_opens(open_app, html_of, lang):
    app = open_app(lang=lang)
    t = translator(lang)
    for page in PAGES:
        app.switch_page(f"{page}.py").run()
        assert not app.exception, page
        assert app.title, page
        shown = html_of(app, "touch")
        assert t("app-title") in shown
        assert re.findall(r'data-go="(\w+)\?lang=(\w+)"', shown)[: len(PAGES)] == [(name, lang) for name in PAGES]
        assert f'aria-current="page">{t(f"page-{page}")}</a>' in shown


def test_language_switch_keeps_page_and_view(open_app, html_of):
    app = open_app(lang="ar", ref="1")
    app.switch_page("compare.py").run()
    shown = html_of(app, "touch")
    assert 'href="/compare?lang=en&amp;ref=1"' in shown
    assert 'lang="ar" hreflang="ar" aria-current="true"' in shown


def test_a_cited_view_opens_with_what_changed_since(open_app, html_of):
    cited = html_of(open_app(lang="ar", v="1.0.0"), "touch")
    assert 'class="since"' in cited and "1.0.0" in cited
    assert 'class="since"' not in html_of(open_app(lang="ar"), "touch")


def test_unknown_parts_of_an_address_are_named(open_app):
    app = open_app(lang="ar", foo="1", view="nowhere")
    shown = app.info[0].value
    assert "`foo`" in shown and "`view`" in shown
    assert not open_app(lang="ar", utm_source="x").info


def test_markup_in_an_address_stays_text(open_app):
    app = open_app(**{"<b>`x`</b>[a](http://b)": "1"})
    assert not app.exception and "`<b> x </b>" in app.info[0].value


def test_an_address_that_says_the_same_is_left_alone(open_app):
    # Each writing of the address is a step of the browser's history.
    assert dict(open_app(view="corridor").query_params) == {"view": "corridor"}


@pytest.fixture
def broken_data():
    problem = Problem("pledges.csv", 7, "status", "uper_bound", "stated, planned", "enum")
    dataset._read.cache_clear()
    with patch.object(data, "read", return_value=data.Dataset(data.DATA, problems=(problem,))):
        yield problem
    dataset._read.cache_clear()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_faulty_data_are_told_and_nothing_else_is_shown(open_app, broken_data, lang):
    app, t = open_app(lang=lang), translator(lang)
    assert not app.exception
    assert app.title[0].value == t("problem-title")
    cells = app.table[0].value.iloc[0].tolist()
    assert cells == ["pledges.csv", "7", "status", t("problem-kind-enum"), plain("uper_bound"), "stated, planned"]


def test_every_kind_of_fault_has_a_text():
    kinds = Problem.__doc__.split("`kind`:")[1].replace(" or ", ", ").strip(" .\n").split(",")
    for kind in kinds:
        assert translator("ar").code("problem-kind", kind.strip())
