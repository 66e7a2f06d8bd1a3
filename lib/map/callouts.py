"""Names that find no room by what they name: set apart from it, where the map is empty, with a line between them.

A state's name never stands on another state: readers take it for that state's.
"""

from __future__ import annotations

import math
from dataclasses import replace

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
_OWN = 0.4  # how much of a state's name stands on its own ground at least, and its middle
_DEEP = 6  # pixels that a line goes into a state


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
        if own >= _OWN and others <= own and over <= 0.4:
            cost = board.hidden(box) + away / 8 + 20 * (others - own + over)
            if best is None or cost < best[0]:
                best = cost, Label(label_id, style, text, point, "middle", dx, dy, box)
    return board.keep(best[1]) if best else None


def of_state(
    board: Board, label_id: str, style: str, text: str, home: Point, state: str, below: Box
) -> tuple[float, Label] | None:
    """A state's name off its ground and off the others', with room for what hangs `below`, and how far from well it
    stands: its line is to be short and to cross neither another state nor a line. Its place is not yet taken."""
    x, y = pixel(home, board.view, board.narrow)
    wide, high = board.size(text, style)
    found: list[tuple[float, Label]] = []
    for dx, dy in _APART:
        box = _hung(x + dx, y + dy, wide, high, below)
        if board.free(box) and (strange := _ground(board, box, state)[1]) <= _EDGE:
            end, crossed = _inland(board, box.nearest(x, y), (x, y), state)
            cost = math.dist(box.nearest(*end), end) + 30 * crossed + 10 * board.hidden(box) + 400 * strange
            cost += 200 * any(_meet(box.nearest(*end), end, *line) for line in board.leaders)
            found.append((cost, _tied(board, Label(label_id, style, text, home, "middle", 0, 0, box), end)))
    return min(found, key=lambda one: one[0], default=None)


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
    """Whether a line from `a` to `b` crosses one from `c` to `d`."""

    def side(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def _along(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _tied(board: Board, label: Label, end: Point) -> Label:
    """The label tied to the ground where its box is, with a line to `end`, a pixel from the centre."""
    box, high = label.box, board.size(label.text, label.style)[1]
    spots = ((box.left + box.right) / 2, box.top + high / 2), box.nearest(*end), end
    middle, *line = (point_at(*spot, board.view, board.narrow) for spot in spots)
    return replace(label, point=middle, leader=tuple(line))
