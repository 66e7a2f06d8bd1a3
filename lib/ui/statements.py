"""Statements as a list: each with its document and paragraph, each a way to its card."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.evidence import presence, questions
from lib.evidence.record import Record
from lib.i18n import Translator
from lib.ui.state import Page, address, page
from lib.ui.touch import touch


def statements(rows: pd.DataFrame, key: str) -> None:
    """The rows' statements, one for each claim. `key` is unique on the page."""
    here = page()
    items = [item(row, here) for row in rows.drop_duplicates("claim_id").to_dict("records")]
    if items:
        touch(f'<ul class="statements">{"".join(items)}</ul>', f"statements-{key}")


def other_figures() -> None:
    """Every other number about the region, to be read one by one."""
    statements(_other_figures(page().record), "figures")


@lru_cache(maxsize=2)
def _other_figures(record: Record) -> pd.DataFrame:
    return questions.other_figures(record.tables)


def item(row: Mapping[str, Any], here: Page) -> str:
    """One claim as a list item: its own title, true wherever it stands, and where the first of its rows stands."""
    t, titles = here.t, here.record.names("claims", f"title_{here.t.lang}")
    elsewhere = (
        f' <span class="badge">{escape(t.code("scope", "elsewhere"))}</span>' if row.get("scope") == "elsewhere" else ""
    )
    return f"<li>{card_link(row['claim_id'], titles[row['claim_id']])} {place(row, here, t)}{elsewhere}</li>"


def place(row: Mapping[str, Any], here: Page, t: Translator) -> str:
    """Document and paragraph, quietly."""
    return f'<span class="place">{escape(presence.place(row, here.tables, t))}</span>'


def card_link(claims: str, text: str) -> str:
    """A link to the card of one or more claims (comma-joined), opened in place."""
    href = address(card=tuple(claims.split(",")))
    return f'<a class="evidence" href="{escape(href)}" data-card="{escape(claims)}">{escape(text)}</a>'
