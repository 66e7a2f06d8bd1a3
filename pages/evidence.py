import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-evidence"))
st.markdown(t("description-evidence"))
chosen = ui.choose_claims()
ui.claims_table(chosen)
if not chosen.empty:
    ui.downloads("evidence", chosen)
ui.cite_view()
