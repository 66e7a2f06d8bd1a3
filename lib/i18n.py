"""Strings in two languages, kept in Project Fluent files (`lib/locale/*.ftl`).

A missing message or argument is an error, never a silent English fallback.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGE_NAMES = {"en": "English", "ar": "العربية"}
LANGUAGES = tuple(LANGUAGE_NAMES)
LOCALE = Path(__file__).parent / "locale"

_RTL = frozenset({"ar"})
_ARABIC_LETTER = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LATIN_OR_DIGIT = re.compile(r"[0-9A-Za-z\u00c0-\u024f]")
_PERCENT = re.compile(r"(?<![\u2066\d.,])\d[\d.,]*%")
_RLI, _LRI, _FSI, _PDI = "\u2067", "\u2066", "\u2068", "\u2069"


class Translator:
    """Turns message keys into text of one language: `t("key", count=3)`."""

    def __init__(self, lang: str) -> None:
        """Read the language's file. Raises KeyError for a language we do not have."""
        if lang not in LANGUAGES:
            raise KeyError(f"no language {lang!r}: one of {', '.join(LANGUAGES)}")
        self.lang = lang
        self.rtl = lang in _RTL
        self.file = LOCALE / f"{lang}.ftl"
        # Fluent's own isolates go round every argument, numbers in English too;
        # `_guard` adds them only where the directions differ.
        self._bundle = FluentBundle([lang], use_isolating=False)
        self._kept: dict[str, str] = {}  # texts without arguments, formatted once
        self._bundle.add_resource(FluentResource(self.signed(self.file.read_text(encoding="utf-8"))))

    def __call__(self, key: str, **args: Any) -> str:
        """The message's text. Raises KeyError (unknown key), ValueError (bad arguments)."""
        if not args and key in self._kept:
            return self._kept[key]
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise KeyError(f"no message {key!r} in {self._name()}")
        guarded = {name: self._guard(value) for name, value in args.items()}
        text, errors = self._bundle.format_pattern(pattern, guarded)
        if errors:
            raise ValueError(f"message {key!r} in {self._name()}: {errors}")
        if not args:
            self._kept[key] = str(text)
        return str(text)

    def has(self, key: str) -> bool:
        """Whether the language's file has this message with a text."""
        return self._bundle.has_message(key) and self._bundle.get_message(key).value is not None

    def code(self, enum: str, code: str, count: float = 100) -> str:
        """The label of an enum's code: `t.code("status", "upper_bound")`.

        A unit takes the form it has after `count`; standing alone, that after a hundred.
        """
        key = code_key(enum, code)
        return self(key, count=count) if enum == "unit" else self(key)

    def of(self, row: Any, column: str) -> Any:
        """The row's value in this language: `t.of(row, "statement")` reads `statement_en`.

        `row` is a mapping, a pandas Series or a named tuple.
        Raises KeyError or AttributeError when the row has no such column.
        """
        name = f"{column}_{self.lang}"
        value = row[name] if isinstance(row, Mapping) or not isinstance(row, tuple) else getattr(row, name)
        return self.signed(value) if isinstance(value, str) else value

    def reads(self, text: str) -> bool:
        """Whether the text has letters of a language read from the right."""
        return bool(_ARABIC_LETTER.search(text))

    def ltr(self, text: str) -> str:
        """A number with its sign, or a name in Latin letters, kept in its own order inside Arabic."""
        return f"{_LRI}{text}{_PDI}" if self.rtl else text

    def isolate(self, text: str) -> str:
        """`text` held in this language's direction, for labels inside charts."""
        return f"{_RLI if self.rtl else _LRI}{text}{_PDI}"

    def signed(self, text: str) -> str:
        """Arabic text with every percentage held: after an Arabic letter the sign would stand before its number."""
        return _PERCENT.sub(lambda found: self.ltr(found[0]), text) if self.rtl and "%" in text else text

    def _guard(self, value: Any) -> Any:
        """Keep a text argument of the other direction from reordering its sentence."""
        if not isinstance(value, str) or value.startswith(("http://", "https://", "/", "?")):
            return value
        if not self.rtl:
            return f"{_FSI}{value}{_PDI}" if _ARABIC_LETTER.search(value) else value
        if not _LATIN_OR_DIGIT.search(value):
            return value
        # Numbers alone, as in a list, and text that only begins with a Latin word are read from the right too.
        latin = _LATIN.search(value) and not _ARABIC_LETTER.search(value)
        return f"{_FSI if latin else _RLI}{value}{_PDI}"

    def _name(self) -> str:
        return f"lib/locale/{self.file.name}"


def code_key(enum: str, code: str) -> str:
    """The message key of an enum's code: `status-upper-bound`."""
    return f"{enum}-{code}".replace("_", "-")


@cache
def translator(lang: str) -> Translator:
    """The one translator of a language. Raises KeyError for a language we do not have."""
    return Translator(lang)
