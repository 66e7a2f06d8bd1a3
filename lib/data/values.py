"""Is each cell of a column what its field in the descriptor says: type, required, codes, pattern, bounds?

Plain Python made from the descriptor: every cell is text as written, and a fault is a Problem with file and line.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from lib.data.descriptor import Descriptor
from lib.data.problem import Problem
from lib.data.strict_csv import Cells

PLAIN = {
    "integer": re.compile("-?[0-9]{1,18}"),
    "number": re.compile("-?[0-9]{1,18}([.][0-9]{1,18})?"),
    "boolean": re.compile("true|false"),
}
"""How a value is written: what any program reads as it, and what fits the frames' 64 bits."""

_TYPES = {
    "integer": "a whole number in plain digits",
    "number": "a number in plain digits, with a point",
    "boolean": "true or false",
}
_NUMBERS = {"integer": int, "number": float}

Rule = tuple[str, str, Callable[[str], bool]]
"""Kind of fault, what is allowed, and whether a cell keeps it."""


def faults(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    """Every row of another width than the header, and every cell of the others that breaks its field's rules."""
    path, width = resource["path"], len(cells.header)
    for line, row in zip(cells.lines, cells.rows, strict=True):
        if len(row) != width:
            yield Problem(path, line, None, f"{len(row)} cells", f"{width} cells", "ragged-row")
    for field in resource["schema"]["fields"]:
        name, rules = field["name"], _rules(field)
        required = field.get("constraints", {}).get("required")
        for line, record in cells.records:
            cell = record[name]
            if not cell:
                if required:
                    yield Problem(path, line, name, "", "a value", "required")
                continue
            for kind, allowed, keeps in rules:
                if not keeps(cell):
                    yield Problem(path, line, name, cell, allowed, kind)
                    if kind == "type":
                        break


def number(cell: str) -> float | None:
    """The number a cell holds, None where it holds none: its column's own rule tells that."""
    return float(cell) if PLAIN["number"].fullmatch(cell) else None


def _rules(field: Descriptor) -> list[Rule]:
    """The rules for the cells of one field that are not blank; the type first, for the others rest on it."""
    kind, constraints = field["type"], field.get("constraints", {})
    read = _NUMBERS.get(kind, str)
    rules: list[Rule] = [("type", _TYPES[kind], _whole(PLAIN[kind]))] if kind in PLAIN else []
    return rules + [_rule(name, value, read) for name, value in constraints.items() if name != "required"]


def _rule(name: str, value: Any, read: Callable[[str], Any]) -> Rule:
    match name:
        case "enum":
            return name, ", ".join(value), frozenset(value).__contains__
        case "pattern":
            return name, value, _whole(re.compile(value))
        case "minLength":
            return name, f"at least {value} characters", lambda cell: len(cell) >= value
        case "maxLength":
            return name, f"at most {value} characters", lambda cell: len(cell) <= value
        case "minimum":
            return name, f"at least {value}", lambda cell: read(cell) >= value
        case _:
            return name, f"at most {value}", lambda cell: read(cell) <= value


def _whole(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda cell: pattern.fullmatch(cell) is not None
