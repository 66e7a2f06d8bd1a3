"""More than can be told apart: what falls on one spot of the view is drawn once, and says for how many it stands.

So a map of ten thousand places has as many marks as it has room for, and is no heavier than that. Ours is far below.
"""

from __future__ import annotations

from collections.abc import Callable

from lib.map.projection import Point, Row, pixel
from lib.map.scene import Scene

MANY = 400
"""Rows of a layer up to which each is drawn."""
SPOT = 16
"""Pixels."""


def grouped(
    rows: list[Row], ends: Callable[[Row], list[Point]], alone: Callable[[Row], bool], scene: Scene
) -> list[Row]:
    """The rows to draw, each with `many`, the number it stands for. What stands alone is in no group."""
    if len(rows) <= MANY:
        return [{**row, "many": 1} for row in rows]
    spots: dict[tuple[object, ...], Row] = {}
    for row in rows:
        where = [pixel(end, scene.view, scene.narrow) for end in ends(row)]
        spot = (id(row),) if alone(row) else tuple(round(part / SPOT) for end in where for part in end)
        spots.setdefault(spot, {**row, "many": 0})["many"] += 1
    return list(spots.values())


def facts(row: Row, scene: Scene) -> list[str]:
    """The fact that a mark stands for several."""
    return [scene.t("map-many", count=row["many"])] if row["many"] > 1 else []
