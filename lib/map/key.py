"""What on a map has to be explained: only what is on it, how sure a line is by an example of it.

Pure. Both legends, the page's (`legend`) and the picture's (`picture_legend`), draw these entries.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from lib.map.features import Features
from lib.map.projection import Point, Row, pixel
from lib.map.scene import Frames, Scene
from lib.map.style import blend
from lib.palette import power_colour
from lib.vocabulary import POWERS, actor_name

LONG = 150  # kilometres: an example must be seen on the map


@dataclass(frozen=True)
class Entry:
    """A sample and its words, in its group: lines, places or states.

    `x`, `y` is the sample's left end and middle line in a picture, `text_x` where the words begin.
    """

    group: str
    sample: (
        str  # main | branch | bypassed | band | reference | schematic | sea | number | a marker | named | fill | plate
    )
    text: str
    colour: str = ""
    ink: str = ""
    code: str = ""
    x: float = 0
    y: float = 0
    text_x: float = 0

    def at(self, x: float, y: float, text_x: float) -> Entry:
        """The same entry with its place in a picture."""
        return replace(self, x=x, y=y, text_x=text_x)


def entries(frames: Frames, scene: Scene, made: Features) -> list[Entry]:
    """What `made`, the rows that are on the map, and the colouring have to be explained by."""
    return [*_lines(made, scene), *_places(made, scene), *_tone(frames["states"], scene), *_plates(made, scene)]


def seen(made: Features, scene: Scene) -> Features:
    """What of a map lies in its frame: a drawing shows nothing else, and cannot be moved."""
    wide, high = scene.size

    def within(point: Point, edge: float = 0) -> bool:
        x, y = pixel(point, scene.view, scene.narrow)
        return abs(x) < wide / 2 - edge and abs(y) < high / 2 - edge

    return replace(
        made,
        lines=[row for row in made.lines if any(map(within, row["path"]))],
        points=[row for row in made.points if within(row["point"], 8)],
        chips=[row for row in made.chips if within(row["point"], 8)],
    )


def _lines(made: Features, scene: Scene) -> list[Entry]:
    t, kinds = scene.t, {row["kind"] for row in made.lines}
    found = [("main", t("map-legend-main"))] if "main" in kinds else []
    found += [("branch", t("map-legend-branch"))] if kinds & {"branch", "feeder"} else []
    found += [("bypassed", t("map-legend-bypassed"))] if "bypassed" in kinds else []
    found += [("band", t("map-legend-band"))] if "main" in kinds else []
    examples = _examples(made, scene)
    found += [(dash, t(f"map-legend-{dash}", example=leg["name"])) for dash, leg in examples.items()]
    lines = [Entry("lines", sample, text) for sample, text in found]
    if made.numbers:
        lines.append(Entry("lines", "number", t("map-legend-number"), code=made.numbers[0]["text"]))
    return lines


def _examples(made: Features, scene: Scene) -> dict[str, Row]:
    """Kind of stroke -> a leg that is drawn so: in the view, of the main line if it can be, and long enough to be seen."""
    inside = {row["id"] for row in seen(made, scene).lines}
    found: dict[str, Row] = {}
    for row in sorted(made.lines, key=lambda row: (row["id"] not in inside, row["km"] < LONG, row["number"])):
        found.setdefault(row["dash"], row)
    return {dash: found[dash] for dash in ("reference", "schematic", "sea") if dash in found}


def _places(made: Features, scene: Scene) -> list[Entry]:
    kinds = {row["kind"] for row in made.points}
    found = [kind for kind in ("capital", "port") if kind in kinds]
    found += ["junction"] if kinds - {"capital", "port"} else []
    found += ["named"] if any(row["named"] for row in made.points) else []
    return [Entry("places", sample, scene.t(f"map-legend-{sample}")) for sample in found]


def _tone(states: pd.DataFrame, scene: Scene) -> list[Entry]:
    """The palest and the strongest fill with the value each stands for; one where all states have the same."""
    values = states["value"].dropna()
    if scene.color == "corridor" or values.empty:
        return []
    t, tone, what = scene.t, scene.tone, scene.t.code("color", scene.color)
    low, high = values.min(), values.max()
    if low == high:
        words = t("map-legend-tone-same", what=what, value=f"{low:g}")
        return [Entry("states", "fill", words, blend(tone["low"], tone["high"], 0.5))]
    ends = (("low", low), ("high", high))
    return [
        Entry("states", "fill", t("map-legend-tone", what=what, value=f"{value:g}"), tone[end]) for end, value in ends
    ]


def _plates(made: Features, scene: Scene) -> list[Entry]:
    t, tone = scene.t, scene.tone
    on = {row["power"] for row in made.chips}
    resource = Entry("states", "plate", t("map-legend-resource"), tone["chip"], tone["chip_ink"])
    return [resource] * ("" in on) + [
        Entry(
            "states",
            "plate",
            t("map-legend-presence", power=actor_name(power, t.lang)),
            power_colour(power, scene.dark),
            "#ffffff",
        )
        for power in POWERS
        if power in on
    ]
