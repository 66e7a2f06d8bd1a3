"""The legend of the map as HTML: only what is switched on, the strokes and marks exactly as both renderers draw them."""

from __future__ import annotations

from collections.abc import Container
from html import escape
from urllib.parse import quote

from lib.i18n import Translator
from lib.map.features import fill_of
from lib.map.style import DASHES, MARKERS, NAMED_BAND, POWER_CODE, STROKES, colours
from lib.palette import power_colour
from lib.vocabulary import actor_name


def legend(t: Translator, dark: bool, layers: Container[str], color: str = "corridor") -> str:
    """Lines, places, plates and the tone of the states with their words, in the language's direction.

    `layers` and `color` as in `lib.view.parameters`."""
    direction = "rtl" if t.rtl else "ltr"
    lists = (
        ("map-legend-lines", _lines(t, dark, layers)),
        ("map-legend-places", _places(t, dark, layers)),
        ("map-legend-states", _states(t, dark, layers, color)),
    )
    body = "".join(_group(t(head), entries) for head, entries in lists if entries)
    return f'<div dir="{direction}" style="display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;font-size:.85rem">{body}</div>'


def _group(head: str, entries: list[tuple[str, str]]) -> str:
    spans = "".join(
        f'<span style="display:inline-flex;align-items:center;gap:.4rem">{drawn}{escape(words)}</span>'
        for drawn, words in entries
    )
    return f'<b style="flex-basis:100%">{escape(head)}</b>{spans}'


def _lines(t: Translator, dark: bool, layers: Container[str]) -> list[tuple[str, str]]:
    tone = colours(dark)
    bypassed = [(_stroke(tone, "bypassed", "reference"), t("map-legend-bypassed"))] if "bypassed" in layers else []
    if "corridor" not in layers:
        return bypassed
    band = _svg(
        f'<line x1="0" y1="7" x2="34" y2="7" stroke="{tone["named"]}" stroke-opacity=".45" '
        f'stroke-width="{min(NAMED_BAND, 12)}"/>'
    )
    return [
        (_stroke(tone, "main", "reference"), t("map-legend-main")),
        (_stroke(tone, "branch", "reference"), t("map-legend-branch")),
        *bypassed,
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


def _places(t: Translator, dark: bool, layers: Container[str]) -> list[tuple[str, str]]:
    tone = colours(dark)
    entries = [
        ("capitals", "capital", "ink", "map-legend-capital"),
        ("ports", "port", "corridor", "map-legend-port"),
        ("ports", "junction", "corridor", "map-legend-junction"),
    ]
    shown = [(_mark(kind, tone[edge], tone["casing"]), t(key)) for layer, kind, edge, key in entries if layer in layers]
    if not shown:
        return []
    return [
        *shown,
        (_mark("junction", tone["corridor"], tone["named"]), t("map-legend-place-document")),
        (_mark("junction", tone["corridor"], tone["casing"]), t("map-legend-place-reference")),
    ]


def _states(t: Translator, dark: bool, layers: Container[str], color: str) -> list[tuple[str, str]]:
    """The plates on the states, and what their tone counts."""
    tone = colours(dark)
    entries = []
    if color != "corridor":
        shades = fill_of({"least": 0, "between": 0.5, "most": 1}, color, dark).values()
        boxes = (f'<rect x="{i * 11}" y="1" width="11" height="12" fill="{shade}"/>' for i, shade in enumerate(shades))
        entries.append((_svg("".join(boxes)), t("map-legend-tone", what=t.code("color", color))))
    if "resources" in layers:
        entries.append((_plate("Au", tone["chip"], tone["chip_ink"]), t("map-legend-resource")))
    if "presence" in layers:
        entries += [
            (
                _plate(code, power_colour(power, dark), "#ffffff"),
                t("map-legend-presence", power=actor_name(power, t.lang)),
            )
            for power, code in POWER_CODE.items()
        ]
    return entries


def _plate(code: str, fill: str, ink: str) -> str:
    return _svg(
        f'<rect x="5" y="0" width="24" height="14" rx="2" fill="{fill}" stroke="{ink}" stroke-width=".5"/>'
        f'<text x="17" y="10.5" font-size="9" font-family="sans-serif" text-anchor="middle" fill="{ink}">{code}</text>'
    )


def _mark(kind: str, edge: str, fill: str) -> str:
    radius, core = MARKERS[kind]
    dot = f'<circle cx="17" cy="7" r="{core}" fill="{edge}"/>' if core else ""
    return _svg(f'<circle cx="17" cy="7" r="{radius}" fill="{fill}" stroke="{edge}" stroke-width="1.6"/>{dot}')


def _svg(inside: str) -> str:
    """A small drawing as an image: Streamlit strips inline SVG."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="34" height="14" viewBox="0 0 34 14">{inside}</svg>'
    return f'<img alt="" width="34" height="14" src="data:image/svg+xml,{quote(svg)}">'
