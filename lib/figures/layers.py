"""Layers drawn over each other, put together as they stand."""

from __future__ import annotations

from typing import Any

import altair as alt

PICKED = "marks"
"""The name of the layer that carries the selection, by which the selection knows it."""


def layered(*layers: alt.Chart, **properties: Any) -> alt.LayerChart:
    """The layers as one chart: rows that all share, height and selection belong to the whole.

    `alt.layer` says the same, but copies each layer three times over and prints its rows to find it a name, which took a
    fifth of the start; `properties` it would check against the schema, as tests do for every chart.
    """
    parts = [layer.copy(deep=False) for layer in layers]
    whole = alt.LayerChart()
    if all(part.data is parts[0].data for part in parts):
        whole.data = parts[0].data
    for part in parts:
        if whole.data is not alt.Undefined:
            part.data = alt.Undefined
        if part.height is not alt.Undefined:
            whole.height, part.height = part.height, alt.Undefined
        if part.params is not alt.Undefined:
            part.name = PICKED
            whole.params = [_of_whole(param) for param in part.params]
            part.params = alt.Undefined
    whole.layer = [*parts]
    for name, value in properties.items():
        whole[name] = value
    return whole


def _of_whole(param: Any) -> alt.TopLevelSelectionParameter:
    return alt.TopLevelSelectionParameter(name=param.name, select=param.select, views=[PICKED])
