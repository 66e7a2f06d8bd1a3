"""What stands below a view in another site's frame: where it is from, its source, the way to the whole."""

from __future__ import annotations

from html import escape

from lib.i18n import translator
from lib.view.address import address_of
from lib.view.state import ViewState


def embedded(state: ViewState, version: str) -> str:
    """One slim line; its link leaves the frame."""
    t = translator(state.lang)
    words, source = t("embed-from", app=t("app-title")), t("figure-source-line", version=version)
    link = f'<a href="{escape(address_of(state))}" target="_blank" rel="noopener">{escape(words)}</a>'
    return f'<footer class="foot embedded">{link} · {escape(source)}</footer>'
