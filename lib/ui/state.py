"""The view of the page being drawn: out of the address, into it, and links to other views."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import streamlit as st

from lib.data.dataset import dataset
from lib.data.tables import Dataset
from lib.evidence.record import Record, record
from lib.i18n import Translator, translator
from lib.map.choices import stepped
from lib.ui import lists, session
from lib.view.address import address_of
from lib.view.language import named
from lib.view.state import ViewState, move, parse, to_query
from lib.vocabulary import PAGES


@dataclass(frozen=True)
class Page:
    """What a page is given: its name, translator, data, view, and the reader's theme."""

    name: str
    t: Translator
    state: ViewState
    dataset: Dataset
    dark: bool

    @property
    def record(self) -> Record:
        """What follows from the data (not to be asked for while they are faulty)."""
        return record()

    @property
    def tables(self) -> Mapping[str, Any]:
        """The tables by name."""
        return self.dataset.tables

    @property
    def version(self) -> str:
        """The version of the data."""
        return self.dataset.version

    @property
    def problems(self) -> tuple[Any, ...]:
        """The faults that keep the site from showing anything."""
        return self.dataset.problems

    def actor_names(self) -> dict[str, str]:
        """Actor id -> name in the reader's language."""
        return self.record.names("actors", f"name_{self.t.lang}")

    def source_names(self) -> dict[str, str]:
        """Document id -> short name in the reader's language."""
        return self.record.names("sources", f"short_{self.t.lang}")


# --- The view: address -> session -> address -------------------------------------------


def language() -> Translator:
    """The translator of the language in the address."""
    return translator(parse(_query(), PAGES[0]).lang)


def pages(t: Translator, made: Callable[[str, str], Any]) -> dict[str, Any]:
    """Every page as Streamlit knows it, by name; "root" is the first page at `/`.

    `made(name, path)` makes one: it looks for its file on the disk, so that each is made once in a session. Streamlit
    marks the one it runs: a run is given copies.
    """
    kept = session.memory(session.KEPT)
    if t.lang not in kept:
        kept[t.lang] = {path: made(name, path) for name, path in ((PAGES[0], "root"), *zip(PAGES, PAGES, strict=True))}
    return {path: copy(page) for path, page in kept[t.lang].items()}


def start(name: str, pages: Mapping[str, Any]) -> Page:
    """Begin a run of page `name`: take its view from the address wherever that is news.

    `pages` are the st.Page of every name, for links.
    """
    st.session_state[session.PAGES] = pages
    lists.begin()
    query, views = _query(), session.memory(session.VIEWS)
    before = st.session_state.get(session.PAGE)
    st.session_state[session.PAGE] = name
    if before not in (None, name) and "lang" not in st.query_params:
        views[name] = move(views[before], name, views.get(name))
    elif name not in views or name != before or query != st.session_state.get(session.QUERY):
        views[name] = _meant(query, name)
    if not views[name]["card"]:
        # However the card was closed: the same mark can be picked again.
        for mark in list(session.memory(session.OPENED)):
            session.empty_selection(mark)
    _write_address(views[name], query)
    _RUN.page = None
    return page()


class _Run(threading.local):
    """What this thread, which draws for one session alone, has worked out already."""

    page: Page | None = None


_RUN = _Run()


def page() -> Page:
    """The page being drawn: worked out once, asked for by every element."""
    if _RUN.page is None:
        _RUN.page = _page()
    return _RUN.page


def _page() -> Page:
    name = st.session_state[session.PAGE]
    state = session.memory(session.VIEWS)[name]
    return Page(name, translator(state.lang), state, dataset(), st.context.theme.type == "dark")


def put(**changes: Any) -> None:
    """Change the view, for callbacks: session and address, without a rerun of its own.

    A reader quick with Back and Forward has left the page whose widget speaks: what the page before him has not is no
    news for it.
    """
    views, name = session.memory(session.VIEWS), st.session_state[session.PAGE]
    if not (changes := {param: value for param, value in changes.items() if param in views[name].values}):
        return
    views[name] = views[name].with_(**changes)
    _RUN.page = None
    _write_address(views[name], _query())


def go(target: str) -> None:
    """Show the view at `page?query` once this run begins, for callbacks: a page cannot be changed inside one."""
    st.session_state[session.GO] = target


def moved() -> None:
    """Go where a touch asked to go; otherwise nothing."""
    name, _, query = st.session_state.pop(session.GO, "").partition("?")
    if name in PAGES:
        st.switch_page(st.session_state[session.PAGES][name], query_params=parse_qs(query, keep_blank_values=True))


def _query() -> dict[str, list[str]]:
    """The address's query, in the reader's language where it names none: as the first HTML was."""
    query = {name: st.query_params.get_all(name) for name in st.query_params}
    return query if "lang" in query else named(query, st.context.headers.get("Accept-Language", ""))


def _meant(query: dict[str, list[str]], name: str) -> ViewState:
    """The view an address asks for, as a reader meant it who wrote only part of it."""
    state = parse(query, name)
    return state if dataset().problems else stepped(record(), state)


def _write_address(state: ViewState, query: dict[str, list[str]]) -> None:
    """Write the view's address unless the present one already says it.

    An address that says the same in other words stays: each writing is a step of
    the browser's history, and Back would be caught in it.
    """
    if state not in (parse(query, state.page), _meant(query, state.page)):
        written = to_query(state)
        st.query_params.from_dict(written)
        query = {name: [text] for name, text in written.items()}
    st.session_state[session.QUERY] = query


def address(target: str = "", **changes: Any) -> str:
    """The relative address of a view, `/compare?lang=ar`, for texts and exports."""
    return address_of(view_of(target or page().name, **changes))


def view_of(target: str, *, remember: bool = False, **changes: Any) -> ViewState:
    """The view of page `target` that a link here leads to. `remember`: as the reader left it, not as when first opened."""
    state = page().state
    memory = session.memory(session.VIEWS).get(target) if remember else None
    return (state if target == state.page else move(state, target, memory)).with_(**changes)


def base_url() -> str:
    """Scheme and host under which the reader sees the site, `https://example.org`."""
    parts = urlsplit(st.context.url or "http://localhost:8501")
    return f"{parts.scheme}://{parts.netloc}"


def absolute(target: str) -> str:
    """A relative address made whole, to be sent to somebody."""
    return base_url() + target


def here_query() -> dict[str, str]:
    """The present view as its address has it, without an open card or a version cited."""
    return to_query(page().state.with_(card=(), v=""))
