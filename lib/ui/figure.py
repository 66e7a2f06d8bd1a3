"""A figure on a page: its finding, its drawing, its rows and files beneath."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from lib.figures.dress import for_export
from lib.figures.figure import Drawing
from lib.figures.gallery import FIGURES, drawing
from lib.share import export
from lib.ui.card import claims_of, open_card
from lib.ui.session import picked_round
from lib.ui.state import absolute, address, page
from lib.ui.table import readable, table
from lib.view.state import parse
from lib.vocabulary import PAGES

_FIRST = {name: value for page_name in PAGES for name, value in parse({}, page_name).values.items()}


def figure(name: str, never: str = "") -> None:
    """The figure `name` of lib.figures.gallery as the view asks for it; a pick opens the evidence card.

    `never`: what the app does not do here and a reader could expect, explained on demand."""
    t, drawn = page().t, _drawn(name)
    st.markdown(f"**{drawn.finding}**")
    event = st.vega_lite_chart(
        None,
        drawn.spec,
        key=f"chart-{name}-{t.lang}-{picked_round(f'chart-{name}')}",
        on_select="rerun",
        selection_mode="pick",
        alt=drawn.finding,
    )
    open_card(f"chart-{name}", _picked(event))
    _beneath(drawn, never)


def finding(name: str) -> None:
    """What a figure tells, over its HTML."""
    st.markdown(f"**{_drawn(name).finding}**")


def files(name: str, never: str = "") -> None:
    """The quiet line of a figure that stands on the page as HTML: its rows and files."""
    _beneath(_drawn(name), never)


def _drawn(name: str) -> Drawing:
    """The drawing for the view; choices that the page does not offer are as when first opened."""
    here = page()
    return drawing(here.record, name, here.t.lang, here.dark, _FIRST | dict(here.state.values))


def reference(*names: str) -> None:
    """Figures of the reference layer, where it is switched on: marked off, drawn differently, each with its sources."""
    here, t = page(), page().t
    if not here.state["ref"]:
        return
    with st.container(border=True):
        st.markdown(f"**{t('reference-layer')}** {t('reference-layer-text')}")
        for name in (known for known in FIGURES if known.partition("-")[2].partition(":")[0] in names):
            drawn = _drawn(name)
            spec = dict(drawn.spec)
            # As text of the page it wraps on a phone.
            st.markdown(f"**{drawn.finding}**")
            st.caption("  \n".join(spec.pop("title")["subtitle"]))
            st.vega_lite_chart(None, spec, key=f"chart-{name}-{t.lang}", alt=drawn.finding)
            _beneath(drawn)


def _beneath(drawn: Drawing, never: str = "") -> None:
    """One quiet line under a figure: its rows and files, made only when opened, and why it does not do what one could
    expect."""
    t, name = page().t, drawn.figure.name
    with st.container(key=f"under-{name}", horizontal=True, gap="small"):
        rows = st.popover(t("figure-files"), type="tertiary", key=f"open-{name}", on_change="rerun")
        if never:
            st.popover(t(f"why-{never}"), type="tertiary", key=f"why-{name}").markdown(t(f"never-{never}"))
    if rows.open:
        with rows:
            downloads(name, drawn.rows, drawn)
            if drawn.figure.reference:
                shown = readable(drawn.rows, t, "statistics", drawn.record)
                st.dataframe(shown, key=f"rows-{name}-{t.lang}", hide_index=True)
            else:
                table(name, drawn.rows)


def downloads(name: str, frame: pd.DataFrame, drawn: Drawing | None = None) -> None:
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
        if drawn is None:
            return
        dressed = partial(_dressed, drawn, here.version, absolute(address()))
        for ext, mime, draw in (("png", "image/png", export.chart_png), ("svg", "image/svg+xml", export.chart_svg)):
            st.download_button(
                t(f"download-{ext}"),
                partial(_file, draw, dressed),
                file(ext=ext),
                mime,
                key=f"{ext}-{name}",
                on_click="ignore",
            )


def _dressed(drawn: Drawing, version: str, link: str) -> dict[str, Any]:
    """The chart on white to stand by itself, whatever the reader's theme."""
    light = drawn if not drawn.dark else Drawing(drawn.figure, drawn.record, drawn.t.lang, False, drawn.codes)
    return for_export(light.chart, drawn.t, drawn.finding, light.sources(version), link).to_dict()


def _file(draw: Callable[[Any], bytes], dressed: Callable[[], dict[str, Any]]) -> bytes:
    return draw(dressed())


def _picked(event: Any) -> tuple[str, ...]:
    """The claims under the mark just picked."""
    points = event.selection.get("pick") or []
    return claims_of(points[0]) if points else ()
