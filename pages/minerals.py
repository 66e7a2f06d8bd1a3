import streamlit as st

from lib import ui
from lib.evidence import questions

here = ui.page()
t, tables = here.t, here.tables

st.title(t("page-minerals"))
st.markdown(t("description-minerals"))
st.caption(t("figure-hint"))

st.header(t("minerals-shares"))
ui.figure("reserve_shares", questions.reserve_shares(tables))
ui.never("shares")
ui.reference("reserves_against_documents", "uranium")

st.header(t("minerals-who"))
resource = ui.choose_resource()
ui.figure("endowment_matrix", questions.endowment_matrix(tables, resource))
ui.never("words")

st.header(t("minerals-conditions"))
ui.figure("transport_cost", questions.transport_cost(tables))
ui.never("cost")
ui.figure("climate", questions.climate(tables))
st.subheader(t("minerals-others"))
ui.said(questions.other_figures(tables))
ui.reference("population", "corridor_volume", "containers")
ui.cite_view()
