"""The tables as readers get them. In data/ each sentence stands once, in `evidence`, and each claim once, in `claims`;
a table of things (pledges, formats ...) only points to them. Here its rows get the columns of both.

A table of things is one whose claim, document and paragraph are a foreign key to `evidence`. Its published form is
derived from the stored one, cells and description alike.
"""

from collections.abc import Mapping

from lib.data.descriptor import Descriptor, links, names
from lib.data.evidence_rules import COLUMNS, KEY
from lib.data.strict_csv import Cells

CLAIMS, EVIDENCE = "claims", "evidence"

_FROM_CLAIM = ("topic", "scope")
_FROM_EVIDENCE = ("status", "qualifier", "according_to", "figure_as_written", "statement_en", "statement_ar")
_LAST = ("leans_on",)
"""Columns that came after the first release stand last, so that no column has moved."""


def is_joined(resource: Descriptor) -> bool:
    """Whether the rows of a stored table point to evidence, whose columns they are published with."""
    return (list(KEY), EVIDENCE, list(KEY)) in links(resource) and "status" not in names(resource)


def describe(stored: Descriptor) -> Descriptor:
    """The descriptor of the published tables."""
    by_name = {resource["name"]: resource for resource in stored["resources"]}
    return stored | {"resources": [_wide(resource, by_name) for resource in stored["resources"]]}


def join(published: Descriptor, stored: Mapping[str, Cells]) -> dict[str, Cells]:
    """The cells of the published tables, rows and lines as stored. A row that points nowhere gets blanks."""
    said = {tuple(row[name] for name in KEY): row for _, row in _records(stored, EVIDENCE)}
    claims = {row.get("claim_id"): row for _, row in _records(stored, CLAIMS)}
    joined: dict[str, Cells] = {}
    for resource in published["resources"]:
        cells, header = stored.get(resource["name"]), names(resource)
        if cells is None or cells.header == header:
            joined |= {resource["name"]: cells} if cells else {}
            continue
        rows, lines = [], []
        for line, row in cells.records:
            wide = claims.get(row["claim_id"], {}) | said.get(tuple(row[name] for name in KEY), {}) | row
            rows.append([wide.get(name, "") for name in header])
            lines.append(line)
        joined[resource["name"]] = Cells(header, rows, lines)
    return joined


def _records(stored: Mapping[str, Cells], table: str) -> list[tuple[int, dict[str, str]]]:
    return stored[table].records if table in stored else []


def _wide(resource: Descriptor, by_name: Mapping[str, Descriptor]) -> Descriptor:
    if not is_joined(resource):
        return resource
    own = {field["name"]: field for field in resource["schema"]["fields"]}
    lent: dict[str, Descriptor] = {}
    keys: list[Descriptor] = []
    for table, columns in ((CLAIMS, _FROM_CLAIM), (EVIDENCE, (*_FROM_EVIDENCE, *_LAST))):
        schema = by_name[table]["schema"] if table in by_name else {"fields": []}
        lent |= {field["name"]: field for field in schema["fields"] if field["name"] in columns}
        keys += [key for key in schema.get("foreignKeys", []) if set(key["fields"]) <= set(columns)]
    fields = lent | own
    order = [*(name for name in own if name not in COLUMNS), *COLUMNS, *_LAST]
    schema = resource["schema"] | {"fields": [fields[name] for name in order if name in fields]}
    return resource | {"schema": schema | {"foreignKeys": [*resource["schema"]["foreignKeys"], *keys]}}
