"""What the short names in a text stand for: spelt out under it, for a touch shows no title of an abbreviation."""

from __future__ import annotations

from html import escape

from lib.i18n import Translator


def gloss(text: str, t: Translator) -> str:
    """A line for each short name that the text (or HTML) uses; blank where it uses none."""
    known = ((t("gloss-isrs-sign"), t("gloss-isrs")), (t("gloss-c5-sign"), t("gloss-c5")))
    lines = [escape(meaning) for sign, meaning in known if sign in text]
    return f'<p class="quiet gloss">{"<br>".join(lines)}</p>' if lines else ""
