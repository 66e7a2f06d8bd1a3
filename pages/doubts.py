import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-doubts"))
st.markdown(t("description-doubts"))
st.caption(t("doubts-how"))
ui.doubts()
ui.files("doubts")
ui.cite_view()
