"""What is wanted of the region, power by power, and what each state is said to hold."""

from __future__ import annotations

import streamlit as st

from lib.markup import minerals as markup
from lib.markup.words import heading
from lib.ui.figure import line
from lib.ui.state import page
from lib.ui.touch import touch


def wanted() -> None:
    """What each power is said to want."""
    here = page()
    touch(heading(here.t("minerals-wanted"), "wanted") + markup.wanted(here.record, here.t.lang), "wanted")


def endowments(name: str, never: str) -> None:
    """State by state what is said to be there and what is wanted of it, of one resource where one is chosen. `name`: the
    figure that its files show; `never` as in `lib.ui.figure.figure`."""
    here = page()
    rows = markup.endowments(here.record, here.t.lang, here.state["resource"])
    touch(rows + line(name, never), "held")


def published() -> None:
    """The documents' shares against a published table: always there, in a frame and a drawing that set it apart."""
    with st.container(key="outside"):
        table = markup.published(page().record, page().t.lang)
        touch(table + line("reference-reserves_against_documents"), "published")
