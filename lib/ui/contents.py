"""The line of links to the parts of a long page."""

from __future__ import annotations

from lib.markup import contents as parts_of
from lib.ui.state import page
from lib.ui.words import html


def contents(*parts: str) -> None:
    """A link for each part, in the order of the page; a part is a heading's anchor."""
    html(parts_of.contents(parts, page().t))
