"""Who asks how to cite something names it: `claim`, `package`, a page, a figure or the map. The work it is, from a view."""

from __future__ import annotations

from datetime import date

from lib.data.tables import Dataset
from lib.evidence.record import Record
from lib.figures.gallery import FIGURES
from lib.i18n import LANGUAGES, translator
from lib.share import citation, files
from lib.view.state import ViewState, to_query
from lib.vocabulary import PAGES

WHOLE = ("claim", "package")


def page_of(what: str) -> str:
    """The page whose parameters a thing cited depends on. Raises KeyError for what cannot be cited."""
    if what in WHOLE:
        return "evidence" if what == "claim" else "data"
    return what if what in PAGES else files.THINGS[what].page


def works(
    record: Record, data: Dataset, what: str, state: ViewState, site: str, accessed: date
) -> dict[str, citation.Work]:
    """The work by language. Raises KeyError where there is no such claim, page or figure."""
    of = citation.edition(data.descriptor, data.version, site)
    return {lang: _work(record, data, what, state.with_(lang=lang), of, accessed) for lang in LANGUAGES}


def _work(
    record: Record, data: Dataset, what: str, state: ViewState, of: citation.Edition, accessed: date
) -> citation.Work:
    t = translator(state["lang"])
    if what == "package":
        return citation.package(data.descriptor, t, of, accessed)
    if what == "claim":
        claim = next(iter(state["card"]), "")
        title = record.names("claims", f"title_{t.lang}")[claim]
        return citation.claim(title, record.places[claim], record.sources, t, of, accessed)
    if what in PAGES:
        return citation.view(what, to_query(state.with_(card=())), t, of, accessed)
    there = files.narrowed(what, state)
    finding = files.drawn(record, what, there).finding if what in FIGURES else t("map-title")
    return citation.figure(what, finding, there.page, to_query(there), t, of, accessed)
