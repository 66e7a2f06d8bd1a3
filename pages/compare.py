import streamlit as st

from lib import ui
from lib.evidence import questions

here = ui.page()
t, tables = here.t, here.tables

st.title(t("page-compare"))
st.markdown(t("description-compare"))

chosen = ui.comparison()
st.caption(t("figure-hint"))

st.header(t("compare-profile"))
ui.figure(
    "profile_matrix",
    questions.profile_matrix(tables, chosen.powers, chosen.dims, chosen.docs),
    **chosen.of("focus", "powers", "dims"),
)
ui.never("counts")

st.header(t("compare-pair"))
ui.pair(chosen)

st.header(t("compare-timeline"))
ui.figure("formats_timeline", questions.formats_timeline(tables, chosen.powers, chosen.docs), focus=chosen.focus)
ui.reference("first_summits")

st.header(t("compare-pledges"))
ui.figure("pledges", questions.pledges(tables, chosen.powers, chosen.docs), focus=chosen.focus)
ui.never("money")
st.caption(t("compare-rate", rate=round(questions.implied_rate(tables))))
ui.reference("pledges", "trade")

st.header(t("compare-sectors"))
ui.figure("sectors_dots", questions.sectors_dots(tables, chosen.powers, chosen.docs), **chosen.of("focus", "powers"))

st.header(t("compare-reach"))
ui.figure(
    "state_reach",
    questions.state_reach(tables, chosen.powers, chosen.states, chosen.docs),
    **chosen.of("focus", "powers", "states"),
)

st.header(t("compare-counts"))
ui.figure(
    "statement_counts",
    questions.statement_counts(ui.claims(), tables, chosen.powers, chosen.docs),
    **chosen.of("focus", "powers", "docs"),
)

st.header(t("compare-attention"))
ui.figure("mentions_bars", questions.mentions_bars(tables, chosen.powers, chosen.docs), focus=chosen.focus)
ui.figure("mentions_topics", questions.mentions_topics(tables, chosen.docs), docs=chosen.docs)
ui.cite_view()
