"""Widgets tied to a parameter of the view: the address sets them, they set the address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from lib.ui.state import page, put
from lib.ui.words import plain
from lib.view.parameters import BY_NAME


def choose_one(
    name: str,
    options: Sequence[str] = (),
    label: str = "",
    *,
    label_of: Callable[[str], str] = str,
    widget: str = "segmented_control",
    **more: Any,
) -> str:
    """One code of `options` for parameter `name`; blank when nothing is chosen.

    `widget`: segmented_control, pills, selectbox or radio. In a selectbox or radio put
    "" first where nothing may be chosen. `more` goes to the Streamlit widget.
    """
    options = list(options or BY_NAME[name].values)
    value = page().state[name]
    must = widget in {"selectbox", "radio"}
    if not must and BY_NAME[name].default:
        more["required"] = True  # touched again it stays: letting go of it would be another choice
    _sync(name, value if value in options else options[0] if must else None)
    chosen = getattr(st, widget)(label, options, format_func=_labelled(widget, label_of), **_tied(name), **more)
    return str(chosen or BY_NAME[name].default)


def choose_many(
    name: str,
    options: Sequence[str] = (),
    label: str = "",
    *,
    label_of: Callable[[str], str] = str,
    widget: str = "pills",
    **more: Any,
) -> tuple[str, ...]:
    """Any codes of `options` for parameter `name`; widget: pills, segmented_control, multiselect."""
    options = list(options or BY_NAME[name].values)
    if widget != "multiselect":
        more["selection_mode"] = "multi"
    _sync(name, [code for code in page().state[name] if code in options])
    chosen = getattr(st, widget)(label, options, format_func=_labelled(widget, label_of), **_tied(name), **more)
    return tuple(code for code in BY_NAME[name].values if code in chosen)


def text(name: str, label: str, **more: Any) -> str:
    """A line of text for parameter `name`."""
    _sync(name, page().state[name])
    st.text_input(label, max_chars=BY_NAME[name].high, **_tied(name), **more)
    return str(page().state[name])


def flag(name: str, label: str, **more: Any) -> bool:
    """A switch for parameter `name`."""
    _sync(name, page().state[name])
    return st.toggle(label, **_tied(name), **more)


def _labelled(widget: str, label_of: Callable[[str], str]) -> Callable[[str], str]:
    """Options that are read as Markdown get their names as they stand; lists that drop down show them so anyway."""
    return label_of if widget in {"selectbox", "multiselect"} else lambda code: plain(label_of(code))


def _tied(name: str) -> dict[str, Any]:
    return {"key": name, "on_change": _changed, "args": (name,)}


def _sync(name: str, value: Any) -> None:
    """Give the widget the view's value; only when it differs, or it would be redrawn."""
    if name not in st.session_state or st.session_state[name] != value:
        st.session_state[name] = value


def _changed(name: str) -> None:
    """Take a widget's new value into the view; what is not allowed falls back to the default."""
    param, value = BY_NAME[name], st.session_state[name]
    if param.kind == "multi":
        value = tuple(code for code in param.values if code in (value or ()))
    put(**{name: param.default if value is None else value})
