"""What the documents answer in short, beside the map."""

from __future__ import annotations

from lib.markup import findings as markup
from lib.markup.sources import sources_line
from lib.ui.state import page
from lib.ui.touch import touch


def sources(key: str = "sources") -> None:
    """What the site is drawn from."""
    here = page()
    touch(sources_line(here.record, here.t.lang), key)


def findings() -> None:
    """The answer in a few sentences."""
    here = page()
    touch(markup.findings(here.record, here.t.lang), "findings")


def questions() -> None:
    """Questions a reader comes with."""
    here = page()
    touch(markup.questions(here.record, here.t.lang), "questions")
