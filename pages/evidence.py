import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-evidence"))
st.markdown(t("description-evidence"))
ui.search()
ui.claims()
st.caption(t("evidence-averages"))
ui.files("evidence")
ui.cite_view()
