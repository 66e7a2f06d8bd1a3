import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-about"))
ui.intro()
ui.contents("documents", "attention", "method", "firmly", "checks", "gaps", "never")

st.header(t("about-documents"), anchor="documents")
ui.documents()

st.header(t("about-attention"), anchor="attention")
ui.figure("statement_counts", never="counts")
ui.figure("mentions_bars")
ui.figure("mentions_topics")

st.header(t("about-method"), anchor="method")
st.markdown(t("about-method-text"))

st.header(t("about-firmly"), anchor="firmly")
ui.firmness()

st.header(t("about-checks"), anchor="checks")
st.markdown(t("about-checks-text"))
ui.link("doubts", t("about-checks-link"))

st.header(t("about-gaps"), anchor="gaps")
st.markdown(t("about-gaps-text"))
ui.gaps()

st.header(t("about-never"), anchor="never")
st.markdown(t("about-never-text"))
ui.cite_view()
