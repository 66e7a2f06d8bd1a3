"""The map drawn by WebGL (deck.gl). Its layers are made in `deck_marks` and `deck_text`.

No outside request: no map provider, no map style, and the outlines come from our own address.
"""

from __future__ import annotations

import json
from functools import cached_property

import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from lib.map import deck_marks, deck_text
from lib.map.features import Features, features
from lib.map.projection import VIEWS
from lib.map.scene import Frames, Scene
from lib.map.style import FONT
from lib.map.words import tooltip

FURTHER = 0.25
"""How much a reader may zoom out of a view, whose names are placed for its own zoom: further out they would lie upon each other."""


class CompactDeck(pdk.Deck):
    """A deck that writes its JSON once, without white space: pydeck puts each coordinate on a line, which trebles what
    is sent and takes five times as long, and Streamlit asks for it at every rerun."""

    @cached_property
    def _json(self) -> str:
        return json.dumps(self, default=default_serialize, sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    def to_json(self) -> str:
        """The deck as Streamlit sends it."""
        return self._json


def deck(frames: Frames, scene: Scene, made: Features | None = None) -> CompactDeck:
    """The map as a deck, of what is `made` or else of `frames` as in `lib.map.features`. Picked objects have `id`, a value of the `pick` parameter."""
    made = made or features(frames, scene)
    drawn = [
        *deck_marks.ground(scene),
        *deck_marks.states(made, scene),
        *deck_marks.lines(made, scene),
        *deck_text.numbers(made, scene),
        *deck_text.leaders(made, scene),
        *deck_marks.points(made, scene),
        *deck_text.chips(made, scene),
        *deck_text.labels(made, scene),
    ]
    longitude, latitude, zoom = VIEWS[scene.view].at(scene.narrow)
    return CompactDeck(
        layers=drawn,
        initial_view_state=pdk.ViewState(
            longitude, latitude, zoom, min_zoom=round(zoom - FURTHER, 2), max_zoom=9, pitch=0, bearing=0
        ),
        views=[pdk.View(type="MapView", controller={"dragRotate": False, "touchRotate": False, "keyboard": True})],
        map_provider=None,
        tooltip={"html": tooltip(scene.t), "style": _tooltip_style(scene.tone)},
        # Not map_style: whatever it is given, even None, makes the browser ask a third party for a style.
    )


def _tooltip_style(tone: dict[str, str]) -> dict[str, str]:
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
