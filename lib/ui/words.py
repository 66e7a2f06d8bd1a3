"""Text on its way into a Streamlit element."""

from __future__ import annotations

_SIGNS = {ord(sign): "\\" + sign for sign in "\\`*_[]$~#<>|"}


def plain(text: object) -> str:
    """Text that Markdown leaves as it is."""
    return str(text).translate(_SIGNS)
