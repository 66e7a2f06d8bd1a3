"""Altair layers whose positions are pixels of the picture, and where a thing on the map falls in it."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from lib.i18n import Translator
from lib.map.projection import Point, Row, pixel
from lib.map.scene import Scene
from lib.map.style import PICTURE_FONT

_XY = ("x", "y")
TIP = {"expr": "{title: datum.title, ' ': datum.said}"}


def layer(rows: list[Row], mark: dict[str, Any], fields: tuple[str, ...] = _XY, text: bool = False) -> alt.Chart:
    """Marks at pixels: `fields` name their x, y and, for boxes, x2, y2."""
    x, y, *far = fields
    channels: list[Any] = [alt.X(f"{x}:Q", scale=None, axis=None), alt.Y(f"{y}:Q", scale=None, axis=None)]
    # Each channel by its class: to find that of a bare name Altair looks through its whole schema.
    channels += [channel(name) for channel, name in zip((alt.X2, alt.Y2), far, strict=False)]
    return alt.Chart(pd.DataFrame(rows), mark=alt.MarkDef(**mark)).encode(
        *channels, *([alt.Text("text:N")] if text else [])
    )


def paths(rows: list[Row], **mark: Any) -> alt.Chart:
    """Outlines or lines: the row's `path`, an SVG path in pixels, is the shape of a point at the corner.

    Vega scales such a shape by half the root of `size`: 4 leaves it as it is.
    """
    mark = {"type": "point", "clip": True, "opacity": 1, "size": 4, "shape": e("path"), **mark}
    return layer([{**row, "x": 0, "y": 0} for row in rows], mark)


def texts(rows: list[Row], halo: str) -> list[alt.Chart]:
    """Texts with their own size, weight, colour and side, over a soft edge of `halo`."""
    words = {
        "type": "text",
        "font": PICTURE_FONT,
        "baseline": "middle",
        "fontSize": e("px"),
        "fontWeight": e("weight"),
        "align": e("align"),
    }
    edge = {"stroke": halo, "strokeWidth": e("halo"), "strokeJoin": "round", "color": halo}
    edged = [row for row in rows if row.get("halo")]
    return [layer(edged, {**words, **edge}, text=True), layer(rows, {**words, "color": e("ink")}, text=True)]


def path(lines: list[list[Point]], scene: Scene, end: str = "") -> str:
    """Lines in degrees as one SVG path in pixels; `end` is Z for closed rings."""
    middle = (scene.size[0] / 2, scene.size[1] / 2)
    parts = []
    for line in lines:
        places = (pixel(point, scene.view, scene.narrow) for point in line)
        parts.append("M" + "L".join(f"{middle[0] + x:.1f},{middle[1] + y:.1f}" for x, y in places) + end)
    return "".join(parts)


def at(point: Point, scene: Scene, dx: float = 0, dy: float = 0) -> dict[str, float]:
    x, y = pixel(point, scene.view, scene.narrow)
    return {"x": round(scene.size[0] / 2 + x + dx, 1), "y": round(scene.size[1] / 2 + y + dy, 1)}


def inside(rows: list[Row], size: tuple[int, int]) -> list[Row]:
    """The rows on the picture: a mark beyond its edge would make the picture larger."""
    return [row for row in rows if 8 < row["x"] < size[0] - 8 and 8 < row["y"] < size[1] - 8]


def facts(row: Row, t: Translator) -> dict[str, str]:
    return {"id": row["id"], "title": t.isolate(row["title"]), "said": t.isolate(row["facts"].replace("\n", " · "))}


def e(name: str) -> dict[str, str]:
    """A field of the row as the value of a mark's property."""
    return {"expr": f"datum.{name}"}
