"""`python -m tests.bench.growth`: the same claims, places and routes 10, 100, 1,000 times over, and a million rows of
evidence with ten thousand places. Writes a section of README.md.

Each size in a process of its own, as the app starts: read and check the tables, make the record, list the claims of a
filter and of a search, write the page, draw the map and a chart. What is grown are the tables that grow with documents
and with geography.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pandas as pd
import psutil

from tests.bench.paper import put, table
from tests.bench.servers import ROOT

SIZES = ((1, 1), (10, 10), (100, 100), (1000, 1000), (2400, 76))
"""How often what documents say, and how often geography."""
SAID = ("claims", "evidence")
GROWN = {
    "claims": ("claim_id", "title_en", "title_ar"),
    "evidence": ("claim_id",),
    "places": ("place_id", "name_en", "name_ar"),
    "routes": ("route_id", "name_en", "name_ar"),
    "legs": ("route_id", "from_place", "to_place"),
}
"""Table -> the columns that tell one copy from another; what counts a row is told anew."""
PATIENCE = 5400
"""Seconds for one size."""
STEPS = ("read and check", "from Parquet", "record", "filter", "search", "page", "chart", "map")
SENT = ("MB", "kB page", "kB chart", "kB map")
HOW = """Rows of the tables, then seconds of CPU for each step as
a process or a reader meets it first, then what the process holds and what is sent, unpacked. CPU, not time: other work ran on
the machine. A filter or search is then kept; a rerun that repeats it costs what it does today."""
READ_SO = """Every step grows as the rows do and none faster; what is sent stays as it is: the page lists its claims part by part, the
chart adds up, the map draws once what falls on one spot. Pandas in memory carries a hundred times the data with thirteen
thousand places: a new filter takes a fifth of a second of CPU. What ends first is the start, of which every replica checks
every cell and computes every standing anew: 9 s of CPU at a hundred times, three minutes at a million rows. Typed Parquet
is read in a thirtieth to a seventieth of the time that reading and checking CSV takes: from a hundred times on the check
belongs to the release, and a start would only read. What ends next is memory, 8 kB a row with all that is made of it: 4.8 GB
at a thousand times, 8.4 at a million rows, where a new filter takes four seconds and its first page seventeen. Where DuckDB
begins is below."""


def grow(folder: Path, said: int, lying: int) -> dict[str, int]:
    """Write each table again under other ids and titles; how many rows of each there are then."""
    path = folder / "datapackage.json"
    descriptor = json.loads(path.read_text("utf-8"))
    counts = {}
    for resource in descriptor["resources"]:
        if (name := resource["name"]) in GROWN:
            resource.pop("expectedRows", None)
            counts[name] = _again(folder / resource["path"], GROWN[name], said if name in SAID else lying)
    path.write_text(json.dumps(descriptor), "utf-8")
    return counts


def _again(path: Path, marked: tuple[str, ...], times: int) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = list(csv.reader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(head)
        for number in range(times):
            end = f"{'-' if 'claim_id' in head else '_'}{number}" if number else ""
            for place, cells in enumerate(rows, 1):
                row = dict(zip(head, cells, strict=True))
                row |= {name: row[name] + end for name in marked}
                if "leg_id" in row:
                    row["leg_id"] = f"{row['route_id']}:{row['seq']}"
                if "draw_order" in row:
                    row["draw_order"] = str(number * len(rows) + place)
                out.writerow(row.values())
    return len(rows) * times


def measure(folder: Path) -> dict[str, float]:
    """Seconds of CPU for each step, megabytes resident, kilobytes of the page."""
    from lib.data.tables import read
    from lib.evidence.record import Record
    from lib.figures.gallery import drawing
    from lib.i18n import translator
    from lib.map.gallery import deck_of
    from lib.map.scene import Scene
    from lib.markup.listing import chosen, evidence
    from lib.view.state import parse

    found, before = {}, time.process_time()

    def step(name: str) -> None:
        nonlocal before
        found[name], before = time.process_time() - before, time.process_time()

    held = read(folder).sound()
    step("read and check")
    for name, frame in held.tables.items():
        frame.to_parquet(folder / f"{name}.parquet")
    before = time.process_time()
    for name in held.tables:
        pd.read_parquet(folder / f"{name}.parquet")
    step("from Parquet")
    record = Record(held.tables, held.version)
    chosen(record, parse({}, "evidence"))
    step("record")
    chosen(record, parse({"topic": "minerals"}, "evidence"))
    step("filter")
    chosen(record, parse({"q": "uranium"}, "evidence"))
    step("search")
    page = evidence(record, parse({"q": "uranium", "part": "2"}, "evidence"))
    step("page")
    drawn = drawing(record, "statement_counts", "en", False, parse({}, "compare").values)
    chart = json.dumps(drawn.spec, default=str)
    step("chart")
    shown = deck_of(record, Scene.of(parse({}, "corridor").values, translator("en"))).to_json()
    step("map")
    sizes = {"page": page, "chart": chart, "map": shown}
    return found | {
        "MB": psutil.Process().memory_info().rss / 2**20,
        **{f"kB {name}": len(text.encode()) / 1000 for name, text in sizes.items()},
    }


def of(said: int, lying: int) -> tuple[object, ...]:
    """The row of one size."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        shutil.copytree(ROOT / "data", folder)
        counts = grow(folder, said, lying)
        rows = said, counts["evidence"], counts["places"], counts["legs"]
        try:
            run = subprocess.run(
                [sys.executable, "-m", "tests.bench.growth", str(folder)],
                cwd=ROOT,
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=True,
            )
        except subprocess.TimeoutExpired:
            return (*rows, f"not in {PATIENCE} s", *["-"] * (len(STEPS) + len(SENT) - 1))
        except subprocess.CalledProcessError as error:
            print(error.stderr[-2000:], file=sys.stderr)
            return (*rows, "ended by a fault", *["-"] * (len(STEPS) + len(SENT) - 1))
    found = json.loads(run.stdout)
    return (*rows, *(f"{found[name]:.2f}" for name in STEPS), *(f"{found[name]:.0f}" for name in SENT))


def main() -> None:
    """Measure every size and write the table."""
    rows = []
    for size in SIZES:
        rows.append(of(*size))
        print(rows[-1], flush=True)
    heads = ("times", "evidence", "places", "legs", *STEPS, *SENT)
    when = f"Written by `python -m tests.bench.growth`, {date.today().isoformat()}. {HOW}"
    put("Growth", f"{when}\n\n{table(heads, rows)}\n\n{READ_SO}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(Path(sys.argv[1]))))
    else:
        main()
