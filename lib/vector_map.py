"""The map drawn by Vega: where WebGL is missing, for downloads and for preview pictures.

The same features as the WebGL map, in the same places. It needs no request: the outlines that the view
shows are inside the spec, and every position that is not an outline or a line is in pixels.
"""

from __future__ import annotations

import math
from typing import Any

import altair as alt

from lib.geography import SIZE, TILE, VIEWS, pixel, touches, within
from lib.i18n import Translator
from lib.map_chips import HEIGHT as CHIP
from lib.map_features import Features, Frames, features
from lib.map_scene import Scene
from lib.map_style import BOLD, CASING, DASHES, INKS, NAMED_BAND, colours, inside, text_px
from lib.vector_legend import entries, flow
from lib.vector_marks import Geo, layer, legend, line_features, picture_text

Rows = list[dict[str, Any]]


def chart(
    frames: Frames, t: Translator, *, view: str, layers: tuple[str, ...], color: str, pick: str = "",
    dark: bool = False, width: int | None = None, height: int | None = None, narrow: bool = False,
) -> alt.LayerChart:  # fmt: skip
    """The map as a chart, with its legend and the boundary note under it.

    `frames` as in `lib.map_features`. The selection `pick` is on the field `id`. Without `width` and `height`
    the map has the size its views are made for; the legend comes below and makes the chart higher.
    """
    scene = Scene(t, view, tuple(layers), color, pick, dark, narrow)
    usual = SIZE[narrow]
    size = (width or usual[0], height or usual[1])
    made = features(frames, scene)
    tone = colours(dark)
    keys, bottom = flow(entries(scene, frames["states"]), size[0], size[1] + 6, t.rtl)
    drawn = [
        *_land(scene, size, tone), *_states(made, scene, size, tone), *_lines(made, scene, size, tone),
        *_points(made, scene, size, tone), *_chips(made, scene, size, tone), *_labels(made, scene, size, tone),
        *legend(keys, size, bottom, t, tone),
    ]  # fmt: skip
    return (
        alt.layer(*drawn)
        .properties(width=size[0], height=bottom + 20)
        .configure(background=tone["page"], padding=0, view={"fill": tone["sea"], "stroke": None})
    )


def _land(scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    rows = [{"geometry": _polygon(area["rings"])} for area in within(scene.view, scene.narrow)]
    return [_shape(rows, scene, size, fill=tone["land"], stroke=tone["border"], strokeWidth=0.8)]


def _states(made: Features, scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    """The member states: they carry the selection, which then hears clicks on every layer."""
    strong = 2 if "members" in scene.layers else 0.9
    rows = [
        {"geometry": _polygon(row["rings"]), "fill": row["fill"],
         "edge": tone["pick" if row["id"] == scene.pick else "member_border"],
         "width": 3 if row["id"] == scene.pick else strong, **_facts(row, scene.t)}
        for row in within(scene.view, scene.narrow, made.states)
    ]  # fmt: skip
    drawn = _shape(rows, scene, size, fill=_e("fill"), stroke=_e("edge"), strokeWidth=_e("width"), tooltip=_TIP)
    return [drawn.add_params(alt.selection_point(name="pick", fields=["id"], empty=False))]


def _lines(made: Features, scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    """A band along the route the documents name, a pale edge under rails, then the strokes by kind of dash."""
    near = [row for row in made.lines if touches(row["path"], scene.view, scene.narrow)]
    rows = line_features(near, lambda row: _facts(row, scene.t))
    bare = [{name: row[name] for name in ("id", "geometry", "kind", "mode", "width")} for row in rows]
    band = [row for row in bare if row["kind"] == "main"]
    picked = [row for row in bare if row["id"] == scene.pick]
    rails = [row for row in bare if row["mode"] == "rail"]
    shape = {"filled": False, "strokeCap": "round", "strokeJoin": "round"}
    under = [
        _shape(band, scene, size, stroke=tone["named"], strokeOpacity=0.28,
               strokeWidth=NAMED_BAND * (0.7 if scene.narrow else 1), **shape),
        _shape(picked, scene, size, stroke=tone["pick"], strokeOpacity=0.6, strokeWidth=11, **shape),
        _shape(rails, scene, size, stroke=tone["casing"], strokeWidth={"expr": f"datum.width + {CASING}"}, **shape),
    ]  # fmt: skip
    for row_kind in dict.fromkeys((row["dash"], row["width"]) for row in rows):
        dash, width = row_kind
        alike = [row for row in rows if (row["dash"], row["width"]) == row_kind]
        gaps = {"strokeDash": [part * width for part in DASHES[dash]]} if dash != "reference" else {}
        under.append(_shape(alike, scene, size, stroke=_e("colour"), strokeWidth=width, tooltip=_TIP, **shape, **gaps))
    return under


def _points(made: Features, scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    rows: Rows = []
    for row in made.points:
        picked = row["id"] == scene.pick
        fill = inside(row["colour"], row["named"], row["tick"], tone)
        rows.append({
            **_at(row["point"], scene, size), **_facts(row, scene.t), "area": math.pi * (row["radius"] + 3 * picked) ** 2,
            "core": math.pi * row["core"] ** 2, "fill": fill, "colour": row["colour"],
            "edge": tone["pick"] if picked else row["colour"], "width": 3 if picked else 0 if row["tick"] else 1.6,
        })  # fmt: skip
    rows = _inside(rows, size)
    ring = {"type": "point", "shape": "circle", "filled": True, "opacity": 1, "tooltip": _TIP}
    return [
        layer(rows, {**ring, "size": _e("area"), "fill": _e("fill"), "stroke": _e("edge"), "strokeWidth": _e("width")}),
        layer([row for row in rows if row["core"]], {**ring, "size": _e("core"), "fill": _e("colour")}),
    ]


def _chips(made: Features, scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    rows: Rows = []
    for row in made.chips:
        at = _at(row["point"], scene, size, row["dx"], row["dy"])
        box = {"left": at["x"] - row["width"] / 2, "top": at["y"] - CHIP / 2, "right": at["x"] + row["width"] / 2,
               "bottom": at["y"] + CHIP / 2}  # fmt: skip
        rows.append({**at, **box, **_facts(row, scene.t), "text": row["code"], "fill": row["fill"], "ink": row["ink"]})
    rows = _inside(rows, size)
    plate = {"type": "rect", "cornerRadius": 3, "fill": _e("fill"), "stroke": tone["member_border"], "tooltip": _TIP}
    words = {"type": "text", "fontWeight": "bold", "fontSize": text_px("chip", scene.t.rtl), "color": _e("ink"),
             "baseline": "middle", "tooltip": _TIP}  # fmt: skip
    return [layer(rows, plate, ("left", "top", "right", "bottom")), layer(rows, words, text=True)]


def _labels(made: Features, scene: Scene, size: tuple[int, int], tone: dict) -> list[alt.Chart]:
    rows: Rows = []
    for label in made.labels:
        ink, weight = tone[INKS[label.style]], "bold" if label.style in BOLD else "normal"
        px, lines = text_px(label.style, scene.t.rtl), label.text.split("\n")
        for i, line in enumerate(lines):
            at = _at(label.point, scene, size, label.dx, label.dy + (i - (len(lines) - 1) / 2) * px * 1.15)
            rows.append({**at, "text": line, "ink": ink, "px": px, "weight": weight,
                         "halo": 0 if label.style == "sea" else 3, "align": _ALIGN[label.anchor]})  # fmt: skip
    return picture_text(rows, tone["halo"])


_ALIGN = {"start": "left", "middle": "center", "end": "right"}
_TIP = {"expr": "{title: datum.title, ' ': datum.said}"}


def _shape(rows: Rows, scene: Scene, size: tuple[int, int], **mark: Any) -> alt.Chart:
    """Outlines or lines under the projection that WebGL uses, at the view's zoom."""
    longitude, latitude, zoom = VIEWS[scene.view].at(scene.narrow)
    return (
        alt.Chart(Geo(rows))
        .mark_geoshape(clip=True, **mark)
        .project(type="mercator", scale=TILE * 2**zoom / (2 * math.pi), center=[longitude, latitude],
                 translate=[size[0] / 2, size[1] / 2])
    )  # fmt: skip


def _polygon(rings: list) -> dict:
    return {"type": "Polygon", "coordinates": rings}


def _at(point: tuple[float, float], scene: Scene, size: tuple[int, int], dx: float = 0, dy: float = 0) -> dict:
    x, y = pixel(point, scene.view, scene.narrow)
    return {"x": round(size[0] / 2 + x + dx, 1), "y": round(size[1] / 2 + y + dy, 1)}


def _inside(rows: Rows, size: tuple[int, int]) -> Rows:
    """The rows on the picture: a mark beyond its edge would make the picture larger."""
    return [row for row in rows if 8 < row["x"] < size[0] - 8 and 8 < row["y"] < size[1] - 8]


def _facts(row: dict, t: Translator) -> dict:
    return {"id": row["id"], "title": t.isolate(row["title"]), "said": t.isolate(" · ".join(row["lines"]))}


def _e(name: str) -> dict[str, str]:
    return {"expr": f"datum.{name}"}
