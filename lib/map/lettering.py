"""Plates and names put on the map, most important first, none over another."""

from __future__ import annotations

from dataclasses import dataclass

from lib.map import callouts, projection
from lib.map.board import Board, Box, Label
from lib.map.names import AREAS, CAPITALS, LAKES, MAJOR, PLACES, stand
from lib.map.numbers import placed
from lib.map.plates import ROW, in_row, row_width, seat_chips, state_chips, wrapped
from lib.map.projection import Point, Row
from lib.map.scene import Frames, Scene, by_id
from lib.map.style import TICK

# How far in pixels a name may stand off its place; with plates under it, further.
_REACH = {"member": 50, "country": 30, "sea": 26, "region": 30}
_REACH_WITH_CHIPS = 120
_LARGE = ("capital", "port")
_FIRST = {f"place:{place}" for place in CAPITALS}


def letter(
    points: list[Row], lines: list[Row], frames: Frames, scene: Scene
) -> tuple[list[Row], list[Label], list[Row]]:
    """The plates, labels and numbers of a map with these markers and lines.

    Small stops that got no label become ticks: their rows in `points` are changed.
    """
    board = Board(scene, (line["path"] for line in lines))
    for row in points:
        if row["kind"] in _LARGE:
            board.take(row["point"], row["radius"] + 1)
    chips = seat_chips(board, points, frames, scene)
    areas = _areas(frames, scene)
    # A state that holds its own name keeps it; then comes what readers look for first; a small stop gives way to all.
    at_home = [label for area in areas if not area.plates and (label := _home(board, area, scene))]
    first = [row for row in points if row["id"] in _FIRST]
    labels = at_home + _places(board, first, scene)
    for area in areas:
        label = next((one for one in at_home if one.id == area.id), None) or _named(board, area, scene)
        labels += [label] if label and label not in at_home else []
        chips += _plates(area, label)
    labels += _places(board, [row for row in points if row["kind"] == "capital" and row not in first], scene)
    for row in points:
        board.take(row["point"], row["radius"])
    labels += _places(board, [row for row in points if row["kind"] != "capital"], scene)
    _tick(points, labels, scene.pick)
    return chips, labels, [] if scene.world else placed(board, lines, scene.pick)


@dataclass(frozen=True)
class _Area:
    """A sea, region or country to be named: the code of a member state, where its name belongs, the plates under it."""

    id: str
    style: str
    text: str
    point: Point
    state: str
    home: Point
    plates: list[list[Row]]

    @property
    def below(self) -> Box:
        """The room that its plates take."""
        half = max(map(row_width, self.plates), default=0) / 2
        return Box(-half, 0, half, len(self.plates) * ROW + 2)


def _areas(frames: Frames, scene: Scene) -> list[_Area]:
    """What a view names, most important first."""
    places = by_id(frames["places"], "place_id")
    on_state = state_chips(frames, scene)
    found = []
    for area in AREAS[scene.view].split():
        row = places[area]
        member = row["kind"] == "country" and row["iso_alpha3"] in projection.MEMBERS
        text, home = scene.t.of(row, "label"), (row["lon"], row["lat"])
        found.append(
            _Area(
                area,
                "member" if member else row["kind"],
                text.replace(" ", "\n") if row["kind"] == "sea" else text,
                stand(scene.view, area) or home,
                row["iso_alpha3"] if member else "",
                home,
                wrapped(on_state.get(row["iso_alpha3"], []), scene.narrow),
            )
        )
    return found


def _home(board: Board, area: _Area, scene: Scene) -> Label | None:
    """A state's name on its own ground."""
    if not area.state:
        return None
    reach = _REACH_WITH_CHIPS if area.plates else _reach(area, scene)
    what = (area.id, area.style, area.text, area.point, area.below, reach)
    return board.over(*what, lambda box: callouts.at_home(board, box, area.state))


def _named(board: Board, area: _Area, scene: Scene) -> Label | None:
    """An area's name, or None where there is no room: a state's at home or apart, a lake's only where it hides no line."""
    if area.state:
        if (label := _home(board, area, scene)) or scene.world:
            return label
        return callouts.of_state(board, area.id, area.style, area.text, area.home, area.state, area.below)
    clear = area.id in LAKES
    what = (area.id, area.style, area.text, area.point, area.below, _reach(area, scene))
    return board.over(*what, lambda box: not (clear and board.hidden(box)))


def _reach(area: _Area, scene: Scene) -> float:
    return _REACH[area.style] * (0.6 if scene.small else 1)


def _plates(area: _Area, label: Label | None) -> list[Row]:
    """The plates of a state under its name."""
    point, dx, dy = (label.point, label.dx, label.dy) if label else (area.point, 0, -8)
    placed_rows = (in_row(row, point, dx, dy + 19 + i * ROW) for i, row in enumerate(area.plates))
    return [plate for row in placed_rows for plate in row]


def _places(board: Board, points: list[Row], scene: Scene) -> list[Label]:
    """Names of the markers that are shown."""
    by_id = {row["id"].removeprefix("place:"): row for row in points}
    labels: list[Label] = []
    for place in PLACES[scene.view].split():
        if row := by_id.get(place):
            style = "major" if place in MAJOR else "place"
            what = (place, style, row["label"], row["point"], row["radius"])
            label = board.beside(*what) or (callouts.of_place(board, *what) if _wanted(place, scene) else None)
            labels += [label] if label else []
    return labels


def _wanted(place: str, scene: Scene) -> bool:
    """Whether a place is looked for so much that its name may stand apart from it."""
    return place in CAPITALS or (place in MAJOR and not scene.small)


def _tick(points: list[Row], labels: list[Label], pick: str) -> None:
    """Make a tick of each small stop without a label, unless it is picked or a document names it."""
    lettered = {f"place:{label.id}" for label in labels}
    for row in points:
        if row["kind"] not in _LARGE and not row["named"] and row["id"] not in lettered | {pick}:
            row |= {"radius": TICK, "core": 0, "tick": True}
