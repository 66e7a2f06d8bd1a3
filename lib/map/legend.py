"""The legend of the map as HTML: the strokes and marks exactly as both renderers draw them."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from lib.i18n import Translator
from lib.map.style import DASHES, MARKERS, NAMED_BAND, STROKES, colours


def legend(t: Translator, dark: bool) -> str:
    """Lines and places with their words, in the language's direction."""
    direction = "rtl" if t.rtl else "ltr"
    lists = (("map-legend-lines", _lines(t, dark)), ("map-legend-places", _places(t, dark)))
    body = "".join(_group(t(head), entries) for head, entries in lists)
    return f'<div dir="{direction}" style="display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:.85rem">{body}</div>'


def _group(head: str, entries: list[tuple[str, str]]) -> str:
    spans = "".join(
        f'<span style="display:inline-flex;align-items:center;gap:.4rem">{drawn}{escape(words)}</span>'
        for drawn, words in entries
    )
    return f'<b style="flex-basis:100%">{escape(head)}</b>{spans}'


def _lines(t: Translator, dark: bool) -> list[tuple[str, str]]:
    tone = colours(dark)
    band = _svg(
        f'<line x1="0" y1="7" x2="34" y2="7" stroke="{tone["named"]}" stroke-opacity=".45" '
        f'stroke-width="{min(NAMED_BAND, 12)}"/>'
    )
    return [
        (_stroke(tone, "main", "reference"), t("map-legend-main")),
        (_stroke(tone, "branch", "reference"), t("map-legend-branch")),
        (_stroke(tone, "bypassed", "reference"), t("map-legend-bypassed")),
        (band, t("map-legend-named")),
        (_stroke(tone, "main", "reference"), t("map-legend-reference")),
        (_stroke(tone, "main", "schematic"), t("map-legend-schematic")),
        (_stroke(tone, "main", "sea"), t("map-legend-sea")),
    ]


def _stroke(tone: dict[str, str], kind: str, dash: str) -> str:
    line = STROKES[kind]
    gaps = " ".join(str(round(part * line.width, 1)) for part in DASHES[dash])
    drawn = "" if dash == "reference" else f'stroke-dasharray="{gaps}" stroke-linecap="round"'
    return _svg(
        f'<line x1="0" y1="7" x2="34" y2="7" stroke="{tone[line.colour]}" stroke-width="{line.width}" {drawn}/>'
    )


def _places(t: Translator, dark: bool) -> list[tuple[str, str]]:
    tone = colours(dark)
    entries = [
        ("capital", "ink", "map-legend-capital"),
        ("port", "corridor", "map-legend-port"),
        ("junction", "corridor", "map-legend-junction"),
    ]
    return [
        *((_mark(kind, tone[edge], tone["casing"]), t(key)) for kind, edge, key in entries),
        (_mark("port", tone["corridor"], tone["named"]), t("map-legend-place-document")),
        (_mark("port", tone["corridor"], tone["casing"]), t("map-legend-place-reference")),
    ]


def _mark(kind: str, edge: str, fill: str) -> str:
    radius, core = MARKERS[kind]
    dot = f'<circle cx="17" cy="7" r="{core}" fill="{edge}"/>' if core else ""
    return _svg(f'<circle cx="17" cy="7" r="{radius}" fill="{fill}" stroke="{edge}" stroke-width="1.6"/>{dot}')


def _svg(inside: str) -> str:
    """A small drawing as an image: Streamlit strips inline SVG."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="34" height="14" viewBox="0 0 34 14">{inside}</svg>'
    return f'<img alt="" width="34" height="14" src="data:image/svg+xml,{quote(svg)}">'
