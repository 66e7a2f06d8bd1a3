import streamlit as st

from lib import ui

t = ui.page().t
st.title(t("page-compare"))
st.markdown(t("description-compare"))
