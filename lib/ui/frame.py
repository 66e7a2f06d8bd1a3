"""What stands round every page: the style sheet, the masthead, the foot; one element each."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

import streamlit as st

from lib.markup.embedded import embedded
from lib.markup.masthead import masthead as markup
from lib.ui.state import page, view_of
from lib.ui.touch import touch
from lib.ui.words import html
from lib.vocabulary import PAGES


def style(sheets: tuple[Path, ...], rtl: bool) -> None:
    """The one CSS block of the app, and the direction."""
    direction = ":root { direction: rtl; }" if rtl else ""
    frame = _FRAME if st.context.is_embedded else ""
    html(f"<style>{_read(sheets)}{direction}{frame}</style>")


def masthead() -> None:
    """The site's name, the languages, the pages as the reader left each.

    No icon for a page or the tab: Streamlit fetches those from another host.
    """
    views = tuple(view_of(name, remember=True).with_(card=()) for name in PAGES)
    if not st.context.is_embedded:
        touch(markup(page().state, views), "masthead")


def footer() -> None:
    """Where the figures come from, the licences, the version of the data."""
    t, version = page().t, page().version
    if st.context.is_embedded:
        html(embedded(page().state, version))
        return
    texts = [t("footer-sources"), t("footer-licence"), *([t("footer-version", version=version)] if version else [])]
    html(f'<footer class="foot">{"<br>".join(map(escape, texts))}</footer>')


# In another site's frame: the view, without the ways on from it.
_FRAME = (
    ".sources, .contents, .questions, #questions, .st-key-cite, [data-testid=stColumn]:has(.findings) "
    "{ display: none; } .stMain h1 { font-size: 1.25rem; padding-block: 0 0.5rem; }"
)


@cache
def _read(sheets: tuple[Path, ...]) -> str:
    return "".join(sheet.read_text("utf-8") for sheet in sheets)
