"""The rows behind a figure as an HTML table, each with a way to its card."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.evidence.record import Record
from lib.i18n import translator
from lib.markup.links import Links
from lib.markup.readable import readable
from lib.view.state import ViewState

LONG = 60
"""Letters from which on a cell needs a wide column."""


def rows(record: Record, frame: pd.DataFrame, table: str, state: ViewState) -> str:
    """The rows in the reader's language. `table` is whose codes they hold (see lib.markup.readable)."""
    t, links = translator(state["lang"]), Links(state)
    words = readable(frame, t, table, record)
    words = words[[head for head, column in words.items() if column.ne("").any()]]
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in words.columns)
    lines = (
        f"<tr>{''.join(_cell(cell, row, links) for cell in cells)}</tr>"
        for row, cells in zip(records(frame), words.itertuples(index=False, name=None), strict=True)
    )
    return f'<table class="rows"><thead><tr>{heads}</tr></thead><tbody>{"".join(lines)}</tbody></table>'


def _cell(cell: Any, row: Mapping[str, Any], links: Links) -> str:
    """A cell as text; a claim's id leads to its card, an address to where it points."""
    text = str(cell)
    if text and text == row.get("claim_id"):
        return f"<td>{links.card((text,), escape(text))}</td>"
    if text.startswith(("https://", "http://")):
        return f'<td><a href="{escape(text)}" rel="noopener">{escape(text)}</a></td>'
    long = ' class="long"' if len(text) > LONG else ""
    return f"<td{long}><bdi>{escape(text)}</bdi></td>"
