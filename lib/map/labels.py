"""Which labels each named view shows, and where, so that none cover one another.

Pure. Labels are tried in order of importance; each takes the free side of its marker that hides
the least of the lines, or is left out. Sizes are in pixels at the zoom of the named view.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lib.map.measure import text_size
from lib.map.projection import SIZE, pixel

# Most important first. Countries and seas come before places.
AREAS = {
    "corridor": "country_kaz country_uzb country_tkm country_kgz country_tjk sea_caspian sea_aral sea_balkhash "
    "sea_black country_chn country_rus country_tur country_irn country_mng country_ukr country_afg",
    "caspian": "country_kaz country_tkm country_uzb sea_caspian sea_aral country_aze country_irn country_rus country_geo",
    "caucasus": "country_geo country_aze country_arm country_tur sea_caspian sea_black country_rus country_irn "
    "region_caucasus",
    "states": "country_kaz country_uzb country_tkm country_kgz country_tjk sea_caspian sea_aral sea_balkhash country_chn country_irn "
    "country_afg country_rus country_aze",
    "world": "country_rus country_chn country_ind country_kaz",
}
PLACES = {
    "corridor": "astana tashkent baku bishkek dushanbe ashgabat beijing moscow aktau tbilisi xian khorgos almaty urumqi "
    "alat poti istanbul lanzhou turkmenbashi batumi dostyk beyneu zhezkazgan constanta burgas kars ankara hami shalkar "
    "prague duisburg yekaterinburg samarkand bukhara kuryk moyynty budapest warsaw novosibirsk",
    "caspian": "baku ashgabat aktau alat turkmenbashi kuryk beyneu tbilisi ganja mangystau yevlakh balkanabat "
    "shalkar bereket gardabani serdar",
    "caucasus": "tbilisi alat baku poti batumi kars ganja gardabani yevlakh akhalkalaki samtredia khashuri "
    "erzurum senaki zestaponi tsalka tetritskaro",
    "states": "astana tashkent ashgabat bishkek dushanbe baku aktau almaty khorgos samarkand dostyk turkmenbashi beyneu "
    "zhezkazgan bukhara shu aktogay taraz shymkent kuryk alat moyynty shalkar karaganda urumqi mary balkhash "
    "turkmenabat arys saksaulskaya petropavl balkanabat",
    "world": "washington tokyo beijing moscow brussels seoul astana tashkent bishkek dushanbe ashgabat baku xian aktau tbilisi istanbul almaty",
}
MAJOR = frozenset(
    [
        "aktau",
        "alat",
        "tbilisi",
        "xian",
        "khorgos",
        "poti",
        "washington",
        "tokyo",
        "beijing",
        "moscow",
        "brussels",
        "seoul",
    ]
)

# Where an area's name stands when its usual place is out of the view or in the way.
MOVED = {
    "corridor": {
        "sea_caspian": (50.0, 45.2),
        "country_uzb": (60.6, 43.7),
        "country_tkm": (59.3, 38.0),
        "country_kgz": (78.2, 41.0),
        "country_tjk": (72.0, 38.2),
    },
    "caspian": {
        "country_kaz": (56.3, 46.6),
        "country_uzb": (60.0, 42.9),
        "country_tkm": (57.5, 40.2),
        "country_rus": (45.6, 45.2),
        "country_irn": (53.0, 36.6),
        "sea_caspian": (49.75, 42.35),
        "country_aze": (47.7, 40.95),
        "country_geo": (43.3, 42.35),
    },
    "caucasus": {
        "country_rus": (44.6, 43.4),
        "country_irn": (47.2, 38.9),
        "country_tur": (41.2, 40.4),
        "sea_black": (40.3, 42.05),
        "sea_caspian": (50.3, 41.6),
        "country_aze": (47.4, 40.95),
        "country_geo": (42.6, 42.6),
        "region_caucasus": (45.6, 42.45),
    },
    "states": {
        "country_rus": (60.5, 53.4),
        "country_chn": (84.6, 41.3),
        "country_irn": (55.5, 35.9),
        "sea_caspian": (49.9, 42.4),
        "country_aze": (48.0, 40.75),
        "country_afg": (66.5, 35.6),
    },
    "world": {"country_rus": (98.0, 62.0), "country_chn": (101.0, 32.5), "country_kaz": (67.0, 48.6)},
}

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

    def __init__(self, view: str, narrow: bool, rtl: bool, lines: Iterable[Sequence[tuple[float, float]]]) -> None:
        """`lines` are everything drawn as a line, in degrees."""
        self.view, self.narrow, self.rtl = view, narrow, rtl
        wide, high = SIZE[narrow]
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
        wide, high = text_size(text, style, self.rtl)
        tries = []
        for right, down in _SIDES.values():
            dx, dy = right * (radius + _GAP), down * (radius + _GAP + (high / 2 - 4 if abs(right) < 1 else 0))
            left = x + dx - (0 if right > 0 else wide if right < 0 else wide / 2)
            box = Box(left, y + dy - high / 2, left + wide, y + dy + high / 2)
            anchor = "start" if right > 0 else "end" if right < 0 else "middle"
            tries.append(Label(label_id, style, text, point, anchor, round(dx, 1), round(dy, 1), box))
        return self._take(tries, 1000)

    def over(
        self, label_id: str, style: str, text: str, point: tuple[float, float], below: Box, reach: float
    ) -> Label | None:
        """A label centred on a point or near it, with room for what hangs `below` it, or None.

        It may stand up to `reach` pixels off."""
        x, y = pixel(point, self.view, self.narrow)
        wide, high = text_size(text, style, self.rtl)
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
        return self._take(tries, 3)

    def _take(self, tries: list[Label], far: float) -> Label | None:
        """The best of the free places: few points of the lines hidden, and near (a point weighs as `far` pixels)."""
        open_ = [label for label in tries if self.free(label.box)]
        if not open_:
            return None
        best = min(open_, key=lambda label: self.hidden(label.box) + math.hypot(label.dx, label.dy) / far)
        self.taken.append(best.box)
        return best
