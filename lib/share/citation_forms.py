"""How a work is written down: as APA 7, Chicago, plain text, BibTeX or RIS, in either language.

A work without a release date is "n.d.". Citations are pasted elsewhere, so they hold no invisible direction marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from lib.i18n import Translator, translator
from lib.share.citation import Work, bare
from lib.written import day

FILES = {"ris": ("ris", "application/x-research-info-systems"), "bib": ("bibtex", "application/x-bibtex")}
"""End of a file's name -> the form in it and its media type."""
MARKED = ("bibtex", "ris")
"""Forms for programs: read from the left in any language."""

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


def apa(work: Work, t: Translator) -> str:
    """One paragraph in the manner of APA 7: body, year, title, details, kind, version, day and address."""
    return bare(t("cite-apa", **_parts(work, t)))


def chicago(work: Work, t: Translator) -> str:
    """One paragraph in the manner of Chicago 17, author and date."""
    return bare(t("cite-chicago", **_parts(work, t)))


def plain(work: Work, t: Translator) -> str:
    """Lines for a note or a message: what, whose, version, day and address, then a line for each document."""
    first = t(
        "cite-plain",
        author=t("cite-author"),
        title=_full(work, t),
        kind=work.kind,
        version=work.version,
        date=day(work.accessed, t),
        link=work.link,
    )
    return bare("\n".join([first, *(t("cite-plain-source", source=source) for source in work.sources)]))


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


def ris(work: Work, t: Translator) -> str:
    """A record for reference managers (Zotero, EndNote, Mendeley ...): a tag and its value a line."""
    told = [
        ("TY", work.genre),
        ("ID", work.key),
        ("AU", f"{t('cite-author')},"),
        ("TI", work.title),
        ("T2", t("app-title")),
        ("PY", work.year),
        ("ET", work.version),
        ("UR", work.link),
        ("Y2", work.accessed.replace("-", "/")),
        ("LA", t.lang),
        *(("N1", note) for note in (work.kind, work.details, *work.sources)),
    ]
    lines = [f"{tag}  - {' '.join(bare(value).split())}" for tag, value in told if value]
    return "\n".join([*lines, "ER  - "])


def texts(works: Mapping[str, Work], lang: str) -> dict[str, str]:
    """Every form of a work by name, in the reader's language; as plain text in Arabic too. `works`: one a language."""
    here, t = works[lang], translator(lang)
    found = {"apa": apa(here, t), "chicago": chicago(here, t), "plain": plain(here, t)}
    if lang != "ar":
        found["plain_ar"] = plain(works["ar"], translator("ar"))
    return found | {"bibtex": bibtex(here, t), "ris": ris(here, t)}


def _parts(work: Work, t: Translator) -> dict[str, object]:
    """What a style sets in its order."""
    return {
        "author": t("cite-author"),
        "year": work.year or t("cite-undated"),
        "title": _full(work, t),
        "kind": work.kind,
        "version": work.version,
        "date": date.fromisoformat(work.accessed),
        "link": work.link,
        "drawn": t("cite-drawn", sources=t("cite-separator").join(work.sources)) if work.sources else "",
    }


def _full(work: Work, t: Translator) -> str:
    return t("cite-titled", title=work.title, details=work.details) if work.details else work.title


def _tex(text: str) -> str:
    """Text with the signs that TeX would obey spelt out."""
    return "".join(_TEX.get(letter, letter) for letter in bare(text))
