"""How long reading and checking all data takes: `python -m tests.bench.bench_load [RUNS]`.

Prints seconds, median and slowest of RUNS (default 9) in one process, and of importing in fresh ones.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from lib.data import schema
from lib.data import tables as data


def seconds(work: Callable[[], object], runs: int) -> str:
    """Median and slowest of `runs` calls."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return f"median {statistics.median(taken):.3f} s, slowest {max(taken):.3f} s"


def fresh_import(module: str) -> None:
    """Imports a module in a new interpreter."""
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)


if __name__ == "__main__":
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    print("schema.check ", seconds(lambda: schema.check(data.DATA), runs))
    print("data.read    ", seconds(data.read, runs))
    for module in ("sys", "jsonschema", "pandas", "lib.data.schema", "lib.data.tables"):
        print(f"import {module:13}", seconds(lambda name=module: fresh_import(name), 5))
