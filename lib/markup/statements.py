"""Statements as a list: each with its document and paragraph, each a way to its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.data.shared import Shared
from lib.evidence import presence, questions
from lib.evidence.record import Record
from lib.i18n import translator
from lib.markup.links import claim_link
from lib.vocabulary import POWERS


@lru_cache(maxsize=600)
def statements(rows: Shared, record: Record, lang: str) -> str:
    """The rows' claims, each once, by its own title (true wherever it stands); blank for none."""
    titles, first = record.names("claims", f"title_{lang}"), records(rows.frame.drop_duplicates("claim_id"))
    items = "".join(
        f"<li>{claim_link(row['claim_id'], titles[row['claim_id']])} {_behind(row, record, lang)}</li>" for row in first
    )
    return f'<ul class="statements">{items}</ul>' if items else ""


def other_figures(record: Record, lang: str) -> str:
    """Every other number about the region, to be read one by one."""
    return statements(Shared(_asked(record, questions.other_figures)), record, lang)


@lru_cache(maxsize=4)
def gaps(record: Record, lang: str) -> str:
    """What none of the documents says, the comparison's empty slots: folded, power by power, each with its count."""
    t, rows = translator(lang), _asked(record, questions.gaps)
    names, titles = record.names("actors", f"name_{lang}"), record.names("claims", f"title_{lang}")
    folded = []
    for power in (power for power in POWERS if power in set(rows["actor_id"])):
        claims = list(dict.fromkeys(rows.loc[rows["actor_id"] == power, "claim_id"]))
        items = "".join(f"<li>{claim_link(claim, titles[claim])}</li>" for claim in claims)
        head = escape(t("gaps-of", name=names[power], count=len(claims)))
        folded.append(
            f'<details class="gaps" id="gaps-{power}" data-keep="{power}"><summary>{head}</summary>'
            f'<ul class="statements">{items}</ul></details>'
        )
    return "".join(folded)


@lru_cache(maxsize=4)
def _asked(record: Record, rows: Callable[[Mapping[str, pd.DataFrame]], pd.DataFrame]) -> pd.DataFrame:
    return rows(record.tables)


def _behind(row: Mapping[str, Any], record: Record, lang: str) -> str:
    """Document and paragraph, quietly, and whether it is about another part of the world."""
    t = translator(lang)
    place = f'<span class="place">{escape(presence.place(row, record.tables, t))}</span>'
    elsewhere = row.get("scope") == "elsewhere"
    return place + (f' <span class="badge">{escape(t.code("scope", "elsewhere"))}</span>' if elsewhere else "")
