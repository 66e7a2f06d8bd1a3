"""The words of the reference charts: numbers, days and labels in the reader's language."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from lib.i18n import Translator, code_key

Row = dict[str, Any]


def sources(publishers: Iterable[Any], t: Translator) -> str:
    """The one or two publishers by name; more are counted."""
    names = list(dict.fromkeys(name for name in publishers if isinstance(name, str)))
    if len(names) > 2:
        return t("reference-sources-many", count=len(names))
    return t("reference-source", publisher="; ".join(names)) if names else ""


def beside(row: Row, t: Translator) -> str:
    """The reference beside a mineral's share, and whom it counts."""
    if pd.isna(row["reference_value"]):
        return t("reference-mark-none")
    mark = t(code_key("reference-mark", row["reference_status"]), value=f"{number(row['reference_value'])}%")
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


def day(row: Any, t: Translator) -> str:
    """The row's day or days in words; an announced one says so."""
    year, month, first = row["date"].split("-")
    days = first.lstrip("0")
    if isinstance(row["date_end"], str):
        days = t("reference-two-days", first=days, last=row["date_end"].split("-")[2].lstrip("0"))
    day_month_year = t("reference-day", day=days, month=int(month), year=year)
    return t("reference-scheduled", day=day_month_year) if is_to_come(row) else day_month_year


def ends(df: pd.DataFrame) -> dict[str, str]:
    """First and last value with their years, as arguments of a message."""
    first, last = df.iloc[0], df.iloc[-1]
    return {
        "first": number(first["value"]),
        "firstyear": first["date"],
        "value": number(last["value"]),
        "year": last["date"],
    }


def number(value: float) -> str:
    """With as many decimals as were given, and thousands set apart."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def rtl(t: Translator, text: str) -> str:
    """Held right to left where the page is: Vega draws every text left to right by itself."""
    return t.isolate(text) if t.rtl else text
