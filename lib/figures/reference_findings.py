"""What each reference chart shows, in a sentence: its title and its text alternative."""

import pandas as pd

from lib.data.frames import records
from lib.evidence.reference import exceeding
from lib.figures import reference_words as words
from lib.i18n import Translator
from lib.written import number, percent, together


def corridor_volume_finding(df: pd.DataFrame, t: Translator) -> str:
    """The last year, its change on the year before, and the peak."""
    if len(df) < 2:
        return t("reference-none")
    before, last, peak = df.iloc[-2], df.iloc[-1], df.iloc[int(df["value"].argmax())]
    change = 100 * (last["value"] / before["value"] - 1)
    args = {"value": number(last["value"]), "year": last["date"], "change": percent(round(abs(change)), t)}
    args |= {"peak": number(peak["value"]), "peakyear": peak["date"]}
    return t("reference-volume-finding", falls=int(change < 0), **args)


def containers_finding(df: pd.DataFrame, t: Translator) -> str:
    """First and last year, and which years between them have no count, or one of another kind in a series of its own."""
    if df.empty:
        return t("reference-none")
    years = [int(year) for year in df["date"]]
    apart = [str(year) for year in range(min(years), max(years)) if year not in years]
    found = t("reference-containers-finding", **words.ends(df))
    return f"{found}. {t('reference-containers-apart', years=together(apart, t))}" if apart else found


def trade_finding(df: pd.DataFrame, t: Translator) -> str:
    """First and last year, or the powers' values where the series holds one year."""
    if df.empty:
        return t("reference-none")
    if df["date"].nunique() > 1:
        return t("reference-trade-years-finding", **words.ends(df))
    if df["metric"].iloc[0] == "trade_with_kazakhstan":
        actor, value = t.of(df.iloc[0], "actor"), number(df["value"].iloc[0])
        return t("reference-trade-kazakhstan-finding", actor=actor, year=df["date"].iloc[0], value=value)
    values = [f"{t.of(row, 'actor')} {number(row['value'])}" for row in records(df)]
    return t("reference-trade-actors-finding", year=df["date"].iloc[0], actors=together(values, t))


def uranium_finding(df: pd.DataFrame, t: Translator) -> str:
    """Kazakhstan's share of the world's output in the last year."""
    if df.empty:
        return t("reference-none")
    year = df["date"].max()
    value = df[df["date"] == year].set_index("actor_id")["value"]
    return t("reference-uranium-finding", share=percent(round(100 * value["KAZ"] / value["world"]), t), year=year)


def first_summits_finding(df: pd.DataFrame, t: Translator) -> str:
    """Who met the five first, by video or in person, and when Japan did."""
    japan = df[df["actor_id"] == "JPN"]
    if japan.empty:
        return t("reference-none")
    first, person = df.iloc[0], df[~df["metric"].str.endswith("_video")].iloc[0]
    args = {"first": t.of(first, "actor"), "day": words.when(first, t), "japan": words.when(japan.iloc[0], t)}
    if not first["metric"].endswith("_video"):
        return t("reference-summits-finding", **args)
    args |= {"person": t.of(person, "actor"), "personday": words.when(person, t)}
    return t("reference-summits-video-finding", **args)


def pledges_finding(df: pd.DataFrame, t: Translator) -> str:
    """How many announcements, by how many powers."""
    if df.empty:
        return t("reference-none")
    return t("reference-pledges-finding", count=len(df), powers=df["actor_id"].nunique())


def reserves_against_documents_finding(df: pd.DataFrame, t: Translator) -> str:
    """Where document and reference cannot both be right, then how they stand to each other in all."""
    return " ".join([*reserves_beyond(df, t), reserves_counted(df, t)])


def reserves_beyond(df: pd.DataFrame, t: Translator) -> list[str]:
    """A sentence for each mineral of which the document gives the region more than the reference gives a whole group
    of countries that the region is part of."""
    return [
        t(
            "reference-reserves-beyond",
            name=t.of(row, "name"),
            said=percent(row["value"], t),
            value=percent(row["reference_value"], t),
            whose=t.of(row, "reference_label"),
        )
        for row in records(exceeding(df))
    ]


def reserves_counted(df: pd.DataFrame, t: Translator) -> str:
    """For how many minerals the document's share is above the reference, and for how many there is none."""
    if df.empty:
        return t("reference-none")
    higher = int((df["value"] > df["reference_value"]).fillna(False).sum())
    missing = int(df["reference_value"].isna().sum())
    return t("reference-reserves-finding", higher=higher, count=len(df), missing=missing)


def population_finding(df: pd.DataFrame, t: Translator) -> str:
    """The document's figure, the medium variant of the same year, and the year that reaches the document's figure."""
    said = df[df["origin"] == "document"]
    medium = df[df["metric"] == "population_medium"]
    if said.empty or medium.empty:
        return t("reference-none")
    year, claimed = said["date"].iloc[0], said["value"].iloc[0]
    there = medium[medium["date"] == year]["value"].iloc[0]
    later = medium[medium["value"] >= claimed]["date"].iloc[0]
    return t("reference-population-finding", said=number(claimed), year=year, value=number(there), later=later)
