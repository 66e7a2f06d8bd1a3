"""Controls that choose among rows: claims by filters and search, a resource, a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import pandas as pd
import streamlit as st

from lib.evidence.choice import FILTERS, rows_of_table
from lib.evidence.claims import cites
from lib.evidence.record import Record
from lib.i18n import translator
from lib.ui.state import page
from lib.ui.widgets import choose_one, text
from lib.vocabulary import SOURCES, STATUSES


def choose_rows(name: str) -> pd.DataFrame:
    """The rows of one table; one whose rows cite their place is filtered like the claims."""
    here = page()
    if cites(here.tables[name]):
        _choose_claims(name)
    return rows_of_table(here.record, name, page().state.key(*FILTERS))


def _choose_claims(table: str) -> None:
    """The filters of claims. Whoever an address names is among those to choose from, or the filter would be unseen."""
    here, t = page(), page().t
    actors = here.actor_names()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text("q", t("filter-q"), placeholder=t("filter-q-hint"), width=280)
        who = _actors(here.record) if table != "actors" else tuple(actors)
        named = tuple({here.state["actor"]} & (actors.keys() - who))
        _one("actor", who + named, actors.get)
        _one("topic", _topics(here.record, t.lang), lambda code: t.code("topic", code))
        _one("status", STATUSES, lambda code: t.code("status", code))
        _one("doc", SOURCES, here.source_names().get)


def choose_resource() -> str:
    """A resource the documents name as held or wanted; blank for all."""
    here, t = page(), page().t
    names = here.record.names("resources", f"name_{t.lang}")
    return choose_one(
        "resource",
        ["", *dict.fromkeys(here.tables["endowments"]["resource_id"])],
        t("column-resource-id"),
        widget="selectbox",
        width=280,
        label_of=lambda code: names.get(code, t("anything")),
    )


def choose_table() -> str:
    """The table to show, named by its title; to who reads Latin letters also as files and addresses name it."""
    here, t = page(), page().t
    titles = _titles(here.dataset.descriptor, t.lang)
    return choose_one(
        "table",
        [name for name in here.tables if name in titles],
        t("data-choose"),
        widget="selectbox",
        label_of=lambda name: titles[name] if t.rtl else f"{titles[name]} · {name}",
    )


def _one(name: str, options: tuple[str, ...], label_of: Callable[[str], str | None]) -> str:
    t = page().t
    return choose_one(
        name,
        ["", *options],
        t(f"filter-{name}"),
        label_of=lambda code: (label_of(code) if code else None) or code or t("anything"),
        widget="selectbox",
        width=190,
    )


def _titles(descriptor: Mapping[str, Any], lang: str) -> dict[str, str]:
    column = "title" if lang == "en" else "title_ar"
    return {resource["name"]: resource[column] for resource in descriptor["resources"]}


@lru_cache(maxsize=4)
def _actors(record: Record) -> tuple[str, ...]:
    """Powers and states first, then everybody else a claim is about."""
    known = record.tables["actors"]
    used = {actor for actors in record.claims["actors"] for actor in actors.split(";")}
    first = known["kind"].map({"power": 0, "member_state": 1, "region": 2}).fillna(3)
    order = known.assign(order=first).sort_values("order", kind="stable")["actor_id"]
    return tuple(actor for actor in order if actor in used)


@lru_cache(maxsize=4)
def _topics(record: Record, lang: str) -> tuple[str, ...]:
    t = translator(lang)
    return tuple(sorted(record.claims["topic"].unique(), key=lambda code: t.code("topic", code)))
