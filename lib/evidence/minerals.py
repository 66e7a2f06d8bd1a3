"""What is said to lie where, who wants what of it, and whether what is counted and what is wanted are the same things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.vocabulary import STATES

Tables = Mapping[str, pd.DataFrame]
WANTED = "interest"
"""The kind of an endowment that is no possession but somebody's wish."""


@dataclass(frozen=True)
class Entry:
    """A resource said to be there in one way (`kind`), or wanted; each claim and each way of saying it once.

    `powers`: who wants it, none where no power is named. `places`: of whom it is said, states or the region. `hedges`:
    how firmly, as (enum, code): the hedge as said, the status where there is none.
    """

    resource: str
    kind: str
    powers: tuple[str, ...]
    places: tuple[str, ...]
    claims: tuple[str, ...]
    hedges: tuple[tuple[str, str], ...]

    @property
    def wanted(self) -> bool:
        return self.kind == WANTED

    @property
    def plain(self) -> bool:
        """Whether the resource's name already says how it is there: unexplored minerals are unexplored."""
        return self.resource.startswith(self.kind)


def by_place(endowments: pd.DataFrame) -> dict[str, tuple[Entry, ...]]:
    """State -> what is said to be there and what is wanted of it; the region as a whole comes last."""
    groups = {
        str(place): _entries(records(rows), ("resource_id", "kind"))
        for place, rows in endowments.groupby("actor_id", sort=False)
    }
    order = dict.fromkeys((*STATES, *groups))
    return {place: groups[place] for place in order if place in groups}


def by_power(endowments: pd.DataFrame) -> dict[str, tuple[Entry, ...]]:
    """Power -> the resources it is said to want; under the blank those that somebody unnamed is to be supplied with.

    A wish said firmly of a state and less firmly of the region is two entries: neither lends the other its hedge.
    """
    rows = endowments[endowments["kind"] == WANTED]
    return {
        str(power): _entries(records(theirs), ("resource_id", "status", "qualifier"))
        for power, theirs in rows.groupby(rows["power_id"].fillna(""), sort=False)
    }


def in_both(tables: Tables) -> tuple[str, ...]:
    """Resources that have a share of world reserves and that somebody wants, by their own names."""
    return tuple(code for code in dict.fromkeys(tables["reserve_shares"]["resource_id"]) if code in _wished(tables))


def wanted_groups(tables: Tables) -> tuple[str, ...]:
    """Groups that are wanted without a word of what is in them: they might hold what the shares name, or not."""
    kinds = tables["resources"].set_index("resource_id")["kind"]
    return tuple(code for code in _wished(tables) if kinds[code] == "group")


def silent_powers(tables: Tables) -> dict[str, str]:
    """Power of which no document says what it wants -> the claim that says so."""
    rows, wishing = tables["power_profile"], set(tables["endowments"]["power_id"].dropna())
    none = rows[(rows["dimension"] == "minerals") & rows["source_id"].isna()]
    found = dict(zip(none["actor_id"], none["claim_id"], strict=True))
    return {power: claim for power, claim in found.items() if power not in wishing}


def _wished(tables: Tables) -> tuple[str, ...]:
    rows = tables["endowments"]
    return tuple(dict.fromkeys(rows.loc[rows["kind"] == WANTED, "resource_id"]))


def _entries(rows: Iterable[dict[str, Any]], by: tuple[str, ...]) -> tuple[Entry, ...]:
    """Rows that agree in the columns `by` as one entry, in their order."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(tuple(str(row[column]) for column in by), []).append(row)
    return tuple(
        Entry(
            group[0]["resource_id"],
            group[0]["kind"],
            _each(group, "power_id"),
            _each(group, "actor_id"),
            _each(group, "claim_id"),
            tuple(dict.fromkeys(map(_hedge, group))),
        )
        for group in groups.values()
    )


def _hedge(row: dict[str, Any]) -> tuple[str, str]:
    return ("status", row["status"]) if pd.isna(row["qualifier"]) else ("qualifier", row["qualifier"])


def _each(rows: list[dict[str, Any]], column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row[column]) for row in rows if not pd.isna(row[column])))
