"""The ways through a page: what stands on it, and two powers of the comparison at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import combinations

from lib.i18n import Translator, translator
from lib.palette import power_colour
from lib.view.address import address_of
from lib.view.state import ViewState
from lib.vocabulary import POWERS


def contents(parts: Sequence[str], t: Translator) -> str:
    """A line of links to the parts of a long page, by their anchors, in few words."""
    links = "".join(f'<a href="#{part}">{escape(t(f"part-{part}"))}</a>' for part in parts)
    return f'<nav class="contents" aria-label="{escape(t("contents"))}">{links}</nav>'


def pairs(state: ViewState, names: Mapping[str, str]) -> str:
    """Every two of the four powers, each a link to the comparison of these alone."""
    t = translator(state.lang)
    links = "".join(_pair(state, pair, names) for pair in combinations(POWERS[:4], 2))
    return f'<nav class="contents pairs" aria-label="{escape(t("compare-pairs"))}"><b>{escape(t("compare-pairs"))}</b>{links}</nav>'


def _pair(state: ViewState, pair: tuple[str, str], names: Mapping[str, str]) -> str:
    there = escape(address_of(state.with_(powers=pair, card=())))
    one, other = (
        f'<span class="who" style="--power: {power_colour(power)}">{escape(names[power])}</span>' for power in pair
    )
    words = f"{one} {escape(translator(state.lang)('compare-against'))} {other}"
    here = ' aria-current="true"' if state["powers"] == pair else ""
    return f'<a href="{there}" data-go="{there.removeprefix("/")}"{here}>{words}</a>'
