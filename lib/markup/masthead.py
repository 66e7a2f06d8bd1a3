"""What stands above every page, live and in the first HTML: the site's name, the languages, the pages' names, the switch
of the reference layer. One element, all of it links: a page is drawn anew at every touch, and each element costs.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.figures.gallery import FIGURES
from lib.i18n import LANGUAGE_NAMES, LANGUAGES, Translator, translator
from lib.markup.links import Links, link_to, sharing
from lib.share.files import FIGURES_OF
from lib.view.address import address_of
from lib.view.state import ViewState

REFERENCES = {page for page, names in FIGURES_OF.items() if any(FIGURES[name].reference for name in names)}
"""Pages whose figures the reference layer adds to: elsewhere the switch would change nothing in sight."""


@lru_cache(maxsize=400)
def masthead(state: ViewState, pages: tuple[ViewState, ...], embedded: bool = False) -> str:
    """`pages`: the view that each page's link leads to. `embedded`: the site stays in another site's frame."""
    if embedded:
        return ""
    t = translator(state.lang)
    more = "&embed=true" if embedded else ""
    names = "".join(_page(one, one.page == state.page, more, t) for one in pages)
    return (
        f'<header class="masthead"><p class="brand">{escape(t("app-title"))}</p>{_languages(state, more, t)}'
        f'<div class="row"><nav class="pages" aria-label="{escape(t("pages-label"))}">{names}</nav>'
        f"{_reference(state, t)}{sharing(state.page, state, t)}</div></header>"
    )


def _languages(state: ViewState, more: str, t: Translator) -> str:
    """Links that load the page anew: it comes with its own `<html lang dir>` and title."""
    links = "".join(
        f'<a href="{escape(address_of(state.with_(lang=lang)) + more)}" lang="{lang}" hreflang="{lang}"'
        f"{_current(lang == t.lang, 'true')}>{LANGUAGE_NAMES[lang]}</a>"
        for lang in LANGUAGES
    )
    return f'<nav class="languages" aria-label="{escape(t("language-label"))}">{links}</nav>'


def _page(there: ViewState, here: bool, more: str, t: Translator) -> str:
    return link_to(there, t(f"page-{there.page}"), _current(here, "page"), more)


def _reference(state: ViewState, t: Translator) -> str:
    on = bool(state["ref"])
    if not on and state.page not in REFERENCES:
        return ""
    look = f'class="switch" role="switch" aria-checked="{str(on).lower()}" title="{escape(t("reference-layer-text"))}"'
    return Links(state).set("ref", int(not on), escape(t("reference-switch")), look)


def _current(here: bool, kind: str) -> str:
    return f' aria-current="{kind}"' if here else ""
