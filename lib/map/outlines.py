"""Country outlines: out of the data, and cut to what a view's map can show.

Points are (longitude, latitude) in degrees.
"""

from __future__ import annotations

import json
import math
from functools import cache
from itertools import pairwise
from typing import Any

from lib.data.dataset import dataset
from lib.data.geography import OUTLINES
from lib.map.projection import SIZE, TILE, VIEWS, Point, Row, between, latitude_at, mercator


@cache
def outlines() -> list[Row]:
    """Every country's polygons: dicts of iso_a3, name_en, name_ar, rings.

    One dict for each polygon: a country of islands has several. Outer rings run clockwise.
    """
    features = json.loads(dataset().sound().files[OUTLINES])["features"]
    return [
        {**feature["properties"], "rings": rings} for feature in features for rings in _polygons(feature["geometry"])
    ]


def within(view: str, narrow: bool = False, rings_of: list[Row] | None = None) -> list[Row]:
    """The outlines cut to what a view's map can show, without points less than a pixel apart.

    `rings_of` are rows with `rings`; every outline when it is left out. Rows that fall outside go.
    """
    frame = _frame(view, narrow)
    apart = (1.4 if narrow else 0.7) * 360 / TILE / 2 ** VIEWS[view].at(narrow)[2]
    rows = []
    for area in outlines() if rings_of is None else rings_of:
        rings = [cut for ring in area["rings"] if len(cut := _cut(_thinned(ring, apart), frame)) > 3]
        if rings:
            rows.append({**area, "rings": rings})
    return rows


def touches(points: list[Point], view: str, narrow: bool = False) -> bool:
    """Whether any of the points is on a view's map or near it."""
    west, south, east, north = _frame(view, narrow)
    return any(west < x < east and south < y < north for x, y in points)


def _polygons(geometry: Row) -> list[list[list[Point]]]:
    drawn: Any = geometry["coordinates"]
    return [drawn] if geometry["type"] == "Polygon" else list(drawn)


def _frame(view: str, narrow: bool) -> tuple[float, float, float, float]:
    """West, south, east and north of a view's map, with half as much again on every side."""
    longitude, latitude, zoom = VIEWS[view].at(narrow)
    wide, high = (side * 360 / TILE / 2**zoom for side in SIZE[narrow])
    middle = mercator(latitude)
    return longitude - wide, latitude_at(middle - high), longitude + wide, latitude_at(middle + high)


def _thinned(ring: list[Point], apart: float) -> list[Point]:
    """A closed ring without the points that are nearer than `apart` degrees to the last one kept."""
    kept = [ring[0]]
    for point in ring[1:-1]:
        if math.dist(point, kept[-1]) >= apart:
            kept.append(point)
    return [*kept, ring[0]]


def _cut(ring: list[Point], frame: tuple[float, float, float, float]) -> list[Point]:
    """A closed ring cut to a frame (Sutherland and Hodgman), or fewer than four points when it is outside."""
    for axis, limit, sign in ((0, frame[0], 1), (1, frame[1], 1), (0, frame[2], -1), (1, frame[3], -1)):
        kept = []
        for a, b in pairwise(ring):
            before, after = sign * (a[axis] - limit), sign * (b[axis] - limit)
            if (before < 0) != (after < 0):
                kept.append(between(a, b, before, after, 0))
            if after >= 0:
                kept.append(b)
        ring = [*kept, kept[0]] if kept else []
    return [(round(x, 2), round(y, 2)) for x, y in ring]
