"""How to cite a page as it stands, or the whole package: every form to be copied, and files for reference managers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import urlencode

import streamlit as st

from lib.markup.brief import link
from lib.markup.cite import forms
from lib.share import citation, cited
from lib.ui.state import base_url, here_query, page
from lib.ui.words import html


def cite_view() -> None:
    """How to cite the page as it stands."""
    _cite(page().name)


def cite_package() -> None:
    """How to cite the whole package."""
    _cite("package")


def edition() -> citation.Edition:
    """The data as the reader sees them, for citations."""
    here = page()
    return citation.edition(here.dataset.descriptor, here.version, base_url())


def today() -> date:
    """The day of access."""
    return datetime.now(UTC).date()


def _cite(what: str) -> None:
    t = page().t
    html(f'<p class="foot">{link(page().state.with_(card=()))}</p>')
    shown = st.expander(t("cite-heading"), icon=":material/format_quote:", key="cite", on_change="rerun")
    if shown.open:
        works = cited.works(page().record, page().dataset, what, page().state, base_url(), today())
        with shown:
            html(forms(works, what, urlencode(here_query()), t))
