"""The data page: the whole package, what each column means, where programs read a table."""

from __future__ import annotations

from html import escape

import streamlit as st

from lib.markup.cite import boxed
from lib.share import export
from lib.ui.state import base_url, page
from lib.ui.words import html, plain_rows


def package() -> None:
    """The whole data package in one file."""
    t = page().t
    words, hint = escape(t("download-package")), escape(t("download-package-hint"))
    html(f'<p><a class="package" href="/data/package.zip" download>{words}</a></p><p class="quiet">{hint}</p>')


def dictionary(name: str) -> None:
    """What each column of a table means, with its type and allowed values."""
    here, t = page(), page().t
    shown = st.expander(t("data-fields"), icon=":material/menu_book:", key="fields", on_change="rerun")
    if not shown.open:
        return
    column = "description" if t.lang == "en" else "description_ar"
    schemas = {resource["name"]: resource["schema"] for resource in here.dataset.descriptor["resources"]}
    with shown:
        st.table(
            plain_rows(
                {
                    t("data-field"): field["name"],
                    t("data-type"): field["type"],
                    t("data-meaning"): field.get(column, ""),
                    t("data-values"): ", ".join(field.get("constraints", {}).get("enum", [])),
                }
                for field in schemas[name]["fields"]
            )
        )


def addresses(name: str) -> None:
    """Where programs read a table, with examples that work."""
    t, site = page().t, base_url()
    st.markdown(t("download-addresses-text"))
    files = (f"{name}.csv", f"{name}.json", "datapackage.json", "package.zip")
    texts = {"": "\n".join(f"{site}/data/{file}" for file in files)}
    texts |= {t(f"download-example-{kind}"): example for kind, example in export.usage_examples(site).items()}
    html("".join(boxed(text, name, t) for name, text in texts.items()))
