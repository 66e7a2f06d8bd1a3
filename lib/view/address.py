"""The address of a view: its path and its query, relative to the site."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlencode

from lib.view.state import ViewState, to_query
from lib.vocabulary import PAGES


def path_of(page: str) -> str:
    """The path of a page; the first page is the root."""
    return "/" if page == PAGES[0] else f"/{page}"


@lru_cache(maxsize=1000)
def address_of(state: ViewState) -> str:
    """The relative address of a view, `/compare?lang=ar`: the one canonical form."""
    return f"{path_of(state.page)}?{urlencode(to_query(state))}"
