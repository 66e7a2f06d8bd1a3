"""tools.audit: made-up documents beside made-up rows; what has no row is marked, another edition is told."""

import pandas as pd
import pytest

from lib.data.tables import Dataset, read
from tools import audit
from tools.fingerprint import fingerprint, rows

TEXT = ["عنوان", "نسبة ٣٩٪ في 2024 و5 دول", "عنوان", "فقرة <b>بلا</b> صف رقمها 7"]
ROW = {
    "claim_id": "share",
    "source_id": "doc9",
    "paragraph": 2,
    "figure_as_written": "39%",
    "status": "upper_bound",
    "qualifier": "up_to",
    "according_to": None,
    "leans_on": "UN",
    "statement_en": "Up to 39 percent in 2024.",
    "statement_ar": "نسبة تصل إلى 39 في المئة عام 2024.",
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "nine.txt").write_text("\n".join(TEXT), encoding="utf-8")
    return tmp_path


@pytest.fixture
def data(folder) -> Dataset:
    source = {"source_id": "doc9", "file": "nine.txt", "short_en": "Nine", "title_ar": "تسعة", "author_paragraph": 1}
    named = pd.DataFrame({"source_id": ["doc9"], "paragraph": [1]})
    prints = pd.DataFrame(rows({"doc9": TEXT}), columns=["source_id", "paragraph", "sha256"])
    tables = {
        "sources": pd.DataFrame([source | {"fingerprint": fingerprint(TEXT)}]),
        "paragraphs": prints.astype({"paragraph": int}),
        "evidence": pd.DataFrame([ROW]),
        "actors": named,
        "resources": named.head(0),
        "places": named.head(0),
    }
    return Dataset(folder, tables, version="0123456789ab")


def test_rows_and_gaps_of_the_same_edition(data, folder):
    (document,) = audit.compare(data, folder)
    assert document.same and document.strange() == []
    assert [len(p.rows) for p in document.paragraphs] == [0, 1, 0, 0]
    assert [p.number for p in document.paragraphs if p.empty] == [1, 4]
    assert document.paragraphs[2].repeats == 1
    assert document.paragraphs[0].named == ["actors", "sources.author"]
    assert [p.lost for p in document.paragraphs] == [[], ["5"], [], ["7"]]


def test_numbers_are_marked_by_what_has_them(data, folder):
    (document,) = audit.compare(data, folder)
    pieces = document.paragraphs[1].pieces()
    assert [piece for piece in pieces if piece[1]] == [("٣٩", "figure"), ("2024", "said"), ("5", "lost")]
    assert "".join(text for text, _ in pieces) == TEXT[1]


def test_another_edition_is_told(data, folder):
    (folder / "nine.txt").write_text("\n".join([TEXT[0], "جديد", *TEXT[1:]]), encoding="utf-8")
    (document,) = audit.compare(data, folder)
    assert not document.same and document.strange() == [2]
    assert document.paragraphs[2].ours == 2 and document.paragraphs[2].rows[0]["claim_id"] == "share"
    assert "another edition; paragraphs not in ours: [2]" in audit.report([document])


def test_the_page_has_the_row_in_both_languages_and_no_markup_of_the_text(data, folder):
    page = audit.html(audit.compare(data, folder), data.version)
    for words in (ROW["statement_en"], ROW["statement_ar"], "upper_bound · up_to", "leans on UN", "0123456789ab"):
        assert words in page
    assert '<mark class="figure">٣٩</mark>' in page and '<mark class="lost">7</mark>' in page
    assert "&lt;b&gt;" in page and "<b>" not in page
    assert "according to" not in page


def test_documents_that_are_not_there_are_left_out(data, tmp_path):
    (tmp_path / "nine.txt").unlink()
    assert audit.compare(data, tmp_path) == [] and audit.report([]) == ""


def test_our_own_tables_have_what_the_audit_reads(tmp_path):
    ours = read().sound()
    (tmp_path / ours.tables["sources"]["file"].iloc[0]).write_text("نص", encoding="utf-8")
    (document,) = audit.compare(ours, tmp_path)
    assert not document.same and document.strange() == [1]
