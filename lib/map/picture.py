"""The map drawn by Vega: where WebGL is missing, for downloads and for preview pictures.

The same features as the WebGL map, in the same places. It needs no request: the outlines that the view
shows are inside the spec, as paths in pixels. (Altair's own geoshape wants the geometry as nested lists,
which it checks number by number, half a million of them: two seconds a map.)
"""

from __future__ import annotations

import math

import altair as alt

from lib.i18n import Translator
from lib.map.features import Features, features
from lib.map.outlines import touches, within
from lib.map.picture_legend import entries, flow, foot
from lib.map.picture_marks import font, layer, legend, paths, picture_text
from lib.map.plates import HEIGHT as CHIP
from lib.map.projection import Point, Row, pixel
from lib.map.scene import Frames, Scene
from lib.map.style import BOLD, CASING, DASHES, INKS, NAMED_BAND, inside, text_px


def chart(frames: Frames, scene: Scene) -> alt.LayerChart:
    """The map as a chart, with its legend and the boundary note under it.

    `frames` as in `lib.map.features`. The selection `pick` is on the field `id`. The map has the size its views are
    made for; the legend comes below and makes the chart higher.
    """
    made, (width, height) = features(frames, scene), scene.size
    keys, bottom = flow(entries(scene, frames["states"]), width, height + 6, scene.t.rtl)
    drawn = [
        *_land(scene),
        *_states(made, scene),
        *_lines(made, scene),
        *_points(made, scene),
        *_chips(made, scene),
        *_labels(made, scene),
        *legend(keys, bottom, scene),
    ]
    return (
        alt.layer(*drawn)
        .properties(width=width, height=foot(bottom, width, scene.t))
        .configure(background=scene.tone["page"], padding=0, view={"fill": scene.tone["sea"], "stroke": None})
    )


def _land(scene: Scene) -> list[alt.Chart]:
    rows = [{"path": _path(area["rings"], scene, "Z")} for area in within(scene.view, scene.narrow)]
    return [paths(rows, fill=scene.tone["land"], stroke=scene.tone["border"], strokeWidth=0.8)]


def _states(made: Features, scene: Scene) -> list[alt.Chart]:
    """The member states: they carry the selection, which then hears clicks on every layer."""
    strong = 2 if "members" in scene.layers else 0.9
    rows = [
        {
            "path": _path(row["rings"], scene, "Z"),
            "fill": row["fill"],
            "edge": scene.tone["pick" if row["id"] == scene.pick else "member_border"],
            "width": 3 if row["id"] == scene.pick else strong,
            **_facts(row, scene.t),
        }
        for row in within(scene.view, scene.narrow, made.states)
    ]
    drawn = paths(rows, fill=_e("fill"), stroke=_e("edge"), strokeWidth=_e("width"), tooltip=_TIP)
    return [drawn.add_params(alt.selection_point(name="pick", fields=["id"], empty=False))]


def _lines(made: Features, scene: Scene) -> list[alt.Chart]:
    """A band along the route the documents name, a pale edge under rails, then the strokes by kind of dash."""
    near = [row for row in made.lines if touches(row["path"], scene.view, scene.narrow)]
    rows = [{**row, "path": _path([row["path"]], scene), **_facts(row, scene.t)} for row in near]
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
            {"stroke": scene.tone["pick"], "strokeOpacity": 0.6, "strokeWidth": 11},
        ),
        (
            [row for row in rows if row["mode"] == "rail"],
            {"stroke": scene.tone["casing"], "strokeWidth": {"expr": f"datum.width + {CASING}"}},
        ),
    )
    drawn = [
        paths([{"path": row["path"], "width": row["width"]} for row in some], **_LINE, **mark) for some, mark in under
    ]
    for alike in dict.fromkeys((row["dash"], row["width"]) for row in rows):
        dash, width = alike
        some = [{"path": row["path"], "colour": row["colour"]} for row in rows if (row["dash"], row["width"]) == alike]
        gaps = {"strokeDash": [part * width for part in DASHES[dash]]} if dash != "reference" else {}
        drawn.append(paths(some, stroke=_e("colour"), strokeWidth=width, **_LINE, **gaps))
    # Hardly seen and wide, so that a thin or dotted line can be hit with a finger.
    hit = [{name: row[name] for name in ("path", "id", "title", "said")} for row in rows]
    return [*drawn, paths(hit, stroke=scene.tone["pick"], strokeWidth=14, strokeOpacity=0.01, tooltip=_TIP, **_LINE)]


def _points(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for row in made.points:
        picked = row["id"] == scene.pick
        fill = inside(row["colour"], row["named"], row["tick"], scene.tone)
        rows.append(
            {
                **_at(row["point"], scene),
                **_facts(row, scene.t),
                "area": math.pi * (row["radius"] + 3 * picked) ** 2,
                "core": math.pi * row["core"] ** 2,
                "fill": fill,
                "colour": row["colour"],
                "edge": scene.tone["pick"] if picked else row["colour"],
                "width": 3 if picked else 0 if row["tick"] else 1.6,
            }
        )
    rows = _inside(rows, scene.size)
    ring = {"type": "point", "shape": "circle", "filled": True, "opacity": 1, "tooltip": _TIP}
    return [
        layer(rows, {**ring, "size": _e("area"), "fill": _e("fill"), "stroke": _e("edge"), "strokeWidth": _e("width")}),
        layer([row for row in rows if row["core"]], {**ring, "size": _e("core"), "fill": _e("colour")}),
    ]


def _chips(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for row in made.chips:
        at = _at(row["point"], scene, row["dx"], row["dy"])
        box = {
            "left": at["x"] - row["width"] / 2,
            "top": at["y"] - CHIP / 2,
            "right": at["x"] + row["width"] / 2,
            "bottom": at["y"] + CHIP / 2,
        }
        rows.append(
            {
                **at,
                **box,
                **_facts(row, scene.t),
                "text": row["code"],
                "font": font(row["code"]),
                "fill": row["fill"],
                "ink": row["ink"],
            }
        )
    rows = _inside(rows, scene.size)
    plate = {
        "type": "rect",
        "cornerRadius": 3,
        "fill": _e("fill"),
        "stroke": scene.tone["member_border"],
        "tooltip": _TIP,
    }
    words = {
        "type": "text",
        "font": _e("font"),
        "fontWeight": "bold",
        "fontSize": text_px("chip", scene.t.rtl),
        "color": _e("ink"),
        "baseline": "middle",
        "tooltip": _TIP,
    }
    return [layer(rows, plate, ("left", "top", "right", "bottom")), layer(rows, words, text=True)]


def _labels(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for label in made.labels:
        ink, weight = scene.tone[INKS[label.style]], "bold" if label.style in BOLD else "normal"
        px, lines = text_px(label.style, scene.t.rtl), label.text.split("\n")
        for i, line in enumerate(lines):
            at = _at(label.point, scene, label.dx, label.dy + (i - (len(lines) - 1) / 2) * px * 1.15)
            rows.append(
                {
                    **at,
                    "text": line,
                    "ink": ink,
                    "px": px,
                    "weight": weight,
                    "halo": 0 if label.style == "sea" else 3,
                    "align": _ALIGN[label.anchor],
                }
            )
    return picture_text(rows, scene.tone["halo"])


_LINE = {"fill": None, "strokeCap": "round", "strokeJoin": "round"}
_ALIGN = {"start": "left", "middle": "center", "end": "right"}
_TIP = {"expr": "{title: datum.title, ' ': datum.said}"}


def _path(lines: list[list[Point]], scene: Scene, end: str = "") -> str:
    """Lines in degrees as one SVG path in pixels; `end` is Z for closed rings."""
    middle = (scene.size[0] / 2, scene.size[1] / 2)
    parts = []
    for line in lines:
        places = (pixel(point, scene.view, scene.narrow) for point in line)
        parts.append("M" + "L".join(f"{middle[0] + x:.1f},{middle[1] + y:.1f}" for x, y in places) + end)
    return "".join(parts)


def _at(point: Point, scene: Scene, dx: float = 0, dy: float = 0) -> dict[str, float]:
    x, y = pixel(point, scene.view, scene.narrow)
    return {"x": round(scene.size[0] / 2 + x + dx, 1), "y": round(scene.size[1] / 2 + y + dy, 1)}


def _inside(rows: list[Row], size: tuple[int, int]) -> list[Row]:
    """The rows on the picture: a mark beyond its edge would make the picture larger."""
    return [row for row in rows if 8 < row["x"] < size[0] - 8 and 8 < row["y"] < size[1] - 8]


def _facts(row: Row, t: Translator) -> dict[str, str]:
    return {"id": row["id"], "title": t.isolate(row["title"]), "said": t.isolate(row["facts"].replace("\n", " · "))}


def _e(name: str) -> dict[str, str]:
    return {"expr": f"datum.{name}"}
