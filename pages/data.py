import streamlit as st

from lib import evidence, ui

here = ui.page()
t = here.t

st.title(t("page-data"))
st.markdown(t("description-data"))
ui.package()

st.header(t("data-tables"))
name = ui.choose_table()
frame = here.tables[name]
if "claim_id" in frame:
    frame = evidence.within(frame, evidence.choose(ui.claims(), **ui.evidence_filters()))
st.caption(t("data-rows", shown=len(frame), all=len(here.tables[name])))
ui.table(name, frame)
ui.dictionary(name)

st.header(t("download-addresses-heading"))
ui.addresses(name)
ui.cite_package()
