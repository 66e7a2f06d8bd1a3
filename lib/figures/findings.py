"""What each chart tells, in one sentence computed from its rows: the caption, the text alternative, the export's title."""

from __future__ import annotations

from typing import Any

import pandas as pd

from lib.figures import base
from lib.i18n import Translator
from lib.vocabulary import actor_name
from lib.written import day, number, percent, quantity, together


def profile_matrix_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many slots of the comparison the documents leave empty."""
    about = df[df["scope"].ne("elsewhere") | df["source_id"].isna()]
    filled = len(about[about["source_id"].notna()].drop_duplicates(["actor_id", "dimension"]))
    every = df["actor_id"].nunique() * df["dimension"].nunique()
    return t("chart-profile", filled=filled, all=every, silent=every - filled)


def formats_timeline_finding(df: pd.DataFrame, t: Translator) -> str:
    """Whose dialogue is oldest, who met at the top first, and whose dates are not stated."""
    dated = df[(df["attribute"] == "founded") & df["date"].notna()].sort_values("date")
    if dated.empty:
        return t("chart-no-dates")
    first = dated["date"].iloc[0]
    parts = [t("chart-oldest", name=_names(dated[dated["date"] == first], t), date=day(first, t))]
    parts += [t("chart-first-summits", names=held)] if (held := _summits(df, t)) else []
    silent = _names(df[df["status"] == "not_stated"], t)
    parts += [t("chart-dates-unsaid", names=silent)] if silent else []
    return " ".join(parts)


def sectors_dots_finding(df: pd.DataFrame, t: Translator) -> str:
    """Who is said to act in the most sectors; in which sectors each of the others is the only one."""
    found = _most(df, "actor_id", "sector", t)
    if not found:
        return t("nothing-matches")
    stated = df[df["source_id"].notna()]
    alone = stated[stated.groupby("sector")["actor_id"].transform("nunique") == 1]
    counts = stated.groupby("actor_id")["sector"].nunique()
    parts = [t("chart-sectors", **found)]
    for power, rows in alone.groupby("actor_id", sort=False):
        if counts[power] < counts.max():
            sectors = together(dict.fromkeys(t.code("sector", code) for code in rows["sector"]), t)
            parts.append(t("chart-sectors-alone", name=_names(rows, t), sectors=sectors))
    return " ".join(parts)


def state_reach_finding(df: pd.DataFrame, t: Translator) -> str:
    """Whom the documents tie to which number of states."""
    found = _most(df, "power_id", "state_id", t)
    return t("chart-reach", **found) if found else t("nothing-matches")


def statement_counts_finding(df: pd.DataFrame, t: Translator) -> str:
    """How lopsided the coverage is."""
    counts = df.groupby("actor_id")["claim_id"].nunique().sort_values(ascending=False)
    if counts.empty:
        return t("nothing-matches")
    names = {row["actor_id"]: t.of(row, "name") for row in base.records(df)}
    return t("chart-counts", names=together((f"{names[code]} {count}" for code, count in counts.items()), t))


def mentions_bars_finding(df: pd.DataFrame, t: Translator) -> str:
    """Which power is named most, by document."""
    top = _top(df, t)
    return t("chart-mentions", name=t.of(top[0], "name"), **top[1]) if top else t("nothing-matches")


def mentions_topics_finding(df: pd.DataFrame, t: Translator) -> str:
    """The topic written about most."""
    top = _top(df, t)
    return t("chart-topics", topic=base.label("term", top[0]["term_id"], t), **top[1]) if top else t("nothing-matches")


def reserve_shares_finding(df: pd.DataFrame, t: Translator) -> str:
    """The shares in words."""
    shares = [f"{t.of(row, 'resource')} {percent(row['value'], t)}" for row in base.records(df)]
    return t("chart-shares", shares=together(shares, t))


def endowment_matrix_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many resources are named, and that none has an amount; of a single one, who has it and who wants it."""
    has, wish = df[df["kind"] != "interest"], df[df["kind"] == "interest"]
    if df["resource_id"].nunique() == 1:
        powers = [actor_name(power, t.lang) for power in dict.fromkeys(wish["power_id"].dropna())]
        wanting = together(powers, t) or t("wanted-unnamed" if len(wish) else "status-not-stated")
        places = _names(has, t) or t("status-not-stated")
        return t("chart-endowment", name=t.of(base.records(df)[0], "resource"), places=places, powers=wanting)
    return t(
        "chart-endowments",
        resources=has["resource_id"].nunique(),
        states=has.loc[has["actor_id"] != "central_asia", "actor_id"].nunique(),
    )


def transport_cost_finding(df: pd.DataFrame, t: Translator) -> str:
    """The two shares."""
    return t("chart-transport", **{who: percent(value, t) for who, value in _two(df).items()})


def climate_finding(df: pd.DataFrame, t: Translator) -> str:
    """The two rises."""
    return t("chart-climate", **{who: quantity(value, "degrees_celsius", t) for who, value in _two(df).items()})


def population_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many, by when, by whose data."""
    if df.empty:
        return t("nothing-matches")
    row = base.records(df)[0]
    who = actor_name(row["according_to"] or "", t.lang)
    return t("chart-people", value=number(row["value"]), year=row["period"], who=who)


def _two(df: pd.DataFrame) -> dict[str, float]:
    value = df.set_index("actor_id")["value"]
    return {"region": value["central_asia"], "world": value["world"]}


def _most(df: pd.DataFrame, who: str, what: str, t: Translator) -> dict[str, Any]:
    """Whose stated rows name the most of something: all who share the first place, none of them the winner."""
    stated = df[df["source_id"].notna()]
    if stated.empty:
        return {}
    counts = stated.groupby(who)[what].nunique()
    first = stated[stated[who].isin(counts[counts == counts.max()].index)]
    return {"names": _names(first, t), "count": int(counts.max()), "ties": first[who].nunique()}


def _summits(df: pd.DataFrame, t: Translator) -> str:
    """The first leaders' summits said to have been held, in order of time: `Japan (20 December 2025)`."""
    held = df[(df["attribute"] == "first_leaders_summit") & df["date"].notna() & (df["status"] != "planned")]
    rows = base.records(held.sort_values("date", kind="stable"))
    return together(dict.fromkeys(f"{t.of(row, 'name')} ({day(row['date'], t)})" for row in rows), t)


def _top(df: pd.DataFrame, t: Translator) -> tuple[dict[str, Any], dict[str, str]] | None:
    """The row of the highest rate, with rate and document, among documents that name Central Asia: others lead nothing."""
    rows = base.records(df[df["on_central_asia"] != "silent"])
    if not rows:
        return None
    top = max(rows, key=lambda row: row["per_1000_words"])
    return top, {"rate": f"{top['per_1000_words']:.1f}", "source": t.of(top, "short")}


def _names(df: pd.DataFrame, t: Translator) -> str:
    return together(dict.fromkeys(t.of(row, "name") for row in base.records(df)), t)
