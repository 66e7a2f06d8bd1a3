"""Whose ground a name would stand on: the member states of a view's map as a small picture, looked up by pixel."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageDraw

from lib.map.outlines import outlines, within
from lib.map.projection import MEMBERS, SIZE, Point, pixel


@lru_cache(maxsize=16)
def _ground(view: str, narrow: bool) -> Image.Image:
    """Each pixel of the view's map: 0, or which of MEMBERS it lies in, counted from 1."""
    wide, high = SIZE[narrow]
    ground = Image.new("L", (wide, high))
    pen = ImageDraw.Draw(ground)
    members = [row for row in outlines() if row["iso_a3"] in MEMBERS]
    for area in within(view, narrow, members):
        for i, ring in enumerate(area["rings"]):
            spots = [pixel(point, view, narrow) for point in ring]
            value = MEMBERS.index(area["iso_a3"]) + 1 if i == 0 else 0
            pen.polygon([(x + wide / 2, y + high / 2) for x, y in spots], fill=value)
    return ground


Edges = tuple[float, float, float, float]
"""A rectangle: left, top, right, bottom, in pixels from the map's centre."""


def shares(edges: Edges, view: str, narrow: bool) -> dict[str, float]:
    """State -> which part of a rectangle lies in it."""
    cut = _cut(edges, view, narrow)
    return {state: count / (cut.width * cut.height) for state, count in _counts(cut).items()}


def covered(edges: Edges, view: str, narrow: bool) -> dict[str, float]:
    """State -> which part of what a view shows of it lies under a rectangle."""
    whole = _sizes(view, narrow)
    return {state: count / whole[state] for state, count in _counts(_cut(edges, view, narrow)).items()}


@lru_cache(maxsize=16)
def _sizes(view: str, narrow: bool) -> dict[str, int]:
    return _counts(_ground(view, narrow))


def _cut(edges: Edges, view: str, narrow: bool) -> Image.Image:
    wide, high = SIZE[narrow]
    left, top, right, bottom = edges
    return _ground(view, narrow).crop(
        (round(left + wide / 2), round(top + high / 2), round(right + wide / 2), round(bottom + high / 2))
    )


def _counts(ground: Image.Image) -> dict[str, int]:
    """State -> how many pixels it has there."""
    found = ground.getcolors() or ()
    return {MEMBERS[value - 1]: count for count, value in found if isinstance(value, int) and value}


@lru_cache(maxsize=16)
def _pixels(view: str, narrow: bool) -> bytes:
    """The ground, a byte a pixel and row after row: asked for thousands of times a map, a picture answers slowly."""
    return _ground(view, narrow).tobytes()


def state_at(spot: Point, view: str, narrow: bool) -> str:
    """The state a pixel from the centre lies in, or blank."""
    wide, high = SIZE[narrow]
    x, y = round(spot[0] + wide / 2), round(spot[1] + high / 2)
    if not (0 <= x < wide and 0 <= y < high):
        return ""
    value = _pixels(view, narrow)[y * wide + x]
    return MEMBERS[value - 1] if value else ""
