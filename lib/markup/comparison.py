"""The powers side by side: a few words on each, and what is said of it slot by slot."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any

from lib.data.frames import records
from lib.evidence import comparison as compared
from lib.evidence.comparison import Cell
from lib.evidence.record import Record
from lib.figures.profile import hedges
from lib.i18n import Translator, translator
from lib.markup.gloss import gloss
from lib.markup.links import claim_link
from lib.palette import power_colour
from lib.view.parameters import BY_NAME
from lib.view.state import ViewState
from lib.written import together

Codes = tuple[str, ...]
OPEN = 4
"""Rows that a phone shows open: a view narrowed to so few is about them."""


FEW = 3
"""Choices that are named one by one."""


def chosen(record: Record, state: ViewState) -> str:
    """What the page is narrowed to, for the choices are folded away; of powers alone, which stand in sight, it is for
    those who hear the page."""
    t = translator(state.lang)
    names = record.names("actors", f"name_{t.lang}")
    words = {
        "dims": (t("choose-dimensions"), lambda code: t.code("dimension", code)),
        "docs": (t("choose-documents"), record.names("sources", f"short_{t.lang}").__getitem__),
        "states": (t("choose-states"), names.__getitem__),
    }
    parts = [t("compare-shown", powers=together(map(names.__getitem__, state["powers"]), t))]
    for name, (head, word) in words.items():
        codes, everything = state[name], BY_NAME[name].values
        if codes != everything:
            few = together(map(word, codes), t) if 0 < len(codes) <= FEW else ""
            parts.append(f"{head}: {few or t('compare-some', count=len(codes), all=len(everything))}")
    if state["highlight"]:
        parts.append(f"{t('choose-highlight')}: {names[state['highlight']]}")
    hidden = " announced" if len(parts) == 1 else ""
    return f'<p class="place{hidden}" data-said>{escape(t("cite-separator").join(parts))}</p>'


@lru_cache(maxsize=200)
def brief(record: Record, lang: str, powers: Codes) -> str:
    """A few words on each power: what it leads in, its named weakness, and who speaks of it."""
    t = translator(lang)
    texts = {(row["actor_id"], row["kind"]): row for row in records(record.tables["strengths"])}
    names, sources = record.names("actors", f"name_{lang}"), record.names("sources", f"short_{lang}")
    items = []
    for power in powers:
        rows = [
            f"<dt>{escape(t.code('brief', kind))}</dt><dd>{_worded(texts[power, kind], t)}</dd>"
            for kind in ("leads_in", "weakness")
            if (power, kind) in texts
        ]
        found = compared.voices(record, power)
        if found.documents:
            source, count = found.documents[0]
            voice = t("brief-voice", count=count, all=found.claims, source=sources[source])
            rows.append(f'<dt class="place">{escape(voice)}</dt>')
        items.append(
            f'<li style="--power: {power_colour(power)}"><h2>{escape(names[power])}</h2><dl>{"".join(rows)}</dl></li>'
        )
    shown = "".join(items)
    return f'<ul class="brief">{shown}</ul>{gloss(shown, t)}'


def _worded(row: Mapping[str, Any], t: Translator) -> str:
    words, claim = t.of(row, "text"), row["claim_id"]
    return (
        claim_link(claim, words) if isinstance(claim, str) and claim else f'<span class="place">{escape(words)}</span>'
    )


def filled(record: Record, lang: str, powers: Codes, dims: Codes, docs: Codes) -> str:
    """How much of the comparison the documents fill, as its figure's finding has it: from the cells that are shown."""
    t, slots = translator(lang), compared.cells(record, powers, dims, docs)
    every = len({dim for dim, _ in slots}) * len({power for _, power in slots})
    spoken = sum(not cell.silent for cell in slots.values())
    told = t("chart-profile", filled=spoken, all=every, silent=every - spoken)
    return f'<p class="finding"><strong>{escape(told)}</strong></p>' if slots else ""


@lru_cache(maxsize=400)
def matrix(record: Record, lang: str, powers: Codes, dims: Codes, docs: Codes, whole: bool, highlight: str) -> str:
    """The table; `whole`: every statement of a slot instead of the most telling and a count of the others."""
    t, found = translator(lang), compared.cells(record, powers, dims, docs)
    if not found:
        return f"<p>{escape(t('nothing-matches'))}</p>"
    names = record.names("actors", f"name_{lang}")
    heads = "".join(
        f'<th scope="col" style="--power: {power_colour(power)}">{escape(names[power])}</th>' for power in powers
    )
    rows = "".join(
        f"<tr>{_dimension(dim, [power for power in powers if _speaks(found.get((dim, power)))], names, dim == dims[0] or len(dims) <= OPEN, t)}"
        + "".join(
            _slot(record, found.get((dim, power)), names[power], power, t, whole, highlight not in ("", power))
            for power in powers
        )
        + "</tr>"
        for dim in dims
    )
    head = f'<thead><tr><th scope="col">{escape(t("column-dimension"))}</th>{heads}</tr></thead>'
    return f'<table class="said">{head}<tbody>{rows}</tbody></table>{gloss(rows, t)}'


def _dimension(dim: str, speaking: list[str], names: Mapping[str, str], opened: bool, t: Translator) -> str:
    """The head of a row. On a phone the row is a card that a touch opens; closed, it says of whom anything is said."""
    who = "".join(
        f'<span class="who" style="--power: {power_colour(power)}">{escape(names[power])}</span> ' for power in speaking
    )
    box = f'<input type="checkbox"{" checked" if opened else ""}>'
    return f'<th scope="row"><label>{box}{escape(t.code("dimension", dim))}<small>{who}</small></label></th>'


def _speaks(cell: Cell | None) -> bool:
    return cell is not None and not cell.silent


def _slot(record: Record, cell: Cell | None, name: str, power: str, t: Translator, whole: bool, faint: bool) -> str:
    style = f'data-power="{escape(name)}" style="--power: {power_colour(power)}"'
    if cell is None or cell.silent:
        words = escape(t("status-not-stated"))
        inside = claim_link(cell.claims[0], t("status-not-stated")) if cell else f"<span>{words}</span>"
        return f'<td class="silent" {style}>{inside}</td>'
    shown = cell.claims if whole else cell.claims[:1]
    texts = record.names("claims", f"{'title' if whole else 'short'}_{t.lang}")
    lines = [f"{claim_link(claim, texts[claim])} {mark(record, claim, t)}" for claim in shown]
    if len(cell.claims) > len(shown):
        more = ",".join(cell.claims[:40])
        lines[-1] += f' <a class="more" href="?card={escape(more)}" data-card="{escape(more)}">{_more(cell, t)}</a>'
    inside = "".join(f"<li>{line}</li>" for line in lines) if whole else lines[0]
    return f'<td class="{"faint" if faint else ""}" {style}>{f"<ul>{inside}</ul>" if whole else inside}</td>'


def _more(cell: Cell, t: Translator) -> str:
    return escape(t("said-more", count=len(cell.claims) - 1))


def mark(record: Record, claim: str, t: Translator) -> str:
    """How firmly a claim is said, as a badge; plain statements carry none, so that the others are seen."""
    words = hedges(record, claim, t)
    found = [status for status in compared.statuses(record, claim) if status not in ("stated", "not_stated")]
    meaning = t("list-separator").join(t.code("firmly", status) for status in found)
    return f'<span class="badge" title="{escape(meaning)}">{escape(words)}</span>' if words else ""
