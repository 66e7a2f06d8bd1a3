"""Charts: pure functions `f(df, t, dark=False) -> altair chart`, each with a `f_finding(df, t) -> str`."""

from lib.figures.bars import climate, mentions_bars, pledges, reserve_shares, transport_cost
from lib.figures.base import for_export, nothing
from lib.figures.findings import (
    climate_finding,
    endowment_matrix_finding,
    formats_timeline_finding,
    mentions_bars_finding,
    mentions_topics_finding,
    pledges_finding,
    profile_matrix_finding,
    reserve_shares_finding,
    sectors_dots_finding,
    state_reach_finding,
    statement_counts_finding,
    transport_cost_finding,
)
from lib.figures.grids import (
    endowment_matrix,
    mentions_topics,
    profile_matrix,
    sectors_dots,
    state_reach,
    statement_counts,
)
from lib.figures.timeline import formats_timeline

__all__ = [
    "climate",
    "climate_finding",
    "endowment_matrix",
    "endowment_matrix_finding",
    "for_export",
    "formats_timeline",
    "formats_timeline_finding",
    "mentions_bars",
    "mentions_bars_finding",
    "mentions_topics",
    "mentions_topics_finding",
    "nothing",
    "pledges",
    "pledges_finding",
    "profile_matrix",
    "profile_matrix_finding",
    "reserve_shares",
    "reserve_shares_finding",
    "sectors_dots",
    "sectors_dots_finding",
    "state_reach",
    "state_reach_finding",
    "statement_counts",
    "statement_counts_finding",
    "transport_cost",
    "transport_cost_finding",
]
