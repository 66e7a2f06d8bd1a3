import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-evidence"))
st.markdown(t("description-evidence"))
ui.search()
chosen = ui.claims()
st.caption(t("evidence-averages"))
if not chosen.empty:
    ui.downloads("evidence", chosen)
ui.cite_view()
