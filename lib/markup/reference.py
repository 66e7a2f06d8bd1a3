"""Published figures from outside the documents beside a claim, and why they may differ."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.evidence import reference
from lib.evidence.card import Card
from lib.evidence.record import Record
from lib.i18n import Translator
from lib.markup.links import link_to
from lib.view.state import ViewState
from lib.written import days, listed, quantity


def beside(one: Card, record: Record, t: Translator) -> str:
    """A section of its own, marked as not from the documents; blank where nothing stands beside the claim."""
    rows = _compared(record).get(one.claim_id, ())
    if not rows:
        return ""
    items = "".join(dict.fromkeys(f"<li>{_figure(row, t)}</li>" for row in rows))
    reasons = dict.fromkeys(t.of(row, "reason") for row in rows)
    why = "".join(f"<p><strong>{escape(t('card-reference-why'))}:</strong> {escape(reason)}</p>" for reason in reasons)
    return f'<section class="reference"><h4>{escape(t("card-reference"))}</h4><ul>{items}</ul>{why}</section>'


def offered(one: Card, record: Record, state: ViewState, t: Translator) -> str:
    """The way to that section from a card without it: the switch stands on two pages alone, cards open on all."""
    if one.claim_id not in _compared(record):
        return ""
    return f"<p>{link_to(state.with_(card=(one.claim_id,), ref=True), t('card-reference-offer'))}</p>"


@lru_cache(maxsize=4)
def _compared(record: Record) -> dict[str, list[dict[str, Any]]]:
    """Claim -> the published figures set beside it."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in records(reference.compare(record.tables["claims"][["claim_id"]], record.tables)):
        found.setdefault(row["claim_id"], []).append(row)
    return found


def _figure(row: Mapping[Any, Any], t: Translator) -> str:
    value = ""
    if pd.notna(row["reference_value"]):
        value = quantity(row["reference_value"], row["reference_unit"], t)
    label = t.of(row, "reference_label")
    firm = t.code("status", row["reference_status"]) if pd.notna(row["reference_status"]) else ""
    publisher = row["reference_publisher_ar" if t.lang == "ar" else "reference_publisher"]
    source = (
        listed([publisher, days(row["reference_date"], row["reference_date_end"], t)], t) if pd.notna(publisher) else ""
    )
    words = t("cite-separator").join(part for part in (firm, source) if part)
    return f"{escape(label) if pd.notna(label) else ''} <bdi>{escape(value)}</bdi> ({escape(words)})"
