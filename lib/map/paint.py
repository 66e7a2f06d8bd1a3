"""The colours that a theme gives to what is on the map. What is there and where it stands is the same by day and by night."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from lib.map.projection import Row
from lib.map.scene import Scene
from lib.map.style import blend, colours
from lib.palette import power_colour

_ON_POWER = "#ffffff"


def fill_of(values: Mapping[str, float], color: str, dark: bool) -> dict[str, str]:
    """A colour for each state: one tone for `corridor`, else from low to high; blank values stay pale."""
    tone = colours(dark)
    if color == "corridor":
        return dict.fromkeys(values, tone["member"])
    known = [value for value in values.values() if pd.notna(value)]
    low, high = (min(known), max(known)) if known else (0, 0)
    return {
        iso: tone["no_value"]
        if pd.isna(value)
        else blend(tone["low"], tone["high"], (value - low) / (high - low) if high > low else 0.5)
        for iso, value in values.items()
    }


def state_fills(states: list[Row], scene: Scene) -> dict[str, str]:
    """State as the map names it -> its colour."""
    return fill_of({row["id"]: row["value"] for row in states}, scene.color, scene.dark)


def plate(power: str, scene: Scene) -> tuple[str, str]:
    """Ground and letters of a power's plate, or of a resource's where none is named."""
    return (power_colour(power, scene.dark), _ON_POWER) if power else (scene.tone["chip"], scene.tone["chip_ink"])
