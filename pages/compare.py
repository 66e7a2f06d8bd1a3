import streamlit as st

from lib import ui

t = ui.page().t

st.title(t("page-compare"))
st.markdown(t("description-compare"))
ui.comparison()
st.caption(t("figure-hint"))

st.header(t("compare-profile"))
ui.figure("profile_matrix")
ui.never("counts")

st.header(t("compare-pair"))
ui.pair()

st.header(t("compare-timeline"))
ui.figure("formats_timeline")
ui.reference("first_summits")

st.header(t("compare-pledges"))
ui.figure("pledges")
ui.never("money")
st.caption(t("compare-rate", rate=ui.page().record.implied_rate))
ui.reference("pledges", "trade")

st.header(t("compare-sectors"))
ui.figure("sectors_dots")

st.header(t("compare-reach"))
ui.figure("state_reach")

st.header(t("compare-counts"))
ui.figure("statement_counts")

st.header(t("compare-attention"))
ui.figure("mentions_bars")
ui.figure("mentions_topics")
ui.cite_view()
