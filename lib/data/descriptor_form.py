"""The form of data/datapackage.json as a JSON Schema: what the readers of the descriptor may take for granted."""

from typing import Any

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NAME: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_]+$"}
_NAMES: Schema = {"type": "array", "items": _NAME, "minItems": 1, "uniqueItems": True}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_WORDS = dict.fromkeys(("title", "title_ar", "description", "description_ar"), _TEXT)


def _object(properties: Schema, required: tuple[str, ...] = (), more: bool = True) -> Schema:
    return {"type": "object", "required": list(required), "properties": properties, "additionalProperties": more}


_LICENCES: Schema = {"type": "array", "items": _object({"name": _TEXT, "title": _TEXT, "path": _TEXT})}

_CONSTRAINTS = _object(
    {
        "required": {"type": "boolean"},
        "enum": {"type": "array", "items": _TEXT, "minItems": 1},
        "pattern": {"type": "string", "format": "regex"},
        "minimum": {"type": "number"},
        "maximum": {"type": "number"},
        "minLength": _COUNT,
        "maxLength": _COUNT,
    },
    more=False,
)
"""Every constraint that is checked; another would be a promise nobody keeps."""

_FIELD = _object(
    {
        "name": _NAME,
        "type": {"enum": ["string", "integer", "number", "boolean"]},
        "unit": _TEXT,
        "constraints": _CONSTRAINTS,
        "listOf": _object({"resource": _NAME, "field": _NAME}, ("resource", "field"), more=False),
        **_WORDS,
    },
    ("name", "type"),
)
_TARGET = _object(
    {"resource": {"type": "string", "pattern": "^[A-Za-z0-9_]*$"}, "fields": _NAMES}, ("resource", "fields")
)
_LINK = _object({"fields": _NAMES, "reference": _TARGET}, ("fields", "reference"))
_TABLE = _object(
    {
        "fields": {"type": "array", "items": _FIELD, "minItems": 1},
        "primaryKey": _NAMES,
        "uniqueKeys": {"type": "array", "items": _NAMES},
        "foreignKeys": {"type": "array", "items": _LINK},
    },
    ("fields",),
)
_RESOURCE = _object(
    {
        "name": _NAME,
        "path": {"type": "string", "pattern": r"^[A-Za-z0-9_./-]+\.csv$"},
        "schema": _TABLE,
        "expectedRows": {"type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2},
        "sources": _LICENCES,
        "licenses": _LICENCES,
        **_WORDS,
    },
    ("name", "path", "schema"),
)
_RESOURCES: Schema = {"type": "array", "items": _RESOURCE, "minItems": 1}
FORM = _object(
    {"name": _TEXT, "version": _TEXT, "licenses": _LICENCES, "resources": _RESOURCES, **_WORDS}, ("name", "resources")
)
