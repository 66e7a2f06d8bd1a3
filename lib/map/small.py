"""A small map of the five states for each power: which of them the documents tie it to by name, and what it wants there.

Pure: SVG in a string, drawn from the country outlines; no library, so that it costs nothing to show and a state can be
touched. What no document says is hatched, never left white.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape

from lib.i18n import Translator
from lib.map.outlines import outlines
from lib.map.projection import MEMBERS, Point, mercator
from lib.map.style import colours
from lib.written import together

WIDE, HIGH, EDGE = 300, 190, 4
APART = 0.12  # degrees between drawn points: half a pixel
MOST = 40  # claims of one card


@dataclass(frozen=True)
class Tie:
    """A power and a state: the claims that tie them, and codes of what is wanted there."""

    claims: tuple[str, ...]
    wanted: tuple[str, ...]


def small_map(power: str, colour: str, ties: Mapping[str, Tie], names: Mapping[str, str], t: Translator) -> str:
    """The five states as SVG. `ties`: state -> Tie, for those it is tied to; `names`: ids -> words, of power and states."""
    tone = colours(False)
    parts = [_state(state, colour, ties.get(state), names[state], t) for state in MEMBERS]
    hatch = (
        f'<pattern id="hatch-{power}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 0V7" stroke="{tone["quiet"]}" stroke-width="1" stroke-opacity=".45"/></pattern>'
    )
    drawn = "".join(parts).replace("url(#hatch)", f"url(#hatch-{power})")
    words = escape(t("reach-alt", name=names[power], states=tied(ties, names, t)))
    return f'<svg viewBox="0 0 {WIDE} {HIGH}" role="group" aria-label="{words}"><defs>{hatch}</defs>{drawn}</svg>'


def tied(ties: Mapping[str, Tie], names: Mapping[str, str], t: Translator) -> str:
    """The states tied by name, or that none is."""
    return together((names[state] for state in MEMBERS if state in ties), t) or t("status-not-stated")


def _state(state: str, colour: str, tie: Tie | None, name: str, t: Translator) -> str:
    if tie is None:
        title = f"{name}: {t('status-not-stated')}"
        return f'<use href="#shape-{state}" class="unsaid" fill="url(#hatch)"><title>{escape(title)}</title></use>'
    claims = escape(",".join(tie.claims[:MOST]))
    title = escape(f"{name}: {t('chart-claims', count=len(tie.claims))}")
    return (
        f'<a href="?card={claims}" data-card="{claims}" tabindex="-1" aria-label="{title}">'
        f'<use href="#shape-{state}" fill="{colour}" fill-opacity=".72"><title>{title}</title></use></a>'
    )


@cache
def shapes() -> str:
    """The states' outlines, once for all small maps of a page: they stand in each by name, which makes a tenth of them."""
    paths = "".join(f'<path id="shape-{state}" d="{"".join(map(_path, rings))}"/>' for state, rings in _rings().items())
    return f'<svg class="shapes" aria-hidden="true"><defs>{paths}</defs></svg>'


def _path(ring: list[Point]) -> str:
    return f"M{'L'.join(f'{x:.1f} {y:.1f}' for x, y in ring)}Z"


def _rings() -> dict[str, list[list[Point]]]:
    """State -> its rings in pixels of the small map."""
    found: dict[str, list[list[Point]]] = {state: [] for state in MEMBERS}
    for area in outlines():
        if area["iso_a3"] in found:
            found[area["iso_a3"]] += [_thin(ring) for ring in area["rings"]]
    spots = [(x, -mercator(y)) for rings in found.values() for ring in rings for x, y in ring]
    west, north = min(x for x, _ in spots), min(y for _, y in spots)
    scale = min(
        (WIDE - 2 * EDGE) / (max(x for x, _ in spots) - west), (HIGH - 2 * EDGE) / (max(y for _, y in spots) - north)
    )
    return {
        state: [[(EDGE + (x - west) * scale, EDGE + (-mercator(y) - north) * scale) for x, y in ring] for ring in rings]
        for state, rings in found.items()
    }


def _thin(ring: list[Point]) -> list[Point]:
    kept = [ring[0]]
    for point in ring[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= APART:
            kept.append(point)
    return kept
