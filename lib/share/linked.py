"""The data as linked data, in the words of schema.org: what search engines of data look for in a page's head.

All is read off the descriptor (data/datapackage.json) and the published tables; nothing is typed here a second time.
Addresses begin with `site`, scheme and host. (lib.share.croissant and lib.share.crate say the same to other readers.)
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lib.data.descriptor import Descriptor
from lib.data.tables import Dataset
from lib.i18n import LANGUAGES, Translator

Node = dict[str, Any]
"""A thing of linked data."""

SCHEMA = "https://schema.org/"
FORMS = {"csv": "text/csv", "json": "application/json", "parquet": "application/vnd.apache.parquet"}
"""The forms of a table and their media types."""


def dataset(data: Dataset, site: str, t: Translator) -> Node:
    """The package as a schema.org Dataset, for search engines of data."""
    package = data.descriptor
    tables = [_download(resource, site, t) for resource in package["resources"]]
    whole = {"@type": "DataDownload", "contentUrl": f"{site}/data/package.zip", "encodingFormat": "application/zip"}
    return {
        "@context": SCHEMA,
        "@type": "Dataset",
        "@id": f"{site}/data",
        "url": f"{site}/data?lang={t.lang}",
        "name": in_language(package, "title", t.lang),
        "description": in_language(package, "description", t.lang),
        "inLanguage": list(LANGUAGES),
        "isAccessibleForFree": True,
        "license": licence(package),
        "creator": creator(t),
        "version": package["version"],
        "identifier": data.version,
        **dated(package),
        "keywords": package.get("keywords", []),
        "citation": [_document(row, t) for row in _rows(data, "sources")],
        "distribution": [whole, *tables],
    }


def in_language(described: Mapping[str, Any], word: str, lang: str) -> str:
    """A title or description of the descriptor in a language."""
    return str(described.get(word if lang == "en" else f"{word}_{lang}", described.get(word, "")))


def licence(described: Mapping[str, Any]) -> str:
    """The address of the first licence."""
    return str(described["licenses"][0]["path"])


def in_html(nodes: list[Node]) -> str:
    """Linked data as an element of a page's head. No text in it can end the element: `<` is spelt out."""
    text = json.dumps(nodes[0] if len(nodes) == 1 else nodes, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return f'<script type="application/ld+json">{text}</script>'


def file(node: Node) -> bytes:
    """Linked data as a file."""
    return (json.dumps(node, ensure_ascii=False, indent=1) + "\n").encode()


def creator(t: Translator) -> Node:
    return {"@type": "Organization", "name": t("cite-author")}


def dated(package: Descriptor) -> Node:
    day = str(package.get("created", ""))[:10]
    return {"datePublished": day, "dateModified": day} if day else {}


def _rows(data: Dataset, table: str) -> list[dict[str, str]]:
    """The rows of a table as written, blanks left out."""
    return [{name: cell for name, cell in row.items() if cell} for _, row in data.cells[table].records]


def _document(row: Mapping[str, str], t: Translator) -> Node:
    """A source document, as far as it says who wrote it."""
    known = {"author": f"author_{t.lang}", "publisher": f"publisher_{t.lang}", "datePublished": "published"}
    said = {name: row[column] for name, column in known.items() if column in row}
    kinds = {"author": "Person", "publisher": "Organization"}
    people = {name: {"@type": kinds[name], "name": said.pop(name)} for name in kinds if name in said}
    names = {"name": row["title_ar"], "alternateName": row["title_en"], "inLanguage": row["language"]}
    return {"@type": "Article", **names, **people, **said}


def _download(resource: Descriptor, site: str, t: Translator) -> Node:
    address = f"{site}/data/{resource['name']}.csv"
    name = in_language(resource, "title", t.lang)
    return {"@type": "DataDownload", "name": name, "contentUrl": address, "encodingFormat": FORMS["csv"]}
