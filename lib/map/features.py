"""What is on the map: states, lines, markers, plates and labels, ready for either renderer and either theme.

Pure: frames and a Scene in, rows (lists of dicts) out. A `colour` is the palette's name for it (lib.map.style). Every row that can be pointed at has `id`
(`state:KAZ`, `leg:middle_corridor_main:20`, `place:aktau`), `title` and `facts` (plain text, a fact a line).

`frames` maps names to DataFrames:
  places, legs, routes    data/reference/*.csv
  sources                 data/sources.csv
  states                  iso_alpha3, name_en, name_ar, value (number or blank), tooltip (text, a fact a line)
  resource_markers        iso_alpha3, resource_id, name_en, name_ar, tooltip
  presence_markers        iso_alpha3 (blank: at the power's capital only), power_id, name_en, name_ar, tooltip
The last two may be missing or empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from lib.data.frames import records
from lib.map import projection
from lib.map.board import Label
from lib.map.grouped import facts, grouped
from lib.map.lettering import letter
from lib.map.names import CAPITALS, MAJOR
from lib.map.numbers import numbers
from lib.map.outlines import outlines
from lib.map.projection import Point, Row
from lib.map.scene import Frames, Scene, by_id, tip
from lib.map.style import MARKERS, STROKES, dash_of
from lib.map.words import filled, leg_lines, leg_name, leg_title, place_lines

_SMALLER = 0.8  # of the usual size, on a narrow map and in the view of the world


@dataclass
class Features:
    """The rows of each layer, lowest layer first."""

    states: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)
    points: list[Row] = field(default_factory=list)
    chips: list[Row] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    numbers: list[Row] = field(default_factory=list)


def features(frames: Frames, scene: Scene) -> Features:
    """Everything to be drawn. Raises KeyError for an unknown view or a missing frame."""
    kinds = tuple(
        kind for layer in projection.ROUTE_KINDS if layer in scene.layers for kind in projection.ROUTE_KINDS[layer]
    )
    track = projection.leg_lines(frames["legs"], frames["routes"], kinds)
    made = Features(states(frames["states"], scene), legs(track, frames, scene), points(track, frames, scene))
    made.chips, made.labels, made.numbers = letter(made.points, made.lines, frames, scene)
    return made


def states(frame: pd.DataFrame, scene: Scene) -> list[Row]:
    """The member states: one row for each polygon, with its value in the colouring."""
    facts = {row["iso_alpha3"]: row for row in records(frame)}
    rows = []
    for area in outlines():
        row = facts.get(area["iso_a3"])
        if row is not None:
            text = tip(scene.t.of(row, "name"), filled(row["tooltip"]).split("\n"))
            rows.append({"id": f"state:{area['iso_a3']}", "rings": area["rings"], "value": row["value"], **text})
    return rows


def legs(track: list[Row], frames: Frames, scene: Scene) -> list[Row]:
    """The stretches of track, each once, with stroke, dash and facts."""
    places, routes = by_id(frames["places"], "place_id"), by_id(frames["routes"], "route_id")
    number = numbers(frames["legs"])
    rows = []
    for line in grouped(track, _ends, lambda line: f"leg:{line['leg_id']}" == scene.pick, scene):
        stroke = STROKES[line["kind"]]
        text = tip(leg_name(line, places, number, scene.t), [*leg_lines(line, routes, scene.t), *facts(line, scene)])
        rows.append(
            {
                "id": f"leg:{line['leg_id']}",
                "number": number[line["leg_id"]],
                "name": leg_title(line, places, scene.t),
                "km": line["length_km_drawn"],
                "path": line["curve"],
                "kind": line["kind"],
                "mode": line["mode"],
                "colour": stroke.colour,
                "width": stroke.width * (_SMALLER if scene.narrow else 1),
                "dash": dash_of(line["mode"], line["sequence_basis"]),
                **text,
            }
        )
    return rows


def points(track: list[Row], frames: Frames, scene: Scene) -> list[Row]:
    """The markers of the stops and capitals that the layers ask for."""
    sources = by_id(frames["sources"], "source_id")
    kinds = {line[end]: line["kind"] for line in track for end in ("from_place", "to_place")}  # the topmost route's
    shrink = _SMALLER if scene.narrow or scene.world else 1
    rows = []
    asked = [place for place in records(frames["places"]) if _shown(place, place["place_id"] in kinds, scene)]
    for place in grouped(asked, _spot, lambda place: _alone(place, scene), scene):
        radius, core = MARKERS[place["kind"]]
        edge = "ink" if place["kind"] == "capital" else STROKES[kinds[place["place_id"]]].colour
        text = tip(scene.t.of(place, "name"), [*place_lines(place, sources, scene.t), *facts(place, scene)])
        rows.append(
            {
                "id": f"place:{place['place_id']}",
                "point": (place["lon"], place["lat"]),
                "kind": place["kind"],
                "radius": round(radius * shrink, 1),
                "core": round(core * shrink, 1),
                "tick": False,
                "named": place["basis"] == "document",
                "colour": edge,
                "label": scene.t.of(place, "label"),
                **text,
            }
        )
    return rows


def _ends(line: Row) -> list[Point]:
    return [line["curve"][0], line["curve"][-1]]


def _spot(place: Row) -> list[Point]:
    return [(place["lon"], place["lat"])]


def _alone(place: Row, scene: Scene) -> bool:
    """What is picked, and a seat, which carries plates, is drawn whatever stands beside it."""
    return f"place:{place['place_id']}" == scene.pick or place["place_id"] in projection.SEATS.values()


def _shown(place: Row, on_line: bool, scene: Scene) -> bool:
    """Whether a place has a marker: a layer asks for it, and the view is not too wide for it."""
    kind, seat = place["kind"], place["place_id"] in projection.SEATS.values()
    if kind not in MARKERS:
        return False
    if kind == "capital" and "capitals" in scene.layers:
        return not scene.world or seat or place["place_id"] in CAPITALS
    if seat and "presence" in scene.layers:
        return True
    return "ports" in scene.layers and on_line and (not scene.far or place["place_id"] in MAJOR)
