"""Links that change the view in place and are real addresses all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urlencode

from lib.i18n import Translator
from lib.view.address import address_of
from lib.view.parameters import BY_NAME
from lib.view.state import ViewState, to_query


@dataclass(frozen=True)
class Links:
    """Links out of one view."""

    state: ViewState

    def card(self, claims: Sequence[str], inner: str, attributes: str = 'class="evidence"') -> str:
        """To the card of these claims. `inner` is HTML, `attributes` too."""
        ids = tuple(claims)[: BY_NAME["card"].high]
        href = escape(address_of(self.state.with_(card=ids)))
        return f'<a {attributes} href="{href}" data-card="{escape(",".join(ids))}">{inner}</a>'

    def set(self, name: str, value: Any, inner: str, attributes: str = "", **more: Any) -> str:
        """To the same view with another value of one parameter; `more` goes into the address only."""
        href = escape(address_of(self.state.with_(**{name: value}, **more)))
        return f'<a {attributes} href="{href}" data-set="{name}:{escape(str(value))}">{inner}</a>'


def claim_link(claim: str, words: str) -> str:
    """Words that open the card of a claim, or of several with commas between; the script writes the whole address of the view into it."""
    return f'<a class="evidence" href="?card={escape(claim)}" data-card="{escape(claim)}">{escape(words)}</a>'


def link_to(there: ViewState, words: str, attributes: str = ' class="go"', more: str = "") -> str:
    """Words that show another view without loading the page anew; `more` is added to the address alone."""
    address = address_of(there)
    go = escape(there.page + address[address.index("?") :])
    return f'<a href="{escape(address + more)}" data-go="{go}"{attributes}>{escape(words)}</a>'


def sharing(what: str, state: ViewState, t: Translator) -> str:
    """To all that can be sent of a view or of a figure in it; a script shows it in a dialog."""
    where = escape(f"/share/{what}?{urlencode(to_query(state))}")
    close, label = escape(t("card-close")), escape(t("share"))
    return f'<a class="share" href="{where}" data-share data-close="{close}">{label}</a>'


def chip(links: Links, name: str, value: str, label: str, count: int, *, marked: bool = False) -> str:
    """A filter of one code with how much it leaves; touched again it lets go. `value` blank: everything.

    `marked`: with a dot in the colour of its code.
    """
    on = links.state[name] == value
    inner = f'{escape(label)} <span class="count">{count}</span>'
    look = f"chip marked {value}" if marked else "chip"
    attributes = f'class="{escape(look)}"' + (' aria-current="true"' if on else "")
    return links.set(name, "" if on and value else value, inner, attributes, part=1)


def pager(links: Links, part: int, parts: int, t: Any) -> str:
    """The parts of a long list, where there are several."""
    if parts < 2:
        return ""

    def step(to: int, label: str) -> str:
        if not 1 <= to <= parts:
            return f'<span class="step" aria-disabled="true">{escape(label)}</span>'
        return links.set("part", to, escape(label), 'class="step"')

    where = escape(t("pager-where", part=part, parts=parts))
    before, after = step(part - 1, t("pager-before")), step(part + 1, t("pager-after"))
    return f'<nav class="pager" aria-label="{escape(t("pager-label"))}">{before}<span>{where}</span>{after}</nav>'


def within(part: int, size: int, total: int) -> tuple[int, int]:
    """The nearest part there is, and how many there are."""
    parts = max(1, -(-total // size))
    return min(max(part, 1), parts), parts
