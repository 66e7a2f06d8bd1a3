"""Cut a release of the data: `python -m tools.release`, with its number in data/datapackage.json and CITATION.cff.

Packs the package as it is handed out today into data/versions/ and lists it there. From then on `/data/<number>/...`
and `/data/<version>/...` answer with these tables, whatever comes after.
"""

import sys

from lib.data import versions
from lib.data.tables import read
from lib.share.export import package_zip


def cut(folder=versions.FOLDER):
    """Keep the data as they stand now under the number that their descriptor names."""
    held = read().sound()
    day = held.descriptor.get("created", "")[:10]
    if not day:
        sys.exit("data/datapackage.json names no day: set `created`")
    one = versions.Version(held.descriptor["version"], held.version, day)
    versions.keep(one, package_zip(held), folder)
    return one


if __name__ == "__main__":
    print(cut())
