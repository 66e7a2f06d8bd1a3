import streamlit as st

from lib import ui
from lib.evidence import claims as evidence
from lib.evidence import matrix

here = ui.page()
t = here.t
everything, cells = ui.claims(), ui.cells()

st.title(t("page-evidence"))
st.markdown(t("description-evidence"))

chosen = evidence.choose(everything, **ui.evidence_filters())
rows = matrix.matrix(chosen, everything, cells, t)

ui.tally(cells[cells["claim_id"].isin(rows["claim_id"])])
if rows.empty:
    st.info(t("nothing-matches"), icon=":material/filter_alt_off:")
else:
    st.caption(t("evidence-how"))
    ui.matrix(rows)
    st.caption(t("evidence-averages"))
    ui.downloads("evidence", everything[everything["claim_id"].isin(rows["claim_id"])])
ui.cite_view()
