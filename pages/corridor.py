import streamlit as st

from lib import ui

t = ui.page().t

with st.container(key="question"):
    st.title(t("app-tagline"))
    ui.sources()

panel, drawing = st.columns([0.38, 0.62], gap="medium")
with drawing:
    ui.map_controls()
    ui.corridor()
    ui.map_list()
with panel:
    ui.panel()

ui.map_legend()
ui.files("map")
ui.questions_below()

more = st.expander(t("map-more"), key="map-more", on_change="rerun")
if more.open:
    with more:
        ui.map_table()
        ui.cite_view()
