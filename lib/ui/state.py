"""The view of the page being drawn: out of the address, into it, and links to other views."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from lib.data.dataset import dataset
from lib.i18n import Translator, translator
from lib.view.address import address_of
from lib.view.state import ViewState, move, parse, to_query
from lib.vocabulary import PAGES


@dataclass(frozen=True)
class Page:
    """What a page is given: its name, translator, tables, view, and the reader's theme."""

    name: str
    t: Translator
    tables: Mapping[str, Any]
    state: ViewState
    problems: tuple[Any, ...]
    version: str
    dark: bool


# --- The view: address -> session -> address -------------------------------------------


def language() -> Translator:
    """The translator of the language in the address."""
    return translator(parse(_query(), PAGES[0]).lang)


def start(name: str, pages: Mapping[str, Any]) -> Page:
    """Begin a run of page `name`: take its view from the address wherever that is news.

    `pages` are the st.Page of every name, for links.
    """
    st.session_state["_pages"] = pages
    query, views = _query(), st.session_state.setdefault("_views", {})
    before = st.session_state.get("_page")
    st.session_state["_page"] = name
    if before not in (None, name) and "lang" not in query:
        views[name] = move(views[before], name, views.get(name))
    elif name not in views or name != before or query != st.session_state.get("_query"):
        views[name] = parse(query, name)
    _write_address(views[name], query)
    return page()


def page() -> Page:
    """The page being drawn."""
    name = st.session_state["_page"]
    state, held = st.session_state["_views"][name], dataset()
    t, dark = translator(state.lang), st.context.theme.type == "dark"
    return Page(name, t, held.tables, state, held.problems, held.version, dark)


def put(**changes: Any) -> None:
    """Change the view, for callbacks: session and address, without a rerun of its own."""
    name = st.session_state["_page"]
    state = st.session_state["_views"][name].with_(**changes)
    st.session_state["_views"][name] = state
    _write_address(state, _query())


def set(name: str, value: Any) -> None:
    """Change one parameter of the view and draw the page again."""
    if page().state[name] != value:
        put(**{name: value})
        st.rerun()


def _query() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in st.query_params}


def _write_address(state: ViewState, query: dict[str, list[str]]) -> None:
    """Write the view's address unless the present one already says it.

    An address that says the same in other words stays: each writing is a step of
    the browser's history, and Back would be caught in it.
    """
    if parse(query, state.page) != state:
        written = to_query(state)
        st.query_params.from_dict(written)
        query = {name: [text] for name, text in written.items()}
    st.session_state["_query"] = query


def link(target: str, label: str, *, remember: bool = False, **changes: Any) -> None:
    """A link to page `target`, its view changed as asked; opens in the same tab.

    `remember`: as the reader left that page, not as it is when first opened.
    """
    query = to_query(_there(target, changes, remember))
    st.page_link(st.session_state["_pages"][target], label=label, help="", query_params=query)


def address(target: str = "", **changes: Any) -> str:
    """The relative address of a view, `/compare?lang=ar`, for texts and exports."""
    return address_of(_there(target or page().name, changes))


def _there(target: str, changes: Mapping[str, Any], remember: bool = False) -> ViewState:
    state = page().state
    memory = st.session_state["_views"].get(target) if remember else None
    return (state if target == state.page else move(state, target, memory)).with_(**changes)


def base_url() -> str:
    """Scheme and host under which the reader sees the site, `https://example.org`."""
    parts = urlsplit(st.context.url or "http://localhost:8501")
    return f"{parts.scheme}://{parts.netloc}"


def absolute(target: str) -> str:
    """A relative address made whole, to be sent to somebody."""
    return base_url() + target


def here_query() -> dict[str, str]:
    """The present view as its address has it, without an open card."""
    return to_query(page().state.with_(card=()))
