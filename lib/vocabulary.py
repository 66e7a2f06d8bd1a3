"""Every code the program knows: pages, layers and the classes of claims and doubts are its own; documents, powers,
states, dimensions and statuses are those of the data, in the order of their tables and of the descriptor.

Their words stand in the locale files; who acts is named in the table of actors. Read once, when the program starts, and without
judging: whether the data are sound is the check's to say (lib.data). What cannot be read has no codes.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

_DATA = Path(__file__).resolve().parents[1] / "data"


def _rows(table: str) -> list[dict[str, str]]:
    try:
        with (_DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error):
        return []


def _enum(table: str, column: str) -> tuple[str, ...]:
    """The codes that the descriptor allows in a column."""
    try:
        found = json.loads((_DATA / "datapackage.json").read_text("utf-8"))["resources"]
        [fields] = [resource["schema"]["fields"] for resource in found if resource["name"] == table]
        [codes] = [tuple(field["constraints"]["enum"]) for field in fields if field["name"] == column]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ()
    return codes if all(isinstance(code, str) for code in codes) else ()


def _actors(kind: str) -> Iterator[str]:
    return (code for code, row in _ACTORS.items() if row.get("kind") == kind)


_SOURCES = {row["source_id"]: row for row in _rows("sources") if row.get("source_id")}
_ACTORS = {row["actor_id"]: row for row in _rows("actors") if row.get("actor_id")}


PAGES = ("corridor", "compare", "minerals", "evidence", "doubts", "data", "about")
LAYERS = ("corridor", "bypassed", "ports", "resources", "presence", "capitals", "members")
HEALTH = ("contradicted", "differing", "corroborated", "one_origin", "single", "silent")
"""How well a claim stands, the disputed first (see lib.evidence.health)."""
DOUBTS = (
    "contradicts",
    "differs_in_figure",
    "differs_in_firmness",
    "tension",
    "narrows",
    "depends_on_condition",
    "differs_in_words",
    "distinct",
    "arithmetic",
    "print",
)
"""Kinds of doubt, from what cannot both hold down to spelling and print (see lib.evidence.doubts)."""

POWERS = tuple(_actors("power"))
STATES = tuple(_actors("member_state"))
SOURCES = tuple(_SOURCES)
DIMENSIONS = _enum("power_profile", "dimension")
STATUSES = _enum("evidence", "status")


def source_name(code: str, lang: str) -> str:
    """A document's short name in a language; its code where the table of documents does not know it."""
    return _SOURCES.get(code, {}).get(f"short_{lang}") or code


def actor_name(code: str, lang: str) -> str:
    """A power's or state's name in a language; its code where the table of actors does not know it."""
    return _ACTORS.get(code, {}).get(f"name_{lang}") or code
