"""How to cite a page as it stands, or the whole package: every form to be copied, and files for reference managers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import urlencode

import streamlit as st

from lib.i18n import code_key
from lib.markup.brief import link
from lib.share import citation, cited
from lib.share.citation_forms import FILES, MARKED, texts
from lib.ui.state import base_url, here_query, page
from lib.ui.words import html, plain


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
        with shown:
            _forms(what)


def _forms(what: str) -> None:
    """Each form in a box of its own, and the files. The style sheet lets words run in their own direction."""
    here, t = page(), page().t
    works = cited.works(here.record, here.dataset, what, here.state, base_url(), today())
    for form, text in texts(works, t.lang).items():
        st.caption(t(code_key("cite-form", form)))
        with st.container(key=f"cited-{'program' if form in MARKED else 'reader'}-{form}"):
            st.code(text, language=None, wrap_lines=True)
    _files(what)


def _files(what: str) -> None:
    """Links to its citation as a file."""
    t, asked = page().t, urlencode(here_query())
    links = (
        f"[{t(f'cite-form-{form}')}](/data/cite/{plain(what)}.{plain(end)}?{plain(asked)})"
        for end, (form, _) in FILES.items()
    )
    st.markdown(f"{t('cite-files')}: {' · '.join(links)}")
