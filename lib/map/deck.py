"""The map drawn by WebGL (deck.gl). The only module that imports pydeck.

No outside request: no map provider, no map style, and the outlines come from our own address.
"""

from __future__ import annotations

import json
from functools import cached_property

import pydeck as pdk

from lib.i18n import Translator
from lib.map.features import Features, features
from lib.map.projection import VIEWS
from lib.map.scene import Frames, Scene
from lib.map.style import BOLD, CASING, FONT, INKS, NAMED_BAND, colours, inside, rgba, text_px
from lib.map.words import shaped, tooltip

OUTLINES_URL = "/data/geo/outlines.json"
_WORLD = [[-540, -85], [-540, 85], [540, 85], [540, -85]]
# Small distance fields: larger ones lose the dots of Arabic when drawn at 13 pixels; plain glyphs cut the tail of a j.
_CRISP = {"sdf": True, "fontSize": 32, "buffer": 8, "radius": 8, "cutoff": 0.2, "smoothing": 0.2}
_SOFT = {"sdf": True, "fontSize": 64, "buffer": 10, "radius": 18, "cutoff": 0.2}
# Dashes measured along the whole line; along each short piece of a curve they would close up.
_DASHED = {"@@type": "PathStyleExtension", "dash": True, "highPrecisionDash": True}
# deck.gl's round caps eat more of a gap than a picture's do, so that the gaps of DASHES are widened here.
_GAPS = {"reference": [1, 0], "schematic": [2.2, 2.9], "sea": [0.1, 3.1]}
_AUTO = pdk.types.String("auto")


class CompactDeck(pdk.Deck):
    """A deck that writes its JSON once, without white space: pydeck puts each coordinate on a line, which trebles what
    is sent, and Streamlit asks for it at every rerun."""

    @cached_property
    def _json(self) -> str:
        return json.dumps(json.loads(super().to_json()), ensure_ascii=False, separators=(",", ":"))

    def to_json(self) -> str:
        """The deck as Streamlit sends it."""
        return self._json


def deck(
    frames: Frames,
    t: Translator,
    *,
    view: str,
    layers: tuple[str, ...],
    color: str,
    pick: str = "",
    dark: bool = False,
    narrow: bool = False,
    outlines_url: str = OUTLINES_URL,
) -> CompactDeck:
    """The map as a deck. `frames` as in `lib.map.features`; codes as in `lib.view.state`.

    `narrow` is for a map about 390 pixels wide. Picked objects have `id`, the value of the `pick` parameter.
    """
    scene = Scene(t, view, tuple(layers), color, pick, dark, narrow)
    made = features(frames, scene)
    drawn = [
        *_ground(scene, outlines_url),
        *_states(made, scene),
        *_lines(made, scene),
        *_points(made, scene),
        *_chips(made, scene),
        *_labels(made, scene),
    ]
    longitude, latitude, zoom = VIEWS[view].at(narrow)
    return CompactDeck(
        layers=drawn,
        initial_view_state=pdk.ViewState(longitude, latitude, zoom, min_zoom=0, max_zoom=9, pitch=0, bearing=0),
        views=[pdk.View(type="MapView", controller={"dragRotate": False, "touchRotate": False, "keyboard": True})],
        map_provider=None,
        tooltip={"html": tooltip(t), "style": _tooltip_style(dark)},
        # Not map_style: whatever it is given, even None, makes the browser ask a third party for a style.
    )


def _ground(scene: Scene, url: str) -> list[pdk.Layer]:
    """The sea, and every country quietly on it."""
    tone = colours(scene.dark)
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
            url,
            id="countries",
            filled=True,
            stroked=True,
            get_fill_color=rgba(tone["land"]),
            get_line_color=rgba(tone["border"]),
            get_line_width=1,
            line_width_units=_px(),
        ),
    ]


def _states(made: Features, scene: Scene) -> list[pdk.Layer]:
    """The member states over the countries; firmer borders with the layer `members`; over the picked one, a stroke.

    The rows never change places: the browser knows what is picked by its place, and picking again must find it.
    """
    tone = colours(scene.dark)
    border = {"line": rgba(tone["member_border"]), "width": 2 if "members" in scene.layers else 0.9}
    rows = [
        {"id": row["id"], "rings": row["rings"], **_facts(row), "fill": rgba(row["fill"]), **border}
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
            line_width_units=_px(),
            stroked=True,
            **_pickable(),
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
            line_width_units=_px(),
        ),
    ]


def _lines(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Under each line a pale edge; under the route the documents name, a band; over the picked leg, a stroke."""
    tone = colours(scene.dark)
    rows = [
        {"path": row["path"], "colour": rgba(row["colour"]), "width": row["width"], "dash": _GAPS[row["dash"]]}
        for row in made.lines
    ]
    rails = [{"path": row["path"], "edge": row["width"] + CASING} for row in made.lines if row["mode"] == "rail"]
    band = [{"path": row["path"]} for row in made.lines if row["kind"] == "main"]
    picked = [{"path": row["path"]} for row in made.lines if row["id"] == scene.pick]
    touch = [{"id": row["id"], "path": row["path"], **_facts(row)} for row in made.lines]
    shape = {"get_path": "path", "width_units": _px(), "cap_rounded": True, "joint_rounded": True}
    return [
        pdk.Layer(
            "PathLayer",
            band,
            id="named-band",
            get_color=rgba(tone["named"], 62),
            get_width=NAMED_BAND * (0.7 if scene.narrow else 1),
            **shape,
        ),
        pdk.Layer("PathLayer", picked, id="picked-leg", get_color=rgba(tone["pick"], 150), get_width=11, **shape),
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
        # Unseen and wide, so that a thin or dotted line can be hit with a finger.
        pdk.Layer("PathLayer", touch, id="leg-touch", get_color=[0, 0, 0, 0], get_width=14, **shape, **_pickable()),
    ]


def _points(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Markers: gold where a document names the place, hollow where it is reference geography."""
    tone = colours(scene.dark)
    rows = []
    for row in made.points:
        picked = row["id"] == scene.pick
        edge = row["colour"]
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
                **_facts(row),
            }
        )
    cores = [{name: row[name] for name in ("point", "core", "core_fill")} for row in rows if row["core"]]
    at = {"get_position": "point", "radius_units": _px()}
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
            line_width_units=_px(),
            **at,
            **_pickable(),
        ),
        pdk.Layer("ScatterplotLayer", cores, id="place-cores", get_radius="core", get_fill_color="core_fill", **at),
    ]


def _chips(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Resources and powers as small plates with a code, so that no colour has to be told from another."""
    tone = colours(scene.dark)
    rows = [
        {
            "id": row["id"],
            "point": row["point"],
            "text": _spaced(shaped(row["code"], scene.t.rtl)),
            "fill": rgba(row["fill"]),
            "ink": rgba(row["ink"]),
            "offset": [row["dx"], row["dy"]],
            **_facts(row),
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
            get_size=text_px("chip", False),
            get_color="ink",
            get_pixel_offset="offset",
            background=True,
            get_background_color="fill",
            get_border_color=rgba(tone["member_border"]),
            get_border_width=1,
            background_padding=[5, 2, 5, 2],
            font_settings=_CRISP,
            **_type("bold"),
            **_pickable(),
        )
    ]


def _labels(made: Features, scene: Scene) -> list[pdk.Layer]:
    """Names: soft edges first, crisp letters over them (edges of their own would swallow the dots of Arabic)."""
    tone, drawn = colours(scene.dark), []
    for weight in ("normal", "bold"):
        rows = [
            {
                "point": label.point,
                "text": shaped(label.text, scene.t.rtl),
                "offset": [label.dx, label.dy],
                "anchor": label.anchor,
                "size": text_px(label.style, scene.t.rtl),
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


def _type(weight: str) -> dict:
    """The letters of a text layer. A plain string here would be read as an expression and kill the layer."""
    return {"character_set": _AUTO, "font_family": pdk.types.String(FONT), "font_weight": pdk.types.String(weight)}


def _facts(row: dict) -> dict[str, str]:
    return {"title": row["title"], "facts": row["facts"]}


def _pickable() -> dict:
    return {"pickable": True, "auto_highlight": False}


def _px() -> pdk.types.String:
    return pdk.types.String("pixels")


def _tooltip_style(dark: bool) -> dict[str, str]:
    tone = colours(dark)
    return {
        "backgroundColor": tone["casing"],
        "color": tone["ink"],
        "border": f"1px solid {tone['border']}",
        "borderRadius": "8px",
        "maxWidth": "290px",
        "padding": "8px 11px",
        "fontSize": "12.5px",
        "lineHeight": "1.4",
        "boxShadow": "0 4px 14px rgba(0,0,0,.18)",
        "fontFamily": FONT.replace('"', "'"),
    }


def _spaced(code: str) -> str:
    """Latin capitals a hair apart: deck.gl sets a J, which reaches left of its own width, over its neighbour."""
    return "\u200a".join(code) if code.isascii() and code.isupper() else code
