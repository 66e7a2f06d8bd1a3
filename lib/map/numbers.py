"""Every leg's number: along the way from China to Europe first, then the rest. The same in the list, the play control
and the pictures, for legs have no name of their own that could stand on a map."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

import pandas as pd

from lib.data.frames import records
from lib.data.shared import Shared
from lib.map.board import Board, Box
from lib.map.projection import Point, Row, pixel, point_at

WAY = ("middle_corridor_main", "branch_poti")
"""The routes that the reader follows from China to Europe, one after the other."""
_LONG = 24  # pixels: a shorter leg would lie under its number
_ALONG = (0.5, 0.4, 0.6, 0.3, 0.7)  # where on a leg its number may stand, best first


def numbers(legs: pd.DataFrame) -> dict[str, int]:
    """Leg -> its number, from 1. Legs of two routes on one stretch of track have one number."""
    return _numbers(Shared(legs))


@lru_cache(maxsize=4)
def _numbers(shared: Shared) -> dict[str, int]:
    given: dict[frozenset[str], int] = {}
    rows = records(shared.frame)
    ordered = [row for route in WAY for row in rows if row["route_id"] == route] + rows
    return {
        row["leg_id"]: given.setdefault(frozenset((row["from_place"], row["to_place"])), len(given) + 1)
        for row in ordered
    }


def placed(board: Board, lines: list[Row], pick: str) -> list[Row]:
    """The numbers that find room on their legs, the way's first; the picked leg's in any case."""
    found = []
    for line in sorted(lines, key=lambda row: (row["id"] != pick, row["number"])):
        wide, high = board.size(str(line["number"]), "number")
        spots = [spot for share in _ALONG if (spot := _at(board, line["path"], share, line["id"] != pick))]
        boxes = [Box(x - wide / 2 - 2, y - high / 2, x + wide / 2 + 2, y + high / 2) for x, y in spots]
        free = [box for box in boxes if board.free(box)] or (boxes[:1] if line["id"] == pick else [])
        if free:
            board.taken.append(free[0])
            middle = (free[0].left + free[0].right) / 2, (free[0].top + free[0].bottom) / 2
            point = point_at(*middle, board.view, board.narrow)
            found.append({"point": point, "text": str(line["number"]), "colour": line["colour"], "width": wide + 4})
    return found


def _at(board: Board, path: list[Point], share: float, must_be_long: bool) -> Point | None:
    """The pixel a share of the way along a leg, or None where the leg is too short for it."""
    spots = [pixel(point, board.view, board.narrow) for point in path]
    left = share * (whole := sum(math.dist(a, b) for a, b in pairwise(spots)))
    if must_be_long and whole < _LONG:
        return None
    for a, b in pairwise(spots):
        step = math.dist(a, b)
        if step and left <= step:
            return a[0] + (b[0] - a[0]) * left / step, a[1] + (b[1] - a[1]) * left / step
        left -= step
    return spots[-1]
