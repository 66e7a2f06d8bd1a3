"""The data dictionary that people read, made from a descriptor: of the stored files, or of the published tables."""

from collections.abc import Iterator, Mapping, Sized
from typing import Any

from lib.data.published import is_joined

Described = dict[str, Any]
"""A package, resource or field as the descriptor has it."""

_CONSTRAINTS = {
    "pattern": "pattern `{}`",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
}


def markdown(descriptor: Described, tables: Mapping[str, Sized]) -> str:
    """The dictionary in English: the package, its licence, then each table with its rows, keys and fields."""
    parts = [_package(descriptor), _contents(descriptor, tables)]
    parts += [_table(resource, len(tables[resource["name"]])) for resource in descriptor["resources"]]
    return "\n\n".join(parts) + "\n"


def _package(descriptor: Described) -> str:
    lines = [f"# {descriptor.get('title', descriptor.get('name', 'Data'))}"]
    lines += [descriptor["description"]] if "description" in descriptor else []
    lines += [f"Licence: {', '.join(_licence(licence) for licence in descriptor.get('licenses', []))}."]
    lines += ["Generated from `datapackage.json`."]
    lines += ["CSV, UTF-8 without byte order mark, comma, one header row. A blank cell is no value, never a zero."]
    return "\n\n".join(lines)


def _licence(licence: Described) -> str:
    label = licence.get("title") or licence.get("name", "")
    return f"[{label}]({licence['path']})" if "path" in licence else label


def _contents(descriptor: Described, tables: Mapping[str, Sized]) -> str:
    rows = (
        [f"[{r['name']}](#{r['name']})", f"`{r['path']}`", str(len(tables[r["name"]])), r.get("title", "")]
        for r in descriptor["resources"]
    )
    return _grid(["Table", "File", "Rows", "What it holds"], rows)


def _table(resource: Described, rows: int) -> str:
    schema = resource["schema"]
    lines = [f"## {resource['name']}"]
    lines += [resource[key] for key in ("title", "description") if key in resource]
    lines += ["\n".join(f"- {fact}" for fact in _facts(resource, rows))]
    header = ["Field", "Type", "Unit", "Allowed", "Description"]
    lines += [_grid(header, (_field(field) for field in schema["fields"]))]
    return "\n\n".join(lines)


def _facts(resource: Described, rows: int) -> Iterator[str]:
    schema = resource["schema"]
    yield f"File: `{resource['path']}`, {rows} rows"
    if schema.get("primaryKey"):
        yield f"Primary key: {_codes(schema['primaryKey'])}"
    for key in schema.get("foreignKeys", []):
        there = key["reference"].get("resource") or resource["name"]
        yield f"{_codes(key['fields'])} refers to [{there}](#{there}) {_codes(key['reference']['fields'])}"
    for name, to in ((field["name"], field["listOf"]) for field in schema["fields"] if "listOf" in field):
        yield f"`{name}` lists ids of [{to['resource']}](#{to['resource']}) `{to['field']}`, separated by `;`"
    if is_joined(resource):
        yield "Published with the columns of [claims](#claims) and [evidence](#evidence) that its rows point to"
    for source in resource.get("sources", []):
        yield f"Source: {_licence(source)}"
    for licence in resource.get("licenses", []):
        yield f"Licence: {_licence(licence)}"


def _field(field: Described) -> list[str]:
    title = f"**{field['title']}.** " if "title" in field else ""
    said = title + field.get("description", "")
    return [f"`{field['name']}`", field["type"], field.get("unit", ""), _allowed(field), said]


def _allowed(field: Described) -> str:
    constraints = field.get("constraints", {})
    said = ["required"] if constraints.get("required") else []
    said += [_codes(constraints["enum"])] if "enum" in constraints else []
    said += [text.format(constraints[name]) for name, text in _CONSTRAINTS.items() if name in constraints]
    return "; ".join(said)


def _codes(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _grid(header: list[str], rows: Iterator[list[str]]) -> str:
    """A Markdown table; a pipe or a line break inside a cell would end it, so both are taken out of the way."""
    lines = [header, ["---"] * len(header), *rows]
    safe = (" | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in line) for line in lines)
    return "\n".join(f"| {line} |" for line in safe)
