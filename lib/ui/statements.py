"""Statements as a list: each with its document and paragraph, each a way to its card."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.data.shared import Shared
from lib.evidence import presence, questions
from lib.evidence.record import Record
from lib.i18n import translator
from lib.ui.state import address, page
from lib.ui.touch import touch

_ANY = "any-claim"
"""Stands in an address for the claim that is written into it."""


def statements(rows: pd.DataFrame, key: str) -> None:
    """The rows' statements, one for each claim. `key` is unique on the page.

    `rows` is a frame that is kept (of the record, of a cached question): what is written of it is kept with it.
    """
    here = page()
    if items := _items(Shared(rows), here.record, here.t.lang):
        before, after = escape(address(card=(_ANY,))).split(_ANY)
        links = "".join(f"<li>{_link(before + claim + after, claim, text)} {more}</li>" for claim, text, more in items)
        touch(f'<ul class="statements">{links}</ul>', f"statements-{key}")


def other_figures() -> None:
    """Every other number about the region, to be read one by one."""
    statements(_other_figures(page().record), "figures")


@lru_cache(maxsize=2)
def _other_figures(record: Record) -> pd.DataFrame:
    return questions.other_figures(record.tables)


@lru_cache(maxsize=600)
def _items(rows: Shared, record: Record, lang: str) -> tuple[tuple[str, str, str], ...]:
    """Claim, its own title (true wherever it stands), what stands behind the first of its rows in HTML."""
    titles, first = record.names("claims", f"title_{lang}"), records(rows.frame.drop_duplicates("claim_id"))
    return tuple((row["claim_id"], titles[row["claim_id"]], _behind(row, record, lang)) for row in first)


def _behind(row: Mapping[str, Any], record: Record, lang: str) -> str:
    """Document and paragraph, quietly, and whether it is about another part of the world."""
    t = translator(lang)
    place = f'<span class="place">{escape(presence.place(row, record.tables, t))}</span>'
    elsewhere = row.get("scope") == "elsewhere"
    return place + (f' <span class="badge">{escape(t.code("scope", "elsewhere"))}</span>' if elsewhere else "")


def _link(href: str, claims: str, text: str) -> str:
    return f'<a class="evidence" href="{href}" data-card="{escape(claims)}">{escape(text)}</a>'
