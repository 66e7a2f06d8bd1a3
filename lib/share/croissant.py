"""The package as MLCommons Croissant 1.1: what loaders of data for machine learning read, each table a set of records."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from lib.data.descriptor import Descriptor
from lib.data.tables import Dataset
from lib.i18n import LANGUAGES, translator
from lib.share.linked import FORMS, SCHEMA, Node, creator, dated, in_language, licence

STANDARD = "http://mlcommons.org/croissant/1.1"
_TYPES = {"string": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "boolean": "sc:Boolean"}
_CROISSANT_WORDS = ("citeAs", "column", "extract", "field", "fileObject", "fileSet", "format", "includes", "isArray")
_MORE_WORDS = ("isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex")
_LAST_WORDS = ("repeated", "replace", "samplingRate", "separator", "source", "subField", "transform", "arrayShape")
_ALL_WORDS = (*_CROISSANT_WORDS, *_MORE_WORDS, *_LAST_WORDS, "containedIn", "equivalentProperty", "fileProperty")
_CONTEXT: Node = {
    "@language": "en",
    "@vocab": SCHEMA,
    "sc": SCHEMA,
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "name": {"@container": "@language"},
    "description": {"@container": "@language"},
    "data": {"@id": "cr:data", "@type": "@json"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    **{word: f"cr:{word}" for word in _ALL_WORDS},
}
"""As the Croissant standard wants it, so that its readers know the words again."""


def croissant(data: Dataset, site: str, cite: str) -> Node:
    """The package as MLCommons Croissant: each table a file and a set of records. `cite` is its BibTeX entry."""
    package, t = data.descriptor, translator("en")
    resources = package["resources"]
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": STANDARD,
        "name": {lang: in_language(package, "title", lang) for lang in LANGUAGES},
        "description": {lang: in_language(package, "description", lang) for lang in LANGUAGES},
        "url": f"{site}/data",
        "license": licence(package),
        "creator": creator(t),
        "version": package["version"],
        **dated(package),
        "keywords": package.get("keywords", []),
        "inLanguage": list(LANGUAGES),
        "citeAs": cite,
        "distribution": [_file(data, resource, site) for resource in resources],
        "recordSet": [_record_set(resource) for resource in resources],
    }


def _file(data: Dataset, resource: Descriptor, site: str) -> Node:
    content = data.cells[resource["name"]].to_bytes()
    return {
        "@type": "cr:FileObject",
        "@id": f"{resource['name']}.csv",
        "name": f"{resource['name']}.csv",
        "description": _both(resource, "title"),
        "contentUrl": f"{site}/data/{resource['name']}.csv",
        "contentSize": f"{len(content)} B",
        "encodingFormat": FORMS["csv"],
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def _record_set(resource: Descriptor) -> Node:
    table, schema = resource["name"], resource["schema"]
    keys = [{"@id": f"{table}/{name}"} for name in schema.get("primaryKey", [])]
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": _both(resource, "title"),
        **({"key": keys if len(keys) > 1 else keys[0]} if keys else {}),
        "field": [_field(resource, field) for field in schema["fields"]],
    }


def _field(resource: Descriptor, field: Descriptor) -> Node:
    """A column. Which table it leads to is left to datapackage.json: Croissant's reader joins what is referred to, and
    fails where that leads to several tables or round."""
    table, name = resource["name"], field["name"]
    return {
        "@type": "cr:Field",
        "@id": f"{table}/{name}",
        "name": name,
        "description": _both(field, "description"),
        "dataType": _TYPES[field["type"]],
        "source": {"fileObject": {"@id": f"{table}.csv"}, "extract": {"column": name}},
    }


def _both(described: Mapping[str, Any], word: str) -> dict[str, str]:
    return {lang: in_language(described, word, lang) for lang in LANGUAGES}
