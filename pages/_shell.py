"""What stands round every page: name, language, navigation, state in and out of the address."""

import streamlit as st

from lib import ui
from lib.vocabulary import PAGES

FAULT = ("file", "row", "column", "kind", "found", "allowed")


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
    found = page.problems[:200]
    st.table(ui.plain_rows({head: problem_cell(t, problem, name) for name, head in heads.items()} for problem in found))


def problem_cell(t, problem, name):
    """One property of a problem as text; blanks say what they stand for."""
    value = getattr(problem, name)
    if name == "kind":
        return t.code("problem-kind", value)
    if value in (None, ""):
        return t("problem-empty") if name == "found" else "–"
    return str(value)


def page_of(name, path):
    """The page `name` as Streamlit knows it, at address `path`.

    The first page stands at `/` and under its name: links to it from elsewhere must name
    a path, as Streamlit writes the root as a relative address that means the present page.
    """
    about = t(f"description-{name}")
    return st.Page(f"{name}.py", title=t(f"page-{name}"), help=about, url_path=path, default=path == "root")


t = ui.language()
pages = ui.pages(t, page_of)
# Our own row of links instead of Streamlit's: it carries language and view in its
# addresses, wraps on a phone and holds no words that cannot be translated.
current = st.navigation([*pages.values()], position="hidden")
name = current.url_path or PAGES[0]
page = ui.start(name, pages | {name: current})
ui.moved()
st.set_page_config(page_title=t("tab-title", page=current.title, app=t("app-title")), layout="wide")
ui.masthead()
if page.problems:
    data_problems(page)
else:
    ignored(page)
    ui.since()
    current.run()
    ui.show_card()
ui.footer()
