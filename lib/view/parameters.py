"""The parameters of the addresses: every parameter, what it may be, its default.

A new parameter is one line in `PARAMS`. A published name, code or default
never changes its meaning, or old links would show something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lib.vocabulary import DIMENSIONS, DOUBTS, HEALTH, LAYERS, PAGES, POWERS, SOURCES, STATES, STATUSES

GLOBAL = PAGES
FILTERED = ("evidence", "data")

ID = r"[a-z0-9][a-z0-9_-]{0,79}"
CODE = r"[A-Za-z][A-Za-z0-9_]{0,39}"
VERSION = r"[0-9a-f]{12}(\.[0-9]{4}-[0-9]{2}-[0-9]{2})?|[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}"
PICK = r"state:[A-Z]{3}|leg:[a-z0-9_-]{1,60}:[0-9]{1,3}|place:[a-z0-9_-]{1,60}"

# Added by networks, messengers and counters on the way, and by Streamlit's own embedding: not ours, not an error.
FOREIGN = re.compile(
    r"(utm|mtm|pk|hsa|at|ga|fb|guce|oly|vero|_branch|__cf|__hs)_\w+|_(ga|gl|hsenc|hsmi|openstat)|\w*cl(ick)?id|[gw]braid"
    r"|mc_[ce]id|igsh(id)?|ig_rid|mibextid|sfnsn|wtsid|epik|rdt|s|t|si|app|feature|ref_?(src|url)|referrer|mkt_tok"
    r"|cmpid|xtor|spm|srsltid|usqp|share|shared|_?amp|embed|embed_options"
)


@dataclass(frozen=True)
class Param:
    """One parameter: its name, kind, what it may be, its default and its pages.

    kind: choice | multi (comma-joined, order of `values`) | ids (comma-joined, as
    written, at most `high`) | flag (0|1) | text | integer. `values` or `pattern` bound a choice or multi; `low` and
    `high` an integer; `high` is also the greatest length of a text.
    """

    name: str
    kind: str
    default: Any
    pages: tuple[str, ...] = GLOBAL
    values: tuple[str, ...] = ()
    pattern: str = ""
    low: int = 0
    high: int = 100


PARAMS = (
    Param("lang", "choice", "en", values=("en", "ar")),
    Param("ref", "flag", False),
    Param("card", "ids", (), pattern=ID, high=40),
    # The version of the data a link was cited with, and the day it was read; or a release (see lib.evidence.since).
    Param("v", "choice", "", pattern=VERSION),
    Param("view", "choice", "corridor", ("corridor",), ("corridor", "caspian", "caucasus", "states", "world")),
    Param("layers", "multi", ("corridor", "bypassed", "ports", "capitals"), ("corridor",), LAYERS),
    Param("color", "choice", "corridor", ("corridor",), ("corridor", "formats", "statements", "resources")),
    Param("pick", "choice", "", ("corridor",), pattern=PICK),
    Param("flat", "flag", False, ("corridor",)),
    Param("step", "integer", 0, ("corridor",), high=99),
    Param("powers", "multi", POWERS[:4], ("compare",), POWERS),
    Param("docs", "multi", SOURCES, ("compare",), SOURCES),
    Param("dims", "multi", DIMENSIONS, ("compare",), DIMENSIONS),
    Param("states", "multi", STATES, ("compare",), STATES),
    Param("highlight", "choice", "", ("compare",), POWERS),
    Param("left", "choice", "JPN", ("compare",), POWERS),
    Param("right", "choice", "CHN", ("compare",), POWERS),
    Param("resource", "choice", "", ("minerals",), pattern=ID),
    Param("table", "choice", "", ("data",), pattern=ID),
    Param("health", "choice", "", ("evidence",), HEALTH),
    Param("doubt", "choice", "", ("doubts",), DOUBTS),
    Param("actor", "choice", "", FILTERED, pattern=CODE),
    Param("topic", "choice", "", FILTERED, pattern=CODE),
    Param("status", "choice", "", FILTERED, STATUSES),
    Param("doc", "choice", "", FILTERED, SOURCES),
    Param("part", "integer", 1, ("evidence", "doubts"), low=1, high=99),
    Param("q", "text", "", FILTERED, high=100),
)
BY_NAME = {param.name: param for param in PARAMS}
