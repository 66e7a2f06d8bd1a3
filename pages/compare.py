import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-compare"))
ui.contents("timeline", "profile", "pledges", "reach", "promise", "sectors")
ui.comparison()

st.header(t("compare-timeline"), anchor="timeline")
ui.figure("formats_timeline")
ui.reference("first_summits")

ui.brief()

if ui.pair_asked():
    st.header(t("compare-pair"))
    ui.pair()

ui.said()
ui.files("profile_matrix", never="counts")

st.header(t("compare-pledges"), anchor="pledges")
ui.figure("pledges", never="money")
st.caption(t("compare-rate", rate=ui.page().record.implied_rate))
ui.reference("pledges", "trade")

ui.reach()

st.header(t("compare-promise"), anchor="promise")
ui.figure("promise")

st.header(t("compare-sectors"), anchor="sectors")
ui.figure("sectors_dots")

ui.cite_view()
