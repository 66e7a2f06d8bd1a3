"""Statements as a list on a page."""

from __future__ import annotations

import pandas as pd

from lib.data.shared import Shared
from lib.markup import statements as markup
from lib.ui.state import page
from lib.ui.touch import touch


def statements(rows: pd.DataFrame, key: str) -> None:
    """The rows' statements, one for each claim. `key` is unique on the page.

    `rows` is a frame that is kept (of the record, of a cached question): what is written of it is kept with it.
    """
    here = page()
    if html := markup.statements(Shared(rows), here.record, here.t.lang):
        touch(html, f"statements-{key}")


def other_figures() -> None:
    """Every other number about the region, to be read one by one."""
    here = page()
    touch(markup.other_figures(here.record, here.t.lang), "statements-figures")
