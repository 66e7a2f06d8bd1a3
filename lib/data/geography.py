"""Where things lie: the curves of the legs, the places, the outlines of the countries.

A curve is `longitude,latitude longitude,latitude ...`. It begins and ends at its places and is as long as its row says;
a place lies in its country. So a pair the wrong way round, a point off the world or a curve of another leg is told.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lib.data.problem import Problem
from lib.data.strict_csv import Cells, Unreadable, read_text
from lib.data.values import number

OUTLINES = "geo/outlines.json"
Point = tuple[float, float]
Edges = NDArray[np.float64]
"""A row an edge: from longitude and latitude, to longitude and latitude."""
Outlines = dict[str, Edges]
"""The edges of each country by ISO code."""

_PAIR = re.compile(r"-?\d{1,3}(?:\.\d{1,6})?,-?\d{1,2}(?:\.\d{1,6})?")
_CURVE = "longitude,latitude of two points or more, divided by single blanks"
_APART = 0.05
"""Degrees between the end of a curve and its place."""
_LENGTH = 0.06, 3.0
"""How far the stated length may be from the drawn one: a share of it, and kilometres."""
_NEAR = 0.25
"""Degrees by which a place may lie outside its country: outlines are simplified, ports stand in the sea."""
_EAST = 191.0
"""Outlines run on past the 180th meridian."""
_EARTH_KM = 6371.0


def read(folder: Path) -> tuple[bytes, Outlines, list[Problem]]:
    """The outlines as they stand, each country's rings by ISO code, and what is wrong with them."""
    try:
        text = read_text(folder / OUTLINES)
        content = json.loads(text)
    except Unreadable as fault:
        return b"", {}, [Problem(OUTLINES, fault.row, None, fault.found, fault.allowed, fault.kind)]
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        return (
            b"",
            {},
            [
                Problem(
                    OUTLINES,
                    line,
                    None,
                    getattr(error, "msg", "nested too deep, or a number of thousands of digits"),
                    "JSON",
                    "malformed",
                )
            ],
        )
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features:
        return (
            b"",
            {},
            [Problem(OUTLINES, None, "features", "no list of countries", "a FeatureCollection", "malformed")],
        )
    outlines: Outlines = {}
    problems = []
    for place, feature in enumerate(features):
        where, found, allowed = _outline(feature)
        if allowed:
            problems.append(Problem(OUTLINES, None, f"features[{place}]{where}", found, allowed, "curve"))
        else:
            edges = [(*one, *two) for ring in _rings(feature["geometry"]) for one, two in pairwise(ring)]
            outlines[feature["properties"]["iso_a3"]] = np.array(edges, dtype=np.float64)
    return text.encode(), outlines, problems


def problems(name: str, path: str, tables: Mapping[str, Cells], outlines: Outlines) -> Iterator[Problem]:
    """What is wrong in the table of places or of legs. Without outlines places are not looked for in them."""
    if name == "places" and outlines:
        for line, row in _rows(tables, name):
            if allowed := _outside(row, outlines):
                column, found = ("lat, lon", f"{row['lat']}, {row['lon']}")
                if row["iso_alpha3"] not in outlines:
                    column, found = "iso_alpha3", row["iso_alpha3"]
                yield Problem(path, line, column, found, allowed, "place")
    if name == "legs":
        places = {row.get("place_id", ""): row for _, row in _rows(tables, "places")}
        for line, row in _rows(tables, name):
            for column, found, allowed in _leg(row, places):
                yield Problem(path, line, column, found[:80], allowed, "curve")


def points(text: str) -> list[Point] | None:
    """A curve's points; None where it is none."""
    pairs = text.split(" ")
    if len(pairs) < 2 or not all(_PAIR.fullmatch(pair) for pair in pairs):
        return None
    found = [(float(x), float(y)) for x, y in (pair.split(",") for pair in pairs)]
    return found if all(abs(x) <= 180 and abs(y) <= 90 for x, y in found) else None


def kilometres(curve: list[Point]) -> float:
    """The length of a curve on the globe."""
    return sum(_between(one, two) for one, two in pairwise(curve))


def _leg(row: Mapping[str, str], places: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str, str]]:
    path, curve = row["path"], points(row["path"])
    if curve is None:
        yield "path", path, _CURVE
        return
    if row["from_place"] == row["to_place"]:
        yield "to_place", row["to_place"], "another place than the leg comes from"
    for end, at in (("from_place", curve[0]), ("to_place", curve[-1])):
        there = _at(places.get(row[end]))
        if there and math.dist(at, there) > _APART:
            yield "path", "{},{}".format(*at), f"{there[0]},{there[1]}, where {row[end]} is"
            return
    stated, drawn = number(row["length_km_drawn"]), kilometres(curve)
    if stated is not None and abs(stated - drawn) > _LENGTH[0] * drawn + _LENGTH[1]:
        yield "length_km_drawn", row["length_km_drawn"], f"{drawn:.0f} km, as the path is long"


def _outside(row: Mapping[str, str], outlines: Outlines) -> str:
    """What is allowed where a place does not lie in its country; blank where it does."""
    country, at = row["iso_alpha3"], _at(row)
    if not country or at is None:
        return ""
    if country not in outlines:
        return f"the code of a country in {OUTLINES}"
    edges = outlines[country]
    if _within(at, edges) or _within((at[0] + 360, at[1]), edges):
        return ""
    (west, south), (east, north) = edges[:, :2].min(axis=0), edges[:, :2].max(axis=0)
    return f"in {country}: latitude {south:g} to {north:g}, longitude {west:g} to {east:g}, within its outline"


def _within(at: Point, edges: Edges) -> bool:
    """Whether a point lies in a country (a line from it due east meets an odd number of edges), or near an edge."""
    (x, y), (x1, y1, x2, y2) = at, edges.T
    across, up = x2 - x1, y2 - y1
    met = ((y1 > y) != (y2 > y)) & (x < across * (y - y1) / np.where(up == 0, 1, up) + x1)
    length = across**2 + up**2
    share = np.clip(((x - x1) * across + (y - y1) * up) / np.where(length == 0, 1, length), 0, 1)
    apart = np.hypot(x1 + share * across - x, y1 + share * up - y)
    return bool(met.sum() % 2 or apart.min() <= _NEAR)


def _outline(feature: Any) -> tuple[str, str, str]:
    """Where in a feature something is wrong, what stands there, what is allowed; blanks where all is well."""
    try:
        named, geometry = feature["properties"], feature["geometry"]
        code, arabic = named["iso_a3"], named["name_ar"]
        if not (isinstance(code, str) and re.fullmatch("[A-Z]{3}", code)):
            return ".properties.iso_a3", str(code)[:80], "three capital letters"
        if not (isinstance(named["name_en"], str) and named["name_en"].strip()):
            return ".properties.name_en", str(named["name_en"])[:80], "a name"
        if not (arabic is None or (isinstance(arabic, str) and arabic.strip())):
            return ".properties.name_ar", str(arabic)[:80], "a name, or null"
        if geometry["type"] not in {"Polygon", "MultiPolygon"}:
            return ".geometry.type", str(geometry["type"])[:80], "Polygon or MultiPolygon"
        for ring in _rings(geometry):
            if len(ring) < 4 or ring[0] != ring[-1]:
                return f" ({code})", f"a ring of {len(ring)} points", "a closed ring of four points or more"
            for x, y in ring:
                if not (-180 <= x <= _EAST and -90 <= y <= 90):
                    return f" ({code})", f"{x},{y}", "longitude,latitude in degrees"
    except (KeyError, TypeError, ValueError, IndexError) as error:
        return "", repr(error)[:80], "a country: properties, geometry with rings of points"
    return "", "", ""


def _rings(geometry: Any) -> Iterator[Any]:
    drawn = geometry["coordinates"]
    for polygon in [drawn] if geometry["type"] == "Polygon" else drawn:
        if not polygon:
            raise ValueError("no ring")
        yield from polygon


def _at(row: Mapping[str, str] | None) -> Point | None:
    lon, lat = (number(row[name]) for name in ("lon", "lat")) if row else (None, None)
    return None if lon is None or lat is None else (lon, lat)


def _between(one: Point, two: Point) -> float:
    (x1, y1), (x2, y2) = (tuple(map(math.radians, point)) for point in (one, two))
    half = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(math.sqrt(half))


def _rows(tables: Mapping[str, Cells], name: str) -> list[tuple[int, dict[str, str]]]:
    return tables[name].records if name in tables else []
