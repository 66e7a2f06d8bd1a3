"""A map being lettered: where a name fits, so that none covers another.

Pure. Each label takes the free side of its marker that hides the least of the lines, or is left out. Sizes are in
pixels at the zoom of the named view.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lib.map.measure import text_size
from lib.map.projection import Point, pixel
from lib.map.scene import Scene

_SIDES = {
    "E": (1, 0),
    "W": (-1, 0),
    "N": (0, -1),
    "S": (0, 1),
    "NE": (0.75, -0.8),
    "NW": (-0.75, -0.8),
    "SE": (0.75, 0.8),
    "SW": (-0.75, 0.8),
}
_SHIFTS = [(dx, dy) for dx in (0, -10, 10, -20, 20, -30, 30) for dy in (0, -6, 6, -11, 11, -16, 16)]
_STEP = 6  # pixels between the points that stand for a line
_CELL = 24  # pixels: points are kept by the square they lie in, so that few are looked at
_GAP = 5  # pixels between a marker's edge and its label


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels from the map's centre."""

    left: float
    top: float
    right: float
    bottom: float

    def hits(self, other: Box) -> bool:
        """Whether the two rectangles overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def nearest(self, x: float, y: float) -> Point:
        """The point of the rectangle that is nearest to another."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True)
class Label:
    """Text to put by a point: `anchor` start, middle or end; `dx`, `dy` pixels from the point to its middle line.

    A name that stands apart is tied to the ground where it stands, and has a `leader`: a line to what it names.
    """

    id: str
    style: str
    text: str
    point: tuple[float, float]
    anchor: str
    dx: float
    dy: float
    box: Box
    leader: tuple[Point, ...] = ()


class Board:
    """The map being lettered: what is taken, and where the lines run."""

    def __init__(self, scene: Scene, lines: Iterable[Sequence[tuple[float, float]]]) -> None:
        """`lines` are everything drawn as a line, in degrees."""
        self.scene, self.view, self.narrow = scene, scene.view, scene.narrow
        wide, high = scene.size
        self.frame = Box(-wide / 2 + 4, -high / 2 + 4, wide / 2 - 4, high / 2 - 4)
        self.track: dict[tuple[int, int], list[Point]] = defaultdict(list)
        for line in lines:
            for x, y in self._along(line):
                if self.frame.holds(x, y):
                    self.track[int(x // _CELL), int(y // _CELL)].append((x, y))
        self.taken: list[Box] = []
        self.leaders: list[list[Point]] = []

    def _along(self, line: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        """Pixels along a line, one in every _STEP."""
        spots = [pixel(point, self.view, self.narrow) for point in line]
        for (x1, y1), (x2, y2) in pairwise(spots):
            steps = max(1, min(round(math.dist((x1, y1), (x2, y2)) / _STEP), 400))
            for i in range(steps):
                yield x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps

    def size(self, text: str, style: str) -> tuple[float, float]:
        """Width and height of a text as this map sets it."""
        return text_size(text, style, self.scene.t.rtl and style != "number", self.scene.small and style != "number")

    def free(self, box: Box) -> bool:
        """Whether the rectangle is inside the map and hides nothing."""
        frame = self.frame
        inside = box.left > frame.left and box.right < frame.right and box.top > frame.top and box.bottom < frame.bottom
        return inside and not any(map(box.hits, self.taken))

    def take(self, point: tuple[float, float], radius: float) -> None:
        """Keep the square round a marker free of labels."""
        x, y = pixel(point, self.view, self.narrow)
        self.taken.append(Box(x - radius, y - radius, x + radius, y + radius))

    def hidden(self, box: Box) -> int:
        """How many points of the lines the rectangle would cover."""
        across = range(int(box.left // _CELL), int(box.right // _CELL) + 1)
        down = range(int(box.top // _CELL), int(box.bottom // _CELL) + 1)
        cells = (self.track.get((i, j), ()) for i in across for j in down)
        return sum(box.holds(*point) for cell in cells for point in cell)

    def beside(self, label_id: str, style: str, text: str, point: tuple[float, float], radius: float) -> Label | None:
        """A label at the best side of a marker, or None when there is no room."""
        x, y = pixel(point, self.view, self.narrow)
        wide, high = self.size(text, style)
        tries = []
        for right, down in _SIDES.values():
            dx, dy = right * (radius + _GAP), down * (radius + _GAP + (high / 2 - 4 if abs(right) < 1 else 0))
            left = x + dx - (0 if right > 0 else wide if right < 0 else wide / 2)
            box = Box(left, y + dy - high / 2, left + wide, y + dy + high / 2)
            anchor = "start" if right > 0 else "end" if right < 0 else "middle"
            tries.append(Label(label_id, style, text, point, anchor, round(dx, 1), round(dy, 1), box))
        return self._take(tries, 1000)

    def over(
        self,
        label_id: str,
        style: str,
        text: str,
        point: tuple[float, float],
        reach: float,
        fits: Callable[[Box], bool] = lambda box: True,
    ) -> Label | None:
        """A label centred on a point or up to `reach` pixels off, where it `fits`, or None."""
        x, y = pixel(point, self.view, self.narrow)
        wide, high = self.size(text, style)
        tries = [
            Label(
                label_id,
                style,
                text,
                point,
                "middle",
                dx,
                dy,
                Box(x + dx - wide / 2, y + dy - high / 2, x + dx + wide / 2, y + dy + high / 2),
            )
            for dx, dy in _SHIFTS
            if math.hypot(dx, dy) <= reach
        ]
        return self._take([label for label in tries if fits(label.box)], 2)

    def _take(self, tries: list[Label], far: float) -> Label | None:
        """The best of the free places: few points of the lines hidden, and near (a point weighs as `far` pixels)."""
        open_ = [label for label in tries if self.free(label.box)]
        if not open_:
            return None
        return self.keep(min(open_, key=lambda label: self.hidden(label.box) + math.hypot(label.dx, label.dy) / far))

    def keep(self, label: Label) -> Label:
        """Take the label's place."""
        self.taken.append(label.box)
        if label.leader:
            self.leaders.append([pixel(point, self.view, self.narrow) for point in label.leader])
        return label
