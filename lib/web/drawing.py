"""The drawing in the first HTML: the picture that downloads have, as inline SVG light enough for a slow phone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from threading import Semaphore
from typing import Any

from lib.evidence.record import Record
from lib.figures.gallery import FIGURES as FIGURE
from lib.figures.gallery import drawing
from lib.i18n import translator
from lib.map.choices import stepped
from lib.map.gallery import chart_of
from lib.map.scene import Scene
from lib.share.export import chart_svg
from lib.view.state import ViewState

DRAWN = {"compare": "formats_timeline", "minerals": "reserve_shares"}
"""Page -> its figure that is drawn ahead: the first that the live page draws as a chart too."""

FIT = {"width": 350, "autosize": {"type": "fit-x", "contains": "padding"}}
"""In pixels the width of a phone. A wide screen shows the same, larger; it waits a second where a phone waits ten."""

KEPT = 100
"""Maps, and figures, kept at the same time; one takes about 80 kB."""

_ONE = Semaphore()
_WAIT = 0.3
_PATH = re.compile(r'(<path transform="translate\(0,0\)" d=)"(M[^A-KN-Ya-y"]*)"')
_PLACE = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
_UNSEEN = re.compile(r' (?:aria-[a-z]+|role|class|pointer-events|xmlns:xlink|version)="[^"]*"')
_NOTHING = re.compile(r"<path[^>]*(?: d=\"\"|stroke-opacity=\"0.01\")[^>]*/>")


class Busy(Exception):
    """Another drawing is being made."""


def first_drawing(record: Record, state: ViewState) -> str:
    """The map or the first figure of a view as SVG, blank on a page without.

    One is made at a time, so that many views asked for at once do not take the whole processor: raises Busy.
    """
    if state.page == "corridor":
        return _map(record, Scene.of(stepped(record, state).values, translator(state.lang), narrow=True))
    if name := DRAWN.get(state.page):
        return _figure(record, name, state.lang, FIGURE[name].codes(state.values))
    return ""


@lru_cache(maxsize=KEPT)
def _map(record: Record, scene: Scene) -> str:
    return _alone(lambda: chart_of(record, scene))


@lru_cache(maxsize=KEPT)
def _figure(record: Record, name: str, lang: str, codes: tuple[tuple[str, Any], ...]) -> str:
    return _alone(lambda: drawing(record, name, lang, False, dict(codes)).chart, **FIT)


def _alone(chart: Callable[[], Any], **more: Any) -> str:
    if not _ONE.acquire(timeout=_WAIT):
        raise Busy
    try:
        return slim(chart_svg(unframed(chart().to_dict(validate=False) | more)).decode())
    finally:
        _ONE.release()


def unframed(spec: dict[str, Any]) -> dict[str, Any]:
    """Without the frame that Vega draws round the marks: the live page has none."""
    config = spec.get("config", {})
    return spec | {"config": config | {"view": config.get("view", {}) | {"stroke": None}}}


def slim(svg: str) -> str:
    """The drawing for the eye alone, to the pixel: words stand beside it, and what lies outside its frame is cut."""
    size = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    if not size:
        return svg
    width, height = int(size[1]), int(size[2])
    lean = _PATH.sub(lambda path: f'{path[1]}"{_path(path[2], width, height)}"', _UNSEEN.sub("", svg))
    return re.sub(r"<svg ", '<svg aria-hidden="true" ', _NOTHING.sub("", lean), count=1)


def _path(text: str, width: int, height: int) -> str:
    """Lines of a path in whole pixels, each place from the one before; blank where nothing lies inside."""
    return "".join(_line(part, width, height) for part in re.findall("M[^M]*", text))


def _line(text: str, width: int, height: int) -> str:
    places: list[tuple[int, int]] = []
    for x, y in _PLACE.findall(text):
        place = (_within(float(x), width), _within(float(y), height))
        if not places or places[-1] != place:
            places.append(place)
    across, down = zip(*places, strict=True)
    if len(places) < 2 or max(across) < 0 or min(across) > width or max(down) < 0 or min(down) > height:
        return ""
    steps = " ".join(f"{x - a},{y - b}" for (a, b), (x, y) in pairwise(places))
    return f"M{places[0][0]},{places[0][1]}l{steps}{'z' if text.rstrip().endswith('Z') else ''}"


def _within(value: float, end: int) -> int:
    """To the pixel, and at most a thumb's breadth outside the frame, where no line is seen."""
    return round(min(max(value, -20), end + 20))
