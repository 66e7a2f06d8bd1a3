"""The HTML of a page before any script runs: head, first content, and the 404 page. Pure: a view in, a string out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from lib.i18n import LANGUAGES, Translator, translator
from lib.markup import brief
from lib.markup.embedded import embedded
from lib.markup.foot import foot
from lib.markup.masthead import masthead
from lib.share.embed import discovery
from lib.share.files import THINGS
from lib.view.address import address_of, path_of
from lib.view.state import ViewState, move, parse, to_query
from lib.vocabulary import PAGES
from lib.web.ahead import NOTHING, Ahead
from lib.web.first import First
from lib.web.native import native
from lib.web.preview import HEIGHT, WIDTH, Preview

HTML = Path(__file__).parent / "html"
FONTS = {
    "en": ("noto-sans-latin-wght-normal", "noto-serif-latin-wght-normal"),
    "ar": ("noto-sans-arabic-arabic-wght-normal", "noto-naskh-arabic-arabic-wght-normal"),
}
"""Language -> files of text and headings of the live page, as in .streamlit/config.toml: asked for at once, for the first
HTML gives way once they are there."""


def _address(name: str, end: str, content: bytes) -> str:
    """A name carries a hash: another content, another address, so that a browser may keep it for good."""
    return f"/page/{name}.{hashlib.sha256(content).hexdigest()[:12]}.{end}"


SCRIPTS = {
    _address(name, "js", content): content
    for name, content in (
        (name, (HTML / f"{name}.js").read_bytes()) for name in ("first", "inplace", "paper", "said", "words")
    )
}
"""Address -> script: the policy allows none inside the page."""
SCRIPT_PATH, INPLACE_PATH, PAPER_PATH, SAID_PATH, WORDS_PATH = SCRIPTS
"""The one that takes the first HTML away, the one that helps the links under a figure, the one that readies a page
for paper, the one that says aloud what changes, and the one that says Streamlit's own words."""

STYLE = b"".join((HTML / f"{name}.css").read_bytes() for name in ("shell", "touch", "paper"))
STYLE_PATH = _address("shell", "css", STYLE)
"""The look of the live page, and its address."""

_TITLE = re.compile(r"<title>.*?</title>", re.S)
_PRELOAD = re.compile(r'<link\s+rel="preload".*?/>', re.S)
_SHEET = re.compile(r'<link rel="stylesheet"[^>]*>')
_INLINE = re.compile(r"<script>.*?</script>", re.S)
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.S)
_templates = Environment(loader=FileSystemLoader(HTML), autoescape=True, undefined=StrictUndefined)


def rewrite(html: str, head: str, body: str, t: Translator, embed: bool = False) -> str:
    """Streamlit's index.html with our head and first content in the language of `t`.

    The inline script goes, so that the policy can forbid inline scripts. Style sheets go to the foot: the first content
    has its own and is painted without them, the live page begins when they are there. Ours comes last and has its way.
    """
    html = html.replace('"./favicon.png"', '"./app/static/favicon.svg"', 1)
    framed = ' class="framed"' if embed else ""
    html = html.replace('<html lang="en">', f'<html lang="{t.lang}" dir="{"rtl" if t.rtl else "ltr"}"{framed}>', 1)
    sheets = "".join((*_SHEET.findall(html), f'<link rel="stylesheet" href=".{STYLE_PATH}">'))
    html = _SHEET.sub("", html).replace("</body>", f"{sheets}</body>", 1)
    html = _INLINE.sub("", _PRELOAD.sub(_font_links(t), html, count=1))
    html = _NOSCRIPT.sub(lambda _: body, html, count=1)
    return _TITLE.sub(lambda _: head, html, count=1)


def head(state: ViewState, site: str, preview: Preview | None = None) -> str:
    """Title, description, preview, the page's address in each language, style and script of the first content.

    `site` is the scheme and host for absolute links, as in `https://example.org`; `preview` what the link to the view
    tells, without which it tells the page's name alone.
    """
    t, page = translator(state.lang), state.page
    whole = t("tab-title", page=t(f"page-{page}"), app=t("app-title"))
    title, about = (preview.title, preview.finding) if preview else (whole, t(f"description-{page}"))
    itself = _itself(state)
    languages = [(lang, site + address_of(itself.with_(lang=lang))) for lang in LANGUAGES]
    og = {
        "type": "website",
        "site_name": t("app-title"),
        "title": title,
        "description": about,
        "url": site + address_of(state),
        "locale": {"en": "en_GB", "ar": "ar_AR"}[t.lang],
    }
    if preview:
        og |= {
            "image": site + preview.address,
            "image:type": "image/png",
            "image:width": str(WIDTH),
            "image:height": str(HEIGHT),
            "image:alt": preview.alt,
        }
    style = Markup(render("first.css"))
    return render(
        "head.html",
        lang=t.lang,
        title=t("tab-title", page=title, app=t("app-title")) if state["card"] and preview else whole,
        about=about,
        og=og,
        canonical=dict(languages)[t.lang],
        languages=languages,
        oembed=site + discovery(site + address_of(state)),
        default=site + _unnamed(itself),
        style=style,
        scripts=[f".{path}" for path in SCRIPTS],
    )


def _itself(state: ViewState) -> ViewState:
    """What a search engine lists a view as: the card it opens, or the page."""
    return parse({"card": state.card[0]}, "evidence") if state.card else parse({}, state.page)


def _unnamed(state: ViewState) -> str:
    """The address without a language: it answers in the reader's own."""
    rest = {name: text for name, text in to_query(state).items() if name != "lang"}
    return path_of(state.page) + (f"?{urlencode(rest)}" if rest else "")


def body(
    state: ViewState,
    said: First,
    drawing: str = "",
    tables: Sequence[str] = (),
    version: str = "",
    embed: bool = False,
    ahead: Ahead = NOTHING,
    since: str = "",
) -> str:
    """The first content of a view; `drawing` is SVG, `tables` are those to link to, `ahead` the files it needs next,
    `since` the line on what changed since the version cited, as HTML."""
    t = translator(state.lang)
    return render(
        "first.html",
        t=t,
        page=state.page,
        first=said,
        since=Markup(since),
        drawing=Markup(drawing),
        tables=tables,
        version=version,
        ahead=ahead,
        words=native(t),
        embedded=Markup(embedded(state, version)) if embed else "",
        masthead=Markup(masthead(state, tuple(move(state, name) for name in PAGES), embed)),
        brief=Markup(brief.link(state)),
        foot=lambda name: Markup(foot(name, state)),
        whole="map" if state.page == PAGES[0] else state.page if state.page in THINGS else "",
    )


def missing_page(t: Translator) -> str:
    """A whole small HTML page for an address that is no page."""
    pages = [(name, address_of(parse({"lang": t.lang}, name))) for name in PAGES]
    return render("missing.html", t=t, pages=pages)


def render(name: str, **values: object) -> str:
    """A file of html/ filled in, escaped by itself."""
    return _templates.get_template(name).render(**values)


def _font_links(t: Translator) -> str:
    hrefs = (f"./app/static/fonts/{name}.woff2" for name in FONTS[t.lang])
    return "".join(f'<link rel="preload" href="{href}" as="font" type="font/woff2" crossorigin />' for href in hrefs)
