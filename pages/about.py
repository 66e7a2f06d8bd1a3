import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-about"))
ui.intro()
ui.contents("documents", "attention", "method", "firmly", "checks", "gaps", "never")

ui.documents()

ui.figure("statement_counts", never="counts", under=(t("about-attention"), "attention"))
ui.figure("mentions_bars")
ui.figure("mentions_topics")

ui.section("method")
ui.firmness()
ui.checks()
ui.gaps()
ui.section("never")
ui.cite_view()
