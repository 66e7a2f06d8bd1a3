"""What the marks of a drawing are called where they are not seen: by the words of their tooltips, in the reader's
language. Vega by itself would read out the columns a mark is drawn from (`strength: 0.58`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lib.i18n import Translator

Marks = tuple[tuple[str, tuple[str, ...]], ...]
"""Of each mark that leads to evidence its name and its claims, in reading order."""
NAME = "spoken"
UNSPOKEN = ("printed",)
"""The token as a document prints it says nothing without its sentence, which gives the figure too."""


def spoken(spec: dict[str, Any], t: Translator) -> dict[str, Any]:
    """The spec with a name for each mark that can be picked; its other layers say nothing twice."""
    layers = spec.get("layer", [spec])
    layer = next((layer for layer in layers if _picked(layer, spec)), None)
    if layer is None or "tooltip" not in layer["encoding"]:
        return spec
    source = layer.get("data", spec.get("data", {})).get("name", "")
    named = [{**row, NAME: _name(row, layer["encoding"]["tooltip"], t)} for row in spec["datasets"][source]]
    told = {"encoding": layer["encoding"] | {"description": {"field": NAME, "type": "nominal"}}}
    alike = len(named) > 1 and len({row[NAME] for row in named}) == 1  # a hundred rings that say one thing
    made = [one | told if one is layer and not alike else _silent(one) for one in layers]
    drawn = {"layer": made} if "layer" in spec else made[0]
    return spec | drawn | {"datasets": spec["datasets"] | {source: named}}


def marks(spec: dict[str, Any]) -> Marks:
    """The marks of a spoken spec. Several marks of one name and claim are one."""
    return tuple(dict.fromkeys(_marks(spec)))


def _marks(spec: dict[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for rows in spec.get("datasets", {}).values():
        for row in rows:
            if row.get(NAME) and row.get("claims"):
                yield row[NAME], tuple(row["claims"].split(","))


def _picked(layer: dict[str, Any], spec: dict[str, Any]) -> bool:
    """Whether the selection is this layer's."""
    params = [param for param in (*spec.get("params", ()), *layer.get("params", ())) if param["name"] == "pick"]
    return any(layer.get("name") in param.get("views", [layer.get("name")]) for param in params)


def _silent(layer: dict[str, Any]) -> dict[str, Any]:
    mark = layer["mark"] if isinstance(layer["mark"], dict) else {"type": layer["mark"]}
    return layer | {"mark": mark | {"aria": False}}


def _name(row: dict[str, Any], tips: list[dict[str, Any]] | dict[str, Any], t: Translator) -> str:
    """`Japan, Money: 3 statements in 2 documents; the first of them`: heads first, then what is said of them."""
    heads: list[str] = []
    said: list[str] = []
    for tip in [tips] if isinstance(tips, dict) else tips:
        value, title = row.get(tip["field"]), tip.get("title", "").strip()
        if value in (None, "") or tip["field"] in UNSPOKEN:
            continue
        if title and tip.get("type") == "quantitative":
            said.append(f"{title} {value:g}")
        else:
            (said if title else heads).append(str(value).rstrip("."))
    return ": ".join(part for part in (t("list-separator").join(heads), t("cite-separator").join(said)) if part)
