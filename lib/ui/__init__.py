"""The thin layer over Streamlit: the only room that imports it. A page asks for what it needs; views and rows go in,
elements come out.

state and session: the view and what a session remembers; widgets and filters: controls tied to the view; figure, table,
statements, listing, touch: how rows are shown; card, drawer: the evidence card; the rest: what single pages are made of.
"""

from lib.ui.about import checks, documents, firmness, gaps, intro, section
from lib.ui.cite import cite_package, cite_view
from lib.ui.comparison import brief, comparison, matrix, pair, pair_asked, reach
from lib.ui.contents import contents
from lib.ui.drawer import show_card
from lib.ui.figure import figure, files, finding, reference
from lib.ui.filters import choose_resource, choose_rows, choose_table
from lib.ui.findings import sources
from lib.ui.frame import footer, masthead
from lib.ui.listing import claims, doubts, search
from lib.ui.map import corridor, map_controls, map_legend
from lib.ui.map_panel import map_list, map_table, panel, questions_below
from lib.ui.minerals import endowments, published, wanted
from lib.ui.package import addresses, dictionary, package
from lib.ui.since import since
from lib.ui.state import address, language, moved, page, pages, start
from lib.ui.statements import other_figures
from lib.ui.table import table
from lib.ui.words import plain_rows

__all__ = [
    "address",
    "addresses",
    "brief",
    "checks",
    "choose_resource",
    "choose_rows",
    "choose_table",
    "cite_package",
    "cite_view",
    "claims",
    "comparison",
    "contents",
    "corridor",
    "dictionary",
    "documents",
    "doubts",
    "endowments",
    "figure",
    "files",
    "finding",
    "firmness",
    "footer",
    "gaps",
    "intro",
    "language",
    "map_controls",
    "map_legend",
    "map_list",
    "map_table",
    "masthead",
    "matrix",
    "moved",
    "other_figures",
    "package",
    "page",
    "pages",
    "pair",
    "pair_asked",
    "panel",
    "plain_rows",
    "published",
    "questions_below",
    "reach",
    "reference",
    "search",
    "section",
    "show_card",
    "since",
    "sources",
    "start",
    "table",
    "wanted",
]
