"""The parts that pages share: filters, the matrix, document cards, checks, downloads, citations."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.share import citation, export
from lib.ui.browser import browser
from lib.ui.card import claims, edition, forms, plain, record_lines, today
from lib.ui.figure import open_card, picked_round
from lib.ui.state import base_url, here_query, page
from lib.ui.widgets import choose_one, text
from lib.vocabulary import SOURCES, STATUSES

ROW = 84  # pixels: a claim runs over three lines


def actor_names() -> dict[str, str]:
    """Actor id -> name in the reader's language: a plain dict, for labels of widgets."""
    here = page()
    return _names(here.version, here.t.lang)


def actor_name(code: str) -> str:
    """The name of an actor in the reader's language; the code where there is none."""
    return actor_names().get(code, code)


def source_names() -> dict[str, str]:
    """Document id -> short name in the reader's language."""
    here = page()
    return dict(here.tables["sources"].set_index("source_id")[f"short_{here.t.lang}"])


def source_name(code: str) -> str:
    """The short name of a document in the reader's language."""
    return source_names()[code]


@st.cache_resource(show_spinner=False)
def _names(version: str, lang: str) -> dict[str, str]:
    return dict(page().tables["actors"].set_index("actor_id")[f"name_{lang}"])


@st.cache_resource(show_spinner=False)
def _spellings(version: str) -> dict[str, str]:
    actors = page().tables["actors"].set_index("actor_id")
    return dict(actors["name_en"] + " " + actors["name_ar"])


@st.cache_resource(show_spinner=False)
def _cells(version: str) -> pd.DataFrame:
    return evidence.agreement(claims(), list(page().tables["sources"]["source_id"]))


def cells() -> pd.DataFrame:
    """Which document agrees, differs or is silent on each claim; computed once for each version."""
    return _cells(page().version)


# --- Filters ---------------------------------------------------------------------------


def evidence_filters() -> dict:
    """The filters of claims as `evidence.choose` takes them."""
    t = page().t
    any_of = lambda label: lambda code: label(code) if code else t("anything")  # noqa: E731
    with st.container(horizontal=True, vertical_alignment="bottom"):
        found = {
            "q": text("q", t("filter-q"), placeholder=t("filter-q-hint"), width=280),
            "actor": _one("actor", _actors(), any_of(actor_names().get)),
            "topic": _one("topic", _topics(), any_of(lambda code: t.code("topic", code))),
            "status": _one("status", STATUSES, any_of(lambda code: t.code("status", code))),
            "doc": _one("doc", SOURCES, any_of(source_names().get)),
        }
    return {**found, "names": _spellings(page().version)}


def _one(name: str, options, label_of) -> str:
    t = page().t
    return choose_one(name, ["", *options], t(f"filter-{name}"), label_of=label_of, widget="selectbox", width=190)


def _actors() -> list[str]:
    """Powers and states first, then everybody else a claim is about."""
    known = page().tables["actors"]
    used = {actor for actors in claims()["actors"] for actor in actors.split(";")}
    first = known["kind"].map({"power": 0, "member_state": 1, "region": 2}).fillna(3)
    order = known.assign(order=first).sort_values("order", kind="stable")["actor_id"]
    return [actor for actor in order if actor in used]


def _topics() -> list[str]:
    return sorted(claims()["topic"].unique(), key=lambda code: page().t.code("topic", code))


# --- Evidence --------------------------------------------------------------------------


def tally(found: pd.DataFrame) -> None:
    """How many of the claims agree, differ, stand in one document or in none."""
    t = page().t
    kinds = found.groupby("claim_id")["cell"].agg(set)
    counts = {
        "claims": len(kinds),
        "agree": sum("agrees" in kind for kind in kinds),
        "differ": sum("differs" in kind for kind in kinds),
        "single": sum("only" in kind for kind in kinds),
        "unsaid": sum(kind == {"silent"} for kind in kinds),
    }
    with st.container(horizontal=True, gap="medium"):
        for name, count in counts.items():
            st.metric(t(f"tally-{name}"), count, width="content")


def matrix(rows: pd.DataFrame) -> None:
    """The table of claims by documents; any cell opens the claim's card. In Arabic it runs from the right.

    A grid always opens at its left end: on a phone, where it does not fit, the claims stand there in Arabic too.
    """
    t, narrow = page().t, browser().narrow
    order = ["statement", "topic", *SOURCES]
    side = "right" if t.rtl else "left"
    column = st.column_config.TextColumn
    heads = {
        "statement": column(t("evidence-claim"), width=230 if narrow else 330, alignment=side),
        "topic": column(t("filter-topic"), width=96, alignment=side),
        **{source: column(name, width=137, alignment=side) for source, name in source_names().items()},
    }
    event = st.dataframe(
        rows,
        key=f"matrix-{t.lang}-{picked_round()}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
        column_config=heads,
        column_order=order[::-1] if t.rtl and not narrow else order,
        height=min(740, 40 + ROW * len(rows)),
        row_height=ROW,
        alt=t("evidence-how"),
    )
    chosen = event.selection.cells
    open_card("matrix", (rows.iloc[chosen[0][0]]["claim_id"],) if chosen else ())


# --- About -----------------------------------------------------------------------------


def documents() -> None:
    """The five documents, each with who stands behind it and what was taken from it."""
    here, t = page(), page().t
    counts = claims()["source_id"].value_counts()
    for row in here.tables["sources"].to_dict("records"):
        with st.container(border=True):
            st.markdown(
                f"#### {t('about-document', number=row['source_id'].removeprefix('doc'))} · {plain(t.of(row, 'short'))}"
            )
            st.markdown("  \n".join(record_lines(row, t)))
            st.caption(
                " · ".join(
                    [
                        t("about-words", paragraphs=row["paragraphs"], words=row["words"]),
                        t("about-statements", count=int(counts.get(row["source_id"], 0))),
                    ]
                )
            )
            if row["on_central_asia"] == "silent":
                st.info(t("about-silent"), icon=":material/wrong_location:")


def checks(rows: pd.DataFrame) -> None:
    """Each inconsistency: what is said where, why it cannot all hold, how we treat it."""
    t = page().t
    for row in rows.to_dict("records"):
        with st.expander(plain(t.of(row, "said")), icon=":material/rule:"):
            st.caption(places(row["places"]))
            st.markdown(f"**{t('about-why')}.** {plain(t.of(row, 'why'))}")
            st.markdown(f"**{t('about-treatment')}.** {plain(t.of(row, 'treatment'))}")


def places(cell: str) -> str:
    """`doc1:13;doc3:8` as short names and paragraphs."""
    t = page().t
    pairs = (place.split(":") for place in cell.split(";"))
    return t("list-separator").join(t("place", source=source_name(source), number=number) for source, number in pairs)


def gaps() -> None:
    """What none of the documents says, as a table of the comparison's empty slots."""
    rows = claims()
    unsaid = rows[(rows["status"] == "not_stated") & rows["tables"].str.contains("power_profile")]
    shown = pd.DataFrame({page().t("status-not-stated"): unsaid[f"statement_{page().t.lang}"]})
    event = st.dataframe(
        shown,
        key=f"gaps-{page().t.lang}-{picked_round()}",
        hide_index=True,
        on_select="rerun",
        selection_mode="single-cell",
    )
    chosen = event.selection.cells
    open_card("gaps", (unsaid.iloc[chosen[0][0]]["claim_id"],) if chosen else ())


def never(what: str) -> None:
    """Why the app does not do what a reader could expect here."""
    t = page().t
    st.info(t(f"never-{what}"), icon=":material/block:")


# --- Data ------------------------------------------------------------------------------


def choose_resource() -> str:
    """A resource the documents name as held or wanted; blank for all."""
    here, t = page(), page().t
    names = here.tables["resources"].set_index("resource_id")[f"name_{t.lang}"]
    held = list(dict.fromkeys(here.tables["endowments"]["resource_id"]))
    return choose_one(
        "resource",
        ["", *held],
        t("column-resource-id"),
        widget="selectbox",
        width=280,
        label_of=lambda code: names[code] if code else t("anything"),
    )


def choose_table() -> str:
    """The table to show, named by its title."""
    here, t = page(), page().t
    titles = {resource["name"]: resource for resource in dataset().descriptor["resources"]}
    names = [name for name in here.tables if name in titles]
    return choose_one(
        "table",
        names,
        t("data-choose"),
        widget="selectbox",
        label_of=lambda name: f"{titles[name]['title' if t.lang == 'en' else 'title_ar']} · {name}",
    )


def dictionary(name: str) -> None:
    """What each column of a table means, with its type and allowed values."""
    t = page().t
    with st.expander(t("data-fields"), icon=":material/menu_book:"):
        st.dataframe(
            pd.DataFrame(
                [
                    {
                        t("data-field"): field["name"],
                        t("data-type"): field["type"],
                        t("data-meaning"): field["description" if t.lang == "en" else "description_ar"],
                        t("data-values"): ", ".join(field.get("constraints", {}).get("enum", [])),
                    }
                    for field in dataset().fields(name)
                ]
            ),
            hide_index=True,
        )


def package() -> None:
    """The whole data package in one file."""
    t = page().t
    st.download_button(
        t("download-package"),
        export.package_zip,
        f"middle-corridor-{page().version}.zip",
        "application/zip",
        help=t("download-package-hint"),
        type="primary",
        icon=":material/folder_zip:",
        on_click="ignore",
    )


def addresses(name: str) -> None:
    """Where programs read a table, with examples that work."""
    t = page().t
    st.markdown(t("download-addresses-text"))
    st.code(
        "\n".join(
            f"{base_url()}/data/{file}" for file in (f"{name}.csv", f"{name}.json", "datapackage.json", "package.zip")
        ),
        language=None,
    )
    for kind, code in export.usage_examples(base_url()).items():
        st.caption(t(f"download-example-{kind}"))
        st.code(code, language=kind)


def cite_view() -> None:
    """How to cite the page as it stands."""
    here = page()
    _cite(citation.view(here.name, here_query(), here.t, edition(), today()))


def cite_package() -> None:
    """How to cite the whole package."""
    here = page()
    _cite(citation.package(dataset().descriptor, here.t, edition(), today()))


def _cite(work: citation.Work) -> None:
    t = page().t
    with st.expander(t("cite-heading"), icon=":material/format_quote:"):
        forms(work)
