"""`python -m tests.bench.engines`: where pandas in memory ends and DuckDB over Parquet begins. Writes a section of README.md.

The statements 1 to 1,000 times over, as one Parquet file; the same filter, search, count and page of rows asked of
pandas, which has read the file, and of DuckDB, which reads what it needs of it each time. A process for each engine and
size, and both must answer alike. DuckDB is no package of the project's: `pip install duckdb` first.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import pandas as pd
import psutil

from tests.bench.paper import put, table
from tests.bench.servers import ROOT

TIMES = (1, 10, 100, 1000, 2400)
AGAIN = 5
"""Times a question is asked; the median is told."""
ASKED = ("filter", "search", "count", "page")
TEXTS = ("statement_en", "statement_ar")
Answers = dict[str, Callable[[], Any]]
HOW = """One engine a process; CPU seconds of all its
threads, the median of five askings; MB: resident at the end. Filter: the claims of one topic. Search: the claims with a
word in either language. Count: claims by document and status. Page: all rows of 25 claims. Both answered alike."""
READ_SO = """DuckDB does not answer sooner. Up to some ten thousand rows pandas is as quick or quicker; at a million either finds a word or
a topic within six tenths of a second of CPU, and DuckDB is five times slower with the rows of 25 claims, which pandas looks up in
memory. What DuckDB saves is the having: it is ready at once, where pandas reads for three seconds, and holds a quarter of
the memory (a million statements: 310 MB, most of it the program, beside 1.3 GB). So pandas ends where its frames no longer
fit a replica, some millions of rows; 420 rows are far below, and another engine would be a package of 69 MB for nothing. What
ends before, see Growth, is neither: it is that a start checks every cell, and that what the page shows is made of Python
objects: six times the memory of the frame, and some twenty times its CPU for a filter (which there counts besides what
every other filter would leave). From some hundred thousand rows on a start would read checked Parquet, and the list ask
its frame for the claims; only then is DuckDB worth its bytes."""


def write(path: Path, times: int) -> int:
    """The statements `times` over, another id and text each time; how many rows there are then."""
    from lib.evidence.record import record

    rows = record().claims.drop(columns="tables")
    marked = {column: rows[column] for column in ("claim_id", *TEXTS)}
    copies = (rows.assign(**{name: texts + f"-{number}" for name, texts in marked.items()}) for number in range(times))
    whole = pd.concat(copies, ignore_index=True)
    whole.to_parquet(path, row_group_size=100_000)
    return len(whole)


def of_pandas(path: Path) -> Answers:
    """The questions, asked of a frame in memory."""
    rows = pd.read_parquet(path)
    rows["text"] = rows[TEXTS[0]].str.lower() + " " + rows[TEXTS[1]]
    some = list(rows["claim_id"].drop_duplicates().iloc[:25])
    return {
        "filter": lambda: sorted(set(rows.loc[rows["topic"] == "minerals", "claim_id"])),
        "search": lambda: sorted(set(rows.loc[rows["text"].str.contains("uranium", regex=False), "claim_id"])),
        "count": lambda: sorted(
            (source or "", status, int(count))
            for (source, status), count in rows.assign(source_id=rows["source_id"].fillna(""))
            .groupby(["source_id", "status"])["claim_id"]
            .nunique()
            .items()
        ),
        "page": lambda: len(rows[rows["claim_id"].isin(some)]),
    }


def of_duckdb(path: Path) -> Answers:
    """The questions, asked of the file."""
    import duckdb

    here, link = f"read_parquet('{path}')", duckdb.connect()
    some = [row[0] for row in link.execute(f"select claim_id from {here} limit 60").fetchall()]  # noqa: S608
    some = list(dict.fromkeys(some))[:25]

    def ask(what: str, *given: object) -> list[tuple[Any, ...]]:
        return link.execute(what.replace("HERE", here), given).fetchall()

    def ids(where: str) -> list[str]:
        return sorted(row[0] for row in ask(f"select distinct claim_id from HERE where {where}"))  # noqa: S608

    return {
        "filter": lambda: ids("topic = 'minerals'"),
        "search": lambda: ids("contains(lower(statement_en), 'uranium') or contains(statement_ar, 'uranium')"),
        "count": lambda: sorted(
            ask("select coalesce(source_id, ''), status, count(distinct claim_id) from HERE group by 1, 2")
        ),
        "page": lambda: len(ask("select * from HERE where list_contains(?, claim_id)", some)),
    }


ENGINES = {"pandas": of_pandas, "DuckDB": of_duckdb}


def measure(engine: str, path: Path) -> dict[str, Any]:
    """Seconds of CPU to be ready and for each question, megabytes resident, and the answers, shortened."""
    if engine == "DuckDB":
        import duckdb  # noqa: F401  (what it takes to have it is not what it takes to ask it)
    start = time.process_time()
    asked = ENGINES[engine](path)
    found: dict[str, Any] = {"ready": time.process_time() - start, "answers": {}}
    for name in ASKED:
        took = []
        for _ in range(AGAIN):
            start = time.process_time()
            answer = asked[name]()
            took.append(time.process_time() - start)
        found[name] = median(took)
        found["answers"][name] = answer if not isinstance(answer, list) else [len(answer), answer[:3], answer[-3:]]
    return found | {"MB": psutil.Process().memory_info().rss / 2**20}


def of(times: int) -> list[tuple[object, ...]]:
    """The rows of one size. Raises RuntimeError where the engines do not answer alike."""
    rows, answers = [], []
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "statements.parquet"
        count = write(path, times)
        for engine in ENGINES:
            command = [sys.executable, "-m", "tests.bench.engines", engine, str(path)]
            run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            found = json.loads(run.stdout)
            answers.append(found["answers"])
            seconds = (f"{found[name]:.3f}" for name in ("ready", *ASKED))
            rows.append((times, count, engine, *seconds, f"{found['MB']:.0f}"))
        rows = [(*row[:2], f"{path.stat().st_size / 2**20:.1f}", *row[2:]) for row in rows]
    if answers[0] != answers[1]:
        raise RuntimeError(f"other answers at {times} times: {answers}")
    return rows


def main() -> None:
    """Ask at every size and write the table."""
    rows = []
    for times in TIMES:
        rows += of(times)
        print(*rows[-2:], sep="\n", flush=True)
    heads = ("times", "rows", "file, MB", "engine", "ready", *ASKED, "MB")
    when = f"Written by `python -m tests.bench.engines`, {date.today().isoformat()}. {HOW}"
    put("Pandas and DuckDB", f"{when}\n\n{table(heads, rows)}\n\n{READ_SO}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
    else:
        main()
