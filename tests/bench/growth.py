"""`python -m tests.bench.growth`: the same claims and places 10, 100, 1,000 times over. Writes a section of README.md.

Each size in a process of its own, as the app starts: read and check the tables, make the record, list the claims of a
filter and of a search, write the page. What is grown are the tables that grow with documents: claims and evidence.
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

import psutil

from tests.bench.paper import put, table
from tests.bench.servers import ROOT

TIMES = (1, 10, 100, 1000)
GROWN = ("claims", "evidence")
PATIENCE = 900
"""Seconds for one size."""
READ_SO = """Pandas in memory carries a hundred times the data: a filter stays under a fifth of a second of CPU, and the page lists
its claims part by part, so that its bytes do not grow. What ends first is the start, of which every replica checks
every cell and computes every standing anew: ten seconds at a hundred times, a minute and a half at a thousand, where a
new filter takes two seconds, its page six, and a process three gigabytes. From a hundred times on the check belongs to
the release, which would write typed Parquet that a start only reads; towards a thousand DuckDB would be asked for rows."""


def grow(folder: Path, times: int) -> int:
    """Write claims and evidence again under other ids and titles; how many rows of evidence there are then."""
    path = folder / "datapackage.json"
    descriptor = json.loads(path.read_text("utf-8"))
    for resource in descriptor["resources"]:
        if resource["name"] in GROWN:
            resource.pop("expectedRows", None)
            count = _again(folder / resource["path"], times)
    path.write_text(json.dumps(descriptor), "utf-8")
    return count


def _again(path: Path, times: int) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = list(csv.reader(file))
    marks = [name in ("claim_id", "title_en", "title_ar") for name in head]
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(head)
        for number in range(times):
            end = f"-{number}" if number else ""
            out.writerows([cell + end * mark for cell, mark in zip(row, marks, strict=True)] for row in rows)
    return len(rows) * times


def measure(folder: Path) -> dict[str, float]:
    """Seconds of CPU for each step, megabytes resident, kilobytes of the page."""
    from lib.data.tables import read
    from lib.evidence.record import Record
    from lib.markup.listing import chosen, evidence
    from lib.view.state import parse

    found, before = {}, time.process_time()

    def step(name: str) -> None:
        nonlocal before
        found[name], before = time.process_time() - before, time.process_time()

    held = read(folder).sound()
    step("read")
    record = Record(held.tables, held.version)
    chosen(record, parse({}, "evidence"))
    step("record")
    chosen(record, parse({"topic": "minerals"}, "evidence"))
    step("filter")
    chosen(record, parse({"q": "uranium"}, "evidence"))
    step("search")
    page = evidence(record, parse({"q": "uranium", "part": "2"}, "evidence"))
    step("page")
    return found | {"MB": psutil.Process().memory_info().rss / 2**20, "kB": len(page.encode()) / 1000}


def of(times: int) -> tuple[object, ...]:
    """The row of one size."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        shutil.copytree(ROOT / "data", folder)
        rows = grow(folder, times)
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
            return (times, rows, f"not in {PATIENCE} s", *["-"] * 6)
        except subprocess.CalledProcessError as error:
            print(error.stderr[-2000:], file=sys.stderr)
            return (times, rows, "ended by a fault", *["-"] * 6)
    found = json.loads(run.stdout)
    seconds = (f"{found[name]:.2f}" for name in ("read", "record", "filter", "search", "page"))
    return (times, rows, *seconds, f"{found['MB']:.0f}", f"{found['kB']:.0f}")


def main() -> None:
    """Measure every size and write the table."""
    rows = []
    for times in TIMES:
        rows.append(of(times))
        print(rows[-1], flush=True)
    heads = (
        "times",
        "rows of evidence",
        "read and check",
        "record",
        "filter",
        "search",
        "page",
        "MB",
        "kB of the page",
    )
    when = f"Written by `python -m tests.bench.growth`, {date.today().isoformat()}. Seconds of CPU; the last five columns as a reader meets them first."
    put("Growth", f"{when}\n\n{table(heads, rows)}\n\n{READ_SO}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(Path(sys.argv[1]))))
    else:
        main()
