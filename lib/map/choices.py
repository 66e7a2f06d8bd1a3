"""What can be picked on the map, and the way along the route: made once for a record and language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.evidence import presence
from lib.evidence.claims import about
from lib.evidence.record import Record
from lib.i18n import translator
from lib.map import projection, words
from lib.map.numbers import WAY, numbers
from lib.map.scene import by_id
from lib.view.state import ViewState
from lib.vocabulary import STATES

KINDS = tuple(kind for kinds in projection.ROUTE_KINDS.values() for kind in kinds)
ROUTE_CLAIMS = (
    "corridor-bypass",
    "corridor-bypass-railways",
    "supply-route-bypass",
    "corridor-links",
    "middle-corridor",
    "middle-corridor-support",
    "japan-corridor-reason",
    "caspian-route-agreement",
)
"""What the documents say of the route as a whole."""


@lru_cache(maxsize=8)
def choices(record: Record, lang: str) -> dict[str, str]:
    """Everything that can be picked: id -> name, states first, then legs by their numbers, then places."""
    t, tables = translator(lang), record.tables
    places, routes = by_id(tables["places"], "place_id"), record.names("routes", f"name_{lang}")
    number, drawn = numbers(tables["legs"]), legs(record)
    rows = sorted(records(tables["legs"]), key=lambda leg: number[leg["leg_id"]])
    stops = {leg[end] for leg in rows for end in ("from_place", "to_place")}
    states = record.names("actors", f"name_{lang}")
    return (
        {f"state:{state}": states[state] for state in STATES}
        | {
            f"leg:{leg['leg_id']}": f"{words.leg_name(leg, places, number, t)} · {routes[leg['route_id']]}"
            for leg in rows
            if leg["leg_id"] in drawn
        }
        | {
            f"place:{place}": t.of(row, "name")
            for place, row in places.items()
            if place in stops or row["kind"] == "capital"
        }
    )


@lru_cache(maxsize=4)
def legs(record: Record) -> dict[str, dict[str, Any]]:
    """Every leg that is drawn, by id, with the kind of its route."""
    lines = projection.leg_lines(record.tables["legs"], record.tables["routes"], KINDS)
    return {line["leg_id"]: line for line in lines}


@dataclass(frozen=True)
class Step:
    """One leg of the way: its id, the sentence that says where on the way it is, what kind of line it is."""

    id: str
    title: str
    facts: str


@lru_cache(maxsize=4)
def way(record: Record, lang: str) -> tuple[Step, ...]:
    """The legs from China to Europe in order."""
    t, rows = translator(lang), record.tables["legs"]
    places = by_id(record.tables["places"], "place_id")
    followed = records(rows[rows["route_id"].isin(WAY)])
    titles = (
        t("follow-step", step=i, all=len(followed), leg=words.leg_title(leg, places, t))
        for i, leg in enumerate(followed, 1)
    )
    return tuple(
        Step(leg["leg_id"], title, words.leg_sureness(leg, t)) for leg, title in zip(followed, titles, strict=True)
    )


def stepped(record: Record, state: ViewState) -> ViewState:
    """A view of the map whose address names a step and nothing picked: the leg of that step is what it is about."""
    if state.page != "corridor" or not state["step"] or state["pick"]:
        return state
    steps = way(record, state.lang)
    step = min(state["step"], len(steps))
    return replace(state.with_(step=step, pick=f"leg:{steps[step - 1].id}"), ignored=state.ignored)


@lru_cache(maxsize=32)
def statements_about(record: Record, state: str) -> pd.DataFrame:
    """What the documents say of a state, about Central Asia."""
    return about(record.claims, state)


@lru_cache(maxsize=64)
def presence_of(record: Record, state: str, power: str) -> pd.DataFrame:
    """What a power is said to do or want in a state."""
    rows = record.presence
    return rows[(rows["state_id"] == state) & (rows["power_id"] == power)]


@lru_cache(maxsize=4)
def of_route(record: Record) -> pd.DataFrame:
    """What the documents say of the route as a whole."""
    return record.claims[record.claims["claim_id"].isin(ROUTE_CLAIMS)]


@lru_cache(maxsize=4)
def counts(record: Record) -> dict[str, dict[str, int]]:
    """What is counted of each state: formats, statements, resources."""
    tables = record.tables
    return {
        "formats": presence.formats(tables),
        "statements": presence.statements(tables, record.claims),
        "resources": presence.resources(tables),
    }
