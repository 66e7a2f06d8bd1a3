"""The words of the reference charts: numbers, days and labels in the reader's language."""

from typing import Any

import pandas as pd

from lib.i18n import Translator, code_key
from lib.written import days, number, percent

Row = dict[str, Any]


def publishers(df: pd.DataFrame, t: Translator) -> list[str]:
    """Who published the rows' figures, each once, in the reader's language."""
    prefix = "reference_" if "reference_publisher" in df else ""
    column = f"{prefix}publisher_ar" if t.lang == "ar" else f"{prefix}publisher"
    return list(dict.fromkeys(df[column].dropna()))


def sources(df: pd.DataFrame, t: Translator) -> str:
    """The one or two publishers by name; more are counted."""
    names = publishers(df, t)
    if len(names) > 2:
        return t("reference-sources-many", count=len(names))
    return t("reference-source", publisher=t("cite-separator").join(names)) if names else ""


def credits(chart: Any, df: pd.DataFrame, t: Translator, version: str, documents: str) -> list[str]:
    """Under a picture's title: that these figures are not the documents' and what they count, then all publishers; the
    documents only where a row is theirs."""
    said = "source_id" in df and bool(df["source_id"].notna().any())
    names = t("cite-separator").join(publishers(df, t))
    own = t("reference-file-source", publishers=names, version=version)
    return [chart.title.subtitle[0], own, *([documents] if said else [])]


def beside(row: Row, t: Translator) -> str:
    """The reference beside a mineral's share, and whom it counts."""
    if pd.isna(row["reference_value"]):
        return t("reference-mark-none")
    mark = t(code_key("reference-mark", row["reference_status"]), value=percent(row["reference_value"], t))
    return t("reference-mark-whose", mark=mark, whose=t.of(row, "reference_label"))


def is_to_come(row: Any) -> bool:
    """Whether the row is a summit that was only announced. A planned sum was announced on its day."""
    return bool(row["metric"] == "first_leaders_summit" and row["status"] == "planned")


def figure(row: Row, t: Translator) -> str:
    """The row's number; an estimate says so."""
    value = number(row["value"])
    return rtl(t, t("reference-about", value=value)) if row["status"] == "approximate" else value


def reason(row: Row, t: Translator) -> str:
    """Why document and reference may differ; empty where nobody compared them."""
    return "" if pd.isna(row["kind"]) else f"{t.code('difference', row['kind'])}: {t.of(row, 'reason')}"


def head_count(row: Row, t: Translator) -> str:
    """The label of a mark in the chart of population."""
    value = number(row["value"])
    if row["origin"] == "document":
        return t("reference-mark-document", value=value)
    if row["metric"] == "population_high":
        return t("reference-mark-high", value=value)
    return t("reference-mark-medium", value=value) if row["date"] == "2030" else value


def when(row: Any, t: Translator) -> str:
    """The row's day or days in words; an announced one says so."""
    said = days(row["date"], row["date_end"] if isinstance(row["date_end"], str) else None, t)
    return t("reference-scheduled", day=said) if is_to_come(row) else said


def ends(df: pd.DataFrame) -> dict[str, str]:
    """First and last value with their years, as arguments of a message."""
    first, last = df.iloc[0], df.iloc[-1]
    return {
        "first": number(first["value"]),
        "firstyear": first["date"],
        "value": number(last["value"]),
        "year": last["date"],
    }


def rtl(t: Translator, text: str) -> str:
    """Held right to left where the page is: Vega draws every text left to right by itself."""
    return t.isolate(text) if t.rtl else text
