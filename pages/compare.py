import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-compare"))
ui.comparison("timeline", "profile", "pledges", "reach", "promise", "sectors")

ui.figure("formats_timeline", under=(t("compare-timeline"), "timeline"))
ui.reference("first_summits")

ui.brief()

if ui.pair_asked():
    st.header(t("compare-pair"))
    ui.pair()

ui.matrix("profile_matrix", never="counts")

if ui.figure("pledges", never="money", under=(t("compare-pledges"), "pledges")):
    st.caption(t("compare-rate", rate=ui.page().record.implied_rate))
ui.reference("pledges", "trade")

ui.reach()

ui.figure("promise", under=(t("compare-promise"), "promise"))
ui.figure("sectors_dots", under=(t("compare-sectors"), "sectors"))

ui.cite_view()
