"""What the site is drawn from, in one line: how many documents, of what kind, and how little they say of themselves."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.evidence.record import Record
from lib.i18n import translator
from lib.view.address import address_of
from lib.view.state import parse
from lib.written import together


@lru_cache(maxsize=4)
def sources_line(record: Record, lang: str) -> str:
    """The line over the findings, with the ways to the documents and to the questions answered."""
    t = translator(lang)
    about = escape(address_of(parse({"lang": lang}, "about")))
    count = len(record.tables["questions"])
    return (
        f'<p class="sources">{escape(sources_words(record, lang))} '
        f'<a class="go" href="{about}#documents" data-go="{about.removeprefix("/")}">{escape(t("sources-about"))}</a> '
        f'<a class="go" href="#questions">{escape(t("sources-questions", count=count))}</a></p>'
    )


def sources_words(record: Record, lang: str) -> str:
    """The documents that name the region, counted by kind; how many say when and by whom they were published."""
    t = translator(lang)
    rows = [row for row in record.sources.values() if row["on_central_asia"] != "silent"]
    kinds: dict[str, int] = {}
    for row in rows:
        word = t.code("sources-kind", str(row["kind"]))
        kinds[word] = kinds.get(word, 0) + 1
    named = [f"{kind[:1].lower()}{kind[1:]}" + (f" ({count})" if count > 1 else "") for kind, count in kinds.items()]
    return t(
        "map-intro",
        count=len(rows),
        apart=len(record.sources) - len(rows),
        kinds=together(named, t),
        dated=sum(row["published_status"] == "stated" for row in rows),
        publishers=sum(row["publisher_status"] == "stated" for row in rows),
    )
