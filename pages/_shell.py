"""What stands round every page: name, language, navigation, state in and out of the address."""

from html import escape
from pathlib import Path

import streamlit as st

from lib import ui
from lib.i18n import LANGUAGE_NAMES, LANGUAGES
from lib.vocabulary import PAGES

FAULT = ("file", "row", "column", "kind", "found", "allowed")
STYLE = Path(__file__).parent / "_shell.css"


def style(rtl):
    """The one CSS block of the app: the direction, the masthead, Streamlit's own clutter."""
    direction = ":root { direction: rtl; }" if rtl else ""
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}{direction}</style>")


def masthead(page):
    """The site's name, the language switch, the question and the pages' names.

    No icon for a page or the tab: Streamlit fetches those from another host.
    """
    t = page.t
    with st.container(key="masthead", horizontal=True, horizontal_alignment="distribute"):
        st.html(f'<p class="brand">{escape(t("app-title"))}</p>', width="content")
        st.html(language_switch(t), width="content")
    with st.container(key="pages", horizontal=True, wrap=False, gap="small"):
        for name in PAGES:
            ui.link(name, t(f"page-{name}"), remember=True)
        ui.flag("ref", t("reference-switch"), help=t("reference-layer-text"))


def language_switch(t):
    """Links, not a widget: the new page comes with its own `<html lang dir>` and title."""
    embedded = "&embed=true" if st.context.is_embedded else ""
    links = (
        f'<a href="{escape(ui.address(lang=lang) + embedded)}" target="_self" lang="{lang}" hreflang="{lang}"'
        f"{' aria-current=true' if lang == t.lang else ''}>{LANGUAGE_NAMES[lang]}</a>"
        for lang in LANGUAGES
    )
    return f'<nav class="languages" aria-label="{escape(t("language-label"))}">{"".join(links)}</nav>'


def ignored(page):
    """Say what of the address was left out."""
    if page.state.ignored:
        names = list(dict.fromkeys(part.name for part in page.state.ignored))
        shown = ", ".join(f"`{name.replace('`', ' ')}`" for name in names[:5])
        st.info(page.t("notice-ignored", count=len(names), names=shown), icon=":material/link_off:")


def data_problems(page):
    """The faults that keep the site from showing anything, in the reader's language."""
    t = page.t
    st.title(t("problem-title"))
    st.markdown(t("problem-intro", count=len(page.problems)))
    heads = {name: t(f"problem-{name}") for name in FAULT}
    st.table(
        [{head: problem_cell(t, problem, name) for name, head in heads.items()} for problem in page.problems[:200]]
    )


def problem_cell(t, problem, name):
    """One property of a problem as text; blanks say what they stand for."""
    value = getattr(problem, name)
    if name == "kind":
        return t.code("problem-kind", value)
    if value in (None, ""):
        return t("problem-empty") if name == "found" else "–"
    return str(value)


def footer(page):
    """Where the figures come from, the licences, the version of the data."""
    t = page.t
    st.divider()
    texts = [t("footer-sources"), t("footer-licence")]
    if page.version:
        texts.append(t("footer-version", version=page.version))
    st.caption("  \n".join(texts))


def page_of(t, name, path, **more):
    """The page `name` as Streamlit knows it, at address `path`."""
    about = t(f"description-{name}")
    return st.Page(f"{name}.py", title=t(f"page-{name}"), help=about, url_path=path, **more)


t = ui.language()
pages = {name: page_of(t, name, name) for name in PAGES}
# The first page stands at `/` and under its name: links to it from elsewhere must name
# a path, as Streamlit writes the root as a relative address that means the present page.
root = page_of(t, PAGES[0], "root", default=True)
# Our own row of links instead of Streamlit's: it carries language and view in its
# addresses, wraps on a phone and holds no words that cannot be translated.
current = st.navigation([root, *pages.values()], position="hidden")
name = current.url_path or PAGES[0]
page = ui.start(name, pages | {name: current})
ui.moved()
st.set_page_config(page_title=t("tab-title", page=current.title, app=t("app-title")), layout="wide")
style(t.rtl)
masthead(page)
if page.problems:
    data_problems(page)
else:
    ignored(page)
    ui.since()
    current.run()
    ui.show_card()
footer(page)
