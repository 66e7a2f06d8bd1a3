import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-minerals"))
st.markdown(t("description-minerals"))
ui.contents("shares", "wanted", "held", "conditions", "others")

shares, wants = st.columns(2, gap="large")
with shares:
    ui.figure("reserve_shares", never="shares", under=(t("minerals-shares"), "shares"))
    ui.published()
with wants:
    ui.wanted()

ui.finding("endowment_matrix", under=(t("minerals-who"), "held"))
ui.choose_resource()
ui.endowments("endowment_matrix", never="words")
ui.reference("uranium")

st.header(t("minerals-conditions"), anchor="conditions")
transport, climate, people = st.columns(3, gap="medium")
with transport:
    ui.figure("transport_cost", never="cost")
with climate:
    ui.figure("climate")
with people:
    ui.figure("population")
st.subheader(t("minerals-others"), anchor="others")
ui.other_figures()
ui.reference("population", "corridor_volume", "containers")
ui.cite_view()
