"""Places and routes: from tables of text to lines that can be drawn, and where they fall on a named view.

Pure: frames in, lists out. Coordinates are WGS 84 degrees, (longitude, latitude).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.data.shared import Shared

MEMBERS = ("KAZ", "KGZ", "TJK", "TKM", "UZB")
SEATS = {"JPN": "tokyo", "USA": "washington", "CHN": "beijing", "RUS": "moscow", "EU": "brussels", "KOR": "seoul"}
ROUTE_KINDS = {"corridor": ("main", "branch", "feeder"), "bypassed": ("bypassed",)}

TILE = 512  # pixels of the whole world at zoom 0
EARTH_KM = 6371.0
STEPS = 5  # drawn points to each stretch between two given points
BEND = 0.006  # degrees, a pixel at the closest zoom

Point = tuple[float, float]
Row = dict[str, Any]
"""One thing on the map, with what the renderers need to know of it."""


@dataclass(frozen=True)
class View:
    """A named view: its centre in degrees and its zoom on a wide and on a narrow map."""

    longitude: float
    latitude: float
    zoom: float
    narrow: float
    narrow_longitude: float | None = None
    narrow_latitude: float | None = None

    def at(self, narrow: bool = False) -> tuple[float, float, float]:
        """(longitude, latitude, zoom) for a map of SIZE."""
        if narrow:
            return self.narrow_longitude or self.longitude, self.narrow_latitude or self.latitude, self.narrow
        return self.longitude, self.latitude, self.zoom


VIEWS = {
    "corridor": View(62.6, 46.5, 2.11, 1.66, 73.0, 45.5),
    "caspian": View(52.6, 41.9, 4.6, 4.05),
    "caucasus": View(44.9, 41.35, 5.25, 4.65, 45.5),
    "states": View(67.0, 45.8, 3.6, 2.45, 67.6, 44.4),
    "world": View(31.3, 37.0, 1.05, 0.06),
}
SIZE = {False: (700, 520), True: (350, 270)}  # pixels the views are made for, by `narrow`


def pixel(point: Point, view: str, narrow: bool = False) -> Point:
    """Where a point falls on a view's map, in pixels right and down of its centre."""
    longitude, height, scale = _centre(view, narrow)
    return (point[0] - longitude) * scale, (height - mercator(point[1])) * scale


def point_at(x: float, y: float, view: str, narrow: bool = False) -> Point:
    """`pixel` undone: the point that falls so many pixels right and down of the centre."""
    longitude, height, scale = _centre(view, narrow)
    return longitude + x / scale, latitude_at(height - y / scale)


@lru_cache
def _centre(view: str, narrow: bool) -> tuple[float, float, float]:
    """Longitude and height of a view's centre, and pixels a degree."""
    longitude, latitude, zoom = VIEWS[view].at(narrow)
    return longitude, mercator(latitude), TILE * 2**zoom / 360


def parse_path(text: str) -> list[Point]:
    """`"51.1,43.6 50.9,43.2"` as points. Raises ValueError for anything else."""
    pairs = [tuple(float(part) for part in pair.split(",")) for pair in text.split()]
    if len(pairs) < 2 or any(len(pair) != 2 for pair in pairs):
        raise ValueError(f"not a path of lon,lat pairs: {text!r}")
    return [(longitude, latitude) for longitude, latitude in pairs]


def smooth(points: list[Point], before: Point | None = None, after: Point | None = None) -> list[Point]:
    """A curve through every given point (centripetal Catmull-Rom), rounded to three decimals.

    `before` and `after` are the neighbouring points of the same route, so that legs meet without a corner.
    """
    ends = before or _mirror(points[1], points[0]), after or _mirror(points[-2], points[-1])
    chain = [ends[0], *points, ends[1]]
    curve = [points[0]]
    for i in range(len(points) - 1):
        curve += _stretch(chain[i : i + 4])
    return _needed([(round(x, 3), round(y, 3)) for x, y in curve], set(points))


def length_km(points: list[Point]) -> float:
    """Length of a line on the ground, in kilometres."""
    return sum(_distance_km(a, b) for a, b in pairwise(points))


def leg_lines(legs: pd.DataFrame, routes: pd.DataFrame, kinds: tuple[str, ...]) -> list[Row]:
    """The legs of routes of these kinds, each stretch of track once, lowest first.

    Where routes share a stretch it is the one drawn last that owns it; the others are in `shared_with`.
    Adds to a leg's own columns: kind, draw_order, curve (list of points), shared_with (list of route ids). Made once for
    a table and kinds: read the rows, never write into them.
    """
    return _leg_lines(Shared(legs), Shared(routes), kinds)


@lru_cache(maxsize=32)
def _leg_lines(shared_legs: Shared, shared_routes: Shared, kinds: tuple[str, ...]) -> list[Row]:
    legs, routes = shared_legs.frame, shared_routes.frame
    rows = legs.merge(routes[["route_id", "kind", "draw_order"]], on="route_id", validate="many_to_one")
    curves = _curves(shared_legs)
    owners: dict[frozenset[str], Row] = {}
    for row in records(rows.sort_values(["draw_order", "seq"], ascending=[False, True])):
        if row["kind"] not in kinds:
            continue
        owner = owners.setdefault(
            frozenset((row["from_place"], row["to_place"])), {**row, "curve": curves[row["leg_id"]], "shared_with": []}
        )
        if owner["route_id"] != row["route_id"]:
            owner["shared_with"].append(row["route_id"])
    return sorted(owners.values(), key=lambda row: (row["draw_order"], row["seq"]))


@lru_cache(maxsize=4)
def _curves(shared: Shared) -> dict[str, list[Point]]:
    """Each leg's curve by leg_id, made with its neighbours on the same route."""
    curves = {}
    for _, route in shared.frame.sort_values("seq").groupby("route_id"):
        paths = [parse_path(text) for text in route["path"]]
        for i, leg_id in enumerate(route["leg_id"]):
            before = paths[i - 1][-2] if i and paths[i - 1][-1] == paths[i][0] else None
            after = paths[i + 1][1] if i + 1 < len(paths) and paths[i + 1][0] == paths[i][-1] else None
            curves[leg_id] = smooth(paths[i], before, after)
    return curves


def _stretch(four: list[Point]) -> list[Point]:
    """STEPS points on the way from the second to the third of four points, that one the last."""
    knots = [0.0]
    for a, b in pairwise(four):
        knots.append(knots[-1] + max(math.dist(a, b), 1e-9) ** 0.5)
    return [_at(four, knots, knots[1] + step / STEPS * (knots[2] - knots[1])) for step in range(1, STEPS + 1)]


def _at(four: list[Point], knots: list[float], at: float) -> Point:
    """The point of a curve by four points, which stand at `knots`, that stands at `at`."""
    level = list(four)
    for width in (1, 2, 3):
        # The last step blends over the middle stretch only, as the curve passes through its ends.
        spans = [(1, 2)] if width == 3 else [(i, i + width) for i in range(4 - width)]
        level = [between(level[i], level[i + 1], knots[a], knots[b], at) for i, (a, b) in enumerate(spans)]
    return level[0]


def between(a: Point, b: Point, start: float, end: float, at: float) -> Point:
    """The point of a line from `a`, which stands at `start`, to `b`, at `end`, that stands at `at`."""
    share = (at - start) / (end - start)
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _needed(curve: list[Point], given: set[Point]) -> list[Point]:
    """The curve without the points a straight line would pass within BEND of; given points stay."""
    kept = [curve[0]]
    for point, after in pairwise(curve[1:]):
        area = abs(
            (point[0] - kept[-1][0]) * (after[1] - kept[-1][1]) - (point[1] - kept[-1][1]) * (after[0] - kept[-1][0])
        )
        if point in given or area > BEND * math.dist(kept[-1], after):
            kept.append(point)
    return [*kept, curve[-1]]


def _mirror(point: Point, centre: Point) -> Point:
    return 2 * centre[0] - point[0], 2 * centre[1] - point[1]


def mercator(latitude: float) -> float:
    """Height on the map of a latitude, in degrees of longitude at the equator."""
    return math.degrees(math.asinh(math.tan(math.radians(max(-85.0, min(85.0, latitude))))))


def latitude_at(height: float) -> float:
    """The latitude at a height on the map: `mercator` undone."""
    return math.degrees(math.atan(math.sinh(math.radians(height))))


def _distance_km(a: Point, b: Point) -> float:
    (x1, y1), (x2, y2) = (map(math.radians, point) for point in (a, b))
    half = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))
