"""The HTML of a page before any script runs: head, no-script text, and the 404 page.

Pure: strings in, strings out.
"""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlencode

from lib.i18n import LANGUAGES, Translator
from lib.view.address import path_of
from lib.vocabulary import PAGES

FONT = {"en": "noto-sans-latin-wght-normal", "ar": "noto-sans-arabic-arabic-wght-normal"}
_TITLE = re.compile(r"<title>.*?</title>", re.S)
_PRELOAD = re.compile(r'<link\s+rel="preload".*?/>', re.S)
_INLINE = re.compile(r"<script>.*?</script>", re.S)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.S)


def rewrite(html: str, page: str, t: Translator, site: str, preview: str = "") -> str:
    """Streamlit's index.html as the page `page` in the language of `t`.

    `site` is the scheme and host for absolute links, as in `https://example.org`.
    The inline script goes, so that the policy can forbid inline scripts.
    """
    html = html.replace('"./favicon.png"', '"./app/static/favicon.svg"', 1)
    html = html.replace('<html lang="en">', f'<html lang="{t.lang}" dir="{direction(t)}">', 1)
    html = _INLINE.sub("", _PRELOAD.sub(_font_link(t), html, count=1))
    html = _NOSCRIPT.sub(lambda _: _noscript(page, t), html, count=1)
    return _TITLE.sub(lambda _: head(page, t, site, preview), html, count=1)


def head(page: str, t: Translator, site: str, preview: str = "") -> str:
    """Title, description, preview and the page's address in each language, as HTML."""
    title = t("tab-title", page=t(f"page-{page}"), app=t("app-title"))
    about = t(f"description-{page}")
    address = {lang: f"{site}{path_of(page)}?{urlencode({'lang': lang})}" for lang in LANGUAGES}
    og = {
        "type": "website",
        "site_name": t("app-title"),
        "title": title,
        "description": about,
        "url": address[t.lang],
        "locale": {"en": "en_GB", "ar": "ar_AR"}[t.lang],
    }
    if preview:
        og["image"] = site + preview.format(page=page, lang=t.lang)
    lines = [f"<title>{escape(title)}</title>", _meta("name", "description", about)]
    lines += [_meta("property", f"og:{name}", text) for name, text in og.items()]
    lines += [_meta("name", "twitter:card", "summary_large_image" if preview else "summary")]
    lines += [f'<link rel="canonical" href="{escape(address[t.lang])}" />']
    lines += [f'<link rel="alternate" hreflang="{lang}" href="{escape(url)}" />' for lang, url in address.items()]
    return "\n    ".join(lines)


def missing_page(t: Translator) -> str:
    """A whole small HTML page for an address that is no page."""
    links = "".join(f"<li>{_link(page, t)}</li>" for page in PAGES)
    return (
        f'<!DOCTYPE html><html lang="{t.lang}" dir="{direction(t)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(t('missing-title'))}</title></head>"
        '<body style="font: 1.1rem/1.7 sans-serif; max-width: 34rem; margin: 4rem auto; '
        'padding: 0 1rem">'
        f"<h1>{escape(t('missing-title'))}</h1><p>{escape(t('missing-text'))}</p>"
        f"<ul>{links}</ul></body></html>"
    )


def direction(t: Translator) -> str:
    """The `dir` of a language."""
    return "rtl" if t.rtl else "ltr"


def _meta(kind: str, name: str, text: str) -> str:
    return f'<meta {kind}="{name}" content="{escape(text)}" />'


def _link(page: str, t: Translator) -> str:
    return f'<a href="{path_of(page)}?lang={t.lang}">{escape(t(f"page-{page}"))}</a>'


def _font_link(t: Translator) -> str:
    href = f"./app/static/fonts/{FONT[t.lang]}.woff2"
    return f'<link rel="preload" href="{href}" as="font" type="font/woff2" crossorigin />'


def _noscript(page: str, t: Translator) -> str:
    texts = (t("description-" + page), t("needs-javascript"))
    links = " · ".join(_link(name, t) for name in PAGES)
    body = "".join(f"<p>{escape(text)}</p>" for text in texts)
    return f"<noscript><h1>{escape(t('app-title'))}</h1>{body}<p>{links}</p></noscript>"
