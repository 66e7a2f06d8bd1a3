"""Rows in words: every column under a head of the language, each thing once, codes last, nothing lost."""

import pytest

from lib.evidence.record import record
from lib.i18n import LANGUAGES, translator
from lib.markup.readable import labelled
from lib.share import files


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [name for name, thing in files.THINGS.items() if "csv" in thing.forms])
def test_words_come_first_and_codes_last(name, lang):
    rows = files.rows(record(), name, files.view(name, {"lang": lang}))
    shown = labelled(rows, translator(lang), name, record())
    assert len(shown) == len(rows) and shown.columns.is_unique
    other = "_ar" if lang == "en" else "_en"
    assert not [column for column in shown if column.endswith(other)]
    codes = [column in rows.columns for column in shown]
    assert codes == sorted(codes) and not any(codes[:3])


def test_no_thing_stands_there_twice():
    t, rows = translator("ar"), files.rows(record(), "reserve_shares", files.view("reserve_shares", {}))
    shown = list(labelled(rows, t, "reserve_shares", record()))
    assert shown[0] == t("column-resource-id") and shown[-1] == "source_id"
    assert not {t("column-name"), t("column-short"), "resource_ar"} & set(shown)


def test_arabic_heads_and_labels_with_their_codes():
    t, rows = translator("ar"), files.rows(record(), "pledges", files.view("pledges", {}))
    shown = labelled(rows, t, "pledges", record())
    assert list(shown["source_id"].dropna()) == list(rows["source_id"].dropna())
    assert t.code("status", "upper_bound") in set(shown[t("column-status")])
    assert "upper_bound" in set(shown["status"])
    assert shown[t("column-value")].dropna().tolist() == rows["value"].dropna().tolist()
    silent = rows["value"].isna().to_numpy()
    assert silent.any() and shown[t("column-value")].isna().to_numpy().tolist() == silent.tolist()
