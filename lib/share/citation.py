"""How to cite: a claim, a view or the whole package, as APA-like text, BibTeX or plain text, in either language.

Pure: the day of access is an argument. A work without a release date is "n.d."; nobody is named as author but the
contributors as a body. Citations are pasted elsewhere, so they hold no invisible direction marks.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from lib.i18n import Translator
from lib.view.address import path_of
from lib.vocabulary import PAGES

_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_LANGUAGES = {"en": "english", "ar": "arabic"}


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
    named = tuple(_document(documents[key], t) for key in dict.fromkeys(row["source_id"] for row in cited))
    link = permalink(of.base_url, "evidence", {"lang": t.lang, "card": claim_id})
    return _work(claim_id, title.rstrip("."), details, t("cite-kind-claim"), link, of, accessed, named)


def view(page: str, query: Mapping[str, str], t: Translator, of: Edition, accessed: date) -> Work:
    """A page as it stands in the address: `query` as `lib.view.state.to_query` gives it."""
    link = permalink(of.base_url, page, query)
    return _work(page, t(f"page-{page}"), "", t("cite-kind-view"), link, of, accessed)


def package(descriptor: Mapping[str, Any], t: Translator, of: Edition, accessed: date) -> Work:
    """All data: the title of the descriptor (datapackage.json), the address of the zip."""
    title = descriptor["title" if t.lang == "en" else f"title_{t.lang}"]
    details = t("cite-release", number=str(descriptor["version"]))
    link = f"{of.base_url.rstrip('/')}/data/package.zip"
    return _work("package", title, details, t("cite-kind-package"), link, of, accessed)


def apa(work: Work, t: Translator) -> str:
    """One paragraph in the manner of APA 7: body, year, title, details, kind, version, day and address."""
    return _bare(
        t(
            "cite-apa",
            author=t("cite-author"),
            year=work.year or t("cite-undated"),
            title=_full(work, t),
            kind=work.kind,
            version=work.version,
            date=work.accessed,
            link=work.link,
        )
    )


def plain(work: Work, t: Translator) -> str:
    """Lines for a note or a message: what, whose, version, day and address, then a line for each document."""
    first = t(
        "cite-plain",
        author=t("cite-author"),
        title=_full(work, t),
        kind=work.kind,
        version=work.version,
        date=work.accessed,
        link=work.link,
    )
    return _bare("\n".join([first, *(t("cite-plain-source", source=source) for source in work.sources)]))


def bibtex(work: Work, t: Translator) -> str:
    """A `@misc` entry in UTF-8 that BibTeX and BibLaTeX both read; the address stands unescaped, as `url` wants it."""
    note = t("cite-separator").join(filter(None, (work.kind, work.details, *work.sources)))
    fields = {
        "author": f"{{{_tex(t('cite-author'))}}}",
        "title": f"{{{_tex(work.title)}}}",
        "year": work.year,
        "version": work.version,
        "url": work.link,
        "urldate": work.accessed,
        "note": _tex(note),
        "language": _LANGUAGES[t.lang],
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{work.key},", *lines, "}"])


def _work(
    name: str,
    title: str,
    details: str,
    kind: str,
    link: str,
    of: Edition,
    accessed: date,
    sources: tuple[str, ...] = (),
) -> Work:
    key = f"middle-corridor-{re.sub('[^a-z0-9]+', '-', name)}-{of.version}"
    texts = (_bare(title), _bare(details), _bare(kind))
    said = tuple(map(_bare, sources))
    return Work(key, *texts, link, of.version, of.released[:4], accessed.isoformat(), said)


def _place(row: Mapping[str, Any], document: Mapping[str, Any], t: Translator) -> str:
    return t("cite-place", document=t.of(document, "short"), paragraph=str(row["paragraph"]))


def _document(document: Mapping[str, Any], t: Translator) -> str:
    """Short name, then author, title, publisher and date as far as the document states them."""
    known = (t.of(document, "author"), t.of(document, "title"), t.of(document, "publisher"), document["published"])
    texts = [str(value) for value in known if not pd.isna(value)]
    return t("cite-document", short=t.of(document, "short"), known=t("cite-separator").join(texts))


def _full(work: Work, t: Translator) -> str:
    return t("cite-titled", title=work.title, details=work.details) if work.details else work.title


def _bare(text: str) -> str:
    return _MARKS.sub("", text)


def _tex(text: str) -> str:
    """Text with the signs that TeX would obey spelt out."""
    return "".join(_TEX.get(letter, letter) for letter in _bare(text))
