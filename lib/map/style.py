"""How the map looks: colours in light and dark, line weights, marker sizes.

Pure constants and lookups, shared by the WebGL map and the Vega map.
"""

from __future__ import annotations

from dataclasses import dataclass

# Muted land, clear water, one strong colour for the corridor.
LIGHT = {
    "sea": "#cfe2ea",
    "land": "#f6f3ec",
    "border": "#d8d0c0",
    "member": "#ecdfc0",
    "member_border": "#b39a63",
    "no_value": "#f0ece2",
    "low": "#f3e8cd",
    "high": "#d6ab5c",
    "corridor": "#b3362c",
    "branch": "#c4604f",
    "feeder": "#c4604f",
    "bypassed": "#7d8794",
    "casing": "#fffdf8",
    "named": "#e9b44c",
    "ink": "#28323c",
    "quiet": "#8a8172",
    "water": "#4f8296",
    "halo": "#fdfbf6",
    "chip": "#fffdf8",
    "chip_ink": "#3a3324",
    "pick": "#1f6feb",
    "page": "#fcfbf8",
}
DARK = {
    "sea": "#0f1d28",
    "land": "#24303a",
    "border": "#3a4853",
    "member": "#45422f",
    "member_border": "#a8935c",
    "no_value": "#2a343d",
    "low": "#38392f",
    "high": "#75633a",
    "corridor": "#ff9272",
    "branch": "#e08a70",
    "feeder": "#e08a70",
    "bypassed": "#8d99a6",
    "casing": "#131c23",
    "named": "#d9a441",
    "ink": "#eef2f5",
    "quiet": "#93a1ad",
    "water": "#78adc4",
    "halo": "#141d25",
    "chip": "#10181f",
    "chip_ink": "#f1e6c8",
    "pick": "#7db4ff",
    "page": "#0c1618",
}

FONT = '"Noto Sans", "Noto Sans Arabic", sans-serif'
PICTURE_FONT = f"Corridor Sans, {FONT}"
"""For drawings: the family shipped for pictures holds both scripts; a browser takes its page's."""


@dataclass(frozen=True)
class Stroke:
    """A line: the palette key of its colour and its width in pixels."""

    colour: str
    width: float


STROKES = {
    "main": Stroke("corridor", 3.2),
    "branch": Stroke("branch", 2.2),
    "feeder": Stroke("feeder", 1.8),
    "bypassed": Stroke("bypassed", 1.6),
}
CASING = 2.6  # pixels added to a line's width for the pale edge under it
NAMED_BAND = 15.0  # width of the band along the route the documents name
LEADER = 0.9  # width of the line from a name to what it names

# How sure we are of a line, told by its stroke: lengths of dash and gap in line widths.
DASHES = {"reference": (1, 0), "schematic": (2.6, 1.9), "sea": (0.1, 2.8)}

# Radius of a marker in pixels, and of the dot or hole inside it.
TICK = 1.8  # radius of a small stop that carries no label
MARKERS = {
    "capital": (5.2, 2.2),
    "port": (5.6, 2.4),
    "junction": (3.6, 0),
    "city": (3.6, 0),
    "border_crossing": (3.6, 0),
    "station": (2.4, 0),
}

TEXT = {
    "sea": 13,
    "region": 12,
    "member": 13.5,
    "narrow_member": 10.6,  # for a state that its name in full size would leave
    "country": 12,
    "major": 13,
    "place": 12,
    "away": 11.5,
    "chip": 11,
    "legend": 11.5,
    "note": 10,
    "number": 10,
}
SMALL = 0.88  # of the usual size: 10.5 pixels for a town
ARABIC_LARGER = 1.5  # pixels: Arabic letters are smaller than Latin ones of the same size
INKS = {
    "sea": "water",
    "region": "quiet",
    "country": "quiet",
    "member": "ink",
    "narrow_member": "ink",
    "major": "ink",
    "place": "ink",
    "away": "quiet",
}
BOLD = frozenset({"member", "narrow_member", "major"})


def colours(dark: bool) -> dict[str, str]:
    """The palette of the map in one theme."""
    return DARK if dark else LIGHT


def text_px(style: str, rtl: bool, small: bool = False) -> float:
    """The size of a label's letters in pixels; `small` where a map is narrow."""
    return TEXT[style] * (SMALL if small and style != "narrow_member" else 1) + (ARABIC_LARGER if rtl else 0)


def rgba(colour: str, alpha: int = 255) -> list[int]:
    """`"#rrggbb"` as [red, green, blue, alpha], 0 to 255."""
    return [*(int(colour[i : i + 2], 16) for i in (1, 3, 5)), alpha]


def blend(low: str, high: str, share: float) -> str:
    """The colour a share (0 to 1) of the way from one colour to another."""
    pairs = zip(rgba(low)[:3], rgba(high)[:3], strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def inside(colour: str, named: bool, tick: bool, tone: dict[str, str]) -> str:
    """What fills a marker: its own colour for a tick, gold where a document names the place, else nothing."""
    return colour if tick else tone["named" if named else "casing"]


def dash_of(mode: str, basis: str) -> str:
    """The key in DASHES for a leg: sea tracks are all drawn by us, rail by how its order is known."""
    if mode == "sea":
        return "sea"
    return "schematic" if basis == "memory" else "reference"
