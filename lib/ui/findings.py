"""What the documents answer in short: the findings beside the map, and questions with a view ready for each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import parse_qsl, urlencode

from lib.data.frames import records
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.markup.sources import sources_line
from lib.palette import power_colour
from lib.ui.state import page
from lib.ui.touch import claim_link, touch
from lib.view.address import path_of


def sources() -> None:
    """What the site is drawn from."""
    here = page()
    touch(sources_line(here.record, here.t.lang), "sources")


def findings() -> None:
    """The answer in a few sentences: each with its firmness, a way to its evidence and to the view that shows it."""
    here = page()
    touch(_findings(here.record, here.t.lang), "findings")


def questions() -> None:
    """Questions a reader comes with, each opening the view that answers it; the answer stands under it."""
    here = page()
    touch(
        f'<h2 id="questions">{escape(here.t("questions-title"))}</h2>' + _questions(here.record, here.t.lang),
        "questions",
    )


@lru_cache(maxsize=4)
def _findings(record: Record, lang: str) -> str:
    t = translator(lang)
    rows = records(record.tables["findings"].sort_values("seq"))
    items = "".join(
        f'<li style="--power: {_colour(row)}">{_to_card(row, t.of(row, "text"))} '
        f'<span class="mark"><span class="badge" title="{escape(t.code("firmly", row["status"]))}">'
        f"{escape(t.code('status', row['status']))}</span> "
        f"{_to_view(row, t('findings-see'), t)}</span></li>"
        for row in rows
    )
    return f'<ol class="findings">{items}</ol>'


@lru_cache(maxsize=4)
def _questions(record: Record, lang: str) -> str:
    t = translator(lang)
    rows = records(record.tables["questions"].sort_values("seq"))
    items = "".join(
        f"<li><details><summary>{escape(t.of(row, 'text'))}</summary><p>{escape(t.of(row, 'answer'))}</p>"
        f'<p class="mark">{_to_card(row, t("questions-evidence"))} · {_to_view(row, t("questions-see"), t)}</p>'
        "</details></li>"
        for row in rows
    )
    return f'<ol class="questions">{items}</ol>'


def _colour(row: Mapping[str, Any]) -> str:
    """The power's colour where a finding is about one power."""
    power = str(row["actor_id"] or "")
    return power_colour(power) if power and ";" not in power else "var(--all)"


def _to_card(row: Mapping[str, Any], text: str) -> str:
    return claim_link(str(row["claim_ids"]).replace(";", ","), text)


def _to_view(row: Mapping[str, Any], words: str, t: Translator) -> str:
    query = urlencode([("lang", t.lang), *parse_qsl(str(row["query"] or ""))])
    target = escape(f"{row['page']}?{query}")
    return f'<a class="go" href="{escape(path_of(row["page"]))}?{escape(query)}" data-go="{target}">{escape(words)}</a>'
