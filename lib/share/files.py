"""What a reader takes away of a view: a figure, the map, the list of claims, the doubts, a table's rows. Each at one
address made of the view alone, so that it is the same from any session, replica, mail or notebook.

A view in; its address, its rows, its drawing dressed to stand alone, and the file out. Of a view only the choices count
that the thing depends on: all views that show the same have one address.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from lib.evidence.choice import FILTERS, rows_of_table
from lib.evidence.doubts import table
from lib.evidence.listing import FACETS, listing, rows_of
from lib.evidence.record import Record
from lib.figures.dress import for_export
from lib.figures.figure import Drawing
from lib.figures.gallery import FIGURES, drawing
from lib.i18n import translator
from lib.map.gallery import chart_of as map_of
from lib.map.scene import Scene
from lib.share import export
from lib.view.address import address_of
from lib.view.parameters import BY_NAME
from lib.view.state import ViewState, parse, to_query
from lib.vocabulary import PAGES

VIEW = "/data/view/"
PICTURES = ("png", "svg")
KINDS = {
    "csv": "text/csv; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml; charset=utf-8",
    "html": "text/html; charset=utf-8",
}

FIGURES_OF = {
    "compare": (
        "profile_matrix",
        "formats_timeline",
        "reference-first_summits",
        "pledges",
        "reference-pledges",
        *(name for name in FIGURES if name.startswith("reference-trade:")),
        "state_reach",
        "promise",
        "sectors_dots",
    ),
    "minerals": (
        "reserve_shares",
        "reference-reserves_against_documents",
        "endowment_matrix",
        "reference-uranium",
        "transport_cost",
        "climate",
        "population",
        "reference-population",
        "reference-corridor_volume",
        "reference-containers",
    ),
    "about": ("statement_counts", "mentions_bars", "mentions_topics"),
}
"""Page -> the figures that stand on it, in its order."""


@dataclass(frozen=True)
class Thing:
    """What can be taken away: the page it stands on, the choices of that page it depends on, and its forms."""

    page: str
    choices: tuple[str, ...]
    forms: tuple[str, ...]


def _figure(name: str, page: str) -> Thing:
    asked = (*FIGURES[name].chosen, *FIGURES[name].shown)
    return Thing(
        page, tuple(choice for choice in asked if page in BY_NAME[choice].pages), ("csv", "png", "svg", "html")
    )


THINGS: Mapping[str, Thing] = {
    **{name: _figure(name, page) for page, names in FIGURES_OF.items() for name in names},
    "map": Thing("corridor", ("view", "layers", "color", "pick"), ("png", "svg", "html")),
    "evidence": Thing("evidence", (*FACETS, "q"), ("csv", "html")),
    "doubts": Thing("doubts", ("doubt",), ("csv", "html")),
    "data": Thing("data", ("table", *FILTERS), ("csv", "html")),
}
"""Everything that can be taken away, by name."""

_FIRST = {name: value for page in PAGES for name, value in parse({}, page).values.items()}


@dataclass(frozen=True)
class File:
    """A file ready to be sent: its content, kind and name."""

    content: bytes
    kind: str
    name: str


def view(name: str, query: Mapping[str, Sequence[str] | str]) -> ViewState:
    """The nearest valid view of any query whatever, as far as `name` depends on it."""
    return narrowed(name, parse(query, THINGS[name].page))


def narrowed(name: str, state: ViewState) -> ViewState:
    """A view of the page of `name` with nothing but what it depends on; the rest as when first opened."""
    thing = THINGS[name]
    kept = {choice: state[choice] for choice in ("lang", *thing.choices) if choice in state.values}
    return parse({}, thing.page).with_(**kept)


def address(name: str, form: str, state: ViewState) -> str:
    """The one address of a file, relative to the site: `/data/view/pledges.csv?lang=en&powers=JPN`."""
    return f"{VIEW}{name}.{form}?{urlencode(to_query(narrowed(name, state)))}"


def place(name: str, state: ViewState) -> str:
    """The address of the view in which `name` is seen, with the name where a page holds several."""
    there = address_of(narrowed(name, state))
    return f"{there}#{name}" if name in FIGURES else there


def file_of(record: Record, name: str, form: str, state: ViewState, site: str, spreadsheet: bool = False) -> File:
    """The file, in any form but HTML (lib.web.taken). `site` is scheme and host, for the link inside a picture; a CSV is
    for programs, or for a `spreadsheet`."""
    if form == "csv":
        table = rows(record, name, state)
        content = export.csv_bytes(table) if spreadsheet else export.cells(table).to_bytes()
    else:
        svg = _svg(record, name, narrowed(name, state), site)
        content = svg if form == "svg" else export.chart_png(svg)
    return File(content, KINDS[form], export.filename(stem(record, name, state), state.lang, form, record.version))


@lru_cache(maxsize=8)
def _svg(record: Record, name: str, state: ViewState, site: str) -> bytes:
    """Drawn once for who takes it in both forms."""
    return export.chart_svg(picture(record, name, state, site))


def title(record: Record, name: str, state: ViewState) -> str:
    """What it tells or, where it tells nothing by itself, what it is."""
    t = translator(state.lang)
    if name in FIGURES:
        return drawn(record, name, state).finding
    if name == "data":
        return t("data-of-table", table=_table(record, state))
    return t("map-title" if name == "map" else f"page-{name}")


def rows(record: Record, name: str, state: ViewState) -> pd.DataFrame:
    """Exactly what is shown, with its evidence."""
    return _ROWS[name](record, state) if name in _ROWS else drawn(record, name, state).rows


def drawn(record: Record, name: str, state: ViewState) -> Drawing:
    """A figure as the view has it, in the light theme: a picture has no page behind it."""
    return drawing(record, name, state.lang, False, _FIRST | dict(state.values))


def picture(record: Record, name: str, state: ViewState, site: str) -> dict[str, Any]:
    """A figure or the map as Vega-Lite with its finding, source line, version and address in it."""
    t, link = translator(state.lang), site + place(name, state)
    told, said, width = title(record, name, state), sources(record, name, state), 0 if name == "map" else 720
    return for_export(_chart(record, name, state), t, told, said, link, width).to_dict(validate=False)


def chart_of(record: Record, name: str, state: ViewState) -> dict[str, Any]:
    """The same as Vega-Lite without title, source and address, for a picture that says them itself."""
    width = {} if name == "map" else {"width": 640}
    return {**_chart(record, name, state).to_dict(validate=False), **width}


def _chart(record: Record, name: str, state: ViewState) -> Any:
    if name != "map":
        return drawn(record, name, state).chart
    return map_of(record, Scene.of(state.values, translator(state.lang)))


def sources(record: Record, name: str, state: ViewState) -> list[str]:
    """Where its figures come from, and the version of the data."""
    if name in FIGURES:
        return list(drawn(record, name, state).sources(record.version))
    return [translator(state.lang)("figure-source-line", version=record.version)]


def stem(record: Record, name: str, state: ViewState) -> str:
    """What a file is named after."""
    if name == "map":
        return f"map-{state['view']}"
    return _table(record, state) if name == "data" else name


def _evidence(record: Record, state: ViewState) -> pd.DataFrame:
    return rows_of(record, listing(record, state.key(*FACETS), state["q"]).claims)


def _doubts(record: Record, state: ViewState) -> pd.DataFrame:
    return table([doubt for doubt in record.doubts if state["doubt"] in ("", doubt.kind)])


def _table(record: Record, state: ViewState) -> str:
    """The table a view asks for; the first where it asks for none there is."""
    return state["table"] if state["table"] in record.tables else next(iter(record.tables))


def _data(record: Record, state: ViewState) -> pd.DataFrame:
    return rows_of_table(record, _table(record, state), state.key(*FILTERS))


_ROWS: Mapping[str, Callable[[Record, ViewState], pd.DataFrame]] = {
    "evidence": _evidence,
    "doubts": _doubts,
    "data": _data,
}
