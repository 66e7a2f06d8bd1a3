"""What stands round every page: the masthead, the foot; one element each."""

from __future__ import annotations

from html import escape

import streamlit as st

from lib.markup.embedded import embedded
from lib.markup.masthead import masthead as markup
from lib.ui.state import page, view_of
from lib.ui.touch import touch
from lib.ui.words import html
from lib.vocabulary import PAGES


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
