"""Text on its way into a Streamlit element: most of them read Markdown, so that a name could become a link or a picture.

Whatever is not a text of ours goes through here; tests/test_architecture.py looks at every call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import streamlit as st

_SIGNS = {ord(sign): "\\" + sign for sign in "\\`*_[]$~#<>|"}


def plain(text: object) -> str:
    """Text that Markdown leaves as it is."""
    return str(text).translate(_SIGNS)


@dataclass(frozen=True)
class _Written:
    text: str

    def _repr_html_(self) -> str:
        return self.text


def html(text: str) -> None:
    """HTML of ours as it stands, escaped by its maker. Given as a text, Streamlit would look for it among the files and
    for the indent that all its lines share, at every run."""
    st.html(_Written(text))


def plain_rows(rows: Iterable[Mapping[str, object]]) -> list[dict[str, str]]:
    """Rows for `st.table`, which reads Markdown in every cell and head."""
    return [{plain(head): plain(cell) for head, cell in row.items()} for row in rows]
