"""How to cite a work: every form ready to be copied, and the files for reference managers. Any text to be copied."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from lib.i18n import Translator, code_key
from lib.share.citation import Work
from lib.share.citation_forms import FILES, MARKED, texts


def forms(works: Mapping[str, Work], what: str, query: str, t: Translator) -> str:
    """A work (in each language) in all its forms. `what` and `query` are its address below `/data/cite/`."""
    cited = "".join(
        boxed(text, t(code_key("cite-form", form)), t, code=form in MARKED)
        for form, text in texts(works, t.lang).items()
    )
    files = " · ".join(
        f'<a href="/data/cite/{escape(what)}.{end}?{escape(query)}" download>{escape(t(f"cite-form-{form}"))}</a>'
        for end, (form, _) in FILES.items()
    )
    return f"{cited}<p>{escape(t('cite-files'))}: {files}</p>"


def boxed(text: str, name: str, t: Translator, *, code: bool = True) -> str:
    """A text under its name, to be read and copied. `code` runs from the left; words run as they themselves do."""
    direction = "ltr" if code else "auto"
    return f'<div class="boxed">{escape(name)} {copying(text, t("copy"), t)}</div><pre dir="{direction}">{escape(text)}</pre>'


def copying(text: str, label: str, t: Translator) -> str:
    """A button that copies a text and says so (lib/web/html/inplace.js)."""
    done = escape(t("copied"))
    return f'<button type="button" data-copy="{escape(text)}" data-done="{done}">{escape(label)}</button>'
