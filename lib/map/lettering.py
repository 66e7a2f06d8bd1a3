"""Plates and names put on the map, most important first, none over another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass
from functools import cache, partial
from itertools import permutations

from lib.map import callouts, projection
from lib.map.away import away
from lib.map.board import Board, Label
from lib.map.names import AREAS, CAPITALS, LAKES, MAJOR, PLACES, stand
from lib.map.numbers import placed
from lib.map.plates import FIRST, ROW, in_row, room, seat_chips, state_chips, wraps
from lib.map.projection import Point, Row, pixel
from lib.map.scene import Frames, Scene, by_id
from lib.map.style import TICK

# How far in pixels a name may stand off its place.
_REACH = {"country": 30, "sea": 26, "region": 30}
_REACH_AT_HOME = 120  # for a state's name, which stays on its ground
_FAR = 100  # what a name off its ground costs beside its line, which is some pixels long
_LARGE = ("capital", "port")


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
    first = [row for row in points if _name(row) in CAPITALS]
    states, labels = _states_and_capitals(board, [area for area in areas if area.state], first, scene)
    for area in areas:
        label, plates = states.get(area.id) or (_named(board, area, scene), [])
        labels += [label] if label else []
        chips += plates
    labels += away(board, ((_name(row), row["label"], row["point"]) for row in first))
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
    plates: list[Row]


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
                on_state.get(row["iso_alpha3"], []),
            )
        )
    return found


_Named = tuple[Label | None, list[Row]]


def _states_and_capitals(
    board: Board, states: list[_Area], capitals: list[Row], scene: Scene
) -> tuple[dict[str, _Named], list[Label]]:
    """The states' names with their plates, and the capitals' names. The smallest states find room first, for the large
    have more of it; with plates other turns may be better."""
    taken, leaders, tries = len(board.taken), len(board.leaders), []
    for order in _turns(states[::-1]):
        del board.taken[taken:], board.leaders[leaders:]
        named = {area.id: _home(board, area, scene) for area in order}
        labels, cost = _places(board, capitals, scene), 0.0
        strange = [area for area in states if not named[area.id][0]]
        if not scene.world:
            cost, apart = _all_apart(board, strange, scene)
            named |= apart
        tries.append((cost, named, labels, board.taken[taken:], board.leaders[leaders:]))
        if not strange or len(strange) > 2 or not any(area.plates for area in states):
            break  # well done, or no turns help
    _, named, labels, board.taken[taken:], board.leaders[leaders:] = min(tries, key=lambda one: one[0])
    return named, labels


def _turns(states: list[_Area]) -> Iterator[list[_Area]]:
    """The turns of the smallest states, of the third and fourth, of the first two: each way that is worth a try."""
    swapped = [*states[:2], *states[3:1:-1], *states[4:]]
    yield from (states, swapped, [*swapped[1::-1], *swapped[2:]], [*states[1::-1], *states[2:]])


def _home(board: Board, area: _Area, scene: Scene) -> _Named:
    """A state's name on its own ground with its plates, in smaller letters where it has to."""
    for style in (area.style, "narrow_member"):
        for rows in wraps(area.plates, scene.narrow):
            what = (board, area.id, style, area.text, area.point, area.state, room(rows, scene.narrow))
            if label := callouts.at_home(*what, _REACH_AT_HOME):
                return label, _plates(rows, label, scene.narrow)
    return None, []


def _all_apart(board: Board, areas: list[_Area], scene: Scene) -> tuple[float, dict[str, _Named]]:
    """The names of states off their ground, in that order of theirs in which they stand best, and how far from well."""
    ways = {area.id: _ways(board, area, scene) for area in areas}
    taken, leaders, tries = len(board.taken), len(board.leaders), []
    for order in permutations(areas):
        del board.taken[taken:], board.leaders[leaders:]
        found = {area.id: _apart(board, area, ways[area.id], scene) for area in order}
        cost, named = sum(cost for cost, _ in found.values()), {area: named for area, (_, named) in found.items()}
        tries.append((cost, named, board.taken[taken:], board.leaders[leaders:]))
    cost, named, board.taken[taken:], board.leaders[leaders:] = min(tries, key=lambda one: one[0])
    return cost, named


_Way = tuple[str, list[list[Row]], Callable[[], list[callouts.Stand]]]


def _ways(board: Board, area: _Area, scene: Scene) -> list[_Way]:
    """In which letters and with its plates in which rows a name may stand off its ground, the best first, and where on
    the board as it is now."""
    found, now = list[_Way](), copy(board)
    now.taken = list(board.taken)
    for style in (area.style, "narrow_member"):
        for rows in wraps(area.plates, scene.narrow):
            what = (style, area.text, area.home, area.state, room(rows, scene.narrow))
            found.append((style, rows, cache(partial(callouts.stands, now, *what))))
    return found


def _apart(board: Board, area: _Area, ways: list[_Way], scene: Scene) -> tuple[float, _Named]:
    for style, rows, stands in ways:
        if found := callouts.of_state(board, area.id, style, area.text, area.home, stands()):
            cost, label = found
            return _FAR + cost, (board.keep(label), _plates(rows, label, scene.narrow))
    return 10 * _FAR, (None, [])


def _named(board: Board, area: _Area, scene: Scene) -> Label | None:
    """The name of a sea, region or country outside the five, or None where there is no room; a lake's only where it
    hides no line."""
    clear = area.id in LAKES
    reach = _REACH[area.style] * (0.6 if scene.small else 1)
    what = (area.id, area.style, area.text, area.point, reach)
    return board.over(*what, lambda box: not (clear and board.hidden(box)))


def _plates(rows: list[list[Row]], label: Label, narrow: bool) -> list[Row]:
    """The plates of a state under its name."""
    lines = (label.dy + FIRST[narrow] + i * ROW[narrow] for i in range(len(rows)))
    placed_rows = (in_row(row, label.point, label.dx, dy) for row, dy in zip(rows, lines, strict=True))
    return [plate for row in placed_rows for plate in row]


def _places(board: Board, points: list[Row], scene: Scene) -> list[Label]:
    """Names of the markers that are shown."""
    by_id = {_name(row): row for row in points if board.frame.holds(*pixel(row["point"], scene.view, scene.narrow))}
    labels: list[Label] = []
    for place in PLACES[scene.view].split():
        if row := by_id.get(place):
            style = "major" if place in MAJOR else "place"
            what = (place, style, row["label"], row["point"], row["radius"])
            label = board.beside(*what) or (callouts.of_place(board, *what) if _wanted(place, scene) else None)
            labels += [label] if label else []
    return labels


def _name(row: Row) -> str:
    return str(row["id"]).removeprefix("place:")


def _wanted(place: str, scene: Scene) -> bool:
    """Whether a place is looked for so much that its name may stand apart from it."""
    return place in CAPITALS or (place in MAJOR and not scene.small)


def _tick(points: list[Row], labels: list[Label], pick: str) -> None:
    """Make a tick of each small stop without a label, unless it is picked or a document names it."""
    lettered = {f"place:{label.id}" for label in labels}
    for row in points:
        if row["kind"] not in _LARGE and not row["named"] and row["id"] not in lettered | {pick}:
            row |= {"radius": TICK, "core": 0, "tick": True}
