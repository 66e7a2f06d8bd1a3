"""data/datapackage.json: read, checked for its own form, and its resources by name."""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import frictionless

from lib.data.strict_csv import read_text

FILE = "datapackage.json"
TYPES = ("string", "integer", "number", "boolean", "date", "year", "yearmonth")
Descriptor = dict[str, Any]


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
    package(content)  # raises where the form is wrong
    if faults := list(_faults(content)):
        raise BadDescriptor(faults)
    return content


def package(content: Any) -> frictionless.Package:
    """The library's package of a descriptor. Raises BadDescriptor."""
    if not isinstance(content, dict):
        raise BadDescriptor(["not a JSON object"])
    try:
        return frictionless.Package.from_descriptor(content)
    except frictionless.FrictionlessException as error:
        raise BadDescriptor([reason.note for reason in error.reasons] or [error.error.note]) from None
    except (AttributeError, KeyError, TypeError, ValueError, re.error) as error:
        # The library trips over some malformed descriptors instead of reporting them.
        raise BadDescriptor([f"{type(error).__name__}: {error}"]) from None


def _faults(content: Descriptor) -> Iterator[str]:
    """What the library lets pass but this project does not."""
    if not content["resources"]:
        yield "no resources"
    known = {resource["name"]: _field_names(resource) for resource in content["resources"]}
    for resource in content["resources"]:
        for fault in (*_own_faults(resource), *_link_faults(resource, known)):
            yield f"{resource['name']}: {fault}"


def _own_faults(resource: Descriptor) -> Iterator[str]:
    path = resource.get("path")
    if not isinstance(path, str) or ".." in PurePosixPath(path).parts or PurePosixPath(path).is_absolute():
        yield f"path is not one file of this folder: {path!r}"
    if not _field_names(resource):
        yield "no schema with fields"
    elif len(set(_field_names(resource))) < len(_field_names(resource)):
        yield "two fields of one name"
    else:
        yield from _field_faults(resource["schema"]["fields"])
    if not _is_range(resource.get("expectedRows", [0, 0])):
        yield f"expectedRows is not [least, most]: {resource['expectedRows']!r}"


def _field_faults(fields: list[Descriptor]) -> Iterator[str]:
    for field in fields:
        if field.get("type") not in TYPES:
            yield f"{field['name']}: type {field.get('type')!r} is none of {', '.join(TYPES)}"
        bounds = [field["constraints"][name] for name in ("minimum", "maximum") if name in field.get("constraints", {})]
        if not all(type(bound) in (int, float) and math.isfinite(bound) for bound in bounds):
            yield f"{field['name']}: minimum or maximum is no number"
        if not all(isinstance(code, str) for code in field.get("constraints", {}).get("enum", [])):
            yield f"{field['name']}: enum is not a list of strings"
        try:
            re.compile(field.get("constraints", {}).get("pattern", ""))
        except re.error as error:
            yield f"{field['name']}: pattern is no regular expression: {error}"


def _link_faults(resource: Descriptor, known: dict[str, list[str]]) -> Iterator[str]:
    schema = resource.get("schema")
    for key in schema.get("foreignKeys", []) if isinstance(schema, dict) else []:
        to = key.get("reference", {})
        # "" is, in the standard, the table itself.
        there = known.get(to.get("resource") or resource["name"], [])
        here, named = key.get("fields", []), to.get("fields", [])
        if not here or len(here) != len(named) or set(here) - set(known[resource["name"]]) or set(named) - set(there):
            yield f"foreign key {here} leads to no field: {to.get('resource')} {named}"


def _field_names(resource: Descriptor) -> list[str]:
    schema = resource.get("schema")
    return [field["name"] for field in schema["fields"]] if isinstance(schema, dict) else []


def _is_range(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value) and value[0] <= value[1]
