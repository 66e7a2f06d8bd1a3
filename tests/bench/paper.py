"""README.md, of which each command writes its own sections and leaves the others as they are."""

from __future__ import annotations

import re
from pathlib import Path

README = Path(__file__).with_name("README.md")
_SECTION = re.compile(r"^## .*?(?=^## |\Z)", re.M | re.S)


def put(title: str, body: str) -> None:
    """Write one section, where it stood or last."""
    text, section = README.read_text("utf-8"), f"## {title}\n\n{body.strip()}\n\n"
    there = next((one[0] for one in _SECTION.finditer(text) if one[0].startswith(f"## {title}\n")), None)
    text = text.replace(there, section) if there else f"{text.rstrip()}\n\n{section}"
    README.write_text(text.rstrip() + "\n", "utf-8")


def others(titles: tuple[str, ...]) -> str:
    """All sections but these, as they stand."""
    found = (one[0] for one in _SECTION.finditer(README.read_text("utf-8")))
    return "".join(one for one in found if one.partition("\n")[0].removeprefix("## ") not in titles)


def table(heads: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    """A table in Markdown."""
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
