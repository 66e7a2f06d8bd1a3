"""What changed in a claim since an earlier version of the data, and why."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from lib.evidence.record import Record
from lib.i18n import Translator, code_key
from lib.written import day


def changes(record: Record, claim: str, t: Translator) -> str:
    """The rows of the record of changes that touch a claim, without the other language's wording; blank for none."""
    rows = in_language(record.changes.get(claim, ()), t)
    if not rows:
        return ""
    items = "".join(f"<li>{_change(row, record, t)}</li>" for row in rows)
    return f'<details class="changes"><summary>{escape(t("card-changes", count=len(rows)))}</summary><ul>{items}</ul></details>'


def in_language(rows: Iterable[dict[str, Any]], t: Translator) -> list[dict[str, Any]]:
    """The changes a reader of this language sees: without the other language's wording."""
    other = "_ar" if t.lang == "en" else "_en"
    return [row for row in rows if not str(row["field"] or "").endswith(other)]


def _change(row: dict[str, Any], record: Record, t: Translator) -> str:
    parts = [day(row["date"], t), t.code("changes-kind", row["kind"])]
    if row["source_id"] in record.sources:
        name = t.of(record.sources[row["source_id"]], "short")
        parts.append(t("place", source=name, number=str(row["paragraph"])) if row["paragraph"] else name)
    if row["field"]:
        parts.append(_field(row["field"], t))
    old, new = (_cell(row[side], row["field"], record, t) for side in ("old", "new"))
    said = f"<del>{old}</del> " if old else ""
    said += f"<ins>{new}</ins>" if new else ""
    return f'<span class="quiet">{escape(" · ".join(parts))}</span><br>{said} <span class="quiet">{escape(t.of(row, "reason") or "")}</span>'


def _field(column: str, t: Translator) -> str:
    key = f"column-{column.removesuffix('_en').removesuffix('_ar').replace('_', '-')}"
    return t(key) if t.has(key) else column


def _cell(cell: Any, column: Any, record: Record, t: Translator) -> str:
    """A cell as words: codes and actors by their names. Long texts are recorded cut; they end in an ellipsis."""
    if cell is None:
        return ""
    if column in {"according_to", "leans_on"}:
        return escape(record.names("actors", f"name_{t.lang}").get(cell, cell))
    key = code_key(str(column), cell)
    return escape(t.code(column, cell) if column in {"status", "qualifier", "unit"} and t.has(key) else t.signed(cell))
