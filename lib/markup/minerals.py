"""What is wanted of the region, power by power, and what each state is said to hold: words, each a way to its card."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from html import escape
from typing import Any

import pandas as pd

from lib.data.frames import records
from lib.evidence import comparison as compared
from lib.evidence import minerals, questions, reference
from lib.evidence.minerals import Entry
from lib.evidence.record import Record
from lib.figures import reference_findings, reference_words
from lib.figures.minerals import firmness, in_common
from lib.i18n import Translator, translator
from lib.markup.links import claim_link
from lib.markup.words import brackets
from lib.palette import power_colour
from lib.vocabulary import SOURCES, STATES
from lib.written import percent, together


@lru_cache(maxsize=4)
def published(record: Record, lang: str) -> str:
    """The documents' shares against a published table, mineral by mineral."""
    t, rows = translator(lang), reference.reserves_against_documents(record.tables)
    first = "".join(f"<p><b>{escape(line)}</b></p>" for line in reference_findings.reserves_beyond(rows, t))
    items = "".join(_against(row, t) for row in records(rows))
    counted = f'<p class="place">{escape(reference_findings.reserves_counted(rows, t))}</p>'
    source = f'<p class="place">{escape(reference_words.sources(rows, t))}</p>'
    why = f'<p class="place">{escape(t("reference-always"))}</p>'
    return f'<h3>{escape(t("reference-beside"))}</h3>{why}{first}<ul class="against">{items}</ul>{counted}{source}'


def _against(row: dict[str, Any], t: Translator) -> str:
    """One mineral: what the document says, filled; what the table says, hollow; whom that counts, in words."""
    said = t("reference-mark-document", value=percent(row["value"], t))
    bars = f'<i class="document" style="width: {row["value"]}%"></i>'
    if not pd.isna(row["reference_value"]):
        bars += f'<i class="outside" style="width: {row["reference_value"]}%"></i>'
    return (
        f"<li><b>{escape(t.of(row, 'name'))}</b> {claim_link(row['claim_id'], said)}"
        f'{bars}<span class="place">{escape(reference_words.beside(row, t))}</span></li>'
    )


@lru_cache(maxsize=4)
def wanted(record: Record, lang: str) -> str:
    """What each power is said to want, and whether any of it is among the resources with a share of world reserves."""
    t = translator(lang)
    powers = minerals.by_power(record.tables["endowments"])
    names = record.names("actors", f"name_{lang}")
    items = "".join(
        f'<li style="--power: {power_colour(power)}"><h3>{escape(names[power])}</h3>'
        f"{_wishes(powers[power], record, t)}{_others(record, power, powers[power], t)}</li>"
        for power in powers
        if power
    )
    if "" in powers:
        unnamed = _wishes(powers[""], record, t)
        items += f'<li class="unnamed"><h3>{escape(t("wanted-unnamed"))}</h3>{unnamed}</li>'
    shared, groups = map(escape, in_common(record.tables, t))
    verdict = f'<p class="verdict"><b>{shared}</b> {groups}</p>'
    return f'{verdict}{brackets(t)}<ul class="brief wants">{items}</ul>{_silent(record, t)}'


def _wishes(entries: tuple[Entry, ...], record: Record, t: Translator) -> str:
    twice = Counter(entry.resource for entry in entries)
    return _list([_wish(entry, record, t, region=twice[entry.resource] > 1) for entry in entries])


def _wish(entry: Entry, record: Record, t: Translator, *, region: bool) -> str:
    """The resource, the states it is wanted of where they are named, and how firmly that is said. `region`: with the
    region's name where no state is named, for the resource stands there of a state too."""
    names = record.names("actors", f"name_{t.lang}")
    states = [place for place in entry.places if place in STATES]
    of = together((names[place] for place in states or (entry.places if region else ())), t)
    where = f' <span class="place">{escape(of)}</span>' if of else ""
    return f"{_resource(entry, record, t)}{where}{_firm(entry, t)}"


def _others(record: Record, power: str, wishes: tuple[Entry, ...], t: Translator) -> str:
    """The way to whatever else is said of a power and the region's minerals."""
    cell = compared.cells(record, (power,), ("minerals",), SOURCES).get(("minerals", power))
    known = {claim for entry in wishes for claim in entry.claims}
    more = [claim for claim in cell.claims if claim not in known] if cell else []
    return f'<p class="place">{claim_link(",".join(more[:40]), t("wanted-more", count=len(more)))}</p>' if more else ""


def _silent(record: Record, t: Translator) -> str:
    """The powers of which no document says what they want, in one pale line."""
    names = record.names("actors", f"name_{t.lang}")
    found = minerals.silent_powers(record.tables)
    links = together((claim_link(claim, names[power]) for power, claim in found.items()), t)
    return f'<p class="place">{links}: {escape(t("status-not-stated"))}</p>' if found else ""


@lru_cache(maxsize=100)
def endowments(record: Record, lang: str, resource: str) -> str:
    """State by state what is said to be there and what is wanted of it, of one resource where one is chosen."""
    t = translator(lang)
    places = minerals.by_place(questions.endowment_matrix(record.tables, resource))
    names = record.names("actors", f"name_{lang}")
    heads = {"there": t("held-there"), "wanted": t("held-wanted")}
    rows = "".join(
        f"<tr>{_place(places.get(place, ()), names[place], not number, record, t)}"
        + "".join(_cell(places.get(place, ()), head, kind == "wanted", record, t) for kind, head in heads.items())
        + "</tr>"
        for number, place in enumerate(dict.fromkeys((*STATES, *places)))
    )
    head = "".join(f'<th scope="col">{escape(word)}</th>' for word in (t("held-state"), *heads.values()))
    return f'{brackets(t)}<table class="said held"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _place(entries: tuple[Entry, ...], name: str, opened: bool, record: Record, t: Translator) -> str:
    """The head of a row. On a phone the row is a card that a touch opens; closed, it says which resources are named."""
    names = record.names("resources", f"name_{t.lang}")
    what = together(dict.fromkeys(names[entry.resource] for entry in entries), t) or t("status-not-stated")
    box = f'<input type="checkbox"{" checked" if opened else ""}>'
    return f'<th scope="row"><label>{box}{escape(name)}<small>{escape(what)}</small></label></th>'


def _cell(entries: tuple[Entry, ...], head: str, wanted: bool, record: Record, t: Translator) -> str:
    """What is there, or what is wanted, as words; pale where no document says."""
    found = [entry for entry in entries if entry.wanted == wanted]
    if not found:
        return f'<td class="silent" data-power="{escape(head)}"><span>{escape(t("status-not-stated"))}</span></td>'
    lines = [
        f"{_resource(entry, record, t)}{_who(entry, record, t) if wanted else _kind(entry, t)}{_firm(entry, t)}"
        for entry in found
    ]
    return f'<td data-power="{escape(head)}">{_list(lines)}</td>'


def _resource(entry: Entry, record: Record, t: Translator) -> str:
    return claim_link(",".join(entry.claims), record.names("resources", f"name_{t.lang}")[entry.resource])


def _kind(entry: Entry, t: Translator) -> str:
    return "" if entry.plain else f' <span class="place">{escape(t.code("endowments-kind", entry.kind))}</span>'


def _who(entry: Entry, record: Record, t: Translator) -> str:
    """The powers that want it, each with its colour beside its name."""
    names = record.names("actors", f"name_{t.lang}")
    return (
        "".join(
            f' <span class="who" style="--power: {power_colour(power)}">{escape(names[power])}</span>'
            for power in entry.powers
        )
        or f' <span class="place">{escape(t("wanted-unnamed"))}</span>'
    )


def _firm(entry: Entry, t: Translator) -> str:
    """How firmly it is said, as a badge; what is said flatly carries none."""
    words = firmness(entry, t)
    return f' <span class="badge">{escape(words)}</span>' if words else ""


def _list(lines: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
