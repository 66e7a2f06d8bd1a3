"""`python -m tests.bench [server] [reader] [--base FOLDER] [--port N] [--readers N] [--quick]`: measure, and write README.md.

--base measures another checkout first, in the same run. --readers: of each page in each language over each line, of whom the
median is written; one takes five minutes on a quiet machine. --quick: few reruns, no crowd, nothing written.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from pathlib import Path

from tests.bench import reader_side, report, server_side
from tests.bench.paper import README, others
from tests.bench.server_side import ServerSide
from tests.bench.servers import ROOT, hello, served
from tests.bench.visits import PAGES


async def of_server(folder: Path, options: argparse.Namespace, runs: int) -> ServerSide:
    """The app of `folder` beside the hello page, which is measured before and after it."""
    with served(folder, options.port) as server:
        found = ServerSide(server.start)
        pages = server.having(options.pages)
        await server_side.first_readers(server, found, 2 if options.quick else 10, pages)
        with hello(options.port) as other:
            before = await server_side.hello_cost(other)
            await server_side.costs(server, found, runs, pages)
            found.hello = (before + await server_side.hello_cost(other)) / 2
        show(found)
        if not options.quick:
            await server_side.people(server, found)
        for text in dict.fromkeys(found.errors):
            print("  shown:", text)
    return found


def show(found: ServerSide) -> None:
    """What was found, dearest first, for whoever waits at the screen."""
    print(f"start {found.start:.1f} s; hello {found.hello:.1f} ms")
    for (page, switch), cost in sorted(found.costs.items(), key=lambda item: -item[1].cpu):
        times = cost.cpu / found.hello
        print(f"  {page:9} {switch:14} {cost.cpu:6.1f} ms {times:5.1f} x {cost.kilobytes:7.1f} kB", flush=True)


def parsed() -> argparse.Namespace:
    """The command's options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sides", nargs="*", help="server, reader or, as it is, both")
    parser.add_argument("--base", type=Path, help="another checkout to measure in the same run")
    parser.add_argument("--port", type=int, default=0, help="first port to use (any free one)")
    parser.add_argument("--pages", type=lambda text: tuple(text.split(",")), default=PAGES)
    parser.add_argument("--runs", type=int, help="reruns of each switch")
    parser.add_argument("--readers", type=int, default=1, help="of each page in each language")
    parser.add_argument("--quick", action="store_true")
    return parser.parse_args()


def main(options: argparse.Namespace) -> None:
    """Measure each tree and write the tables."""
    trees = {"before": options.base, "now": ROOT} if options.base else {"now": ROOT}
    sides, waits = {}, {}
    load = f"load {os.getloadavg()[0]:.1f} at the start"
    for name, folder in trees.items():
        print(f"{name}:", flush=True)
        if "reader" not in options.sides or "server" in options.sides:
            runs = options.runs or (8 if options.quick or name == "before" else 20)
            sides[name] = asyncio.run(of_server(folder.resolve(), options, runs))
        if ("server" not in options.sides or "reader" in options.sides) and reader_side.chromium():
            with served(folder.resolve(), options.port) as server:
                waits[name] = reader_side.waits(server.url, server.having(options.pages), options.readers)
    text = report.readme(sides, waits, os.cpu_count() or 1, load)
    if options.quick:
        print(text)
    else:
        README.write_text(f"{text.rstrip()}\n\n{others(report.SECTIONS)}", encoding="utf-8")


if __name__ == "__main__":
    main(parsed())
