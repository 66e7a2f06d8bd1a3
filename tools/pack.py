"""Pack what every reader fetches as small as it goes: `python -m tools.pack`, once after each installation.

`make run` and the container do it; where it was not done, the app packs by itself, quicker and less. Fifteen seconds of
CPU, 1.7 MB beside the packages.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from lib.vocabulary import PAGES
from lib.web.ahead import OUTLINES, ahead, elements, main_script
from lib.web.packed import FOLDER, keep

ROOT = Path(__file__).resolve().parents[1]


def streamlit() -> Path:
    """Where Streamlit's own files lie, found without loading it."""
    (folder,) = find_spec("streamlit").submodule_search_locations
    return Path(folder) / "static"


def wanted() -> list[Path]:
    """Every script and style that a page names, and those that its elements take; the map's outlines."""
    static = streamlit()
    index = (static / "index.html").read_text("utf-8")
    known = elements((static / main_script(index)[1:]).read_text("utf-8"))
    asked = {file for page in PAGES for part in ahead(page, index, known) for file in part}
    files = sorted(path for folder in ("js", "css") for path in (static / "static" / folder).iterdir())
    needed = (path for path in files if path.name in index or path.relative_to(static).as_posix() in asked)
    return [*needed, ROOT / OUTLINES]


def main() -> None:
    """Pack them, on every core: Brotli leaves Python's lock to others."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        sizes = list(pool.map(lambda path: keep(path.read_bytes()), wanted()))
    print(len(sizes), "files,", sum(sizes), "bytes in", FOLDER)


if __name__ == "__main__":
    main()
