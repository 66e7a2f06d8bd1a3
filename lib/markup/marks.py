"""The marks of a drawing as a list of links to their evidence: for a keyboard, and for whoever does not see them."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.figures.spoken import Marks
from lib.i18n import translator
from lib.markup.links import Links
from lib.view.state import ViewState


@lru_cache(maxsize=400)
def marks(found: Marks, state: ViewState) -> str:
    """Folded, and out of sight until the keyboard comes to it; blank where no mark leads to evidence."""
    if not found:
        return ""
    t, links = translator(state.lang), Links(state)
    items = "".join(f"<li>{links.card(claims, f'<bdi>{escape(name)}</bdi>')}</li>" for name, claims in found)
    head = escape(t("figure-marks", count=len(found)))
    return f'<details class="spoken"><summary>{head}</summary><ol>{items}</ol></details>'
