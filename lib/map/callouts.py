"""Names that find no room by what they name: set apart from it, where the map is empty, with a line between them.

A state's name never stands on another state: readers take it for that state's.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lib.map import territory
from lib.map.board import Board, Box, Label
from lib.map.projection import Point, pixel, point_at

_APART = sorted(
    ((dx, dy) for dx in range(-150, 151, 15) for dy in range(-120, 121, 12)), key=lambda shift: math.hypot(*shift)
)
_NEAR = sorted(
    {(dx, dy) for dx in range(-36, 37, 4) for dy in range(-24, 25, 3)}
    | {(dx, dy) for dx in range(-120, 121, 8) for dy in range(-90, 91, 6)},
    key=lambda shift: math.hypot(*shift),
)
_NOTHING = Box(0, 0, 0, 0)
_ROUND = [(math.cos(turn * math.pi / 8), math.sin(turn * math.pi / 8)) for turn in range(16)]
_FAR = (16, 24, 34, 46, 60, 76)  # pixels from a marker to its name
_EDGE = 0.1  # how much of a state's name may hang over its neighbours and not be taken for theirs
_BURIED = 0.25  # how much of a neighbour may lie under a state's name and plates
_OWN = 0.4  # how much of a state's name stands on its own ground at least, and its middle
_NEIGHBOUR = 14  # pixels from a name to a state it may be taken for
_DEEP = 6  # pixels that a line goes into a state
_CLOSE = 9  # pixels between two lines that a reader would take for one


def at_home(
    board: Board, label_id: str, style: str, text: str, point: Point, state: str, below: Box, reach: float
) -> Label | None:
    """A state's name on its own ground, at most `reach` pixels from `point`: its middle there, no more of it over a
    neighbour than its ends. What hangs `below` may hang over the world outside the five, and hardly over another of them."""
    x, y = pixel(point, board.view, board.narrow)
    wide, high = board.size(text, style)
    best: tuple[float, Label] | None = None
    for dx, dy in _NEAR:
        away = math.hypot(dx, dy)
        if away > reach or (best and away / 8 - 20 >= best[0]):
            break  # nothing farther off costs less
        box = _hung(x + dx, y + dy, wide, high, below)
        if territory.state_at((x + dx, y + dy), board.view, board.narrow) != state or not board.free(box):
            continue
        own, others = _ground(board, _hung(x + dx, y + dy, wide, high, _NOTHING), state)
        over = _ground(board, box, state)[1]
        if own >= _OWN and others <= own and over <= 0.4 and not _buries(board, box, state):
            cost = board.hidden(box) + away / 8 + 20 * (others - own + over)
            if best is None or cost < best[0]:
                best = cost, Label(label_id, style, text, point, "middle", dx, dy, box)
    return board.keep(best[1]) if best else None


@dataclass(frozen=True)
class Stand:
    """Where a state's name may stand off its ground: how far from well, as yet, and the end of its line."""

    cost: float
    box: Box
    end: Point


def stands(board: Board, style: str, text: str, home: Point, state: str, below: Box) -> list[Stand]:
    """The places off a state's ground and off the others' that are free for its name, with room for what hangs `below`,
    the best first: its line is to be short and to cross no other state, and no other is to lie nearer."""
    x, y = pixel(home, board.view, board.narrow)
    wide, high = board.size(text, style)
    found = []
    for dx, dy in _APART:
        box = _hung(x + dx, y + dy, wide, high, below)
        if board.free(box) and (strange := _ground(board, box, state)[1]) <= _EDGE:
            end, crossed = _inland(board, box.nearest(x, y), (x, y), state)
            own, others = _ground(board, _grown(box, _NEIGHBOUR), state)
            cost = math.dist(box.nearest(*end), end) + 30 * crossed + 10 * board.hidden(box)
            found.append(Stand(cost + 400 * (strange + max(0, others - own)), box, end))
    return sorted(found, key=lambda stand: stand.cost)


def of_state(
    board: Board, label_id: str, style: str, text: str, home: Point, among: list[Stand]
) -> tuple[float, Label] | None:
    """A state's name at the best of these places, and how far from well it stands there: its line is to run through no
    name, and no other line beside it. Its place is not yet taken."""
    best: tuple[float, Stand] | None = None
    for stand in among:
        if best and stand.cost >= best[0]:
            break
        if board.free(stand.box):
            start = stand.box.nearest(*stand.end)
            cost = stand.cost + 60 * _crossed(board, stand.box, stand.end, 0)
            cost += 200 * any(
                _meet(start, stand.end, *line) or _passes(_grown(stand.box, _DEEP), *line) for line in board.leaders
            )
            if best is None or cost < best[0]:
                best = cost, stand
    if not best:
        return None
    return best[0], _tied(board, Label(label_id, style, text, home, "middle", 0, 0, best[1].box), best[1].end)


def _hung(x: float, y: float, wide: float, high: float, below: Box) -> Box:
    """The room of a name whose middle is at x, y, with what hangs below it."""
    half = max(wide, below.right - below.left) / 2
    return Box(x - half, y - high / 2, x + half, y + high / 2 + below.bottom)


def of_place(board: Board, label_id: str, style: str, text: str, point: Point, radius: float) -> Label | None:
    """A place's name off its marker."""
    x, y = pixel(point, board.view, board.narrow)
    wide, high = board.size(text, style)
    found: list[tuple[float, Label]] = []
    for far in _FAR:
        for right, down in _ROUND:
            left = x + right * far - (wide / 2 if abs(right) < 0.1 else 0 if right > 0 else wide)
            box = Box(left, y + down * far - high / 2, left + wide, y + down * far + high / 2)
            if board.free(box):
                label = _tied(
                    board,
                    Label(label_id, style, text, point, "middle", 0, 0, box),
                    (x + right * radius, y + down * radius),
                )
                found.append((board.hidden(box) + far / 4 + 20 * _crossed(board, box, (x, y), radius), label))
    return board.keep(min(found, key=lambda one: one[0])[1]) if found else None


def _ground(board: Board, box: Box, state: str) -> tuple[float, float]:
    """Which part of a rectangle stands on a state's ground, and which on the others'."""
    found = territory.shares((box.left, box.top, box.right, box.bottom), board.view, board.narrow)
    return found.pop(state, 0), sum(found.values())


def _passes(box: Box, start: Point, end: Point) -> bool:
    """Whether a line runs through a rectangle."""
    return any(box.holds(*spot) for spot in _steps(start, end))


def _grown(box: Box, by: float) -> Box:
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)


def _buries(board: Board, box: Box, state: str) -> bool:
    """Whether a rectangle hides so much of a neighbour that it is not seen any more."""
    found = territory.covered((box.left, box.top, box.right, box.bottom), board.view, board.narrow)
    return any(part > _BURIED for other, part in found.items() if other != state)


def _inland(board: Board, start: Point, home: Point, state: str) -> tuple[Point, int]:
    """Where a line to the middle of a state comes onto its ground, and how many of its steps lie on another's."""
    steps = max(1, round(math.dist(start, home) / _DEEP))
    crossed = 0
    for i in range(steps + 1):
        spot = _along(start, home, i / steps)
        here = territory.state_at(spot, board.view, board.narrow)
        if here == state:
            return _along(start, home, min((i + 1) / steps, 1)), crossed
        crossed += bool(here)
    return home, crossed


def _crossed(board: Board, box: Box, spot: Point, radius: float) -> int:
    """How many taken places the line from a name to its marker would run through."""
    start = box.nearest(*spot)
    way = [at for at in (_along(start, spot, i / 8) for i in range(8)) if math.dist(at, spot) > radius + 2]
    return sum(any(other.holds(*at) for at in way) and not other.holds(*spot) for other in board.taken)


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether a line from `a` to `b` crosses one from `c` to `d`, or comes so near that one goes on in the other."""
    there = list(_steps(c, d))
    return any(math.dist(spot, other) < _CLOSE for spot in _steps(a, b) for other in there)


def _steps(start: Point, end: Point) -> Iterator[Point]:
    """Pixels along a line, from one end to the other, at most _DEEP apart."""
    count = max(1, math.ceil(math.dist(start, end) / _DEEP))
    return (_along(start, end, i / count) for i in range(count + 1))


def _along(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _tied(board: Board, label: Label, end: Point) -> Label:
    """The label tied to the ground where its box is, with a line to `end`, a pixel from the centre."""
    box, high = label.box, board.size(label.text, label.style)[1]
    spots = ((box.left + box.right) / 2, box.top + high / 2), box.nearest(*end), end
    middle, *line = (point_at(*spot, board.view, board.narrow) for spot in spots)
    return replace(label, point=middle, leader=tuple(line))
