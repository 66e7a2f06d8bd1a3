"""Streamlit's index.html becomes the page of a view: head, first content, nothing inline, nothing from elsewhere."""

from pathlib import Path

import pytest
import streamlit

from lib.i18n import LANGUAGES, translator
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.first import First, Link, Point
from lib.web.page import FONTS, SCRIPT_PATH, STYLE_PATH, body, head, missing_page, rewrite
from lib.web.preview import Preview

INDEX = (Path(streamlit.__file__).parent / "static" / "index.html").read_text("utf-8")
SAID = First("Heading <b>", "About", (Point("One & two", "Part", "/compare?lang=en", ("Blog, ¶ 3",)),))


def whole(page, lang, told=None, **query):
    view = parse({"lang": lang} | query, page)
    return rewrite(INDEX, head(view, "https://example.org", told), body(view, SAID), translator(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_page_says_what_it_is(page, lang):
    t, html = translator(lang), whole(page, lang)
    direction = "rtl" if lang == "ar" else "ltr"
    assert f'<html lang="{lang}" dir="{direction}">' in html
    assert f"<title>{t('tab-title', page=t(f'page-{page}'), app=t('app-title'))}</title>" in html
    assert html.count("<title>") == html.count("<noscript>") == html.count('name="description"') == 1
    path = "/" if page == "corridor" else f"/{page}"
    assert f'<link rel="canonical" href="https://example.org{path}?lang={lang}" />' in html
    assert html.count('rel="alternate" hreflang=') == 3 and 'hreflang="x-default"' in html


def test_first_content_stands_beside_the_root_and_is_escaped():
    html = whole("compare", "en")
    assert html.index('<div id="first"') < html.index('<div id="root"></div>')
    assert "<h1>Heading &lt;b&gt;</h1>" in html and "<h2>Part</h2>" in html
    assert '<a href="/compare?lang=en">One &amp; two</a>' in html and "<small>Blog, ¶ 3</small>" in html


def test_no_style_sheet_holds_up_the_first_words_and_ours_has_its_way():
    before, root, after = whole("compare", "en").partition('<div id="root"></div>')
    assert root and 'rel="stylesheet"' not in before
    assert after.rindex('rel="stylesheet"') < after.index(f'href=".{STYLE_PATH}"')


def test_links_keep_language_and_view():
    html = whole("compare", "ar", powers="JPN")
    assert '<a href="/minerals?lang=ar"' in html
    assert '<a href="/compare?lang=en&amp;powers=JPN" lang="en"' in html


def test_in_a_frame_the_view_stands_alone_with_its_source_and_the_way_back():
    embedded = body(parse({"lang": "en", "powers": "JPN"}, "compare"), SAID, version="123456789012", embed=True)
    assert "<header" not in embedded and "123456789012" in embedded
    assert '<a href="/compare?lang=en&amp;powers=JPN" target="_blank"' in embedded


def test_nothing_inline_and_nothing_from_elsewhere():
    html = whole("compare", "en")
    assert "<script>" not in html and "SourceSans" not in html and "./favicon.png" not in html
    assert 'src="./static/js/index.' in html and f'src=".{SCRIPT_PATH}"' in html
    assert "You need to enable JavaScript" not in html
    assert "fonts/noto-sans-latin" in html and "noto-sans-arabic" not in html and "@font-face" not in html


def test_files_beside_a_point():
    said = First("Data", "", (Point("Pledges", files=(Link("CSV", "/data/pledges.csv"),)),))
    assert '<a href="/data/pledges.csv">CSV</a>' in body(parse({}, "data"), said)


def test_preview_of_what_is_told():
    html = whole(
        "compare", "ar", Preview("T", "F & G", parse({"lang": "ar", "powers": "JPN"}, "compare")), powers="JPN"
    )
    image = "https://example.org/preview/compare.png?lang=ar&amp;powers=JPN"
    for name, text in {
        "image": image,
        "image:width": "1200",
        "image:height": "630",
        "image:alt": "T. F &amp; G",
    }.items():
        assert f'<meta property="og:{name}" content="{text}" />' in html
    assert f'<meta name="twitter:image" content="{image}" />' in html and "summary_large_image" in html
    assert '<meta property="og:url" content="https://example.org/compare?lang=ar&amp;powers=JPN" />' in html
    assert 'content="summary"' in whole("compare", "ar") and "og:image" not in whole("compare", "ar")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_fonts_are_there(root, lang):
    for name in FONTS[lang]:
        assert (root / "pages" / "static" / "fonts" / f"{name}.woff2").is_file()


def test_missing_page_leads_home():
    html = missing_page(translator("ar"))
    assert 'dir="rtl"' in html and html.count("<li>") == len(PAGES)
    assert 'href="/compare?lang=ar"' in html
