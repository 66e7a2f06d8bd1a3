"""Powers by dimension and by state, in words: what is said in each slot. Counts alone would be read as influence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import altair as alt
import pandas as pd

from lib.evidence import comparison as compared
from lib.evidence.record import Record
from lib.figures import base, wording
from lib.i18n import Translator
from lib.vocabulary import DIMENSIONS, POWERS, STATES, actor_name

Codes = Sequence[str]


def profile_matrix(
    df: pd.DataFrame,
    t: Translator,
    highlight: str = "",
    powers: Codes = POWERS[:4],
    dims: Codes = DIMENSIONS,
    *,
    record: Record,
) -> alt.TopLevelMixin:
    """The most telling statement of each slot, how firmly it is said, and how many more there are."""
    if not len(powers) or not len(dims):
        return base.nothing(t)
    about_region = df[df["scope"].ne("elsewhere") | df["source_id"].isna()]
    cells = base.records(base.gathered(about_region, ["actor_id", "dimension"], t))
    found = {(row["actor_id"], row["dimension"]): row for row in cells}
    shown = [power for power in POWERS if power in powers]
    rows = []
    for dim in dims:
        row = []
        for power in shown:
            cell = found.get((power, dim))
            first = compared.headlines(record).get((dim, power), "")
            said = [_telling(cell["claims"].split(","), cell["count"], first, record, t)] if cell else []
            row.append(wording.slot(cell, power, t.code("dimension", dim), said, t))
        rows.append(row)
    return wording.table(rows, shown, t, highlight, t("profile-key"))


def state_reach(
    df: pd.DataFrame,
    t: Translator,
    highlight: str = "",
    powers: Codes = POWERS[:4],
    states: Codes = STATES,
    *,
    record: Record,
) -> alt.TopLevelMixin:
    """Every statement that ties a power to a state by name."""
    if not len(powers) or not len(states):
        return base.nothing(t)
    cells = base.records(base.gathered(df, ["power_id", "state_id"], t))
    found = {(row["power_id"], row["state_id"]): row for row in cells}
    short, shown = record.names("claims", f"short_{t.lang}"), [power for power in POWERS if power in powers]
    rows = []
    for state in states:
        row = []
        for power in shown:
            cell = found.get((power, state))
            said = [f"• {short[claim]}" for claim in cell["claims"].split(",")] if cell else []
            row.append(wording.slot(cell, power, actor_name(state, t.lang), said, t))
        rows.append(row)
    return wording.table(rows, shown, t, highlight)


def hedges(record: Record, claim: str, t: Translator) -> str:
    """How firmly a claim is said, in a word or two; blank for what is said flatly, so that the others are seen."""
    if record.standings[claim].kind == "differ":
        return f"{t('filter-health')}: {t('health-differing')}"
    places = (place for place in record.places[claim] if place["status"] not in ("stated", "not_stated"))
    return t("list-separator").join(dict.fromkeys(_hedge(place, t) for place in places))


def _hedge(place: Mapping[str, Any], t: Translator) -> str:
    """What kind of plan it is, as said: one word for it on every page. Of a number that is not here only how firm it is."""
    return base.hedge(dict(place), t) if place["status"] == "planned" else t.code("status", place["status"])


def _telling(claims: list[str], count: int, first: str, record: Record, t: Translator) -> str:
    telling = first if first in claims else claims[0]
    firm, words = hedges(record, telling, t), record.names("claims", f"short_{t.lang}")[telling]
    return words + f" ({firm})" * bool(firm) + f" {t('said-more', count=count - 1)}" * (count > 1)
