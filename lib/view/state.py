"""The state of a page as it stands in its address, and back.

Pure: no Streamlit. The parameters themselves are declared in `lib.view.parameters`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import Any

from lib.view.parameters import BY_NAME, FOREIGN, GLOBAL, PARAMS, Param
from lib.vocabulary import PAGES

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_STUCK = re.compile(r"[\s)\]}>.,;:!?*'\"\u2019\u201d\u00bb\u060c\u061b\u061f\u2026\ufffd]+$")
"""What a messenger takes into a link from the sentence round it: never the end of a code."""
_SHOWN = 60  # characters of an ignored value that are reported back


@dataclass(frozen=True)
class Ignored:
    """A part of an address that the view could not use (value cut to 60 characters)."""

    name: str
    value: str
    reason: str  # unknown_name | unknown_value


@dataclass(frozen=True)
class ViewState:
    """A page and the values of its parameters; read them as `state["lang"]` or `state.lang`."""

    page: str
    values: Mapping[str, Any]
    ignored: tuple[Ignored, ...] = field(default=(), compare=False)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def __getattr__(self, name: str) -> Any:
        # Copying asks for attributes before `values` exists.
        if name.startswith("_") or name not in self.__dict__.get("values", ()):
            raise AttributeError(f"no parameter {name!r} on page {self.__dict__.get('page')!r}")
        return self.values[name]

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        # Every element of a page is kept by the view: it is asked a hundred times in a run.
        return hash((self.page, tuple(sorted(self.values.items()))))

    def key(self, *names: str) -> tuple[Any, ...]:
        """The values of these parameters, to key a cache by."""
        return tuple(self.values[name] for name in names)

    def with_(self, **changes: Any) -> ViewState:
        """The same view with other values. Raises KeyError or ValueError for what cannot be."""
        return _with(self, tuple((name, tuple(v) if isinstance(v, list) else v) for name, v in changes.items()))


@lru_cache(maxsize=2000)
def _with(state: ViewState, asked: tuple[tuple[str, Any], ...]) -> ViewState:
    """The same for the same: every element of a page asks for views that differ by a card or a part."""
    changes: dict[str, Any] = {}
    for name, value in asked:
        if name not in state.values:
            raise KeyError(f"no parameter {name!r} on page {state.page!r}")
        changes[name] = checked(BY_NAME[name], value)
    if not state.ignored and all(state.values[name] == value for name, value in changes.items()):
        return state
    return replace(state, values=MappingProxyType({**state.values, **changes}), ignored=())


def unstuck(text: str) -> str:
    """A code or path without the marks and brackets that stuck to a link on its way."""
    return _STUCK.sub("", _CONTROL.sub("", text))


@cache
def params_of(page: str) -> tuple[Param, ...]:
    """The parameters a page has, in the order they are written."""
    return tuple(param for param in PARAMS if page in param.pages)


def parse(query: Mapping[str, Sequence[str] | str], page: str) -> ViewState:
    """The nearest valid view of any query whatever, and what was ignored on the way."""
    page = page if page in PAGES else PAGES[0]
    texts = {_name(str(name)): _first(value) for name, value in query.items()}
    texts.pop("", None)
    values, ignored = {}, []
    for param in params_of(page):
        values[param.name], lost = _read(param, texts.pop(param.name, None))
        ignored += [Ignored(param.name, _shown(text), "unknown_value") for text in lost]
    ignored += [
        Ignored(_shown(name), _shown(text), "unknown_name")
        for name, text in texts.items()
        if name not in BY_NAME and not FOREIGN.fullmatch(name)
    ]
    return ViewState(page, MappingProxyType(values), tuple(ignored))


def to_query(state: ViewState) -> dict[str, str]:
    """The address of a view: defaults left out, `lang` always there, codes only."""
    return {
        param.name: _write(param, state[param.name])
        for param in params_of(state.page)
        if param.name == "lang" or state[param.name] != param.default
    }


@lru_cache(maxsize=1000)
def move(state: ViewState, page: str, memory: ViewState | None = None) -> ViewState:
    """Another page with this view's global values, and the page's own from `memory`: no card, no version cited."""
    target = memory or parse({}, page)
    kept = {p.name: state[p.name] for p in PARAMS if p.pages == GLOBAL and p.name not in {"card", "v"}}
    return target.with_(**kept, card=(), v="")


def checked(param: Param, value: Any) -> Any:
    """`value` as the parameter keeps it. Raises ValueError when it is not allowed."""
    text = value if param.kind == "text" else _write(param, value)
    read, lost = _read(param, text)
    if lost or (param.kind == "integer" and read != value):
        raise ValueError(f"{param.name}: {value!r} is not allowed")
    return read


def _read(param: Param, text: str | None) -> tuple[Any, list[str]]:
    """The parameter's value in `text` (None: absent) and the parts that were no use."""
    if text is None:
        return param.default, []
    return _READERS[param.kind](param, text if param.kind == "text" else unstuck(text))


def _read_choice(param: Param, text: str) -> tuple[str, list[str]]:
    if text == "" or _allowed(param, text):
        return text or param.default, []
    return param.default, [text]


def _read_multi(param: Param, text: str) -> tuple[tuple[str, ...], list[str]]:
    """An empty text is a real choice: nothing of all. All parts useless: the default."""
    parts = list(dict.fromkeys(part for part in text.split(",") if part))
    good = tuple(value for value in param.values if value in parts)
    lost = [part for part in parts if part not in param.values]
    return (good if good or not lost else param.default), lost[:5]


def _read_ids(param: Param, text: str) -> tuple[tuple[str, ...], list[str]]:
    parts = list(dict.fromkeys(part for part in text.split(",") if part))
    good = [part for part in parts if re.fullmatch(param.pattern, part)]
    return tuple(good[: param.high]), [part for part in parts if part not in good][:5]


def _read_flag(param: Param, text: str) -> tuple[bool, list[str]]:
    return (text == "1", []) if text in {"0", "1"} else (param.default, [text])


def _read_text(param: Param, text: str) -> tuple[str, list[str]]:
    return " ".join(_CONTROL.sub(" ", text).split())[: param.high].strip(), []


def _read_integer(param: Param, text: str) -> tuple[int, list[str]]:
    if re.fullmatch(r"-?[0-9]{1,6}", text):
        near = min(max(int(text), param.low), param.high)
        return near, [] if near == int(text) else [text]
    return param.default, [text]


_READERS = {
    "choice": _read_choice,
    "multi": _read_multi,
    "ids": _read_ids,
    "flag": _read_flag,
    "text": _read_text,
    "integer": _read_integer,
}


def _write(param: Param, value: Any) -> str:
    if param.kind in {"multi", "ids"}:
        return ",".join(value)
    return str(int(value)) if param.kind in {"flag", "integer"} else str(value)


def _allowed(param: Param, text: str) -> bool:
    return text in param.values or bool(param.pattern and re.fullmatch(param.pattern, text))


def _name(text: str) -> str:
    """A parameter's name without what the way has added: `amp;card` was `&amp;card`."""
    return unstuck(text).removeprefix("amp;")


def _first(value: Sequence[str] | str) -> str:
    """A parameter given several times counts once, its last value, as in Streamlit."""
    if isinstance(value, str):
        return value
    return str(list(value or [""])[-1])


def _shown(text: str) -> str:
    return _CONTROL.sub("�", text[:_SHOWN])
