"""Plates and names put on the map, most important first, none over another."""

from __future__ import annotations

from lib.data.frames import records
from lib.map import projection
from lib.map.board import Board, Box, Label
from lib.map.names import AREAS, LAKES, MAJOR, PLACES, stand
from lib.map.plates import ROW, in_row, row_width, seat_chips, state_chips, wrapped
from lib.map.projection import Point, Row
from lib.map.scene import Frames, Scene
from lib.map.style import TICK

# How far in pixels a name may stand off its place; with plates under it, further.
_REACH = {"member": 50, "country": 30, "sea": 26, "region": 30}
_REACH_WITH_CHIPS = 120
_LARGE = ("capital", "port")
_FIRST = {
    f"place:{place}" for place in ["astana", "tashkent", "bishkek", "dushanbe", "ashgabat", "baku", "beijing", "moscow"]
}


def letter(points: list[Row], lines: list[Row], frames: Frames, scene: Scene) -> tuple[list[Row], list[Label]]:
    """The plates and labels of a map with these markers and lines.

    Small stops that got no label become ticks: their rows in `points` are changed.
    """
    board = Board(scene, (line["path"] for line in lines))
    for row in points:
        if row["kind"] in _LARGE:
            board.take(row["point"], row["radius"] + 1)
    chips = seat_chips(board, points, frames, scene)
    # A capital's name has eight places to stand, a country's has many: what readers look for first is set first, and a
    # small stop gives way to all of them.
    first = [row for row in points if row["id"] in _FIRST]
    labels = _places(board, first, scene)
    more, names = _areas(board, frames, scene)
    labels += names + _places(board, [row for row in points if row["kind"] == "capital" and row not in first], scene)
    for row in points:
        board.take(row["point"], row["radius"])
    labels += _places(board, [row for row in points if row["kind"] != "capital"], scene)
    _tick(points, labels, scene.pick)
    return chips + more, labels


def _areas(board: Board, frames: Frames, scene: Scene) -> tuple[list[Row], list[Label]]:
    """Names of seas, regions and countries, with the plates of the member states under theirs."""
    places = {row["place_id"]: row for row in records(frames["places"])}
    on_state = state_chips(frames, scene)
    chips: list[Row] = []
    labels: list[Label] = []
    for area in AREAS[scene.view].split():
        row = places[area]
        rows = wrapped(on_state.get(row["iso_alpha3"], []), scene.narrow)
        point = stand(scene.view, scene.narrow, area) or (row["lon"], row["lat"])
        label = _area(board, area, row, point, rows, scene)
        labels += [label] if label else []
        dx, dy = (label.dx, label.dy) if label else (0, -8)
        for i, in_one_row in enumerate(rows):
            chips += in_row(in_one_row, point, dx, dy + 19 + i * ROW)
    return chips, labels


def _area(board: Board, area: str, row: Row, point: Point, rows: list[list[Row]], scene: Scene) -> Label | None:
    style = row["kind"]
    if style == "country" and row["iso_alpha3"] in projection.MEMBERS:
        style = "member"
    text = scene.t.of(row, "label")
    text = text.replace(" ", "\n") if style == "sea" else text
    half = max(map(row_width, rows), default=0) / 2
    below = Box(-half, 0, half, len(rows) * ROW + 2)
    reach = _REACH_WITH_CHIPS if rows else _REACH[style] * (0.6 if scene.small else 1)
    return board.over(area, style, text, point, below, reach, clear=area in LAKES)


def _places(board: Board, points: list[Row], scene: Scene) -> list[Label]:
    """Names of the markers that are shown."""
    by_id = {row["id"].removeprefix("place:"): row for row in points}
    labels: list[Label] = []
    for place in PLACES[scene.view].split():
        if row := by_id.get(place):
            style = "major" if place in MAJOR else "place"
            label = board.beside(place, style, row["label"], row["point"], row["radius"])
            labels += [label] if label else []
    return labels


def _tick(points: list[Row], labels: list[Label], pick: str) -> None:
    """Make a tick of each small stop without a label, unless it is picked or a document names it."""
    lettered = {f"place:{label.id}" for label in labels}
    for row in points:
        if row["kind"] not in _LARGE and not row["named"] and row["id"] not in lettered | {pick}:
            row |= {"radius": TICK, "core": 0, "tick": True}
