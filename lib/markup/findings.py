"""What the documents answer in short: the findings, and questions with a view ready for each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

from lib.data.frames import records
from lib.evidence import whence
from lib.evidence.record import Record
from lib.evidence.relations import clash
from lib.i18n import Translator, translator
from lib.markup.gloss import gloss
from lib.markup.links import claim_link
from lib.markup.words import agreement, heading, scaled
from lib.palette import power_colour
from lib.view.address import path_of

_PARTS = {"money": "pledges", **dict.fromkeys(("dialogue", "first_summit", "meetings"), "timeline")}
"""Dimension -> the part of the comparison that draws it; all others stand in the table."""


@lru_cache(maxsize=4)
def findings(record: Record, lang: str) -> str:
    """The answer in a few sentences: each with its firmness (of claims that contradict each other: with that), a way to
    its evidence and to the view that shows it."""
    t = translator(lang)
    rows = records(record.tables["findings"].sort_values("seq"))
    items = "".join(
        f'<li style="--power: {_colour(row)}">{_to_card(row, t.of(row, "text"))} '
        f'<span class="mark">{_mark(row, record, t)} {_to_view(row, t("findings-see"), t)}</span></li>'
        for row in rows
    )
    return f'<ol class="findings">{items}</ol>{gloss(items, t)}'


@lru_cache(maxsize=4)
def questions(record: Record, lang: str) -> str:
    """Questions a reader comes with, each opening the view that answers it; the answer stands under it."""
    t = translator(lang)
    rows = records(record.tables["questions"].sort_values("seq"))
    items = "".join(
        f"<li><details><summary>{escape(t.of(row, 'text'))}</summary><p>{escape(t.of(row, 'answer'))}</p>"
        f"{gloss(t.of(row, 'answer'), t)}{_whence(row, record, t)}"
        f'<p class="mark">{_to_card(row, t("questions-evidence"))} · {_to_view(row, t("questions-see"), t)}</p>'
        "</details></li>"
        for row in rows
    )
    return f'{heading(t("questions-title"), "questions")}<ol class="questions">{items}</ol>'


def _mark(row: Mapping[str, Any], record: Record, t: Translator) -> str:
    """How firmly the finding stands; where its own claims contradict each other, that they do."""
    if clash(record.relations, str(row["claim_ids"]).split(";")):
        return agreement("contradicted", t)
    return scaled(t("filter-status"), t.code("status", str(row["status"])))


def _whence(row: Mapping[str, Any], record: Record, t: Translator) -> str:
    """The documents and paragraphs that the answer is drawn from."""
    places = whence.of_claims(record, str(row["claim_ids"]).split(";"), t)
    return (
        f'<p class="place">{escape(t("figure-places", places=t("cite-separator").join(places)))}</p>' if places else ""
    )


def _colour(row: Mapping[str, Any]) -> str:
    """The power's colour where a finding is about one power."""
    power = str(row["actor_id"] or "")
    return power_colour(power) if power and ";" not in power else "var(--all)"


def _to_card(row: Mapping[str, Any], text: str) -> str:
    return claim_link(str(row["claim_ids"]).replace(";", ","), text)


def _to_view(row: Mapping[str, Any], words: str, t: Translator) -> str:
    asked = parse_qsl(str(row["query"] or ""))
    query = urlencode([("lang", t.lang), *asked])
    target, part = escape(f"{row['page']}?{query}"), _part(row["page"], dict(asked).get("dims", ""))
    href = f"{escape(path_of(row['page']))}?{escape(query)}" + (f"#{part}" if part else "")
    to = f' data-to="{part}"' if part else ""
    return f'<a class="go" href="{href}" data-go="{target}"{to}>{escape(words)}</a>'


def _part(page: str, dims: str) -> str:
    """The part of the comparison that shows these dimensions; blank on other pages, which begin with what is asked."""
    if page != "compare" or not dims:
        return ""
    parts = {_PARTS.get(dim, "profile") for dim in dims.split(",")}
    return parts.pop() if len(parts) == 1 else "profile"
