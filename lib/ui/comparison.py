"""The powers side by side: what each leads in, what is said of it slot by slot, two of them head to head."""

from __future__ import annotations

import streamlit as st

from lib.markup import comparison as markup
from lib.markup.contents import contents, pairs
from lib.markup.reach import reach as reach_markup
from lib.markup.words import brackets, heading
from lib.ui.figure import finding_html, line
from lib.ui.state import page
from lib.ui.touch import touch
from lib.ui.widgets import choose_many, choose_one
from lib.ui.words import html
from lib.view.parameters import BY_NAME


def comparison(*parts: str) -> None:
    """The ways to the parts of the page, what it is narrowed to, and the controls in one slim row."""
    here, t = page(), page().t
    html(contents(parts, t) + markup.chosen(here.record, here.state))
    names = here.actor_names().__getitem__
    with st.container(key="compare-controls", horizontal=True, vertical_alignment="center", gap="small"):
        powers = choose_many("powers", label=t("choose-powers"), label_of=names, label_visibility="collapsed")
        more = st.popover(t("choose-more"), icon=":material/tune:", key="more", on_change="rerun")
    if more.open:
        with more:
            choose_many("dims", label=t("choose-dimensions"), label_of=lambda code: t.code("dimension", code))
            choose_many("docs", label=t("choose-documents"), label_of=here.source_names().__getitem__)
            choose_many("states", label=t("choose-states"), label_of=names)
            if powers:
                choose_one("highlight", powers, t("choose-highlight"), label_of=names, widget="pills")


def brief() -> None:
    """A few words on each power: what it leads in, its named weakness, and who speaks of it."""
    here = page()
    ways = pairs(here.state, here.actor_names())
    touch(ways + markup.brief(here.record, here.t.lang, here.state["powers"]), "brief")


def matrix(name: str, never: str) -> None:
    """What is said of each power in each dimension. Two powers: every statement in the open. `name`: the figure that its
    files show; `never` as in `lib.ui.figure.figure`."""
    here = page()
    powers, choice = here.state["powers"], here.state.key("dims", "docs")
    table = markup.matrix(here.record, here.t.lang, powers, *choice, len(powers) == 2, here.state["highlight"])
    tells = markup.filled(here.record, here.t.lang, powers, *choice)
    head = heading(here.t("compare-profile"), "profile") + tells + brackets(here.t)
    touch(head + table + line(name, never), "said")


def pair_asked() -> bool:
    """Whether the address names two powers of its own to be set head to head."""
    return page().state.key("left", "right") != tuple(BY_NAME[side].default for side in ("left", "right"))


def pair() -> None:
    """Two powers side by side, dimension by dimension, every statement a way to its card."""
    here, t = page(), page().t
    names = here.actor_names().__getitem__
    with st.container(horizontal=True):
        left, right = (
            choose_one(side, label=t(f"choose-{side}"), label_of=names, widget="selectbox", width=220)
            for side in ("left", "right")
        )
    choice = here.state.key("dims", "docs")
    touch(markup.matrix(here.record, here.t.lang, (left, right), *choice, True, ""), "pair")


def reach() -> None:
    """A small map for each power, and the rows behind them."""
    here = page()
    maps = reach_markup(here.record, here.t.lang, *here.state.key("powers", "states", "docs"))
    touch(finding_html("state_reach", (here.t("compare-reach"), "reach")) + maps + line("state_reach"), "reach")
