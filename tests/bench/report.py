"""The tables of README.md."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from datetime import date

from tests.bench.reader_side import Visit, Wait
from tests.bench.server_side import LIMIT, THINK, ServerSide

HOW = """# How fast it is

Written by `make bench` (`python -m tests.bench`), measured {day} on {cores} cores, all on one machine; {load}.
Read the columns beside each other: the hello page (one line of text, `runner.postScriptGC=false`) ran in the same minutes.
`make bench ARGS="--base FOLDER"` measures another checkout in the same run.
"""
SECTIONS = ("Server", "Reader")
"""What is written here; other commands write the rest."""


def readme(sides: Mapping[str, ServerSide], waits: Mapping[str, Mapping[Visit, Wait]], cores: int, load: str) -> str:
    """The whole file; `sides` and `waits` by the name of the tree measured."""
    parts = [HOW.format(day=date.today().isoformat(), cores=cores, load=load)]
    if sides:
        parts += ["## Server\n", _summary(sides), *(_costs(name, side) for name, side in sides.items())]
    if waits:
        parts += ["## Reader\n", WAITS, *(_waits(name, found) for name, found in waits.items())]
    return "\n".join(parts)


def _summary(sides: Mapping[str, ServerSide]) -> str:
    rows: list[list[object]] = []
    for name, side in sides.items():
        cpu = [cost.cpu for cost in side.costs.values()]
        worst = max(side.costs, key=lambda key: side.costs[key].cpu)
        kilobytes = statistics.fmean(cost.kilobytes for cost in side.costs.values())
        rows += [
            [
                name,
                f"{side.hello:.1f}",
                f"{statistics.fmean(cpu):.1f}",
                f"{max(cpu):.1f} ({worst[0]}, {worst[1]})",
                f"{max(cpu) / side.hello:.1f}",
                f"{kilobytes:.1f}",
                side.people or "-",
                f"{side.memory:.1f}" if side.people else "-",
                f"{side.start:.1f}",
            ]
        ]
    heads = [
        "tree",
        "hello, ms",
        "mean, ms",
        "dearest, ms",
        "dearest / hello",
        "kB a rerun",
        "people",
        "MB a person",
        "start, s",
    ]
    how = (
        "CPU of the server a rerun, mean over every page and switch below, one reader at a time. "
        f"People: how many one process carries, each doing something every {THINK:g} s on any page, "
        f"95 of 100 reruns under {LIMIT:g} s. Start: from the command to the first healthy answer.\n"
    )
    return f"{how}\n{_table(heads, rows)}"


def _costs(name: str, side: ServerSide) -> str:
    columns = list(dict.fromkeys(switch for _, switch in side.costs))
    rows = []
    for page in dict.fromkeys(page for page, _ in side.costs):
        row = [side.costs.get((page, switch)) for switch in columns]
        waits = side.readers.get(page, [])
        tail = [f"{waits[0]:.2f} / {waits[-1]:.2f}"] if waits else ["-"]
        rows.append([page, *(f"{cost.cpu:.0f}" if cost else "" for cost in row), *tail])
    return f"\n### {name}: ms CPU a rerun\n\n{_table(['page', *columns, 'first / tenth reader, s'], rows)}"


AIMS = Wait(text=1.0, heading=6.5, drawing=13, shift=0.1, megabytes=1.9)
"""What a reader on the slow line should wait at most."""
WAITS = (
    "A phone, 390 px, nothing cached; slow 4G is 1.6 Mbit/s and 150 ms. Seconds; drawing: the first canvas or chart, where the "
    "page has one; MB: all files of the page, as they travel over https. Aims on "
    f"the slow line: text {AIMS.text:g}, heading {AIMS.heading:g}, drawing {AIMS.drawing:g}, "
    f"layout shift under {AIMS.shift:g}, {AIMS.megabytes:g} MB; what misses its aim is bold.\n"
)


def _waits(name: str, found: Mapping[Visit, Wait]) -> str:
    rows = [[*visit, *_cells(one, visit[0] == "slow 4G")] for visit, one in found.items()]
    heads = ["line", "page", "language", "first text", "heading", "drawing", "layout shift", "MB"]
    return f"\n### {name}\n\n{_table(heads, rows)}"


def _cells(one: Wait, aimed: bool) -> list[str]:
    """Each value as written, bold where it is aimed at and missed."""
    digits = Wait(1, 1, 1, 2, 2)
    values = zip(astuple(one), astuple(AIMS), astuple(digits), strict=True)
    return [_s(value, places, aimed and value is not None and value > aim) for value, aim, places in values]


def _s(value: float | None, digits: int, bold: bool) -> str:
    text = "-" if value is None else f"{value:.{digits}f}"
    return f"**{text}**" if bold else text


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(heads)]
    lines += [["---"] * len(lines[0])]
    return "".join(f"| {' | '.join(map(str, row))} |\n" for row in [*lines, *rows])
