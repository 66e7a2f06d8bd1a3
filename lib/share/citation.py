"""What is cited: a claim, a figure, a view or the whole package, each with its permalink, version and day read.

Pure: the day of access is an argument. Nobody is named as author but the contributors as a body. A permalink names the
version and the day, so that what it shows can be set beside what it showed (lib.evidence.since). How the work is written
down: lib.share.citation_forms.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from lib.i18n import Translator, code_key
from lib.view.address import path_of
from lib.vocabulary import PAGES
from lib.written import day, paragraphs

_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


@dataclass(frozen=True)
class Edition:
    """Which data are cited and where: site address, twelve-digit version, ISO release date or blank."""

    base_url: str
    version: str
    released: str = ""


@dataclass(frozen=True)
class Work:
    """One thing cited. `details` and `sources` may be blank; `accessed` is an ISO date, `year` blank where undated."""

    key: str
    title: str
    details: str
    kind: str
    link: str
    version: str
    year: str
    accessed: str
    sources: tuple[str, ...] = ()
    genre: str = "DATA"
    """What reference managers call it (a type of RIS)."""


def edition(descriptor: Mapping[str, Any], version: str, base_url: str) -> Edition:
    """The edition of a descriptor; released on its `created` date, if it has one."""
    return Edition(base_url, version, str(descriptor.get("created", ""))[:10])


def permalink(base_url: str, page: str, query: Mapping[str, str]) -> str:
    """The address of a view, parameters in the order given. Raises KeyError for a page there is not."""
    if page not in PAGES:
        raise KeyError(f"no page {page!r}: one of {', '.join(PAGES)}")
    link = base_url.rstrip("/") + path_of(page)
    return f"{link}?{urlencode(query, safe=',')}" if query else link


def claim(
    title: str,
    rows: Sequence[Mapping[str, Any]],
    documents: Mapping[str, Mapping[str, Any]],
    t: Translator,
    of: Edition,
    accessed: date,
) -> Work:
    """A claim under its own title, with every place that makes it.

    `rows` are its rows of evidence, `documents` the rows of `sources` by id. Raises ValueError unless the rows share
    one claim_id.
    """
    ids = {row["claim_id"] for row in rows}
    if len(ids) != 1:
        raise ValueError(f"rows of one claim are needed, not of {len(ids)}")
    (claim_id,) = ids
    cited = [row for row in rows if not pd.isna(row["source_id"])]
    places = list(dict.fromkeys(_place(row, documents[row["source_id"]], t) for row in cited))
    details = t("cite-separator").join([t("cite-claim-id", claim=claim_id), *(places or [t("cite-silent")])])
    link, named = _card([claim_id], t, of, accessed), _named(cited, documents, t)
    return _work(claim_id, title.rstrip("."), details, t("cite-kind-claim"), link, of, accessed, named)


def several(
    titles: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    documents: Mapping[str, Mapping[str, Any]],
    t: Translator,
    of: Edition,
    accessed: date,
) -> Work:
    """Several claims side by side, under the title of the first. `rows` are the rows of evidence of all of them.

    The paragraphs of the first stand apart from those of the others: no document is credited with what it does not say.
    """
    ids = list(dict.fromkeys(row["claim_id"] for row in rows))
    cited = [row for row in rows if not pd.isna(row["source_id"])]
    first, others = (
        _where([row for row in rows if (row["claim_id"] == ids[0]) is it], documents, t) for it in (True, False)
    )
    more = t("cite-more", count=len(ids) - 1, places=others)
    link, named = _card(ids, t, of, accessed), _named(cited, documents, t)
    kind, details = t("cite-kind-claim"), t("cite-separator").join((first, more))
    return _work(f"{ids[0]}-and-more", titles[0].rstrip("."), details, kind, link, of, accessed, named)


def view(page: str, query: Mapping[str, str], t: Translator, of: Edition, accessed: date) -> Work:
    """A page as it stands in the address: `query` as `lib.view.state.to_query` gives it."""
    link = permalink(of.base_url, page, {**query, "v": _dated(of, accessed)})
    return _work(page, t(f"page-{page}"), "", t("cite-kind-view"), link, of, accessed, genre="ELEC")


def figure(
    name: str, finding: str, page: str, query: Mapping[str, str], t: Translator, of: Edition, accessed: date
) -> Work:
    """A figure of a page, or its map, titled with what it finds."""
    link = permalink(of.base_url, page, {**query, "v": _dated(of, accessed)})
    there = f"{link}#{name}"
    return _work(
        name, finding.rstrip("."), t(f"page-{page}"), t("cite-kind-figure"), there, of, accessed, genre="FIGURE"
    )


def package(descriptor: Mapping[str, Any], t: Translator, of: Edition, accessed: date) -> Work:
    """All data: the title of the descriptor (datapackage.json), the page that has them and says what changed since."""
    title = descriptor["title" if t.lang == "en" else f"title_{t.lang}"]
    details = t("cite-release", number=str(descriptor["version"]))
    link = permalink(of.base_url, "data", {"lang": t.lang, "v": _dated(of, accessed)})
    return _work("package", title, details, t("cite-kind-package"), link, of, accessed)


def _work(
    name: str,
    title: str,
    details: str,
    kind: str,
    link: str,
    of: Edition,
    accessed: date,
    sources: tuple[str, ...] = (),
    genre: str = "DATA",
) -> Work:
    key = f"middle-corridor-{re.sub('[^a-z0-9]+', '-', name)}-{of.version}"
    texts = (bare(title), bare(details), bare(kind))
    said = tuple(map(bare, sources))
    return Work(key, *texts, link, of.version, of.released[:4], accessed.isoformat(), said, genre)


def _place(row: Mapping[str, Any], document: Mapping[str, Any], t: Translator) -> str:
    return t("cite-place", document=t.of(document, "short"), paragraph=str(row["paragraph"]))


def _where(rows: Sequence[Mapping[str, Any]], documents: Mapping[str, Mapping[str, Any]], t: Translator) -> str:
    """Document by document the paragraphs that these rows name."""
    found: dict[str, list[int]] = {}
    for row in rows:
        if not pd.isna(row["source_id"]):
            found.setdefault(row["source_id"], []).append(int(row["paragraph"]))
    return t("cite-separator").join(
        t("place-of", source=t.of(documents[source], "short"), paragraphs=paragraphs(numbers, t))
        for source, numbers in found.items()
    ) or t("cite-silent")


def _card(ids: Sequence[str], t: Translator, of: Edition, accessed: date) -> str:
    """The address of the card of these claims."""
    return permalink(of.base_url, "evidence", {"lang": t.lang, "card": ",".join(ids), "v": _dated(of, accessed)})


def _named(
    cited: Sequence[Mapping[str, Any]], documents: Mapping[str, Mapping[str, Any]], t: Translator
) -> tuple[str, ...]:
    """Each document that these rows name, once."""
    return tuple(_document(documents[key], t) for key in dict.fromkeys(row["source_id"] for row in cited))


def _document(document: Mapping[str, Any], t: Translator) -> str:
    """Short name, then author, title, publisher and date as far as the document states them, and its language."""
    published = document["published"] if pd.isna(document["published"]) else day(document["published"], t)
    spoken = code_key("cite-language", str(document["language"]))
    known = (
        *(t.of(document, column) for column in ("author", "title", "publisher")),
        published,
        t(spoken) if t.has(spoken) else None,
    )
    texts = [str(value) for value in known if not pd.isna(value)]
    return t("cite-document", short=t.of(document, "short"), known=t("cite-separator").join(texts))


def bare(text: str) -> str:
    """Text without invisible direction marks."""
    return _MARKS.sub("", text)


def _dated(of: Edition, accessed: date) -> str:
    """What a link names as its version."""
    return f"{of.version}.{accessed.isoformat()}"
