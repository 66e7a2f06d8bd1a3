"""The layers of the WebGL map that are letters: plates with a code, and names."""

from __future__ import annotations

from typing import Any

import pydeck as pdk

from lib.map.deck_marks import as_text, facts_of, pickable, px
from lib.map.features import Features
from lib.map.paint import plate
from lib.map.scene import Scene
from lib.map.style import BOLD, FONT, INKS, LEADER, rgba, text_px
from lib.map.words import shaped

# Small distance fields: larger ones lose the dots of Arabic when drawn at 13 pixels; plain glyphs cut the tail of a j.
_CRISP = {"sdf": True, "fontSize": 32, "buffer": 8, "radius": 8, "cutoff": 0.2, "smoothing": 0.2}
_SOFT = {"sdf": True, "fontSize": 64, "buffer": 10, "radius": 18, "cutoff": 0.2}
_AUTO = pdk.types.String("auto")


def chips(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Resources and powers as small plates with a code, so that no colour has to be told from another."""
    tone = scene.tone
    rows = [
        {
            "id": row["id"],
            "point": row["point"],
            "text": as_text(_spaced(shaped(row["code"], scene.t.rtl))),
            "fill": rgba(plate(row["power"], scene)[0]),
            "ink": rgba(plate(row["power"], scene)[1]),
            "offset": [row["dx"], row["dy"]],
            **facts_of(row),
        }
        for row in made.chips
    ]
    return [
        pdk.Layer(
            "TextLayer",
            rows,
            id="chips",
            get_position="point",
            get_text="text",
            get_size=text_px("chip", False, scene.narrow),
            get_color="ink",
            get_pixel_offset="offset",
            background=True,
            get_background_color="fill",
            get_border_color=rgba(tone["member_border"]),
            get_border_width=1,
            background_padding=[3, 1, 3, 1] if scene.narrow else [5, 2, 5, 2],
            font_settings=_CRISP,
            **_type("bold"),
            **pickable(),
        )
    ]


def numbers(made: Features, scene: Scene) -> list[pdk.Layer]:
    """The legs' numbers, small on their lines."""
    tone = scene.tone
    rows = [{"point": row["point"], "text": row["text"], "edge": rgba(tone[row["colour"]])} for row in made.numbers]
    return [
        pdk.Layer(
            "TextLayer",
            rows,
            id="numbers",
            get_position="point",
            get_text="text",
            get_size=text_px("number", False),
            get_color=rgba(tone["ink"]),
            background=True,
            get_background_color=rgba(tone["casing"]),
            get_border_color="edge",
            get_border_width=1,
            background_padding=[3, 0, 3, 0],
            font_settings=_CRISP,
            **_type("normal"),
        )
    ]


def leaders(made: Features, scene: Scene) -> list[pdk.Layer]:
    """The lines from names that stand apart to what they name."""
    rows = [{"path": label.leader} for label in made.labels if label.leader]
    ink = rgba(scene.tone["ink"])
    return [
        pdk.Layer("PathLayer", rows, id="leaders", get_path="path", width_units=px(), get_width=LEADER, get_color=ink)
    ]


def labels(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Names: soft edges first, crisp letters over them (edges of their own would swallow the dots of Arabic)."""
    tone, drawn = scene.tone, []
    for weight in ("normal", "bold"):
        rows: list[dict[str, Any]] = [
            {
                "point": label.point,
                "text": as_text(shaped(label.text, scene.t.rtl)),
                "offset": [label.dx, label.dy],
                "anchor": label.anchor,
                "size": text_px(label.style, scene.t.rtl, scene.small),
                "ink": rgba(tone[INKS[label.style]]),
                "edge": rgba(tone["halo"], 0 if label.style == "sea" else 235),
            }
            for label in made.labels
            if (label.style in BOLD) == (weight == "bold")
        ]
        text = {
            "get_position": "point",
            "get_text": "text",
            "get_size": "size",
            "get_pixel_offset": "offset",
            "get_text_anchor": "anchor",
            "get_alignment_baseline": pdk.types.String("center"),
            **_type(weight),
            # Streamlit pales all but what is picked, and its name with the others: letters keep their ink.
            "_subLayerProps": {"characters": {"getColor": "@@=ink"}},
        }
        edged = [row for row in rows if row["edge"][3]]
        drawn += [
            pdk.Layer(
                "TextLayer",
                edged,
                id=f"label-edges-{weight}",
                get_color="edge",
                outline_width=4,
                outline_color=rgba(tone["halo"], 235),
                font_settings=_SOFT,
                **text,
            ),
            pdk.Layer("TextLayer", rows, id=f"labels-{weight}", get_color="ink", font_settings=_CRISP, **text),
        ]
    return drawn


def _type(weight: str) -> dict[str, Any]:
    """The letters of a text layer. A plain string here would be read as an expression and kill the layer."""
    return {"character_set": _AUTO, "font_family": pdk.types.String(FONT), "font_weight": pdk.types.String(weight)}


def _spaced(code: str) -> str:
    """Latin capitals a hair apart: deck.gl sets a J, which reaches left of its own width, over its neighbour."""
    return "\u200a".join(code) if code.isascii() and code.isupper() else code
