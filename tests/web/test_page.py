"""Streamlit's index.html becomes the page of a language."""

from pathlib import Path

import pytest
import streamlit

from lib.i18n import LANGUAGES, translator
from lib.vocabulary import PAGES
from lib.web.page import missing_page, rewrite

INDEX = (Path(streamlit.__file__).parent / "static" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_page_says_what_it_is(page, lang):
    t = translator(lang)
    html = rewrite(INDEX, page, t, "https://example.org")
    direction = "rtl" if lang == "ar" else "ltr"
    assert f'<html lang="{lang}" dir="{direction}">' in html
    assert f"<title>{t('tab-title', page=t(f'page-{page}'), app=t('app-title'))}</title>" in html
    assert html.count("<title>") == html.count("<noscript>") == html.count('name="description"') == 1
    path = "/" if page == "corridor" else f"/{page}"
    assert f'<link rel="canonical" href="https://example.org{path}?lang={lang}" />' in html
    assert html.count("hreflang=") == 2


def test_nothing_inline_and_nothing_from_elsewhere():
    html = rewrite(INDEX, "compare", translator("en"), "")
    assert "<script>" not in html and "SourceSans" not in html and "./favicon.png" not in html
    assert 'src="./static/js/index.' in html
    assert "You need to enable JavaScript" not in html
    assert "fonts/noto-sans-latin" in html


def test_preview_picture():
    html = rewrite(INDEX, "compare", translator("ar"), "https://example.org", "/preview/{page}.{lang}.png")
    assert '<meta property="og:image" content="https://example.org/preview/compare.ar.png" />' in html
    assert "summary_large_image" in html
    assert "og:image" not in rewrite(INDEX, "compare", translator("ar"), "https://example.org")


def test_fonts_are_there(root):
    html = rewrite(INDEX, "compare", translator("ar"), "")
    name = html.split("./app/static/fonts/")[1].split('"')[0]
    assert (root / "pages" / "static" / "fonts" / name).is_file()


def test_missing_page_leads_home():
    html = missing_page(translator("ar"))
    assert 'dir="rtl"' in html and html.count("<li>") == len(PAGES)
    assert 'href="/compare?lang=ar"' in html
