"""Where the rows of a figure stand: the documents, and their paragraphs as long as a line can hold them."""

from __future__ import annotations

import pandas as pd

from lib import written
from lib.i18n import Translator
from lib.vocabulary import SOURCES, source_name

FEW = 8
"""Paragraphs that are named one by one."""


def places(rows: pd.DataFrame, t: Translator) -> str:
    """`From ISRS, Uzbekistan, ¶ 14`; of many paragraphs the documents alone, blank for rows of no document."""
    if "source_id" not in rows:
        return ""
    spoken = rows[rows["source_id"].notna()]
    found: dict[str, set[int]] = {source: set() for source in SOURCES if source in set(spoken["source_id"])}
    if "paragraph" in spoken:
        for source, paragraph in zip(spoken["source_id"], spoken["paragraph"], strict=True):
            if source in found and pd.notna(paragraph):
                found[source].add(int(paragraph))
    counted = 0 < sum(map(len, found.values())) <= FEW
    named = [
        t("place-of", source=source_name(source, t.lang), paragraphs=written.paragraphs(paragraphs, t))
        if counted
        else source_name(source, t.lang)
        for source, paragraphs in found.items()
    ]
    return t("figure-places", places=t("cite-separator").join(named)) if named else ""
