"""Capitals that lie outside a view: named at its edge, with an arrow to where they are, so that each view names them all."""

from __future__ import annotations

import math
from collections.abc import Iterable

from lib.map.board import Board, Box, Label
from lib.map.projection import Point, pixel, point_at

_INSET = {False: 16, True: 4}  # pixels from an arrow to the edge, by `narrow`: a screen may have less than a view
_LONG, _HEAD = 13, 4.5  # pixels of the arrow, and of each side of its head
_BUTTONS = {False: (Box(-350, -260, -302, -176),), True: (Box(122, -135, 175, -38), Box(-175, 82, -120, 135))}
"""Corners of the live map, by `narrow`, that its buttons cover: nearer and farther, on a phone play too."""
_ALONG = (0, *(sign * step * 4 for step in range(1, 56) for sign in (1, -1)))  # where else along the edge it may stand


def away(board: Board, places: Iterable[tuple[str, str, Point]]) -> list[Label]:
    """The names of `places` (id, name, point) at the edges, in the order in which they lie; none for one in the view."""
    spots = [(pixel(point, board.view, board.narrow), name, text) for name, text, point in places]
    last: dict[tuple[bool, bool], float] = {}  # edge -> how far along it the last name stands
    found = []
    for spot, name, text in sorted(spots, key=lambda one: one[0][1] / max(abs(one[0][0]), 1)):
        if board.frame.holds(*spot):
            continue
        tip, aside = _edge(board, spot)
        edge = aside, (spot[0] if aside else spot[1]) > 0
        if tried := _best(board, name, text, tip, spot, aside, last.get(edge, -math.inf)):
            last[edge], label = tried
            found.append(board.keep(label))
    return found


def _edge(board: Board, spot: Point) -> tuple[Point, bool]:
    """Where the straight line from the map's centre to a spot meets the edge; whether that is an edge at the side."""
    inset = _INSET[board.narrow]
    across, down = board.frame.right - inset, board.frame.bottom - inset
    share = min(across / max(abs(spot[0]), 1), down / max(abs(spot[1]), 1))
    return (spot[0] * share, spot[1] * share), abs(spot[0]) * share > across - 1


def _best(
    board: Board, name: str, text: str, tip: Point, spot: Point, aside: bool, after: float
) -> tuple[float, Label] | None:
    """The best free place for a name on its edge, after another if it can be, and how far along the edge that is."""
    tries: list[tuple[float, float, Label]] = []
    for step in _ALONG:
        at = tip[1 if aside else 0] + step
        label = _pointing(board, name, text, (tip[0], at) if aside else (at, tip[1]), spot, aside)
        if board.free(label.box):
            cost = 20 * board.hidden(label.box) + abs(step) / 4 + (1000 if at < after else 0)
            cost += 500 * any(map(label.box.hits, _BUTTONS[board.narrow]))
            tries.append((cost, at, label))
    if not tries:
        return None
    _, at, label = min(tries, key=lambda one: one[0])
    return at, label


def _pointing(board: Board, name: str, text: str, tip: Point, spot: Point, aside: bool) -> Label:
    wide, high = board.size(text, "away")
    turn = math.atan2(spot[1] - tip[1], spot[0] - tip[0])
    tail = _step(tip, turn, -_LONG)
    if aside:
        side = 1 if spot[0] > 0 else -1
        middle = (tip[0] - side * (_LONG + 3 + wide / 2), tail[1])
    else:
        middle = (tail[0], tail[1] + (1 if spot[1] < 0 else -1) * (high / 2 + 1))
    head = [tip, _step(tip, turn + 2.6, _HEAD), tip, _step(tip, turn - 2.6, _HEAD)]
    edges = [*head, tail, (middle[0] - wide / 2, middle[1] - high / 2), (middle[0] + wide / 2, middle[1] + high / 2)]
    across, down = zip(*edges, strict=True)
    box = Box(min(across), min(down), max(across), max(down))
    line = tuple(point_at(*at, board.view, board.narrow) for at in (tail, *head))
    return Label(name, "away", text, point_at(*middle, board.view, board.narrow), "middle", 0, 0, box, line)


def _step(point: Point, turn: float, far: float) -> Point:
    return point[0] + far * math.cos(turn), point[1] + far * math.sin(turn)
