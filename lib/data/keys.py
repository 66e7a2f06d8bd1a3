"""Do the rows of a table have keys of their own, and do the keys and lists of ids in them lead to rows that are there?"""

from collections.abc import Iterator, Mapping

from lib.data.descriptor import Descriptor, links
from lib.data.problem import Problem
from lib.data.strict_csv import Cells


def repeated(resource: Descriptor, cells: Cells) -> Iterator[Problem]:
    """Rows that repeat another's primary or unique key. Blank cells count as any other: what no document states has
    neither document nor paragraph."""
    schema = resource["schema"]
    for names in filter(None, (schema.get("primaryKey"), *schema.get("uniqueKeys", []))):
        seen: dict[tuple[str, ...], int] = {}
        for line, row in cells.records:
            key = tuple(row[name] for name in names)
            if key in seen:
                allowed = f"each key once (already on line {seen[key]})"
                yield Problem(resource["path"], line, ", ".join(names), ", ".join(key), allowed, "duplicate-key")
            seen.setdefault(key, line)


def unknown(resource: Descriptor, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """Keys that lead nowhere; a wholly blank key leads nowhere by intent. Keys to unreadable tables are left alone."""
    mine = tables[resource["name"]].records
    for fields, there, names in links(resource):
        if there not in tables:
            continue
        known = tables[there].keys(names)
        allowed = ", ".join(f"{there}.{name}" for name in names)
        for line, row in mine:
            key = tuple(row[name] for name in fields)
            if any(key) and key not in known:
                yield Problem(resource["path"], line, ", ".join(fields), ", ".join(key), allowed, "unknown-key")


def unknown_in_lists(resource: Descriptor, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """Ids in `;`-joined cells that no row of the table meant has."""
    for field in resource["schema"]["fields"]:
        there, name = field.get("listOf", {}).get("resource"), field.get("listOf", {}).get("field")
        if there not in tables:
            continue
        known = {row[name] for _, row in tables[there].records}
        for line, row in tables[resource["name"]].records:
            cell = row[field["name"]]
            for code in cell.split(";") if cell else ():
                if code not in known:
                    yield Problem(resource["path"], line, field["name"], code, f"{there}.{name}", "unknown-key")
