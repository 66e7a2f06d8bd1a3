"""The map drawn by Vega: where WebGL is missing, for downloads and for preview pictures.

The same features as the WebGL map, in the same places. It needs no request: the outlines that the view
shows are inside the spec, as paths in pixels. (Altair's own geoshape wants the geometry as nested lists,
which it checks number by number, half a million of them: two seconds a map.)
"""

from __future__ import annotations

import altair as alt

from lib.figures.layers import layered
from lib.map import picture_shapes, picture_text
from lib.map.features import Features, features
from lib.map.key import entries, seen
from lib.map.picture_legend import flow, foot, legend
from lib.map.scene import Frames, Scene


def chart(frames: Frames, scene: Scene, alone: bool = True, made: Features | None = None) -> alt.LayerChart:
    """The map as a chart, of what is `made` or else of `frames`; `alone`, with its legend and the boundary note under it, which make it higher.

    `frames` as in `lib.map.features`. The selection `pick` is on the field `id`. The map has the size its views are made
    for.
    """
    made = made or features(frames, scene)
    drawn = [
        *picture_shapes.land(scene),
        *picture_shapes.states(made, scene),
        *picture_shapes.lines(made, scene),
        *picture_text.numbers(made, scene),
        *picture_text.leaders(made, scene),
        *picture_shapes.points(made, scene),
        *picture_text.chips(made, scene),
        *picture_text.labels(made, scene),
    ]
    width, height = scene.size
    below: float = height
    if alone:
        keys, bottom = flow(entries(frames, scene, seen(made, scene)), width, height + 6, scene.t.rtl)
        drawn += legend(keys, bottom, scene)
        below = foot(bottom, width, scene.t)
    look = {"background": scene.tone["page"], "padding": 0, "view": {"fill": scene.tone["sea"], "stroke": None}}
    return layered(*drawn, width=width, height=below, config=look | {"mark": {"aria": False}})
