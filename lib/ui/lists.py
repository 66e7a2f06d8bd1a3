"""The lists of a page that cards are opened from, so that a card knows what stands before and after it.

Each element offers its list while it is drawn; a session remembers only by which name a card was opened. So the list is
always the one that stands on the page now, and a card reached again (by the browser's Back, by its address) has its
place in it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from lib.ui import session

Cards = tuple[str, ...]
"""The cards of a list, in its order: the claims of each comma-joined."""
MOST = 200
"""Cards whose list a session remembers."""


@dataclass
class _Run(threading.local):
    """What the run of this thread, which draws for one session alone, has offered so far."""

    offered: dict[str, Callable[[], Cards]] = field(default_factory=dict)


_RUN = _Run()


def begin() -> None:
    """A new run: nothing is offered yet."""
    _RUN.offered = {}


def offer(name: str, cards: Callable[[], Cards]) -> None:
    """Offer the list of an element of this page; it is only read where a card is open."""
    _RUN.offered[name] = cards


def remember(card: str, name: str) -> None:
    """`card` was opened from the list `name`, or out of several claims: then `name` is those, comma-joined."""
    kept = session.memory(session.FROM)
    kept.pop(card, None)
    kept[card] = name
    for oldest in [*kept][:-MOST]:
        del kept[oldest]


def remembered(card: str) -> str:
    """The list that `card` was opened from; blank where it was opened by its address."""
    return str(session.memory(session.FROM).get(card, ""))


def list_of(card: str) -> tuple[str, Cards]:
    """The name and the cards of the list that `card` was opened from, or else of the first on the page that holds it."""
    name = remembered(card)
    if "," in name and card in (several := tuple(name.split(","))):
        return "claims", several
    for one in (name, *_RUN.offered):
        if one in _RUN.offered and card in (cards := _RUN.offered[one]()):
            return one, cards
    return "", ()
