"""data/datapackage.json: read, checked for its own form, and what its keys lead to.

The form is a JSON Schema (FORM); what one part says of another is checked here. A file of the package is a Frictionless
Data Package with two more words a field may have: `unit`, and `listOf`, where a cell is a list of ids of another table,
separated by semicolons.
"""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import jsonschema

from lib.data.descriptor_form import FORM
from lib.data.strict_csv import read_text

FILE = "datapackage.json"
Descriptor = dict[str, Any]

_FORM = jsonschema.Draft202012Validator(FORM, format_checker=jsonschema.FormatChecker(["regex"]))
_SHOWN = 200  # characters of a fault


class BadDescriptor(Exception):
    """`faults`: what is wrong with the descriptor, one line each."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read(folder: Path) -> Descriptor:
    """The descriptor of a data folder. Raises Unreadable (no text) or BadDescriptor (not a valid package)."""
    try:
        content = json.loads(read_text(folder / FILE))
    except json.JSONDecodeError as error:
        raise BadDescriptor([f"line {error.lineno}: {error.msg}"]) from None
    except RecursionError:
        raise BadDescriptor(["nested too deep"]) from None
    except ValueError:
        raise BadDescriptor(["a number of thousands of digits"]) from None
    if not isinstance(content, dict):
        raise BadDescriptor(["not a JSON object"])
    if found := [_message(error) for error in _FORM.iter_errors(content)] or list(faults(content)):
        raise BadDescriptor(found)
    return content


def names(resource: Descriptor) -> list[str]:
    """The columns of a table."""
    return [field["name"] for field in resource["schema"]["fields"]]


def links(resource: Descriptor) -> list[tuple[list[str], str, list[str]]]:
    """The foreign keys of a table: columns here, table there, columns there."""
    keys = resource["schema"].get("foreignKeys", [])
    # "" is, in the standard, the table itself.
    return [(k["fields"], k["reference"]["resource"] or resource["name"], k["reference"]["fields"]) for k in keys]


def _message(error: jsonschema.ValidationError) -> str:
    place = ".".join(map(str, error.absolute_path))
    return f"{place}: {error.message[:_SHOWN]}"


def faults(content: Descriptor) -> Iterator[str]:
    """What the form cannot say: names are there once, keys lead to columns, paths stay in the folder."""
    known = {resource["name"]: names(resource) for resource in content["resources"]}
    if len(known) < len(content["resources"]):
        yield "two resources of one name"
    for resource in content["resources"]:
        for fault in (*_own_faults(resource), *_link_faults(resource, known)):
            yield f"{resource['name']}: {fault}"


def _own_faults(resource: Descriptor) -> Iterator[str]:
    path, columns = PurePosixPath(resource["path"]), names(resource)
    if ".." in path.parts or path.is_absolute():
        yield f"path is not one file of this folder: {resource['path']!r}"
    if len(set(columns)) < len(columns):
        yield "two fields of one name"
    for key in (resource["schema"].get("primaryKey", []), *resource["schema"].get("uniqueKeys", [])):
        if set(key) - set(columns):
            yield f"key {key} names no field"
    least, most = resource.get("expectedRows", (0, 0))
    if least > most:
        yield f"expectedRows is not [least, most]: {resource['expectedRows']!r}"


def _link_faults(resource: Descriptor, known: dict[str, list[str]]) -> Iterator[str]:
    lists = [(f["name"], f["listOf"]) for f in resource["schema"]["fields"] if "listOf" in f]
    keys = [*links(resource), *(([name], to["resource"], [to["field"]]) for name, to in lists)]
    for here, there, named in keys:
        if len(here) != len(named) or set(here) - set(names(resource)) or set(named) - set(known.get(there, [])):
            yield f"foreign key {here} leads to no field: {there} {named}"
