"""The package as an RO-Crate: what archives of research read, a description that lies in the folder it describes."""

from __future__ import annotations

from collections.abc import Mapping

from lib.data.descriptor import Descriptor
from lib.data.tables import Dataset
from lib.i18n import translator
from lib.share.linked import FORMS, Node, creator, dated, in_language

STANDARD = "https://w3id.org/ro/crate/1.1"
FILE = "ro-crate-metadata.json"


def crate(data: Dataset, files: Mapping[str, bytes]) -> Node:
    """The RO-Crate description of the package as a folder of `files` (path -> content)."""
    package, t = data.descriptor, translator("en")
    by_path = {resource["path"]: resource for resource in package["resources"]}
    parts = [_part(path, content, by_path.get(path)) for path, content in files.items()]
    author = {"@id": "#creator", **creator(t)}
    (grant,) = package["licenses"]
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": in_language(package, "title", "en"),
        "description": in_language(package, "description", "en"),
        "license": {"@id": grant["path"]},
        **{role: {"@id": author["@id"]} for role in ("creator", "author", "publisher")},
        "version": package["version"],
        "identifier": data.version,
        **dated(package),
        "keywords": package.get("keywords", []),
        "hasPart": [{"@id": part["@id"]} for part in parts],
    }
    itself = {"@id": FILE, "@type": "CreativeWork", "conformsTo": {"@id": STANDARD}, "about": {"@id": "./"}}
    terms = {"@id": grant["path"], "@type": "CreativeWork", "name": grant["title"], "identifier": grant["name"]}
    return {"@context": f"{STANDARD}/context", "@graph": [itself, root, *parts, author, terms]}


def _part(path: str, content: bytes, resource: Descriptor | None) -> Node:
    kinds = {".csv": FORMS["csv"], ".json": FORMS["json"], ".md": "text/markdown"}
    kind = next((media for end, media in kinds.items() if path.endswith(end)), "text/plain")
    name = {"name": in_language(resource, "title", "en")} if resource else {}
    return {"@id": path, "@type": "File", **name, "encodingFormat": kind, "contentSize": str(len(content))}
