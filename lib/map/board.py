"""A map being lettered: where a name fits, so that none covers another.

Pure. Each label takes the free side of its marker that hides the least of the lines, or is left out. Sizes are in
pixels at the zoom of the named view.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lib.map.measure import text_size
from lib.map.projection import pixel
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
_SHIFTS = (
    (0, 0),
    (0, -16),
    (0, 16),
    (-26, 0),
    (26, 0),
    (-26, -16),
    (26, -16),
    (-26, 16),
    (26, 16),
    (0, 30),
    (0, -30),
    (-55, 0),
    (55, 0),
    (-50, -30),
    (50, -30),
    (-50, 30),
    (50, 30),
    (0, 48),
    (0, -48),
    (-85, 0),
    (85, 0),
    (-80, 36),
    (80, 36),
    (-80, -36),
    (80, -36),
    (60, 60),
    (-60, 60),
    (0, 70),
    (110, 20),
    (-110, 20),
)
_STEP = 6  # pixels between the points that stand for a line
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

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True)
class Label:
    """Text to put by a point: `anchor` start, middle or end; `dx`, `dy` pixels from the point to its middle line."""

    id: str
    style: str
    text: str
    point: tuple[float, float]
    anchor: str
    dx: float
    dy: float
    box: Box


class Board:
    """The map being lettered: what is taken, and where the lines run."""

    def __init__(self, scene: Scene, lines: Iterable[Sequence[tuple[float, float]]]) -> None:
        """`lines` are everything drawn as a line, in degrees."""
        self.view, self.narrow, self.rtl, self.small = scene.view, scene.narrow, scene.t.rtl, scene.small
        wide, high = scene.size
        self.frame = Box(-wide / 2 + 4, -high / 2 + 4, wide / 2 - 4, high / 2 - 4)
        self.track = [at for line in lines for at in self._along(line) if self.frame.holds(*at)]
        self.taken: list[Box] = []

    def _along(self, line: Sequence[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        """Pixels along a line, one in every _STEP."""
        spots = [pixel(point, self.view, self.narrow) for point in line]
        for (x1, y1), (x2, y2) in pairwise(spots):
            steps = max(1, min(round(math.dist((x1, y1), (x2, y2)) / _STEP), 400))
            for i in range(steps):
                yield x1 + (x2 - x1) * i / steps, y1 + (y2 - y1) * i / steps

    def free(self, box: Box) -> bool:
        """Whether the rectangle is inside the map and hides nothing."""
        frame = self.frame
        inside = box.left > frame.left and box.right < frame.right and box.top > frame.top and box.bottom < frame.bottom
        return inside and not any(box.hits(other) for other in self.taken)

    def take(self, point: tuple[float, float], radius: float) -> None:
        """Keep the square round a marker free of labels."""
        x, y = pixel(point, self.view, self.narrow)
        self.taken.append(Box(x - radius, y - radius, x + radius, y + radius))

    def hidden(self, box: Box) -> int:
        """How many points of the lines the rectangle would cover."""
        return sum(box.holds(*point) for point in self.track)

    def beside(self, label_id: str, style: str, text: str, point: tuple[float, float], radius: float) -> Label | None:
        """A label at the best side of a marker, or None when there is no room."""
        x, y = pixel(point, self.view, self.narrow)
        wide, high = text_size(text, style, self.rtl, self.small)
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
        below: Box,
        reach: float,
        clear: bool = False,
    ) -> Label | None:
        """A label centred on a point or near it, with room for what hangs `below` it, or None.

        It may stand up to `reach` pixels off; `clear`: rather left out than set over a line."""
        x, y = pixel(point, self.view, self.narrow)
        wide, high = text_size(text, style, self.rtl, self.small)
        half = max(wide, below.right - below.left) / 2
        tries = [
            Label(
                label_id,
                style,
                text,
                point,
                "middle",
                dx,
                dy,
                Box(x + dx - half, y + dy - high / 2, x + dx + half, y + dy + high / 2 + below.bottom),
            )
            for dx, dy in _SHIFTS
            if math.hypot(dx, dy) <= reach
        ]
        return self._take([label for label in tries if not (clear and self.hidden(label.box))], 2)

    def _take(self, tries: list[Label], far: float) -> Label | None:
        """The best of the free places: few points of the lines hidden, and near (a point weighs as `far` pixels)."""
        open_ = [label for label in tries if self.free(label.box)]
        if not open_:
            return None
        best = min(open_, key=lambda label: self.hidden(label.box) + math.hypot(label.dx, label.dy) / far)
        self.taken.append(best.box)
        return best
