"""The layers of the drawn map that are letters: plates with a code, and names."""

from __future__ import annotations

import altair as alt

from lib.map.features import Features
from lib.map.paint import plate as plate_colours
from lib.map.picture_marks import TIP, at, e, facts, inside, layer, path, paths, texts
from lib.map.plates import HEIGHT
from lib.map.projection import Row
from lib.map.scene import Scene
from lib.map.style import BOLD, INKS, LEADER, PICTURE_FONT, text_px

ALIGN = {"start": "left", "middle": "center", "end": "right"}


def chips(made: Features, scene: Scene) -> list[alt.Chart]:
    rows, half = list[Row](), HEIGHT[scene.narrow] / 2
    for row in made.chips:
        spot = at(row["point"], scene, row["dx"], row["dy"])
        if 0 < spot["x"] < scene.size[0]:  # a plate over a mark at the edge would make the picture larger
            spot["x"] = min(max(spot["x"], row["width"] / 2 + 1), scene.size[0] - row["width"] / 2 - 1)
        box = {
            "left": spot["x"] - row["width"] / 2,
            "top": spot["y"] - half,
            "right": spot["x"] + row["width"] / 2,
            "bottom": spot["y"] + half,
        }
        fill, ink = plate_colours(row["power"], scene)
        rows.append({**spot, **box, **facts(row, scene.t), "text": row["code"], "fill": fill, "ink": ink})
    rows = inside(rows, scene.size)
    plate = {
        "type": "rect",
        "cornerRadius": 3,
        "fill": e("fill"),
        "stroke": scene.tone["member_border"],
        "tooltip": TIP,
    }
    words = {
        "type": "text",
        "font": PICTURE_FONT,
        "fontWeight": "bold",
        "fontSize": text_px("chip", scene.t.rtl, scene.narrow),
        "color": e("ink"),
        "baseline": "middle",
        "tooltip": TIP,
    }
    return [layer(rows, plate, ("left", "top", "right", "bottom")), layer(rows, words, text=True)]


def numbers(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for row in made.numbers:
        spot, half, high = at(row["point"], scene), row["width"] / 2, text_px("number", False) * 0.65
        box = {"left": spot["x"] - half, "top": spot["y"] - high, "right": spot["x"] + half, "bottom": spot["y"] + high}
        rows.append({**spot, **box, "text": row["text"], "edge": scene.tone[row["colour"]]})
    plate = {"type": "rect", "cornerRadius": 3, "fill": scene.tone["casing"], "stroke": e("edge"), "strokeWidth": 0.8}
    words = {"type": "text", "font": PICTURE_FONT, "fontSize": text_px("number", False), "baseline": "middle"}
    return [
        layer(rows, plate, ("left", "top", "right", "bottom")),
        layer(rows, {**words, "color": scene.tone["ink"]}, text=True),
    ]


def leaders(made: Features, scene: Scene) -> list[alt.Chart]:
    rows = [{"path": path([list(label.leader)], scene)} for label in made.labels if label.leader]
    return [paths(rows, fill=None, stroke=scene.tone["ink"], strokeWidth=LEADER)]


def labels(made: Features, scene: Scene) -> list[alt.Chart]:
    rows: list[Row] = []
    for label in made.labels:
        ink, weight = scene.tone[INKS[label.style]], "bold" if label.style in BOLD else "normal"
        px, lines = text_px(label.style, scene.t.rtl, scene.small), label.text.split("\n")
        for i, line in enumerate(lines):
            spot = at(label.point, scene, label.dx, label.dy + (i - (len(lines) - 1) / 2) * px * 1.15)
            rows.append(
                {
                    **spot,
                    "text": line,
                    "ink": ink,
                    "px": px,
                    "weight": weight,
                    "halo": 0 if label.style == "sea" else 3,
                    "align": ALIGN[label.anchor],
                }
            )
    return texts(rows, scene.tone["halo"])
