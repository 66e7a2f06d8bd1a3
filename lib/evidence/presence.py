"""What the documents put on the map: a value and a few words for each state, its resources, who is present there.

Only statements about Central Asia count; what a document says of another part of the world is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.data.shared import Shared
from lib.i18n import Translator

Tables = Mapping[str, pd.DataFrame]
MARKER = ["iso_alpha3", "name_en", "name_ar", "tooltip"]


def states(tables: Tables, claims: pd.DataFrame, t: Translator, color: str) -> pd.DataFrame:
    """The five states: iso_alpha3, name_en, name_ar, value (of the colouring; blank for none), tooltip.

    `color`: formats (dialogue formats that list the state), statements (made of it), resources (named in it),
    corridor (one tone, no value).
    """
    counts = {"formats": formats(tables), "statements": statements(tables, claims), "resources": resources(tables)}
    members = _named(tables, "member_state")
    rows = [
        {
            **row,
            "value": counts[color].get(row["iso_alpha3"]) if color in counts else pd.NA,
            "tooltip": "\n".join(t(f"state-{kind}", count=counts[kind].get(row["iso_alpha3"], 0)) for kind in counts),
        }
        for row in records(members)
    ]
    return pd.DataFrame(rows, columns=["iso_alpha3", "name_en", "name_ar", "value", "tooltip"])


def formats(tables: Tables) -> dict[str, int]:
    """State -> dialogue formats that a document says it sits in."""
    rows = tables["member_states"]
    stated = rows[rows["status"] != "not_stated"]
    return _distinct(stated, "state_id", "format_id")


def statements(tables: Tables, claims: pd.DataFrame) -> dict[str, int]:
    """State -> statements made of it about Central Asia."""
    said = claims[claims["scope"].eq("central_asia") & claims["source_id"].notna()]
    counts = Counter(actor for ids in said["actors"] for actor in set(ids.split(";")))
    return {state: counts[state] for state in _named(tables, "member_state")["iso_alpha3"]}


def resources(tables: Tables) -> dict[str, int]:
    """State -> resources the documents say it has."""
    return _distinct(_endowed(tables), "actor_id", "resource_id")


def resource_markers(tables: Tables, t: Translator) -> pd.DataFrame:
    """One row for each state and resource it is said to have: MARKER and resource_id."""
    rows = _endowed(tables).drop_duplicates(["actor_id", "resource_id"])
    names = tables["resources"].set_index("resource_id")
    return pd.DataFrame(
        [
            {
                "iso_alpha3": row["actor_id"],
                "resource_id": row["resource_id"],
                "name_en": names.loc[row["resource_id"], "name_en"],
                "name_ar": names.loc[row["resource_id"], "name_ar"],
                "tooltip": f"{t.of(row, 'statement')}\n{place(row, tables, t)}",
            }
            for row in records(rows)
        ],
        columns=[*MARKER, "resource_id"],
    )


def presence(tables: Tables) -> pd.DataFrame:
    """Who is said to do or want what in which state: power_id, state_id, what (format | programme | interest), claim_id.

    Only what the documents tie to a state; the rest of a power's work is regional.
    """
    owners = dict(tables["formats"].groupby("format_id")["actor_id"].first())
    members = tables["member_states"]
    members = members[members["status"] != "not_stated"]
    programmes = tables["programmes"][tables["programmes"]["state_id"].notna()]
    wanted = tables["endowments"][tables["endowments"]["power_id"].notna()]
    parts = [
        members.assign(power_id=members["format_id"].map(owners), what="format"),
        programmes.assign(power_id=programmes["actor_id"], what="programme"),
        wanted.assign(state_id=wanted["actor_id"], what="interest"),
    ]
    rows = pd.concat(parts, ignore_index=True)
    places = set(_named(tables, "member_state")["iso_alpha3"])
    powers = set(_named(tables, "power")["actor_id"])
    kept = rows[rows["state_id"].isin(places) & rows["power_id"].isin(powers)]
    return kept.drop_duplicates(["power_id", "state_id", "claim_id"])[
        ["power_id", "state_id", "what", "claim_id", "source_id", "paragraph", "statement_en", "statement_ar"]
    ]


def presence_markers(tables: Tables, t: Translator) -> pd.DataFrame:
    """One row for each power and state, and one without a state for each power that no state is named for."""
    rows, names = presence(tables), _named(tables, "power").set_index("actor_id")
    found: list[tuple[object, ...]] = []
    for power, record in names.iterrows():
        here = rows[rows["power_id"] == power]
        for state, group in here.groupby("state_id", sort=False):
            said = [f"{t.of(row, 'statement')} ({place(row, tables, t)})" for row in records(group.head(3))]
            found.append((state, record["name_en"], record["name_ar"], "\n".join(said), power))
        if here.empty:
            found.append((pd.NA, record["name_en"], record["name_ar"], t("state-no-presence"), power))
    return pd.DataFrame(found, columns=[*MARKER, "power_id"])


def place(row: Mapping[str, Any], tables: Tables, t: Translator) -> str:
    """`Moussa’s blog, ¶ 20`: the document and paragraph of a row."""
    if pd.isna(row["source_id"]):
        return t("status-not-stated")
    short = _short(Shared(tables["sources"]), t.lang)[row["source_id"]]
    return t("place", source=short, number=str(row["paragraph"]))


@lru_cache(maxsize=8)
def _short(sources: Shared, lang: str) -> dict[str, str]:
    """Document id -> its short name."""
    return dict(zip(sources.frame["source_id"], sources.frame[f"short_{lang}"], strict=True))


def _distinct(rows: pd.DataFrame, by: str, what: str) -> dict[str, int]:
    """How many different cells of `what` each cell of `by` has."""
    return {str(key): int(count) for key, count in rows.groupby(by)[what].nunique().items()}


def _endowed(tables: Tables) -> pd.DataFrame:
    rows = tables["endowments"]
    members = set(_named(tables, "member_state")["iso_alpha3"])
    return rows[rows["actor_id"].isin(members) & (rows["kind"] != "interest")]


def _named(tables: Tables, kind: str) -> pd.DataFrame:
    rows = tables["actors"]
    return rows.loc[rows["kind"] == kind, ["actor_id", "iso_alpha3", "name_en", "name_ar"]]
