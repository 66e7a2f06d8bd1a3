"""Every code the program itself knows: pages, powers, states, documents, dimensions, statuses, layers.

Codes only, in their order; their words stand in the locale files. A test holds them against the descriptor of the data.
"""

PAGES = ("corridor", "compare", "minerals", "evidence", "data", "about")

POWERS = ("JPN", "USA", "CHN", "RUS", "EU", "KOR")
STATES = ("KAZ", "KGZ", "TJK", "TKM", "UZB")
SOURCES = ("doc0", "doc1", "doc2", "doc3", "doc4")
DIMENSIONS = (
    "money",
    "dialogue",
    "first_summit",
    "meetings",
    "sectors",
    "security",
    "trade",
    "infrastructure",
    "minerals",
    "soft_power",
    "debt_conditions",
    "region_view",
    "weakness",
)
LAYERS = ("corridor", "bypassed", "ports", "resources", "presence", "capitals", "members")
STATUSES = (
    "stated",
    "approximate",
    "upper_bound",
    "lower_bound",
    "range",
    "planned",
    "forecast",
    "implied",
    "named",
    "not_stated",
    "not_applicable",
)
