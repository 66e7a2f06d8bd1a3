"""The line under a figure: its rows, its files, its address, how to cite it. Plain links, in the first HTML and on the
live page alike; a script makes of them what a link cannot do (lib/web/html/inplace.js)."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from lib.figures.spoken import Marks
from lib.i18n import Translator, translator
from lib.markup.links import sharing
from lib.markup.marks import marks
from lib.share import files
from lib.view.state import ViewState


def foot(name: str, state: ViewState, never: str = "", listed: Marks = (), *, pictured: bool = True) -> str:
    """The line for a thing of lib.share.files.THINGS. `never`: what is not done here though a reader could expect it,
    explained on demand; `listed`: the marks of a drawing, for whoever has no pointer; `pictured`: whether there is
    anything in its picture to be taken away."""
    return _foot(name, files.narrowed(name, state), never, listed, pictured)


@lru_cache(maxsize=1000)
def _foot(name: str, state: ViewState, never: str, listed: Marks, pictured: bool) -> str:
    t = translator(state.lang)
    forms = [form for form in files.THINGS[name].forms if pictured or form not in ("png", "svg")]
    page = escape(files.address(name, "html", state))
    rows = [f'<a href="{page}#rows" data-part="rows">{escape(t("figure-rows"))}</a>'] if "csv" in forms else []
    taken = [_file(name, form, state, t) for form in forms if form != "html"]
    if t.rtl and "csv" in forms:
        # Beside the codes that programs know: heads and labels in words, for whoever opens it in a spreadsheet.
        where = f"{files.address(name, 'csv', state)}&labels={t.lang}"
        taken.insert(1, f'<a href="{escape(where)}" download>{escape(t("download-labels"))}</a>')
    cite = f'<a href="{page}#cite" data-part="cite">{escape(t("figure-cite"))}</a>'
    shared = [sharing(name, state, t)] if "png" in forms else []
    line = " ".join((*rows, *taken, _link(name, state, t), cite, *shared))
    return f'<div class="foot" data-of="{escape(name)}"><p>{line}</p>{_why(never, t)}{marks(listed, state)}</div>'


def _file(name: str, form: str, state: ViewState, t: Translator) -> str:
    # In Excel a CSV without the mark is gibberish.
    where = files.address(name, form, state) + "&bom=1" * (form == "csv")
    return f'<a href="{escape(where)}" download title="{escape(t(f"download-{form}"))}">{form.upper()}</a>'


def _link(name: str, state: ViewState, t: Translator) -> str:
    where, done = files.place(name, state), t("figure-link-copied")
    return f'<a href="{escape(where)}" data-copy data-done="{escape(done)}">{escape(t("figure-link"))}</a>'


def _why(never: str, t: Translator) -> str:
    if not never:
        return ""
    head, text = t(f"why-{never}"), t(f"never-{never}")
    return f"<details><summary>{escape(head)}</summary><p>{escape(text)}</p></details>"
