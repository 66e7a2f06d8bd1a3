"""`python -m tools.update`: pin every package anew, as the index has it today; `make update` then lets the tests judge.

What stands above the line "What those need" is ours to choose; what follows from it pip finds out, and is written below.
Beside each file stands its lock: the same pins with the hash of every file that may be installed for them, for any platform
and Python from 3.11 on. Machines install from the locks; the files are for people.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NEEDED = re.compile(r"^# What those need.*$", re.M)
PYTHON = "3.11"
"""The oldest that the app runs on."""
PIN = re.compile(r"^([\w.-]+)==(\S+)$", re.M)


def chosen(text: str) -> list[str]:
    """The packages named above the line."""
    return [name for name, _ in PIN.findall(NEEDED.split(text)[0])]


def pinned(text: str, found: dict[str, str]) -> str:
    """The file with the pins found: those chosen where they stand, all others below the line, by name."""
    above = PIN.sub(lambda one: found[normal(one[1])], NEEDED.split(text)[0])
    there = {normal(name) for name in chosen(text)}
    others = sorted((pin for name, pin in found.items() if name not in there), key=str.lower)
    (line,) = NEEDED.findall(text)
    return "\n".join([above.rstrip("\n") + "\n", line, *others, ""])


def normal(name: str) -> str:
    """A package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def resolved(names: list[str]) -> dict[str, str]:
    """The pin of every package that these need, themselves too: the newest version that suits all."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"]
    told = subprocess.run([*command, *names], check=True, stdout=subprocess.PIPE).stdout  # noqa: S603  our own names
    parts = [one["metadata"] for one in json.loads(told)["install"]]
    return {normal(part["name"]): f"{part['name']}=={part['version']}" for part in parts}


def locked(path: Path) -> None:
    """Write the lock of a file of pins beside it."""
    lock = path.with_suffix(".lock")
    command = [sys.executable, "-m", "uv", "pip", "compile", "--universal", "--python-version", PYTHON]
    command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-config", "--quiet", str(path)]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603  our own names
    lock.write_text(f"# Written by `python -m tools.update` from {path.name}.\n{text}", "utf-8")


def main() -> None:
    """Write both files and their locks."""
    run, tests = ROOT / "requirements.txt", ROOT / "tests" / "requirements.txt"
    ours, theirs = chosen(run.read_text("utf-8")), chosen(tests.read_text("utf-8"))
    every, alone = resolved([*ours, *theirs]), resolved(ours).keys()
    run.write_text(pinned(run.read_text("utf-8"), {name: every[name] for name in alone}), "utf-8")
    more = {name: pin for name, pin in every.items() if name not in alone}
    tests.write_text(pinned(tests.read_text("utf-8"), more), "utf-8")
    for path in (run, tests):
        locked(path)


if __name__ == "__main__":
    main()
