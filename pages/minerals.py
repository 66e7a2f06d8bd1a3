import streamlit as st

from lib import ui

t = ui.page().t
st.title(t("page-minerals"))
st.markdown(t("description-minerals"))
