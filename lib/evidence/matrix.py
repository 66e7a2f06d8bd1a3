"""The evidence matrix: rows are claims, columns the documents, a cell says agrees, differs or silent."""

from __future__ import annotations

import pandas as pd

from lib.i18n import Translator

MARKS = {"agrees": "=", "differs": "≠", "only": "•", "silent": "–"}
RANK = ("differs", "agrees", "only", "silent")


def matrix(chosen: pd.DataFrame, everything: pd.DataFrame, cells: pd.DataFrame, t: Translator) -> pd.DataFrame:
    """One row for each claim of `chosen`: claim_id, statement, topic, then a text for each document.

    `everything` holds all rows of all claims and `cells` their agreement (see evidence.agreement): a filter
    chooses claims, it never hides what another document says of them.
    """
    ids = _by_interest(chosen, cells)
    first = everything.drop_duplicates("claim_id").set_index("claim_id").loc[ids]
    said = _said(everything[everything["claim_id"].isin(ids)], t)
    texts = cells[cells["claim_id"].isin(ids)].copy()
    texts["text"] = [_text(row, said, t) for row in texts.itertuples()]
    wide = texts.pivot(index="claim_id", columns="source_id", values="text").reindex(ids)
    head = pd.DataFrame(
        {
            "claim_id": ids,
            "statement": first[f"statement_{t.lang}"].tolist(),
            "topic": [t.code("topic", topic) for topic in first["topic"]],
        }
    )
    return head.join(wide.reset_index(drop=True))


def _by_interest(chosen: pd.DataFrame, cells: pd.DataFrame) -> list[str]:
    """The claims in their order, those the documents differ on first, then those they agree on."""
    ids = pd.Series(chosen["claim_id"].unique(), dtype="string")
    kinds = cells.groupby("claim_id")["cell"].agg(set)
    rank = ids.map(lambda claim: next(n for n, kind in enumerate(RANK) if kind in kinds[claim]))
    return ids.iloc[rank.argsort(kind="stable")].tolist()


def _said(rows: pd.DataFrame, t: Translator) -> dict[tuple[str, str], str]:
    """(claim, document) -> what it says, in short: figure as printed, date, status and hedge."""
    spoken = rows[rows["source_id"].notna()]
    texts = {}
    for row in spoken.itertuples():
        texts.setdefault((row.claim_id, row.source_id), []).append(value(row, t))
    return {key: t("list-separator").join(dict.fromkeys(parts)) for key, parts in texts.items()}


def value(row, t: Translator) -> str:
    """What a row says, in short. `row` is a named tuple of evidence.claims."""
    parts = []
    if pd.notna(row.date):
        parts.append(f"{row.date}/{row.date_end}" if pd.notna(row.date_end) else row.date)
    elif pd.notna(row.figure_as_written):
        parts.append(row.figure_as_written)
    parts.append(t.code("status", row.status))
    if pd.notna(row.qualifier):
        parts.append(t.code("qualifier", row.qualifier))
    return t("list-separator").join(dict.fromkeys(parts))


def _text(cell, said: dict[tuple[str, str], str], t: Translator) -> str:
    """`≠ ¶ 8 · differs: 19, approximate, about`; both values are shown where documents differ."""
    if cell.cell == "silent":
        return f"{MARKS['silent']} {t('cell-silent')}"
    place = t("paragraph", number=cell.paragraphs.replace(";", ", "))
    text = f"{MARKS[cell.cell]} {place} · {t.code('cell', cell.cell)}"
    return f"{text}: {said[cell.claim_id, cell.source_id]}" if cell.cell == "differs" else text
