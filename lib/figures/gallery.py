"""Every figure by name, and its drawings: kept by codes, so that each is made once in a process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import altair as alt
import pandas as pd

from lib.evidence import questions
from lib.evidence import reference as published
from lib.evidence.record import Record
from lib.figures import (
    bars,
    findings,
    grids,
    minerals,
    pledges,
    profile,
    promise,
    reference,
    reference_findings,
    region,
    timeline,
)
from lib.figures.figure import Codes, Drawing, Figure
from lib.i18n import Translator

WHO, WHAT = ("powers", "docs"), ("highlight",)
KEPT = 1500
"""Drawings kept at the same time; the least recently asked for goes first. One takes about 30 kB."""


def _tables(rows: Callable[..., pd.DataFrame], **fixed: str) -> Callable[..., pd.DataFrame]:
    """Rows of a question that needs the tables alone."""
    return lambda record, **codes: rows(record.tables, **fixed, **codes)


def _reference(
    name: str,
    rows: Callable[..., pd.DataFrame],
    draw: Callable[[pd.DataFrame, Translator], alt.TopLevelMixin],
    finding: Callable[[pd.DataFrame, Translator], str],
    **fixed: str,
) -> Figure:
    """A figure of published numbers."""
    return Figure(f"reference-{name}", _tables(rows, **fixed), draw, finding, reference=True)


FIGURES: Mapping[str, Figure] = {
    figure.name: figure
    for figure in (
        Figure(
            "profile_matrix",
            _tables(questions.profile_matrix),
            profile.profile_matrix,
            findings.profile_matrix_finding,
            ("powers", "dims", "docs"),
            ("highlight", "powers", "dims"),
            of_record=True,
        ),
        Figure(
            "formats_timeline",
            _tables(questions.formats_timeline),
            timeline.formats_timeline,
            findings.formats_timeline_finding,
            WHO,
            ("highlight", "powers"),
        ),
        Figure("pledges", _tables(questions.pledges), pledges.pledges, pledges.pledges_finding, WHO, WHAT),
        Figure(
            "sectors_dots",
            _tables(questions.sectors_dots),
            grids.sectors_dots,
            findings.sectors_dots_finding,
            WHO,
            ("highlight", "powers"),
        ),
        Figure(
            "state_reach",
            _tables(questions.state_reach),
            profile.state_reach,
            findings.state_reach_finding,
            ("powers", "states", "docs"),
            ("highlight", "powers", "states"),
            of_record=True,
        ),
        Figure(
            "statement_counts",
            lambda record, **codes: questions.statement_counts(record.claims, record.tables, **codes),
            grids.statement_counts,
            findings.statement_counts_finding,
            WHO,
            ("highlight", "powers", "docs"),
        ),
        Figure(
            "promise",
            lambda record, **codes: questions.promise(record.claims, record.tables, **codes),
            promise.promise,
            promise.promise_finding,
            WHO,
            ("highlight", "powers"),
        ),
        Figure(
            "mentions_bars",
            _tables(questions.mentions_bars),
            bars.mentions_bars,
            findings.mentions_bars_finding,
            WHO,
            WHAT,
        ),
        Figure(
            "mentions_topics",
            _tables(questions.mentions_topics),
            grids.mentions_topics,
            findings.mentions_topics_finding,
            ("docs",),
            ("docs",),
        ),
        Figure(
            "reserve_shares",
            _tables(questions.reserve_shares),
            minerals.reserve_shares,
            findings.reserve_shares_finding,
        ),
        Figure(
            "endowment_matrix",
            _tables(questions.endowment_matrix),
            minerals.endowment_matrix,
            findings.endowment_matrix_finding,
            ("resource",),
        ),
        Figure(
            "transport_cost", _tables(questions.transport_cost), region.transport_cost, findings.transport_cost_finding
        ),
        Figure("climate", _tables(questions.climate), region.climate, findings.climate_finding),
        Figure("population", _tables(questions.population), region.population, findings.population_finding),
        _reference(
            "first_summits", published.first_summits, reference.first_summits, reference_findings.first_summits_finding
        ),
        _reference("pledges", published.pledges, reference.pledges, reference_findings.pledges_finding),
        _reference(
            "reserves_against_documents",
            published.reserves_against_documents,
            reference.reserves_against_documents,
            reference_findings.reserves_against_documents_finding,
        ),
        _reference("uranium", published.uranium, reference.uranium, reference_findings.uranium_finding),
        _reference("population", published.population, reference.population, reference_findings.population_finding),
        _reference(
            "corridor_volume",
            published.corridor_volume,
            reference.corridor_volume,
            reference_findings.corridor_volume_finding,
        ),
        _reference("containers", published.containers, reference.containers, reference_findings.containers_finding),
        *(
            _reference(
                f"trade:{series}", published.trade, reference.trade, reference_findings.trade_finding, series_id=series
            )
            for series in published.TRADE
        ),
    )
}


def drawing(record: Record, name: str, lang: str, dark: bool, view: Codes) -> Drawing:
    """The drawing of a figure for a view. Raises KeyError where there is no such figure or the view lacks a choice."""
    figure = FIGURES[name]
    return _kept(record, name, lang, dark, figure.codes(view))


@lru_cache(maxsize=KEPT)
def _kept(record: Record, name: str, lang: str, dark: bool, codes: tuple[tuple[str, Any], ...]) -> Drawing:
    light = _kept(record, name, lang, False, codes) if dark else None
    return Drawing(FIGURES[name], record, lang, dark, dict(codes), light)
