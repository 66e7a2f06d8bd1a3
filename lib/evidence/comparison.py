"""What is said of each power in each dimension: the most telling claim of a slot, and all the others behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from lib.evidence import questions
from lib.evidence.record import Record

Codes = Sequence[str]


@dataclass(frozen=True)
class Cell:
    """A power in a dimension: its claims, the most telling first. `silent`: no document says anything; the claim is then
    the one that says so."""

    claims: tuple[str, ...]
    silent: bool


@dataclass(frozen=True)
class Voices:
    """On whom a power's picture rests: its claims in all, and how many of them each document makes, most first."""

    claims: int
    documents: tuple[tuple[str, int], ...]


@lru_cache(maxsize=200)
def cells(record: Record, powers: tuple[str, ...], dims: tuple[str, ...], docs: tuple[str, ...]) -> dict[Any, Cell]:
    """(dimension, power) -> its cell, for the region alone: what is said of other parts of the world stays out."""
    rows = questions.profile_matrix(record.tables, powers, dims, docs)
    rows = rows[rows["scope"].ne("elsewhere") | rows["source_id"].isna()]
    found: dict[Any, tuple[dict[str, None], dict[str, None]]] = {}
    for row in rows[["dimension", "actor_id", "claim_id", "source_id"]].astype(object).to_dict("records"):
        spoken, silent = found.setdefault((row["dimension"], row["actor_id"]), ({}, {}))
        (spoken if isinstance(row["source_id"], str) else silent)[row["claim_id"]] = None
    first = headlines(record)
    return {slot: _cell(first.get(slot, ""), list(spoken), list(silent)) for slot, (spoken, silent) in found.items()}


def _cell(first: str, spoken: list[str], silent: list[str]) -> Cell:
    claims = spoken or silent
    return Cell(tuple(sorted(claims, key=lambda claim: claim != first)), not spoken)


@lru_cache(maxsize=4)
def headlines(record: Record) -> dict[tuple[str, str], str]:
    """(dimension, power) -> the claim that leads its slot, where one was chosen."""
    rows = record.tables["headlines"]
    return dict(zip(zip(rows["dimension"], rows["actor_id"], strict=True), rows["claim_id"], strict=True))


@lru_cache(maxsize=32)
def voices(record: Record, power: str) -> Voices:
    """Who speaks of a power: counted in claims about the region, each once for a document that makes it."""
    rows = record.claims
    spoken = rows[rows["source_id"].notna() & rows["scope"].ne("elsewhere")]
    theirs = spoken[[power in str(actors).split(";") for actors in spoken["actors"]]]
    by_document = theirs.groupby("source_id")["claim_id"].nunique().sort_values(ascending=False, kind="stable")
    return Voices(int(theirs["claim_id"].nunique()), tuple((str(k), int(v)) for k, v in by_document.items()))


@lru_cache(maxsize=2000)
def statuses(record: Record, claim: str) -> tuple[str, ...]:
    """How firmly a claim is said: the statuses of its places, each once; several where they differ."""
    rows = record.claims
    return tuple(dict.fromkeys(rows.loc[rows["claim_id"] == claim, "status"]))
