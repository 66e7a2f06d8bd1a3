"""The line a cited link opens with once the data have moved on: how many of the claims shown have changed, and which."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from html import escape

from lib.evidence.record import Record
from lib.evidence.since import Change, Since, since
from lib.i18n import Translator, translator
from lib.markup.links import Links
from lib.markup.trail import in_language
from lib.share.shown import shown
from lib.view.state import ViewState
from lib.written import day

LISTED = 40
"""Claims listed of those that changed; the number of the others is given."""


@lru_cache(maxsize=100)
def note(record: Record, state: ViewState) -> str:
    """The line with its list as HTML; blank where no version is cited, or today's."""
    t, found = translator(state["lang"]), since(record, state["v"])
    if found is None:
        return ""
    if not found.known:
        return f'<p class="since" role="note">{escape(t("since-unknown", version=found.version))} {_all(t)}</p>'
    there = {
        claim: rows for claim, changes in found.of(shown(record, state)).items() if (rows := in_language(changes, t))
    }
    said = escape(t("since-changed", count=len(there), since=_when(found, t)))
    if not there:
        return f'<p class="since" role="note">{said} {_then(found, t)}</p>'
    items = "".join(_item(record, claim, rows, state, t) for claim, rows in list(there.items())[:LISTED])
    more = f"<p>{escape(t('since-more', count=len(there) - LISTED))}</p>" if len(there) > LISTED else ""
    return f'<details class="since"><summary>{said}</summary><ul>{items}</ul>{more}<p>{_then(found, t)}</p></details>'


def _when(found: Since, t: Translator) -> str:
    """The version by its number, or the day where it has none."""
    if found.release:
        return t("since-release", release=found.release, day=day(found.day, t))
    return t("since-day", day=day(found.day, t))


def _item(record: Record, claim: str, rows: list[Change], state: ViewState, t: Translator) -> str:
    """A claim, and how often it was corrected, reworded ..."""
    title = record.names("claims", f"title_{t.lang}").get(claim)
    kinds = Counter(row["kind"] for row in rows)
    counts = " · ".join(f"{t.code('changes-kind', kind)}: {number}" for kind, number in kinds.items())
    words = Links(state).card((claim,), escape(title)) if title else f"<code>{escape(claim)}</code>"
    return f'<li>{words} <span class="quiet">{escape(counts)}</span></li>'


def _then(found: Since, t: Translator) -> str:
    """Where the tables of then are, if they were kept, and all changes."""
    kept = f"/data/{found.release}/package.zip"
    then = f'<a href="{escape(kept)}">{escape(t("since-then"))}</a> · ' if found.release else ""
    return then + _all(t)


def _all(t: Translator) -> str:
    return f'<a href="/data/changes.csv">{escape(t("since-all"))}</a>'
