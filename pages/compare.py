import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-compare"))
ui.comparison()
ui.brief()

asked = ui.pair_asked()
if asked:
    st.header(t("compare-pair"))
    ui.pair()

st.header(t("compare-profile"))
ui.said()
ui.files("profile_matrix", never="counts")

st.header(t("compare-timeline"))
ui.figure("formats_timeline")
ui.reference("first_summits")

st.header(t("compare-pledges"))
ui.figure("pledges", never="money")
st.caption(t("compare-rate", rate=ui.page().record.implied_rate))
ui.reference("pledges", "trade")

st.header(t("compare-reach"))
ui.reach()

st.header(t("compare-promise"))
ui.figure("promise")

st.header(t("compare-sectors"))
ui.figure("sectors_dots")

if not asked:
    st.header(t("compare-pair"))
    ui.pair()
ui.cite_view()
