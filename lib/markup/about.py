"""The page about the documents: who stands behind each, and what each degree of firmness means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.markup.words import heading
from lib.vocabulary import STATUSES
from lib.written import day


@lru_cache(maxsize=4)
def documents(record: Record, lang: str) -> str:
    """The documents, each with who stands behind it and what was taken from it."""
    t, counts = translator(lang), record.claims["source_id"].value_counts()
    rows = "".join(_document(row, int(counts.get(source, 0)), t) for source, row in record.sources.items())
    return heading(t("about-documents"), "documents") + rows


def section(part: str, lang: str) -> str:
    """A heading and the text under it."""
    t = translator(lang)
    return f"{heading(t(f'about-{part}'), part)}<p>{escape(t(f'about-{part}-text'))}</p>"


def firmness(lang: str) -> str:
    """What each degree of firmness means, in plain words."""
    t = translator(lang)
    items = "".join(
        f"<li><b>{escape(t.code('status', code))}</b>: {escape(t.code('firmly', code))}</li>" for code in STATUSES
    )
    return f"{heading(t('about-firmly'), 'firmly')}<ul>{items}</ul>"


def _document(row: Mapping[str, Any], count: int, t: Translator) -> str:
    what, view, *rest = [f"<dt>{escape(head)}</dt><dd>{escape(words)}</dd>" for head, words in _behind(row, t).items()]
    sizes = t("about-words", paragraphs=row["paragraphs"], words=row["words"])
    silent = f'<p class="check">{escape(t("about-silent"))}</p>' if row["on_central_asia"] == "silent" else ""
    return (
        f'<article class="document"><h3>{escape(t.of(row, "short"))}</h3><dl>{what}{view}</dl>'
        f'<details data-wide data-keep="{escape(str(row["source_id"]))}"><summary>{escape(t("about-behind"))}</summary>'
        f"<dl>{''.join(rest)}</dl>"
        f'<p class="quiet">{escape(sizes)} · {escape(t("about-statements", count=count))}</p></details>{silent}</article>'
    )


def _behind(row: Mapping[str, Any], t: Translator) -> dict[str, str]:
    """Title and kind, whose view; then author, publisher, date and how it is known: "not stated" where it is not."""

    def known(column: str) -> str:
        return str(t.of(row, column)) if pd.notna(t.of(row, column)) else t("status-not-stated")

    # Where no date is printed, the basis says so itself.
    printed = f"{day(str(row['published']), t)}. " if pd.notna(row["published"]) else ""
    return {
        t("card-document"): f"{known('title')} ({t.code('sources-kind', row['kind'])})",
        t("card-view"): known("viewpoint"),
        t("card-author"): known("author"),
        t("card-publisher"): known("publisher"),
        t("card-date"): f"{printed}{known('published_basis')}",
    }
