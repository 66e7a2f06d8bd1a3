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
_ROUND = [(math.cos(turn * math.pi / 8), math.sin(turn * math.pi / 8)) for turn in range(16)]
_FAR = (16, 24, 34, 46, 60, 76)  # pixels from a marker to its name
_EDGE = 0.08  # how much of a state's name may hang over its neighbours and not be taken for theirs
_DEEP = 6  # pixels that a line goes into a state


def at_home(board: Board, box: Box, state: str) -> bool:
    """Whether a name stands on its state's ground, its middle too, however its ends hang over."""
    own, others = _ground(board, box, state)
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return own >= 0.5 and others <= 0.4 and territory.state_at(middle, board.view, board.narrow) == state


def of_state(board: Board, label_id: str, style: str, text: str, home: Point, state: str, below: Box) -> Label | None:
    """A state's name off its ground, with room for what hangs `below`; its line is short and crosses no other state."""
    x, y = pixel(home, board.view, board.narrow)
    wide, high = board.size(text, style)
    half = max(wide, below.right - below.left) / 2
    found: list[tuple[float, Label]] = []
    for dx, dy in _APART:
        box = Box(x + dx - half, y + dy - high / 2, x + dx + half, y + dy + high / 2 + below.bottom)
        if board.free(box):
            end, crossed = _inland(board, box.nearest(x, y), (x, y), state)
            strange = max(_ground(board, box, state)[1] - _EDGE, 0)
            cost = math.dist(box.nearest(*end), end) + 8 * crossed + 10 * board.hidden(box) + 2000 * strange
            found.append((cost, _tied(board, Label(label_id, style, text, home, "middle", 0, 0, box), end)))
    return board.keep(min(found, key=lambda one: one[0])[1]) if found else None


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


def _along(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _tied(board: Board, label: Label, end: Point) -> Label:
    """The label tied to the ground where its box is, with a line to `end`, a pixel from the centre."""
    box, high = label.box, board.size(label.text, label.style)[1]
    spots = ((box.left + box.right) / 2, box.top + high / 2), box.nearest(*end), end
    middle, *line = (point_at(*spot, board.view, board.narrow) for spot in spots)
    return replace(label, point=middle, leader=tuple(line))
