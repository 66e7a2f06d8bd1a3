import streamlit as st

from lib import ui

here = ui.page()
t = here.t

st.title(t("page-data"))
st.markdown(t("description-data"))
ui.package()

st.header(t("data-tables"))
name = ui.choose_table()
frame = ui.choose_rows(name)
with st.container(key="counted"):
    st.caption(t("data-rows", shown=len(frame), all=len(here.tables[name])))
ui.table(name, frame)
ui.files("data")
ui.dictionary(name)

st.header(t("download-addresses-heading"))
ui.addresses(name)
ui.cite_package()
