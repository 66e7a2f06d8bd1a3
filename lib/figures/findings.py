"""What each chart tells, in one sentence computed from its rows: the caption, the text alternative, the export's title."""

from __future__ import annotations

import pandas as pd

from lib.figures import base
from lib.i18n import Translator


def profile_matrix_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many slots of the comparison the documents leave empty."""
    about = df[df["scope"].ne("elsewhere") | df["source_id"].isna()]
    filled = len(about[about["source_id"].notna()].drop_duplicates(["actor_id", "dimension"]))
    every = df["actor_id"].nunique() * df["dimension"].nunique()
    return t("chart-profile", filled=filled, all=every, silent=every - filled)


def formats_timeline_finding(df: pd.DataFrame, t: Translator) -> str:
    """Whose dialogue is oldest, and whose dates are not stated."""
    dated = df[(df["attribute"] == "founded") & df["date"].notna()].sort_values("date")
    if dated.empty:
        return t("chart-no-dates")
    first = dated.iloc[0]
    silent = _names(df[df["status"] == "not_stated"], t)
    found = t("chart-oldest", name=t.of(first, "name"), date=first["date"])
    return f"{found} {t('chart-dates-unsaid', names=silent)}" if silent else found


def pledges_finding(df: pd.DataFrame, t: Translator) -> str:
    """Who names a sum and who names none."""
    said = _names(df[df["value"].notna()], t)
    silent = _names(df[df["status"] == "not_stated"], t)
    parts = [t("chart-pledged", names=said)] if said else []
    parts += [t("chart-unpledged", names=silent)] if silent else []
    return " ".join(parts) or t("nothing-matches")


def sectors_dots_finding(df: pd.DataFrame, t: Translator) -> str:
    """Who is said to act in the most sectors."""
    name, count = _most(df, "actor_id", "sector", t)
    return t("chart-sectors", name=name, count=count) if count else t("nothing-matches")


def state_reach_finding(df: pd.DataFrame, t: Translator) -> str:
    """Whom the documents tie to which number of states."""
    name, count = _most(df, "power_id", "state_id", t)
    return t("chart-reach", name=name, count=count) if count else t("nothing-matches")


def statement_counts_finding(df: pd.DataFrame, t: Translator) -> str:
    """How lopsided the coverage is."""
    counts = df.groupby("actor_id")["claim_id"].nunique().sort_values(ascending=False)
    if counts.empty:
        return t("nothing-matches")
    names = {row["actor_id"]: t.of(row, "name") for row in base.records(df)}
    return t("chart-counts", names=t("list-separator").join(f"{names[code]} {count}" for code, count in counts.items()))


def mentions_bars_finding(df: pd.DataFrame, t: Translator) -> str:
    """Which power is named most, by document."""
    if df.empty:
        return t("nothing-matches")
    top = df.sort_values("per_1000_words", ascending=False).iloc[0]
    return t("chart-mentions", name=t.of(top, "name"), rate=f"{top['per_1000_words']:.1f}", source=t.of(top, "short"))


def mentions_topics_finding(df: pd.DataFrame, t: Translator) -> str:
    """The topic written about most."""
    if df.empty:
        return t("nothing-matches")
    top = df.sort_values("per_1000_words", ascending=False).iloc[0]
    return t(
        "chart-topics",
        topic=t.code("term", top["term_id"]),
        rate=f"{top['per_1000_words']:.1f}",
        source=t.of(top, "short"),
    )


def reserve_shares_finding(df: pd.DataFrame, t: Translator) -> str:
    """The five shares in words."""
    shares = [f"{t.of(row, 'resource')} {row['value']:g}%" for row in base.records(df)]
    return t("chart-shares", shares=t("list-separator").join(shares))


def endowment_matrix_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many resources are named, and that none has an amount."""
    has = df[df["kind"] != "interest"]
    return t(
        "chart-endowments",
        resources=has["resource_id"].nunique(),
        states=has.loc[has["actor_id"] != "central_asia", "actor_id"].nunique(),
    )


def transport_cost_finding(df: pd.DataFrame, t: Translator) -> str:
    """The two shares."""
    return t("chart-transport", **_two(df))


def climate_finding(df: pd.DataFrame, t: Translator) -> str:
    """The two rises."""
    return t("chart-climate", **_two(df))


def _two(df: pd.DataFrame) -> dict[str, str]:
    value = df.set_index("actor_id")["value"]
    return {"region": f"{value['central_asia']:g}", "world": f"{value['world']:g}"}


def _most(df: pd.DataFrame, who: str, what: str, t: Translator) -> tuple[str, int]:
    """Whose rows name the most of something, and how many; a blank name where there are no rows."""
    counts = df.groupby(who)[what].nunique().sort_values(ascending=False, kind="stable")
    names = {row[who]: t.of(row, "name") for row in base.records(df)}
    return (names[counts.index[0]], int(counts.iloc[0])) if len(counts) else ("", 0)


def _names(df: pd.DataFrame, t: Translator) -> str:
    return t("list-separator").join(dict.fromkeys(t.of(row, "name") for row in base.records(df)))
