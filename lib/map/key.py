"""What on a map has to be explained: only what is on it, how sure a line is by an example of it.

Pure. Both legends, the page's (`legend`) and the picture's (`picture_legend`), draw these entries.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from lib.data.frames import records
from lib.map.scene import Frames, Scene
from lib.map.style import POWER_CODE, blend, dash_of
from lib.map.words import leg_title
from lib.palette import power_colour
from lib.vocabulary import actor_name

LONG = 150  # kilometres: an example must be seen on the map


@dataclass(frozen=True)
class Entry:
    """A sample and its words, in its group: lines, places or states.

    `x`, `y` is the sample's left end and middle line in a picture, `text_x` where the words begin.
    """

    group: str
    sample: str  # main | branch | bypassed | band | reference | schematic | sea | a marker | named | fill | plate
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


def entries(frames: Frames, scene: Scene) -> list[Entry]:
    """What the layers and the colouring put on the map."""
    return [*_lines(frames, scene), *_places(scene), *_tone(frames["states"], scene), *_plates(scene)]


def _lines(frames: Frames, scene: Scene) -> list[Entry]:
    t, found = scene.t, []
    if "corridor" in scene.layers:
        found += [("main", t("map-legend-main")), ("branch", t("map-legend-branch"))]
    if "bypassed" in scene.layers:
        found += [("bypassed", t("map-legend-bypassed"))]
    if "corridor" in scene.layers:
        found += [("band", t("map-legend-band"))]
    if found:
        examples = _examples(frames, scene)
        found += [(dash, t(f"map-legend-{dash}", example=example)) for dash, example in examples.items()]
    return [Entry("lines", sample, text) for sample, text in found]


def _examples(frames: Frames, scene: Scene) -> dict[str, str]:
    """Kind of stroke -> a long leg of the main line that is drawn so; of the bypassed route when that is alone."""
    route = "middle_corridor_main" if "corridor" in scene.layers else "northern_corridor"
    places, legs = frames["places"].set_index("place_id"), frames["legs"]
    found: dict[str, str] = {}
    for leg in records(legs[legs["route_id"] == route]):
        if leg["length_km_drawn"] > LONG and leg["sequence_basis"] != "ends_read":
            found.setdefault(dash_of(leg["mode"], leg["sequence_basis"]), leg_title(leg, places, scene.t))
    return {dash: found[dash] for dash in ("reference", "schematic", "sea") if dash in found}


def _places(scene: Scene) -> list[Entry]:
    found = ["capital"] if "capitals" in scene.layers else []
    found += ["port", "junction"] if "ports" in scene.layers else []
    found += ["named"] if found else []
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


def _plates(scene: Scene) -> list[Entry]:
    if scene.far and not (scene.world and "presence" in scene.layers):
        return []
    t, tone, found = scene.t, scene.tone, []
    if "resources" in scene.layers and not scene.far:
        words = t("map-legend-resource")
        found += [Entry("states", "plate", words, tone["chip"], tone["chip_ink"], t.code("map-code", "gold"))]
    if "presence" in scene.layers:
        found += [
            Entry(
                "states",
                "plate",
                t("map-legend-presence", power=actor_name(power, t.lang)),
                power_colour(power, scene.dark),
                "#ffffff",
                code,
            )
            for power, code in POWER_CODE.items()
        ]
    return found
