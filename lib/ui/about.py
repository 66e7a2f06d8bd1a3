"""The page about the documents: what does not fit, what none of them says; the documents as lib.markup.about writes them."""

from __future__ import annotations

import streamlit as st

from lib.markup import about as markup
from lib.markup import statements
from lib.markup.links import link_to
from lib.ui.state import page, view_of
from lib.ui.touch import touch
from lib.ui.words import html


def intro() -> None:
    """What the documents are about, and how many never name the region."""
    here, t = page(), page().t
    about = [row["on_central_asia"] for row in here.record.sources.values()]
    st.markdown(t("about-what", about=len(about) - about.count("silent"), silent=about.count("silent")))


def documents() -> None:
    """The documents, each with who stands behind it and what was taken from it."""
    here = page()
    touch(markup.documents(here.record, here.t.lang), "documents")


def section(part: str) -> None:
    """A heading and the text under it."""
    html(markup.section(part, page().t.lang))


def firmness() -> None:
    """What each degree of firmness means, in plain words."""
    html(markup.firmness(page().t.lang))


def checks() -> None:
    """What was checked, and where the doubts are."""
    t = page().t
    go = link_to(view_of("doubts"), t("about-checks-link"))
    touch(f"{markup.section('checks', t.lang)}<p>{go}</p>", "checks")


def gaps() -> None:
    """What none of the documents says."""
    here = page()
    html = markup.section("gaps", here.t.lang) + statements.gaps(here.record, here.t.lang)
    touch(html, "statements-gaps")
