import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-minerals"))
st.markdown(t("description-minerals"))

st.header(t("minerals-shares"))
ui.figure("reserve_shares", never="shares")
ui.reference("reserves_against_documents", "uranium")

st.header(t("minerals-who"))
ui.choose_resource()
ui.figure("endowment_matrix", never="words")

st.header(t("minerals-conditions"))
ui.figure("transport_cost", never="cost")
ui.figure("climate")
st.subheader(t("minerals-others"))
ui.other_figures()
ui.reference("population", "corridor_volume", "containers")
ui.cite_view()
