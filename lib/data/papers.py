"""The papers that travel with the tables: licence, citation, changes. Read once, and checked where others rely on them."""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lib.data.descriptor import Descriptor
from lib.data.problem import Problem
from lib.data.strict_csv import Unreadable, read_text

LICENCE, CITATION, CHANGES = "LICENSE", "CITATION.cff", "CHANGELOG.md"
PAPERS = (LICENCE, CITATION, CHANGES)
OUTLINES_LICENCE, VERSIONS = "geo/LICENSE.txt", "versions/versions.json"

_LIST = "a list of versions: release, version, date"


def read(folder: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """Name -> content, and a problem for each that cannot be read. A paper is looked for in the data folder, then
    beside it."""
    found: dict[str, bytes] = {}
    problems = []
    for name in (*PAPERS, OUTLINES_LICENCE):
        path = folder / name if (folder / name).exists() else folder.resolve().parent / name
        try:
            text = read_text(path)
        except Unreadable as fault:
            problems.append(Problem(name, fault.row, None, fault.found, fault.allowed, fault.kind))
            continue
        found[name] = text.encode()
        if not text.strip():
            problems.append(Problem(name, None, None, "", "a text", "required"))
    return found, problems


def kept(folder: Path) -> Iterator[Problem]:
    """What keeps an earlier version (lib.data.versions) from being handed out."""
    try:
        listed = json.loads(read_text(folder / VERSIONS))
        names = [entry["release"] for entry in listed if set(entry) == {"release", "version", "date"}]
    except Unreadable as fault:
        yield Problem(VERSIONS, fault.row, None, fault.found, fault.allowed, fault.kind)
        return
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        yield Problem(VERSIONS, getattr(error, "lineno", None), None, str(error)[:80], _LIST, "malformed")
        return
    if not isinstance(listed, list) or not listed or len(names) < len(listed):
        yield Problem(VERSIONS, None, None, "another form", _LIST, "malformed")
    if names != sorted(names, key=lambda name: [int(part) for part in re.findall("[0-9]{1,9}", str(name))]):
        yield Problem(VERSIONS, None, "release", ", ".join(map(str, names))[:80], "the oldest first", "contradiction")
    for name in names:
        path = folder / "versions" / f"{name}.zip"
        if not re.fullmatch("[0-9]+[.][0-9]+[.][0-9]+", str(name)):
            yield Problem(VERSIONS, None, "release", str(name), "a release, such as 2.0.0", "pattern")
        elif not path.is_file():
            yield Problem(f"versions/{name}.zip", None, None, "no such file", "a package", "missing-file")
        elif not _opens(path):
            yield Problem(f"versions/{name}.zip", None, None, "no zip, or a damaged one", "a package", "malformed")


def _opens(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return "datapackage.json" in archive.namelist() and archive.testzip() is None
    except (OSError, ValueError, zipfile.BadZipFile, zlib.error):
        return False


def problems(found: dict[str, bytes], stored: Descriptor) -> Iterator[Problem]:
    """What the papers say of another release than the descriptor, or not at all."""
    version, title = stored.get("version", ""), stored.get("title", "")
    citation, changes = (found.get(name, b"").decode() for name in (CITATION, CHANGES))
    if citation:
        said = dict(re.findall(r'^([a-z-]+): *"?(.*?)"?$', citation, re.M))
        for key, wanted in (("version", version), ("title", title), ("cff-version", "1.2.0")):
            if said.get(key, "") != wanted:
                line = _line(citation, f"{key}:")
                yield Problem(CITATION, line, key, said.get(key, ""), wanted, "contradiction")
    if changes and not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d{{2}}-\d{{2}}$", changes, re.M):
        yield Problem(CHANGES, None, None, "no such heading", f"## [{version}] - and its day", "contradiction")


def _line(text: str, start: str) -> int | None:
    return next((number for number, line in enumerate(text.splitlines(), 1) if line.startswith(start)), None)
