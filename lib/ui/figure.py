"""A figure on a page: its finding, its drawing, the line of links beneath."""

from __future__ import annotations

from html import escape
from typing import Any

import streamlit as st

from lib.figures.figure import Drawing
from lib.figures.gallery import FIGURES, drawing
from lib.figures.spoken import Marks
from lib.markup.foot import foot
from lib.markup.words import heading
from lib.ui.card import claims_of, open_card
from lib.ui.lists import offer
from lib.ui.session import picked_round
from lib.ui.state import page
from lib.ui.words import html
from lib.view.state import parse
from lib.vocabulary import PAGES

_FIRST = {name: value for page_name in PAGES for name, value in parse({}, page_name).values.items()}


def figure(name: str, never: str = "", *, under: tuple[str, str] | None = None) -> bool:
    """The figure `name` of lib.figures.gallery as the view asks for it; a pick opens the evidence card. Tells whether
    there was anything to draw.

    `never`: what the app does not do here and a reader could expect, explained on demand. `under`: the words of the
    heading it stands under, and its anchor; one element with the finding, since each costs."""
    t, drawn = page().t, _drawn(name)
    html(_finding_html(drawn, under))
    if drawn.blank:
        html(foot(name, page().state, never, pictured=False))
        return False
    event = st.vega_lite_chart(
        None,
        drawn.spec,
        key=f"chart-{name}-{t.lang}-{picked_round(f'chart-{name}')}",
        on_select="rerun",
        selection_mode="pick",
        alt=drawn.finding,
    )
    offer(f"chart-{name}", lambda: tuple(dict.fromkeys(",".join(claims) for _, claims in drawn.marks)))
    open_card(f"chart-{name}", _picked(event))
    files(name, never, drawn.marks)
    return True


def finding(name: str, *, under: tuple[str, str] | None = None) -> None:
    """What a figure tells, over its HTML."""
    html(_finding_html(_drawn(name), under, " data-said"))


def files(name: str, never: str = "", listed: Marks = ()) -> None:
    """The quiet line under whatever can be taken away (lib.share.files.THINGS): rows, files, address, citation; then
    the marks of a drawing, listed."""
    html(line(name, never, listed))


def line(name: str, never: str = "", listed: Marks = ()) -> str:
    """The same as HTML, to stand under a figure's own: one element less."""
    return foot(name, page().state, never, listed)


def reference(*names: str) -> None:
    """Figures of the reference layer, where it is switched on: marked off, drawn differently, each with its sources."""
    here, t = page(), page().t
    if not here.state["ref"]:
        return
    with st.container(border=True):
        st.markdown(f"**{t('reference-layer')}** {t('reference-layer-text')}")
        above = ""
        for name in (known for known in FIGURES if known.partition("-")[2].partition(":")[0] in names):
            drawn = _drawn(name)
            spec = dict(drawn.spec)
            # As text of the page it wraps on a phone; one element with the line under the figure before, since each costs.
            lines = "<br>".join(map(escape, spec.pop("title")["subtitle"]))
            html(f'{above}{_finding_html(drawn)}<p class="from">{lines}</p>')
            st.vega_lite_chart(None, spec, key=f"chart-{name}-{t.lang}", alt=drawn.finding)
            above = line(name)
        html(above)


def finding_html(name: str, under: tuple[str, str]) -> str:
    """What a figure tells, as HTML to stand over its own."""
    return _finding_html(_drawn(name), under)


def _finding_html(drawn: Drawing, under: tuple[str, str] | None = None, said: str = "") -> str:
    """Its place has the figure's name, unless the heading over it has: an address can lead there. `said`: with the mark
    of what is said aloud when it changes (lib/web/html/said.js)."""
    name = drawn.figure.name
    place = "" if under and under[1] == name else f' id="{escape(name)}"'
    words = f'<p class="finding"{place}{said}><strong>{escape(drawn.finding)}</strong></p>'
    words += f'<p class="from">{escape(drawn.places)}</p>' if drawn.places else ""
    return heading(*under) + words if under else words


def _drawn(name: str) -> Drawing:
    """The drawing for the view; choices that the page does not offer are as when first opened."""
    here = page()
    return drawing(here.record, name, here.t.lang, here.dark, _FIRST | dict(here.state.values))


def _picked(event: Any) -> tuple[str, ...]:
    """The claims under the mark just picked."""
    points = event.selection.get("pick") or []
    return claims_of(points[0]) if points else ()
