"""The layers of the drawn map that are shapes: ground, states, lines, markers."""

from __future__ import annotations

import math

import altair as alt

from lib.map.features import Features
from lib.map.outlines import touches, within
from lib.map.paint import state_fills
from lib.map.picture_marks import TIP, at, e, facts, inside, layer, path, paths
from lib.map.projection import Row
from lib.map.scene import Scene
from lib.map.style import CASING, DASHES, NAMED_BAND
from lib.map.style import inside as filled

LINE = {"fill": None, "strokeCap": "round", "strokeJoin": "round"}


def land(scene: Scene) -> list[alt.Chart]:
    rows = [{"path": path(area["rings"], scene, "Z")} for area in within(scene.view, scene.narrow)]
    return [paths(rows, fill=scene.tone["land"], stroke=scene.tone["border"], strokeWidth=0.8)]


def states(made: Features, scene: Scene) -> list[alt.Chart]:
    """The member states: they carry the selection, which then hears clicks on every layer."""
    strong = 2 if "members" in scene.layers else 0.9
    fills = state_fills(made.states, scene)
    rows = [
        {
            "path": path(row["rings"], scene, "Z"),
            "fill": fills[row["id"]],
            "edge": scene.tone["pick" if row["id"] == scene.pick else "member_border"],
            "width": 3 if row["id"] == scene.pick else strong,
            **facts(row, scene.t),
        }
        for row in within(scene.view, scene.narrow, made.states)
    ]
    drawn = paths(rows, fill=e("fill"), stroke=e("edge"), strokeWidth=e("width"), tooltip=TIP)
    return [drawn.add_params(alt.selection_point(name="pick", fields=["id"], empty=False))]


def lines(made: Features, scene: Scene) -> list[alt.Chart]:
    """A band along the route the documents name, a pale edge under rails, then the strokes by kind of dash."""
    near = [row for row in made.lines if touches(row["path"], scene.view, scene.narrow)]
    rows = [
        {**row, "path": path([row["path"]], scene), "colour": scene.tone[row["colour"]], **facts(row, scene.t)}
        for row in near
    ]
    under = (
        (
            [row for row in rows if row["kind"] == "main"],
            {
                "stroke": scene.tone["named"],
                "strokeOpacity": 0.28,
                "strokeWidth": NAMED_BAND * (0.7 if scene.narrow else 1),
            },
        ),
        (
            [row for row in rows if row["id"] == scene.pick],
            {"stroke": scene.tone["pick"], "strokeOpacity": 0.75, "strokeWidth": 13},
        ),
        (
            [row for row in rows if row["mode"] == "rail"],
            {"stroke": scene.tone["casing"], "strokeWidth": {"expr": f"datum.width + {CASING}"}},
        ),
    )
    drawn = [
        paths([{"path": row["path"], "width": row["width"]} for row in some], **LINE, **mark) for some, mark in under
    ]
    for alike in dict.fromkeys((row["dash"], row["width"]) for row in rows):
        dash, width = alike
        some = [{"path": row["path"], "colour": row["colour"]} for row in rows if (row["dash"], row["width"]) == alike]
        gaps = {"strokeDash": [part * width for part in DASHES[dash]]} if dash != "reference" else {}
        drawn.append(paths(some, stroke=e("colour"), strokeWidth=width, **LINE, **gaps))
    # Hardly seen and wide, so that a thin or dotted line can be hit with a finger.
    hit = [{name: row[name] for name in ("path", "id", "title", "said")} for row in rows]
    return [*drawn, paths(hit, stroke=scene.tone["pick"], strokeWidth=14, strokeOpacity=0.01, tooltip=TIP, **LINE)]


def points(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for row in made.points:
        picked, colour = row["id"] == scene.pick, scene.tone[row["colour"]]
        rows.append(
            {
                **at(row["point"], scene),
                **facts(row, scene.t),
                "area": math.pi * (row["radius"] + 3 * picked) ** 2,
                "core": math.pi * row["core"] ** 2,
                "fill": filled(colour, row["named"], row["tick"], scene.tone),
                "colour": colour,
                "edge": scene.tone["pick"] if picked else colour,
                "width": 3 if picked else 0 if row["tick"] else 1.6,
            }
        )
    rows = inside(rows, scene.size)
    ring = {"type": "point", "shape": "circle", "filled": True, "opacity": 1, "tooltip": TIP}
    return [
        layer(rows, {**ring, "size": e("area"), "fill": e("fill"), "stroke": e("edge"), "strokeWidth": e("width")}),
        layer([row for row in rows if row["core"]], {**ring, "size": e("core"), "fill": e("colour")}),
    ]
