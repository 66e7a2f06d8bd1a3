"""Cells that are filled or blank by what stands beside them: a blank that no pattern can know to be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from lib.data.problem import Problem
from lib.data.strict_csv import Cells

Row = Mapping[str, str]
When = Callable[[Row], bool]


def _is(column: str, *values: str) -> When:
    return lambda row: row[column] in values


def _starts(column: str, *starts: str) -> When:
    return lambda row: row[column].startswith(starts)


def _not(when: When) -> When:
    return lambda row: not when(row)


def _always(_row: Row) -> bool:
    return True


_HEDGED = ("planned", "forecast", "upper_bound", "lower_bound", "approximate", "range")
_ABOUT_A_RESOURCE = ("uranium", "reserve")
_UNBOUND = ("sea", "region")

FILLED: tuple[tuple[str, str, When, str], ...] = (
    ("sources", "language", _always, "the language of the document"),
    ("evidence", "qualifier", _is("status", *_HEDGED), f"the hedge: the status is one of {', '.join(_HEDGED)}"),
    ("findings", "page", _always, "the page that shows it"),
    ("findings", "claim_ids", _always, "the claims it rests on"),
    ("questions", "page", _always, "the page that answers it"),
    ("questions", "claim_ids", _always, "the claims it rests on"),
    ("strengths", "claim_id", _is("kind", "leads_in"), "the claim of a lead"),
    ("inconsistencies", "claim_ids", _not(_is("kind", "other")), "the claims that do not agree"),
    (
        "relations",
        "inconsistency_id",
        _is("type", "contradicts", "differs_in_figure", "differs_in_firmness"),
        "the inconsistency it is part of",
    ),
    ("places", "iso_alpha3", _not(_is("kind", *_UNBOUND)), "the country of what is neither sea nor region"),
    ("places", "paragraph", _not(_is("source_id", "")), "the paragraph of the document"),
    ("places", "reference_source_id", _starts("source", "GeoNames"), "the source that `source` names"),
    ("legs", "source", _is("sequence_basis", "read", "ends_read"), "where the order was read"),
    ("legs", "source", _not(_is("source_url", "")), "what the address leads to"),
    ("legs", "source_url", _not(_is("source", "")), "the address of the source"),
    ("statistics", "resource_id", _starts("metric", *_ABOUT_A_RESOURCE), "the resource of the metric"),
    ("differences", "statistic_ids", _not(_is("kind", "not_available")), "figures, or kind not_available"),
)
"""Table, column, when it must be filled, what is allowed."""

BLANK: tuple[tuple[str, str, When, str], ...] = (
    ("endowments", "power_id", _not(_is("kind", "interest")), "blank where nobody's interest is told"),
    ("places", "reference_source_id", _not(_starts("source", "GeoNames")), "blank where `source` is another"),
    ("statistics", "resource_id", _not(_starts("metric", *_ABOUT_A_RESOURCE)), "blank: the metric is of no resource"),
    ("differences", "statistic_ids", _is("kind", "not_available"), "blank where none is available"),
)
"""The same for cells that must be blank."""


def problems(name: str, path: str, cells: Cells) -> Iterator[Problem]:
    """The cells of one table that are blank, or filled, where they may not be."""
    for table, column, when, allowed in FILLED:
        if table == name:
            for line, row in cells.records:
                if not row[column] and when(row):
                    yield Problem(path, line, column, "", allowed, "required")
    for table, column, when, allowed in BLANK:
        if table == name:
            for line, row in cells.records:
                if row[column] and when(row):
                    yield Problem(path, line, column, row[column], allowed, "contradiction")
