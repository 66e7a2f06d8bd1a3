"""Does the address that a finding or a question leads to show the claims it names? It is read as the app reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import parse_qs

from lib.data.problem import Problem
from lib.data.strict_csv import Cells
from lib.view.state import parse

Sets = dict[str, set[str]]


def problems(name: str, path: str, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """The rows of a table with a page and a query whose query the page does not understand."""
    if not set(tables[name].header) >= {"page", "query"}:
        return
    about, told = _about(tables)
    for line, row in tables[name].records:
        claims = [claim for claim in row.get("claim_ids", "").split(";") if claim in about]
        if row["query"] and (allowed := _wrong(row["page"], row["query"], about, told, claims)):
            yield Problem(path, line, "query", row["query"], allowed, "address")


def _about(tables: Mapping[str, Cells]) -> tuple[Sets, Sets]:
    """Claim -> whom it is about, and claim -> the dimensions it is told under."""
    about = {row["claim_id"]: set(row["actors"].split(";")) for _, row in _rows(tables, "claims")}
    told: Sets = {}
    for _, row in _rows(tables, "power_profile"):
        told.setdefault(row["claim_id"], set()).add(row["dimension"])
        about.setdefault(row["claim_id"], set()).add(row["actor_id"])
    return about, told


def _wrong(page: str, query: str, about: Sets, told: Sets, claims: list[str]) -> str:
    """What is allowed where a query is not one of the page's, or shows none of the claims; blank where it does."""
    asked = parse_qs(query, keep_blank_values=True)
    state = parse(asked, page)
    for lost in state.ignored:
        return f"what the page {page} understands: not {lost.name}={lost.value}"
    if not asked or any(name not in state.values or len(found) > 1 or not found[0] for name, found in asked.items()):
        return "parameters of the page, each once and with a value"
    subjects, dimensions = (set[str]().union(*(of.get(claim, set()) for claim in claims)) for of in (about, told))
    if "card" in asked and (others := set(state["card"]) - set(claims)):
        return f"cards of the claims in claim_ids: {min(others)} is none"
    if "powers" in asked and (others := set(state["powers"]) - subjects):
        return f"powers that the claims in claim_ids are about: {min(others)} is none"
    if "dims" in asked and not set(state["dims"]) & dimensions:
        return f"a dimension of the claims in claim_ids: {', '.join(sorted(dimensions))}"
    if "pick" in asked and state["pick"].startswith("state:") and state["pick"][6:] not in subjects:
        return "a state that the claims in claim_ids are about"
    return ""


def _rows(tables: Mapping[str, Cells], name: str) -> list[tuple[int, dict[str, str]]]:
    return tables[name].records if name in tables else []
