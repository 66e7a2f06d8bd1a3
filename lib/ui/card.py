"""The evidence card: a claim's trail, opened from any mark, in a dialog with an address of its own."""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import Any

import pandas as pd
import streamlit as st

from lib.evidence import reference
from lib.evidence.card import Card, card
from lib.i18n import Translator
from lib.share import citation
from lib.ui import session
from lib.ui.cite import edition, forms, today
from lib.ui.state import absolute, address, page, put
from lib.ui.statements import card_link
from lib.ui.touch import touch
from lib.ui.words import plain

# Colour never stands alone: each badge says its word.
TONE = {"stated": "green", "not_stated": "gray", "planned": "blue", "forecast": "violet"}


def show_card() -> None:
    """Open the card that the address asks for, if it asks for one."""
    here, t = page(), page().t
    cards = {claim: card(here.record, claim) for claim in here.state["card"]}
    unknown = [claim for claim, found in cards.items() if found is None]
    if unknown:
        st.info(t("card-unknown", claim=", ".join(unknown[:5])), icon=":material/link_off:")
    if found := [one for one in cards.values() if one is not None]:
        st.dialog(t("card-title"), width="medium", on_dismiss=_close)(_draw)(found)


def _close() -> None:
    """Leave the address without the card, and let the same mark be picked again."""
    put(card=())
    for name in list(session.memory(session.OPENED)):
        session.empty_selection(name)


def open_card(name: str, claims: tuple[str, ...]) -> None:
    """Open the card once for each pick in `name`: the selection stays, the card must not come back by itself."""
    opened = session.memory(session.OPENED)
    if not claims:
        opened.pop(name, None)
    elif opened.get(name) != claims:
        opened[name] = claims
        put(card=claims)
        st.rerun()


def claims_of(row: Any) -> tuple[str, ...]:
    """The claims a mark or a row of a table stands for."""
    several = row.get("claims")
    text = several if isinstance(several, str) and several else row.get("claim_id")
    return tuple(text.split(",")) if isinstance(text, str) and text else ()


def _draw(found: list[Card]) -> None:
    t = page().t
    if len(found) > 1:
        st.caption(t("card-several", count=len(found)))
    for number, one in enumerate(found):
        if number:
            st.divider()
        _body(one, t)


def _body(one: Card, t: Translator) -> None:
    st.markdown(f"### {plain(one.title[t.lang])}")
    _verdict(one, t)
    for source in one.speaking:
        with st.container(border=True):
            _document(one, source, t)
    _relations(one, t)
    for row in islice(one.checks.to_dict("records"), 5):
        said, treated = plain(t.of(row, "said")), plain(t.of(row, "treatment"))
        st.warning(f"**{t('card-check')}** {said}  \n{treated}", icon=":material/rule:")
    if page().state["ref"]:
        _beside(one, t)
    _after(one, t)


def _beside(one: Card, t: Translator) -> None:
    """Published figures beside the claim and why they may differ; only with the reference layer on."""
    rows = reference.compare(one.rows, page().tables).to_dict("records")
    for row in rows:
        value = (
            ""
            if pd.isna(row["reference_value"])
            else f"{row['reference_value']:,.10g} {t.code('unit', row['reference_unit'])}"
        )
        source = (
            f"{row['reference_publisher']}, {row['reference_date']}" if pd.notna(row["reference_publisher"]) else ""
        )
        label = t.of(row, "reference_label")
        firm = t.code("status", row["reference_status"]) if pd.notna(row["reference_status"]) else ""
        st.markdown(
            f"*{t('card-reference')}:* {plain(label) if pd.notna(label) else ''} {t.isolate(value)} ({firm}; {plain(source)})"
        )
    for why in dict.fromkeys(t.of(row, "reason") for row in rows):
        st.markdown(f"*{t('card-reference-why')}:* {plain(why)}")


def _verdict(one: Card, t: Translator) -> None:
    """Whether the documents agree, in one line, and who is silent."""
    count = len(one.speaking)
    if not one.stated:
        st.markdown(f":gray-badge[{t('status-not-stated')}] {t('card-all-silent')}")
        for row in one.rows.to_dict("records"):
            st.markdown(plain(t.of(row, "statement")))
        return
    if one.difference:
        st.markdown(t("card-differ", count=count, what=t.code("difference", one.difference)))
    else:
        st.markdown(t("card-one") if count == 1 else t("card-agree", count=count, voices=one.voices))
    if one.silent:
        names = t("list-separator").join(t.of(one.sources[source], "short") for source in one.silent)
        st.caption(t("card-silent", names=names))


def _relations(one: Card, t: Translator) -> None:
    """How the claim is tied to others, each a way to the other's card, and why."""
    if not one.relations:
        return
    here = page()
    titles = here.record.names("claims", f"title_{t.lang}")
    items = "".join(
        f'<li><span class="badge">{escape(t.code("relation", tie.type))}</span> '
        f'{card_link(tie.other, titles[tie.other])} <span class="place">{escape(t.of(tie.row, "why"))}</span></li>'
        for tie in one.relations
    )
    st.markdown(f"**{t('card-relations')}**")
    touch(f'<ul class="statements">{items}</ul>', f"relations-{one.claim_id}")


def _document(one: Card, source: str, t: Translator) -> None:
    """One document's rows of the claim, and who stands behind the document."""
    record = one.sources[source]
    st.markdown(f"**{plain(t.of(record, 'short'))}**")
    for row in one.rows_of(source).to_dict("records"):
        st.markdown(_badges(row, t))
        st.markdown(plain(t.of(row, "statement")))
    st.caption("  \n".join(record_lines(record, t)))


def _badges(row: dict, t: Translator) -> str:
    """Paragraph, figure as printed, status, hedge and whose word it is."""
    parts = [("gray", t("paragraph", number=str(row["paragraph"])))]
    if pd.notna(row["figure_as_written"]):
        parts.append(("primary", f"{t('card-printed')}: {t.isolate(plain(row['figure_as_written']))}"))
    parts.append((TONE.get(row["status"], "orange"), t.code("status", row["status"])))
    if pd.notna(row["qualifier"]):
        parts.append(("orange", t.code("qualifier", row["qualifier"])))
    if pd.notna(row["according_to"]):
        name = page().actor_names().get(row["according_to"], row["according_to"])
        parts.append(("gray", t("card-according", name=name)))
    return " ".join(f":{tone}-badge[{text}]" for tone, text in parts)


def record_lines(record: pd.Series, t: Translator) -> list[str]:
    """Title and kind, author, publisher, date and how it is known, whose view: "not stated" where it is not."""

    def known(column: str) -> str:
        return plain(t.of(record, column)) if pd.notna(t.of(record, column)) else t("status-not-stated")

    # Where no date is printed, the basis says so itself.
    day = f"{record['published']}. " if pd.notna(record["published"]) else ""
    return [
        f"**{t('card-document')}:** {known('title')} ({t.code('sources-kind', record['kind'])})",
        f"**{t('card-author')}:** {known('author')} · **{t('card-publisher')}:** {known('publisher')}",
        f"**{t('card-date')}:** {day}{known('published_basis')}",
        f"**{t('card-view')}:** {known('viewpoint')}",
    ]


def _after(one: Card, t: Translator) -> None:
    """Address of the card, how to cite the claim, how to report an error."""
    here = page()
    if len(here.state["card"]) > 1:
        st.button(
            t("card-alone"),
            key=f"alone-{one.claim_id}",
            type="tertiary",
            on_click=put,
            kwargs={"card": (one.claim_id,)},
        )
        return
    with st.expander(t("cite-heading"), icon=":material/format_quote:"):
        st.caption(t("card-link"))
        st.code(absolute(address(card=(one.claim_id,))), language=None, wrap_lines=True)
        rows = one.rows.to_dict("records")
        forms(citation.claim(rows, here.tables["sources"], t, edition(), today()))
    with st.expander(t("card-wrong-title"), icon=":material/report:"):
        st.markdown(t("card-wrong", claim=one.claim_id, version=here.version))
