"""`python -m tests.bench.probe`: change single cells of `data/` at random, and count what nobody tells. Writes README.md.

Blind: it knows types and names of columns, nothing of what they mean. A change counts as told by the rules alone (what a
row meets that was never released) or by the record (a released cell changed without a line in `changes`).
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from lib.data import descriptor, geography, published, schema, unrecorded
from lib.data.strict_csv import Cells
from lib.data.tables import DATA
from tests.bench.paper import put, table

SEED, EACH = 5, 3
"""Rows tried of every column."""
NOT_TRIED = ("changes", "paragraphs")
BROAD = ("claims", "evidence")
"""Tables whose cells stand in others too: all are judged."""
SHOWN = 60
"""Characters."""

DIGIT = re.compile(r"[1-9]")


def mutations(field: dict[str, Any], cell: str) -> Iterator[tuple[str, str]]:
    """Kind and new cell of every slip that this column lends itself to."""
    name, kind = field["name"], field["type"]
    if kind in ("number", "integer") and (found := DIGIT.search(cell)):
        yield _of(name, "another digit"), cell[: found.start()] + str(int(found[0]) % 9 + 1) + cell[found.end() :]
        yield _of(name, "ten times"), cell + "0" if "." not in cell else f"{float(cell) * 10:g}"
    yield "blank", ""
    if re.search("_id$|_place$", name):
        yield "typo in an id", cell[:-1] + ("x" if cell[-1] != "x" else "y")
    if name in ("date", "date_end", "published", "period") and cell[:4].isdigit():
        yield "another year", f"{int(cell[:4]) + 1}{cell[4:]}"
    if name.endswith(("_en", "_ar")) and (found := re.search(r"\d", cell)):
        yield "digit in a text", cell[: found.start()] + str((int(found[0]) + 1) % 10) + cell[found.end() :]
    if name == "query":
        yield "query", cell.replace("=", "s=", 1)
        yield "query", re.sub(r"(\w+)$", lambda word: word[0][:-1] + "x", cell)


def _of(column: str, kind: str) -> str:
    if "paragraph" in column:
        return "another paragraph"
    return "latitude or longitude" if column in ("lat", "lon") else kind


def tried(seed: int = SEED) -> Iterator[tuple[str, str, bool, bool]]:
    """Kind, what was changed, whether the rules tell it, whether the record does."""
    chance, stored = random.Random(seed), descriptor.read(DATA)
    tables, outlines = schema.read_tables(DATA, stored)[0], geography.read(DATA)[1]
    before = unrecorded.released(DATA)
    links = {one["name"]: {there for _, there, _ in descriptor.links(one)} for one in stored["resources"]}
    for resource in (one for one in stored["resources"] if one["name"] not in NOT_TRIED):
        name, cells = resource["name"], tables[resource["name"]]
        for at, field in enumerate(resource["schema"]["fields"]):
            filled = [number for number, row in enumerate(cells.rows) if row[at]]
            for number in chance.sample(filled, min(EACH, len(filled))):
                old = cells.rows[number][at]
                for kind, new in mutations(field, old):
                    row = [*cells.rows[number][:at], new, *cells.rows[number][at + 1 :]]
                    rows = [*cells.rows[:number], row, *cells.rows[number + 1 :]]
                    changed = tables | {name: Cells(cells.header, rows, cells.lines)}
                    near = {name, *(one for one, there in links.items() if name in there)}
                    only = set(tables) - set(NOT_TRIED) if name in BROAD else near
                    joined = published.join(published.describe(stored), changed)
                    told = any(True for _ in schema.judge(stored, changed, joined, outlines, only))
                    recorded = any(True for _ in unrecorded.problems(stored, changed, *before))
                    yield kind, f"{name}.{field['name']}: {old[:SHOWN]!r} -> {new[:SHOWN]!r}", told, recorded


BEFORE = {
    "another digit": 19,
    "another paragraph": 11,
    "another year": 15,
    "blank": 89,
    "digit in a text": 20,
    "latitude or longitude": 0,
    "query": 12,
    "ten times": 22,
    "typo in an id": 40,
}
"""What the rules of commit 6158cab accepted of the same changes, before there was the record."""
READ_SO = """What no rule tells, the record does: it compares with the last release. In a row that no release has yet, these stay
to be read by eye, beside the document:

- another digit, ten times: words and mentions of a document, the weight of a relation, a figure from outside whose label names no amount (`-v` lists each): the document or source alone has it twice;
- another paragraph: another one where the same document tells of the same, or where it names author, publisher or day;
- another year: the day of a document, a period or a day that neither statement, label nor id repeats;
- blank: what may be blank (who is cited or leant on, a period, the power of an interest, a state, an inconsistency, a link to a page as it opens);
- digit in a text: a number that the same text has twice, or that the other language spells in words;
- a latitude or longitude: of a place that no leg ends at, inside its country or within a quarter of a degree of it;
- typo in an id: of a row that no other row names; code that names one (lib/data/needs.py) is told."""


def main() -> None:
    """Try all, write the section anew; with `-v` print what no rule tells."""
    if faults := schema.check(DATA, needed=True):
        raise SystemExit(f"the data are not sound to begin with: {faults[0]}")
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for kind, what, told, recorded in tried():
        counts[kind].update(tried=1, silent=not told, accepted=not (told or recorded))
        if not told and "-v" in sys.argv:
            print(f"{'' if recorded else 'ACCEPTED '}{kind} | {what}")
    rows: list[tuple[object, ...]] = [
        (kind, found["tried"], BEFORE.get(kind, 0), found["silent"], found["accepted"])
        for kind, found in sorted(counts.items())
    ]
    total = sum(counts.values(), Counter())
    rows.append(("**all**", total["tried"], sum(BEFORE.values()), total["silent"], total["accepted"]))
    heads = ("kind", "tried", "accepted before", "told by no rule", "accepted")
    when = (
        f"Written by `python -m tests.bench.probe`, {date.today().isoformat()}: {EACH} cells of every column, drawn by chance, "
        "each changed by itself in every way its column lends itself to. The probe knows types and names, nothing of meaning."
    )
    put("Slips of the pen", f"{when}\n\n{table(heads, rows)}\n\n{READ_SO}")
    print(table(heads, rows))


if __name__ == "__main__":
    main()
