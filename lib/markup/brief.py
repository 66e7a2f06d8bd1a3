"""What a brief says of claims, doubts and documents: compact HTML whose every link is a whole address, since the file
is read away from the site, and on paper."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from html import escape
from urllib.parse import urlencode

from lib.evidence.doubts import Doubt
from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.markup import words
from lib.markup.card import standing
from lib.markup.doubts import chosen
from lib.view.address import address_of
from lib.view.state import ViewState, parse, to_query
from lib.written import day, listed

BRIEF = "/data/brief/"
_RELATIVE = re.compile(r' href="(?=[/?])')
_LIVE = re.compile(r' (?:data-[a-z]+="[^"]*"|tabindex="-1")| autofocus(?=[ >])')


def whole(html: str, site: str) -> str:
    """HTML of the pages to stand alone: links are whole addresses, nothing is folded away, nothing waits for a script."""
    return _LIVE.sub("", _RELATIVE.sub(f' href="{escape(site)}', html)).replace("<details", "<details open")


def address(state: ViewState) -> str:
    """The address of a view's brief, relative to the site."""
    return f"{BRIEF}{state.page}.html?{urlencode(to_query(state))}"


def link(state: ViewState) -> str:
    """The way from a page, or from an open card, to its brief."""
    words_of_it = escape(translator(state["lang"])("brief-link"))
    return f'<a class="brief-link" href="{escape(address(state))}" download>{words_of_it}</a>'


def where(claim: str, lang: str) -> str:
    """The address of a claim's card, relative to the site."""
    return address_of(parse({"lang": lang, "card": claim}, "evidence"))


def claims(record: Record, ids: Sequence[str], t: Translator) -> str:
    """Each claim with every document and paragraph that makes it, the value and how firmly it is said there."""
    titles = record.names("claims", f"title_{t.lang}")
    items = "".join(
        f'<li class="claim"><a href="{escape(where(claim, t.lang))}">{escape(titles[claim])}</a> '
        f"{standing(record, claim, t)}{words.elsewhere(record.places[claim][0]['scope'], t)}"
        f"<ul>{_places(record, claim, t)}</ul><code>{escape(claim)}</code></li>"
        for claim in ids
    )
    return f'<ol class="claims">{items}</ol>'


def _places(record: Record, claim: str, t: Translator) -> str:
    said = [place for place in record.places[claim] if place["source_id"]]
    return "".join(_place(record, place, t) for place in said) or f"<li>{escape(t('all-silent'))}</li>"


def _place(record: Record, place: words.Place, t: Translator) -> str:
    """`Tokyo summit news, ¶ 8: up to about 19 billion US dollars; leans on ...`."""
    at = t("place", source=t.of(record.sources[place["source_id"]], "short"), number=str(place["paragraph"]))
    amount, firm = words.parted(place, t)
    firm = firm or ("" if words.hedge(place, t) else t.code("status", place["status"]))
    value = f"<strong><bdi>{escape(amount)}</bdi></strong>" if amount else ""
    told = t("list-separator").join(filter(None, (value, escape(firm))))
    rest = t("cite-separator").join([told, *map(escape, words.voices(place, record, t))])
    return f"<li>{escape(at)}: {rest}</li>"


def matters(record: Record, state: ViewState, t: Translator) -> str:
    """What contradicts what, each with the places on both sides."""
    return f'<ol class="claims">{"".join(_matter(record, doubt, t) for doubt in chosen(record, state))}</ol>'


def _matter(record: Record, doubt: Doubt, t: Translator) -> str:
    about = t.of(doubt.check, "said") if doubt.check else t.of(doubt.pairs[0].row, "why")
    places = dict.fromkeys(
        t("place", source=t.of(record.sources[place.source], "short"), number=str(place.paragraph))
        for place in (*(side for pair in doubt.pairs for side in (pair.here, pair.there)), *doubt.places)
    )
    kind = words.badge(t.code("doubt", doubt.kind))
    treated = t.of(doubt.check, "treatment") if doubt.check else t.code("doubt-treatment", doubt.kind)
    lines = (t("cite-separator").join(places), f"{t('about-treatment')}: {treated}")
    return (
        f'<li class="claim">{escape(about)} {kind}<ul>{"".join(f"<li>{escape(line)}</li>" for line in lines)}</ul></li>'
    )


def documents(record: Record, ids: Collection[str | None], t: Translator) -> str:
    """Each document: what it is called here and by itself, its kind, author and date as far as stated, whose view."""
    return "".join(_document(record, source, t) for source in record.sources if source in ids)


def _document(record: Record, source: str, t: Translator) -> str:
    row = record.sources[source]
    author, date = t.of(row, "author"), row["published"]
    parts = [
        str(t.of(row, "title")),
        t.code("sources-kind", str(row["kind"])),
        author if isinstance(author, str) else f"{t('card-author')}: {t('status-not-stated')}",
        day(date, t) if isinstance(date, str) else t("card-undated"),
    ]
    view = f"{t('card-view')}: {t.of(row, 'viewpoint')}"
    return f"<dt>{escape(str(t.of(row, 'short')))}</dt><dd>{escape(listed(parts, t))}. {escape(view)}</dd>"
