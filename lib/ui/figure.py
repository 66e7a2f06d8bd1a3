"""A chart or a table with everything that belongs to it: its card, its rows, its downloads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from lib import figures as charts
from lib.figures.base import Draw
from lib.i18n import Translator, code_key
from lib.share import export
from lib.ui.state import absolute, address, page, put

ACTORS = {"actor_id", "state_id", "power_id", "recipient_id", "according_to"}

Say = Callable[[pd.DataFrame, Translator], str]


def figure(name: str, frame: pd.DataFrame, **more) -> None:
    """Draw chart `name` of lib.figures under its finding; a pick opens the evidence card; rows and files beneath.

    `frame` is what the chart shows and exactly what its table and CSV hold; `more` goes to the chart.
    """
    here, t = page(), page().t
    draw, finding = partial(getattr(charts, name), **more), getattr(charts, f"{name}_finding")
    found = finding(frame, t)
    st.markdown(f"**{found}**")
    spec = _spec(name, t.lang, here.dark, _stamp(frame), tuple(more.items()), _frame=frame, _t=t)
    event = st.vega_lite_chart(
        None, spec, key=f"chart-{name}-{t.lang}-{picked_round()}", on_select="rerun", selection_mode="pick", alt=found
    )
    open_card(f"chart-{name}", _picked(event))
    rows = st.expander(
        t("figure-rows", count=len(frame)), icon=":material/table_rows:", key=f"open-{name}", on_change="rerun"
    )
    if rows.open:
        with rows:
            table(name, frame, draw, finding)


def reference_figure(name: str, frame: pd.DataFrame, draw: Draw, finding: Say) -> None:
    """A chart of the reference layer with its rows, sources and downloads; its marks have no evidence card."""
    t = page().t
    key = f"reference-{name}-{frame['series_id'].iloc[0] if 'series_id' in frame and len(frame) else ''}"
    st.altair_chart(draw(frame, t), key=f"{key}-{t.lang}", alt=finding(frame, t))
    rows = st.expander(
        t("figure-rows", count=len(frame)), icon=":material/table_rows:", key=f"open-{key}", on_change="rerun"
    )
    if rows.open:
        with rows:
            st.dataframe(readable(frame, t, "statistics"), key=f"rows-{key}-{t.lang}", hide_index=True)
            downloads(key, frame, draw, finding)


@st.cache_resource(show_spinner=False, max_entries=600)
def _spec(name: str, lang: str, dark: bool, stamp: int, more: tuple, *, _frame: pd.DataFrame, _t: Translator) -> dict:
    """The chart as Vega-Lite: checking it against the schema costs most of a page's time, so it is done once."""
    return getattr(charts, name)(_frame, _t, dark=dark, **dict(more)).to_dict()


def _stamp(frame: pd.DataFrame) -> int:
    """A number that changes with the rows."""
    return int(pd.util.hash_pandas_object(frame.astype("string").fillna(""), index=False).sum())


def table(name: str, frame: pd.DataFrame, draw: Draw | None = None, finding: Say | None = None) -> None:
    """The rows in the reader's language, one click from their card, with their downloads."""
    t = page().t
    shown = readable(frame, t, name)
    event = st.dataframe(
        shown,
        key=f"rows-{name}-{t.lang}-{picked_round()}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        alt=t("figure-table", name=name),
    )
    cells = event.selection.cells
    open_card(f"rows-{name}", _claims_of(frame.iloc[cells[0][0]]) if cells else ())
    downloads(name, frame, draw, finding)


def downloads(name: str, frame: pd.DataFrame, draw: Draw | None = None, finding: Say | None = None) -> None:
    """CSV of exactly these rows; PNG and SVG of the chart with title, source line and link in it."""
    here, t = page(), page().t
    file = partial(export.filename, name, t.lang, version=here.version)
    with st.container(horizontal=True, gap="small"):
        st.download_button(
            t("download-csv"),
            partial(export.csv_bytes, frame),
            file(ext="csv"),
            "text/csv",
            key=f"csv-{name}",
            on_click="ignore",
        )
        if draw is None:
            return
        source = t("figure-source-line", version=here.version)
        spec = partial(_dressed, draw, frame, t, finding(frame, t), source, absolute(address()))
        for ext, mime, make in (("png", "image/png", export.chart_png), ("svg", "image/svg+xml", export.chart_svg)):
            st.download_button(
                t(f"download-{ext}"),
                partial(_drawn, make, spec),
                file(ext=ext),
                mime,
                key=f"{ext}-{name}",
                on_click="ignore",
            )


def _dressed(draw, frame, t, title, source, link) -> dict:
    return charts.for_export(draw(frame, t), t, title, source, link).to_dict()


def _drawn(make, spec) -> bytes:
    return make(spec())


def readable(frame: pd.DataFrame, t: Translator, table: str = "") -> pd.DataFrame:
    """The frame with translated heads and codes, one language's texts; a document left blank is all five silent."""
    other = "_ar" if t.lang == "en" else "_en"
    heads = {column: _head(column, t) for column in frame.columns if not column.endswith(other)}
    shown = pd.DataFrame({column: _cells(frame[column], column, t, table) for column, head in heads.items() if head})
    return shown.rename(columns=heads)


def _head(column: str, t: Translator) -> str:
    """A column's name in the reader's language; blank for columns that only serve the drawing."""
    key = column.removesuffix("_en").removesuffix("_ar").replace("_", "-")
    return t(f"column-{key}") if t.has(f"column-{key}") else ""


def _cells(cells: pd.Series, column: str, t: Translator, table: str) -> pd.Series:
    """A column's cells as words; a blank stays blank, except what is worth saying: a silent document or maker."""
    names = _names(column, t)
    if names is not None:
        cells = cells.map(names)
    elif column.endswith(("author_en", "author_ar", "publisher_en", "publisher_ar", "published")):
        return cells.fillna(t("status-not-stated"))
    elif pd.api.types.is_integer_dtype(cells) and cells.notna().all():
        return cells
    else:
        cells = cells.map(lambda code: _word((column, f"{table}-{column}"), code, t))
    return cells.fillna(t("all-silent") if column == "source_id" else "")


def _names(column: str, t: Translator) -> dict[str, str] | None:
    """id -> name, for columns that hold ids of documents, actors or resources."""
    table, name = {"source_id": ("sources", "short"), "resource_id": ("resources", "name")}.get(
        column, ("actors", "name")
    )
    if table == "actors" and column not in ACTORS:
        return None
    rows = page().tables[table]
    return dict(zip(rows.iloc[:, 0], rows[f"{name}_{t.lang}"], strict=True))


def _word(enums: tuple[str, ...], value, t: Translator):
    """A code as its label, a number without needless decimals, anything else as it is."""
    if pd.isna(value):
        return ""
    if not isinstance(value, str):
        return f"{value:g}" if isinstance(value, float) else str(value)
    known = (enum for enum in enums if t.has(code_key(enum, value)))
    return next((t.code(enum, value) for enum in known), value)


# --- From a mark to its card ------------------------------------------------------------


def _picked(event) -> tuple[str, ...]:
    """The claims under the mark just picked."""
    points = event.selection.get("pick") or []
    return _claims_of(points[0]) if points else ()


def _claims_of(row) -> tuple[str, ...]:
    several = row.get("claims")
    text = several if isinstance(several, str) and several else row.get("claim_id")
    return tuple(text.split(",")) if isinstance(text, str) and text else ()


def open_card(name: str, claims: tuple[str, ...]) -> None:
    """Open the card once for each pick: the selection stays, the card must not come back by itself."""
    seen = st.session_state.setdefault("_opened", {})
    if claims and seen.get(name) != claims:
        seen[name] = claims
        put(card=claims)
        st.rerun()
    if not claims:
        seen.pop(name, None)


def picked_round() -> int:
    """Grows when a card closes: a fresh key empties the selection, so the same mark can be picked again."""
    return st.session_state.get("_round", 0)
