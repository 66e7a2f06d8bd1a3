"""The thin layer over Streamlit: the only package of `lib` that imports it.

A page asks `ui.page()` for what it needs. state: the view and its address; widgets: controls tied to it;
card: the evidence card; figure: a chart or table with its rows and downloads; comparison, map, map_panel: what those pages are made of;
parts: what pages share.
"""

from lib.ui.card import claims, show_card
from lib.ui.comparison import comparison, pair, reference, said
from lib.ui.figure import downloads, figure, table
from lib.ui.map import corridor, map_controls, map_files, map_legend
from lib.ui.map_panel import follow, map_list, map_table, panel
from lib.ui.parts import (
    actor_name,
    addresses,
    cells,
    checks,
    choose_resource,
    choose_table,
    cite_package,
    cite_view,
    dictionary,
    documents,
    evidence_filters,
    gaps,
    matrix,
    never,
    package,
    source_name,
    tally,
)
from lib.ui.state import absolute, address, base_url, here_query, language, link, page, put, set, start
from lib.ui.widgets import choose_many, choose_one, flag, text

__all__ = [
    "absolute",
    "actor_name",
    "address",
    "addresses",
    "base_url",
    "cells",
    "checks",
    "choose_many",
    "choose_one",
    "choose_resource",
    "choose_table",
    "cite_package",
    "cite_view",
    "claims",
    "comparison",
    "corridor",
    "dictionary",
    "documents",
    "downloads",
    "evidence_filters",
    "figure",
    "flag",
    "follow",
    "gaps",
    "here_query",
    "language",
    "link",
    "map_controls",
    "map_files",
    "map_legend",
    "map_list",
    "map_table",
    "matrix",
    "never",
    "package",
    "page",
    "pair",
    "panel",
    "put",
    "reference",
    "said",
    "set",
    "show_card",
    "source_name",
    "start",
    "table",
    "tally",
    "text",
]
