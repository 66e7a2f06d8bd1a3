"""How to cite a claim, a page as it stands, or the whole package."""

from __future__ import annotations

from datetime import UTC, date, datetime

import streamlit as st

from lib.share import citation
from lib.ui.state import base_url, here_query, page


def cite_view() -> None:
    """How to cite the page as it stands."""
    here = page()
    _cite(citation.view(here.name, here_query(), here.t, edition(), today()))


def cite_package() -> None:
    """How to cite the whole package."""
    here = page()
    _cite(citation.package(here.dataset.descriptor, here.t, edition(), today()))


def edition() -> citation.Edition:
    """The data as the reader sees them, for citations."""
    here = page()
    return citation.edition(here.dataset.descriptor, here.version, base_url())


def today() -> date:
    """The day of access."""
    return datetime.now(UTC).date()


def forms(work: citation.Work) -> None:
    """A citation in its three forms, ready to be copied."""
    t = page().t
    for name, make in (("apa", citation.apa), ("bibtex", citation.bibtex), ("plain", citation.plain)):
        st.caption(t(f"cite-form-{name}"))
        st.code(make(work, t), language=None, wrap_lines=True)


def _cite(work: citation.Work) -> None:
    t = page().t
    shown = st.expander(t("cite-heading"), icon=":material/format_quote:", key="cite", on_change="rerun")
    if shown.open:
        with shown:
            forms(work)
