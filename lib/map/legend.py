"""The legend of the map as HTML: the entries of `key`, their strokes and marks as both renderers draw them."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from itertools import groupby
from urllib.parse import quote

from lib.map.key import Entry
from lib.map.scene import Scene
from lib.map.style import DASHES, MARKERS, NAMED_BAND, STROKES


def legend(made: list[Entry], scene: Scene) -> str:
    """Lines, places, tones and plates with their words, in the language's direction."""
    groups = groupby(made, key=lambda entry: entry.group)
    body = "".join(
        f"<dt>{escape(scene.t(f'map-legend-{group}'))}</dt><dd>{''.join(_item(entry, scene.tone) for entry in found)}</dd>"
        for group, found in groups
    )
    return f'<dl class="legend">{body}</dl>'


def _item(entry: Entry, tone: dict[str, str]) -> str:
    return f"<span>{_svg(_sample(entry, tone))}{escape(entry.text)}</span>"


def _sample(entry: Entry, tone: dict[str, str]) -> str:
    if entry.sample in MARKERS or entry.sample == "named":
        return _mark(entry.sample, tone)
    if entry.sample == "fill":
        return f'<rect x="5" y="1" width="24" height="12" fill="{entry.colour}" stroke="{tone["member_border"]}"/>'
    if entry.sample == "number":
        return _stroke("main", tone) + _plate(replace(entry, colour=tone["casing"], ink=tone["ink"]), 10)
    if entry.sample == "plate":
        return _plate(entry)
    if entry.sample == "band":
        return (
            f'<line x1="0" y1="7" x2="34" y2="7" stroke="{tone["named"]}" stroke-opacity=".45" '
            f'stroke-width="{min(NAMED_BAND, 12)}"/>'
        )
    return _stroke(entry.sample, tone)


def _stroke(sample: str, tone: dict[str, str]) -> str:
    line = STROKES[sample if sample in STROKES else "main"]
    gaps = " ".join(str(round(part * line.width, 1)) for part in DASHES.get(sample, ()))
    dashed = f'stroke-dasharray="{gaps}" stroke-linecap="round"' if sample in ("schematic", "sea") else ""
    return f'<line x1="0" y1="7" x2="34" y2="7" stroke="{tone[line.colour]}" stroke-width="{line.width}" {dashed}/>'


def _plate(entry: Entry, half: int = 14) -> str:
    return (
        f'<rect x="{17 - half}" y="0" width="{2 * half}" height="14" rx="2" fill="{entry.colour}" stroke="{entry.ink}" stroke-width=".5"/>'
        f'<text x="17" y="10.5" font-size="9" font-family="sans-serif" text-anchor="middle" fill="{entry.ink}">'
        f"{escape(entry.code)}</text>"
    )


def _mark(sample: str, tone: dict[str, str]) -> str:
    kind, fill = ("junction", tone["named"]) if sample == "named" else (sample, tone["casing"])
    edge = tone["ink" if kind == "capital" else "corridor"]
    radius, core = MARKERS[kind]
    dot = f'<circle cx="17" cy="7" r="{core}" fill="{edge}"/>' if core else ""
    return f'<circle cx="17" cy="7" r="{radius}" fill="{fill}" stroke="{edge}" stroke-width="1.6"/>{dot}'


def _svg(inside: str) -> str:
    """A small drawing as an image: Streamlit strips inline SVG."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="34" height="14" viewBox="0 0 34 14">{inside}</svg>'
    return f'<img alt="" width="34" height="14" src="data:image/svg+xml,{quote(svg)}">'
