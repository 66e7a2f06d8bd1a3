"""A small data folder like ours, made up, for the tests that break it."""

import json
from pathlib import Path
from typing import Any

from lib.evidence_rules import COLUMNS

SOURCES = "source_id,paragraphs,published\nfirst,12,2025-12-20\nsecond,3,2024\n"
ACTORS = "actor_id,name_en,parent_id\nAAA,Aland,\nBBB,Beland,AAA\n"
SHARES = f"claim_id,value,rank,listed,{','.join(COLUMNS)}\n" + (
    "iron,0,2,true,AAA,money,world,stated,,BBB,first,12,0%,Nought of it.,لا شيء منه.\n"
    "iron,0.5,,false,BBB,money,world,range,up_to,,second,3,½,Half of it.,نصفه.\n"
    "tin,,,,BBB,money,world,not_stated,,,,,,Nobody says.,لا أحد يقول.\n"
)
TABLES = {"sources.csv": SOURCES, "actors.csv": ACTORS, "reference/shares.csv": SHARES}


def field(name: str, kind: str = "string", **constraints: Any) -> dict[str, Any]:
    """One field of the descriptor."""
    return {"name": name, "type": kind, "description": f"What {name} means.", "constraints": constraints}


def descriptor() -> dict[str, Any]:
    """The descriptor of the three tables, a fresh copy for each caller."""
    evidence = {name: field(name) for name in COLUMNS}
    evidence["status"] = field("status", required=True, enum=["stated", "range", "named", "not_stated"])
    evidence["paragraph"] = field("paragraph", "integer")
    shares = [field("claim_id", required=True), field("value", "number", maximum=1), field("rank", "integer")]
    shares += [field("listed", "boolean"), *evidence.values()]
    return {
        "name": "sample",
        "title": "A sample",
        "profile": "data-package",
        "licenses": [{"name": "CC-BY-4.0", "title": "CC BY 4.0", "path": "https://example.org/by"}],
        "resources": [
            resource("sources.csv", [field("source_id", required=True), field("paragraphs", "integer"), date()], ["source_id"]),
            resource("actors.csv", [field("actor_id", required=True), field("name_en"), field("parent_id")], ["actor_id"],
                     {"parent_id": ("", "actor_id")}, expectedRows=[2, 3]),
            resource("reference/shares.csv", shares, ["claim_id", "source_id"],
                     {"actor_id": ("actors", "actor_id"), "source_id": ("sources", "source_id")}),
        ],
    }  # fmt: skip


def date() -> dict[str, Any]:
    """A field with a title, a unit and a pattern of two alternatives."""
    return field("published", pattern="[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}") | {"title": "Date", "unit": "day"}


def resource(
    path: str, fields: list[Any], key: list[str], links: dict[str, tuple[str, str]] | None = None, **more: Any
) -> dict[str, Any]:
    """One resource; `links` is column -> (table, column there)."""
    links = links or {}
    keys = [{"fields": [c], "reference": {"resource": t, "fields": [f]}} for c, (t, f) in links.items()]
    schema = {"fields": fields, "primaryKey": key, "foreignKeys": keys}
    return {"name": Path(path).stem, "path": path, "profile": "tabular-data-resource", "schema": schema} | more


def write(folder: Path, content: Any = None, **changed: str) -> Path:
    """Writes the sample into `folder`; `changed` replaces tables by name, `content` the descriptor. Returns `folder`."""
    (folder / "reference").mkdir(parents=True, exist_ok=True)
    text = json.dumps(descriptor() if content is None else content, ensure_ascii=False)
    (folder / "datapackage.json").write_text(text, encoding="utf-8")
    for path, table in TABLES.items():
        (folder / path).write_text(changed.get(Path(path).stem, table), encoding="utf-8", newline="")
    return folder
