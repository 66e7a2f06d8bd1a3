"""The page about the documents: who stands behind each, what does not fit, what none of them says."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st

from lib.evidence import questions
from lib.evidence.record import Record
from lib.i18n import Translator
from lib.ui.state import page
from lib.ui.statements import statements
from lib.ui.words import plain
from lib.vocabulary import STATUSES


def intro() -> None:
    """What the documents are about, and how many never name the region."""
    here, t = page(), page().t
    about = [row["on_central_asia"] for row in here.record.sources.values()]
    st.markdown(t("about-what", about=len(about) - about.count("silent"), silent=about.count("silent")))


def documents() -> None:
    """The documents, each with who stands behind it and what was taken from it."""
    here, t = page(), page().t
    counts = _counts(here.record)
    for source, row in here.record.sources.items():
        with st.container(border=True):
            st.markdown(f"#### {plain(t.of(row, 'short'))}")
            st.markdown("  \n".join(_behind(row, t)))
            sizes = t("about-words", paragraphs=row["paragraphs"], words=row["words"])
            st.caption(f"{sizes} · {t('about-statements', count=counts.get(source, 0))}")
            if row["on_central_asia"] == "silent":
                st.info(t("about-silent"), icon=":material/wrong_location:")


def firmness() -> None:
    """What each degree of firmness means, in plain words."""
    t = page().t
    st.markdown("\n".join(f"- **{t.code('status', code)}**: {t.code('firmly', code)}" for code in STATUSES))


def gaps() -> None:
    """What none of the documents says: the comparison's empty slots."""
    statements(_gaps(page().record), "gaps")


@lru_cache(maxsize=2)
def _gaps(record: Record) -> pd.DataFrame:
    return questions.gaps(record.tables)


@lru_cache(maxsize=2)
def _counts(record: Record) -> dict[str, int]:
    """Document -> how many statements were taken from it."""
    return {str(source): int(count) for source, count in record.claims["source_id"].value_counts().items()}


def _behind(record: Mapping[str, Any], t: Translator) -> list[str]:
    """Title and kind, author, publisher, date and how it is known, whose view: "not stated" where it is not."""

    def known(column: str) -> str:
        return plain(t.of(record, column)) if pd.notna(t.of(record, column)) else t("status-not-stated")

    # Where no date is printed, the basis says so itself.
    day = f"{record['published']}. " if pd.notna(record["published"]) else ""
    return [
        f"**{t('card-document')}:** {known('title')} ({t.code('sources-kind', record['kind'])})",
        f"**{t('card-author')}:** {known('author')} · **{t('card-publisher')}:** {known('publisher')}",
        f"**{t('card-date')}:** {day}{known('published_basis')}",
        f"**{t('card-view')}:** {known('viewpoint')}",
    ]
