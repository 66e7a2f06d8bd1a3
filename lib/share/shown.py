"""Which claims a view shows: those of its cards, or else all that its page has for the choices made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

from lib.evidence.listing import FACETS, listing
from lib.evidence.record import Record
from lib.map.choices import statements_about
from lib.share import files
from lib.view.state import ViewState


@lru_cache(maxsize=100)
def shown(record: Record, state: ViewState) -> tuple[str, ...]:
    """The ids of the claims, each once."""
    found = state.card or _OF.get(state.page, _figures)(record, state)
    return tuple(dict.fromkeys(found))


def _corridor(record: Record, state: ViewState) -> Iterator[str]:
    """What the map's page finds, and what is said of the state picked."""
    yield from _lists(record.tables["findings"]["claim_ids"])
    kind, _, code = state["pick"].partition(":")
    if kind == "state":
        yield from statements_about(record, code)["claim_id"]


def _evidence(record: Record, state: ViewState) -> Iterable[str]:
    return listing(record, state.key(*FACETS), state["q"]).claims


def _doubts(record: Record, state: ViewState) -> Iterator[str]:
    return chain.from_iterable(doubt.claims for doubt in record.doubts if state["doubt"] in ("", doubt.kind))


def _data(record: Record, state: ViewState) -> Iterable[str]:
    return _claims(files.rows(record, "data", state))


def _figures(record: Record, state: ViewState) -> Iterator[str]:
    for name in files.FIGURES_OF.get(state.page, ()):
        yield from _claims(files.rows(record, name, state))


def _claims(rows: Any) -> Iterable[str]:
    """The claims that rows name, in one column or in a list of ids."""
    if "claim_id" in rows:
        return [str(claim) for claim in rows["claim_id"].dropna()]
    return _lists(rows["claim_ids"]) if "claim_ids" in rows else ()


def _lists(cells: Any) -> Iterable[str]:
    return [claim for cell in cells.dropna() for claim in str(cell).split(";")]


_OF = {"corridor": _corridor, "evidence": _evidence, "doubts": _doubts, "data": _data}
