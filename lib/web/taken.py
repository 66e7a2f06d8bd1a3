"""A figure, map or list of a view as a page of its own: what the links under it lead to where no script helps them."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from markupsafe import Markup

from lib.data.dataset import dataset
from lib.evidence.record import Record
from lib.figures.gallery import FIGURES
from lib.i18n import translator
from lib.markup.cite import forms
from lib.markup.foot import foot
from lib.markup.rows import rows
from lib.share import cited, files
from lib.view.state import ViewState, to_query
from lib.web.page import INPLACE_PATH, render


def taken(record: Record, name: str, state: ViewState, site: str, today: date, framed: bool = False) -> str:
    """The whole HTML: what it tells, its drawing, its files, its rows, how to cite it. `framed`: in another site's frame,
    what it tells and its drawing alone."""
    t, thing = translator(state.lang), files.THINGS[name]
    title, place = files.title(record, name, state), files.place(name, state)
    works = cited.works(record, dataset(), name, state, site, today)
    table = (
        rows(record, files.rows(record, name, state), _codes(name), state)
        if "csv" in thing.forms and not framed
        else ""
    )
    return render(
        "taken.html",
        t=t,
        framed=framed,
        page=thing.page,
        title=title,
        place=place,
        link=site + place,
        drawing=files.address(name, "svg", state) if "svg" in thing.forms else "",
        foot=Markup(foot(name, state)),
        rows=Markup(table),
        cited=Markup(forms(works, name, urlencode(to_query(state)), t)),
        sources=files.sources(record, name, state),
        style=Markup(render("taken.css")),
        script=INPLACE_PATH,
    )


def _codes(name: str) -> str:
    """Whose codes the rows hold."""
    return "statistics" if name in FIGURES and FIGURES[name].reference else name
