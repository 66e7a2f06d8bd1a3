import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("map-title"))
st.markdown(t("description-corridor"))

ui.map_controls()
ui.corridor()
ui.map_legend()
ui.map_files()
ui.follow()
ui.panel(ui.map_list())
ui.map_table()
ui.cite_view()
