"""The layers of the WebGL map that are shapes: ground, states, lines, markers."""

from __future__ import annotations

from typing import Any

import pydeck as pdk

from lib.map.features import Features
from lib.map.paint import state_fills
from lib.map.scene import Scene
from lib.map.style import CASING, NAMED_BAND, inside, rgba

OUTLINES_URL = "/data/geo/outlines.json"
_WORLD = [[-540, -85], [-540, 85], [540, 85], [540, -85]]
# Dashes measured along the whole line; along each short piece of a curve they would close up.
_DASHED = {"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}
# deck.gl's round caps eat more of a gap than a picture's do, so that the gaps of DASHES are widened here.
_GAPS = {"reference": [1, 0], "schematic": [2.2, 2.9], "sea": [0.1, 3.1]}


def ground(scene: Scene) -> list[pdk.Layer]:
    """The sea, and every country quietly on it."""
    tone = scene.tone
    return [
        pdk.Layer(
            "SolidPolygonLayer",
            [{"polygon": _WORLD}],
            id="sea",
            get_polygon="polygon",
            get_fill_color=rgba(tone["sea"]),
        ),
        pdk.Layer(
            "GeoJsonLayer",
            OUTLINES_URL,
            id="countries",
            filled=True,
            stroked=True,
            get_fill_color=rgba(tone["land"]),
            get_line_color=rgba(tone["border"]),
            get_line_width=1,
            line_width_units=px(),
        ),
    ]


def states(made: Features, scene: Scene) -> list[pdk.Layer]:
    """The member states over the countries; firmer borders with the layer `members`; over the picked one, a stroke.

    The rows never change places: the browser knows what is picked by its place, and picking again must find it.
    """
    tone = scene.tone
    border = {"line": rgba(tone["member_border"]), "width": 2 if "members" in scene.layers else 0.9}
    fills = state_fills(made.states, scene)
    rows = [
        {"id": row["id"], "rings": row["rings"], **facts_of(row), "fill": rgba(fills[row["id"]]), **border}
        for row in made.states
    ]
    picked = [{"rings": row["rings"]} for row in made.states if row["id"] == scene.pick]
    return [
        pdk.Layer(
            "PolygonLayer",
            rows,
            id="states",
            get_polygon="rings",
            get_fill_color="fill",
            get_line_color="line",
            get_line_width="width",
            line_width_units=px(),
            stroked=True,
            **pickable(),
        ),
        pdk.Layer(
            "PolygonLayer",
            picked,
            id="picked-state",
            get_polygon="rings",
            filled=False,
            stroked=True,
            get_line_color=rgba(tone["pick"]),
            get_line_width=3,
            line_width_units=px(),
        ),
    ]


def lines(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Under each line a pale edge; under the route the documents name, a band; over the picked leg, a stroke."""
    tone = scene.tone
    rows = [
        {"path": row["path"], "colour": rgba(tone[row["colour"]]), "width": row["width"], "dash": _GAPS[row["dash"]]}
        for row in made.lines
    ]
    rails = [{"path": row["path"], "edge": row["width"] + CASING} for row in made.lines if row["mode"] == "rail"]
    band = [{"path": row["path"]} for row in made.lines if row["kind"] == "main"]
    picked = [{"path": row["path"]} for row in made.lines if row["id"] == scene.pick]
    touch = [{"id": row["id"], "path": row["path"], **facts_of(row)} for row in made.lines]
    shape = {"get_path": "path", "width_units": px(), "cap_rounded": True, "joint_rounded": True}
    return [
        pdk.Layer(
            "PathLayer",
            band,
            id="named-band",
            get_color=rgba(tone["named"], 62),
            get_width=NAMED_BAND * (0.7 if scene.narrow else 1),
            **shape,
        ),
        pdk.Layer("PathLayer", picked, id="picked-leg", get_color=rgba(tone["pick"], 190), get_width=13, **shape),
        pdk.Layer("PathLayer", rails, id="leg-edges", get_color=rgba(tone["casing"], 210), get_width="edge", **shape),
        pdk.Layer(
            "PathLayer",
            rows,
            id="legs",
            get_color="colour",
            get_width="width",
            get_dash_array="dash",
            extensions=[_DASHED],
            **shape,
        ),
        # Unseen and wide, so that a thin or dotted line can be hit with a finger: unseen as a layer, for Streamlit makes
        # the colour of what is picked opaque.
        pdk.Layer(
            "PathLayer", touch, id="leg-touch", opacity=0, get_color=[0, 0, 0, 0], get_width=14, **shape, **pickable()
        ),
    ]


def points(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Markers: gold where a document names the place, hollow where it is reference geography."""
    tone = scene.tone
    rows = []
    for row in made.points:
        picked = row["id"] == scene.pick
        edge = tone[row["colour"]]
        rows.append(
            {
                "id": row["id"],
                "point": row["point"],
                "radius": row["radius"] + (3 if picked else 0),
                "fill": rgba(inside(edge, row["named"], row["tick"], tone)),
                "line": rgba(tone["pick"] if picked else edge),
                "width": 3 if picked else 0 if row["tick"] else 1.6,
                "core": row["core"],
                "core_fill": rgba(edge),
                **facts_of(row),
            }
        )
    cores = [{name: row[name] for name in ("point", "core", "core_fill")} for row in rows if row["core"]]
    at = {"get_position": "point", "radius_units": px()}
    return [
        pdk.Layer(
            "ScatterplotLayer",
            rows,
            id="places",
            get_radius="radius",
            get_fill_color="fill",
            stroked=True,
            get_line_color="line",
            get_line_width="width",
            line_width_units=px(),
            **at,
            **pickable(),
        ),
        pdk.Layer("ScatterplotLayer", cores, id="place-cores", get_radius="core", get_fill_color="core_fill", **at),
    ]


def facts_of(row: dict[str, Any]) -> dict[str, str]:
    return {name: as_text(row[name]) for name in ("title", "facts")}


def as_text(words: str) -> str:
    """Words as a value in a row. deck.gl reads what begins with @@ as an expression, in rows too: a sign of no width
    keeps it words."""
    return f"\u2060{words}" if words.startswith("@@") else words


def pickable() -> dict[str, Any]:
    return {"pickable": True, "auto_highlight": False}


def px() -> pdk.types.String:
    return pdk.types.String("pixels")
