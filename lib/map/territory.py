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


def shares(edges: tuple[float, float, float, float], view: str, narrow: bool) -> dict[str, float]:
    """State -> which part of a rectangle (left, top, right, bottom; pixels from the centre) lies in it."""
    wide, high = SIZE[narrow]
    left, top, right, bottom = edges
    cut = _ground(view, narrow).crop(
        (round(left + wide / 2), round(top + high / 2), round(right + wide / 2), round(bottom + high / 2))
    )
    whole = cut.width * cut.height
    return {
        MEMBERS[value - 1]: count / whole for count, value in cut.getcolors() or () if isinstance(value, int) and value
    }


def state_at(spot: Point, view: str, narrow: bool) -> str:
    """The state a pixel from the centre lies in, or blank."""
    ground = _ground(view, narrow)
    x, y = round(spot[0] + ground.width / 2), round(spot[1] + ground.height / 2)
    if not (0 <= x < ground.width and 0 <= y < ground.height):
        return ""
    value = ground.getpixel((x, y))
    return MEMBERS[value - 1] if isinstance(value, int) and value else ""
