"""What is asked of the map, and the small things every part of it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.i18n import Translator
from lib.map.projection import SIZE, Row
from lib.map.style import colours

Frames = Mapping[str, pd.DataFrame]


@dataclass(frozen=True)
class Scene:
    """The language, view, layers, colouring, picked id, theme and width of a map. Codes as in `lib.view.parameters`.

    Two maps of the same record and scene are the same map. `narrow` is for one about 390 pixels wide.
    """

    t: Translator
    view: str = "corridor"
    layers: tuple[str, ...] = ()
    color: str = "corridor"
    pick: str = ""
    dark: bool = False
    narrow: bool = False

    @classmethod
    def of(cls, values: Mapping[str, Any], t: Translator, dark: bool = False, narrow: bool = False) -> Scene:
        """The scene that a view's values ask for."""
        return cls(t, values["view"], tuple(values["layers"]), values["color"], values["pick"], dark, narrow)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels that the view is made for."""
        return SIZE[self.narrow]

    @property
    def tone(self) -> dict[str, str]:
        """The colours of the theme."""
        return colours(self.dark)

    @property
    def world(self) -> bool:
        """Whether the view shows so much that even the region is small."""
        return self.view == "world"

    @property
    def small(self) -> bool:
        """Whether names are set in smaller letters: much to name, little room."""
        return self.narrow or self.world

    @property
    def far(self) -> bool:
        """Whether a state is only a few letters wide: no room for plates and small stops."""
        return self.world or (self.narrow and self.view == "corridor")


def tip(title: str, lines: list[str]) -> dict[str, str]:
    """Title and facts of a thing on the map, a fact a line; empty facts are dropped."""
    return {"title": title, "facts": "\n".join(line for line in lines if line)}


def by_id(frame: pd.DataFrame, key: str) -> dict[str, Row]:
    """The rows of a frame by the ids in its column `key`."""
    return {row[key]: row for row in records(frame)}


def rows_of(frames: Frames, name: str, wanted: bool) -> list[Row]:
    """The rows of a frame that may be missing or not asked for."""
    return records(frames[name]) if wanted and name in frames else []
