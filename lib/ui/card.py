"""The evidence card: a claim's trail, opened from any mark, in a dialog with an address of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import islice

import pandas as pd
import streamlit as st

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.evidence import reference
from lib.evidence.card import Card, card
from lib.i18n import Translator
from lib.share import citation
from lib.ui.state import absolute, address, base_url, page, put

# Colour never stands alone: each badge says its word.
TONE = {"stated": "green", "not_stated": "gray", "planned": "blue", "forecast": "violet"}


def claims() -> pd.DataFrame:
    """All claims (see lib.evidence.claims), built once for each version of the data."""
    return _claims(page().version)


@st.cache_resource(show_spinner=False)
def _claims(version: str) -> pd.DataFrame:
    return evidence.claims(page().tables)


def show_card() -> None:
    """Open the card that the address asks for, if it asks for one."""
    here, t = page(), page().t
    wanted = here.state["card"]
    found = [made for made in (card(here.tables, claims(), claim) for claim in wanted) if made]
    unknown = [claim for claim in wanted if claim not in {made.claim_id for made in found}]
    if unknown:
        st.info(t("card-unknown", claim=", ".join(unknown[:5])), icon=":material/link_off:")
    if found:
        st.dialog(t("card-title"), width="medium", on_dismiss=_closed)(_draw)(found)


def _closed() -> None:
    """Leave the address without the card, and let the same mark be picked again."""
    put(card=())
    st.session_state["_round"] = st.session_state.get("_round", 0) + 1


def _draw(found: list[Card]) -> None:
    t = page().t
    if len(found) > 1:
        st.caption(t("card-several", count=len(found)))
    for number, one in enumerate(found):
        if number:
            st.divider()
        _body(one, t)


def _body(one: Card, t: Translator) -> None:
    st.markdown(f"### {plain(t.of(one.rows.iloc[0], 'statement'))}")
    _verdict(one, t)
    for source in one.speaking:
        with st.container(border=True):
            _document(one, source, t)
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
        return
    if one.difference:
        st.markdown(t("card-differ", count=count, what=t.code("difference", one.difference)))
    else:
        st.markdown(t("card-one") if count == 1 else t("card-agree", count=count))
    if one.silent:
        names = t("list-separator").join(t.of(one.sources[source], "short") for source in one.silent)
        st.caption(t("card-silent", names=names))


def _document(one: Card, source: str, t: Translator) -> None:
    """One document's rows of the claim, and who stands behind the document."""
    record = one.sources[source]
    same = one.rows[f"statement_{t.lang}"].nunique() == 1
    st.markdown(f"**{plain(t.of(record, 'short'))}**")
    for row in one.rows_of(source).to_dict("records"):
        st.markdown(_badges(row, t))
        if not same:
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
        actors = page().tables["actors"].set_index("actor_id")
        parts.append(("gray", t("card-according", name=t.of(actors.loc[row["according_to"]], "name"))))
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


def forms(work: citation.Work) -> None:
    """A citation in its three forms, ready to be copied."""
    t = page().t
    for name, make in (("apa", citation.apa), ("bibtex", citation.bibtex), ("plain", citation.plain)):
        st.caption(t(f"cite-form-{name}"))
        st.code(make(work, t), language=None, wrap_lines=True)


def edition() -> citation.Edition:
    """The data as the reader sees them, for citations."""
    return citation.edition(dataset().descriptor, page().version, base_url())


def today() -> date:
    """The day of access."""
    return datetime.now(UTC).date()


def plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    return str(text).translate({ord(sign): "\\" + sign for sign in "\\`*_[]$~#<>|"})
