"""tools.fingerprint: one edition has one fingerprint, however it was saved; another text has another."""

import pytest

from lib.data.strict_csv import Cells
from lib.data.tables import read
from tools.fingerprint import fingerprint, normalise, paragraphs, read_documents, rows, signed


def test_paragraphs_are_counted_as_the_rows_cite_them():
    assert paragraphs("\ufeff".strip("\ufeff") + " one \r\n\n\u00a0\n\ttwo\n") == ["one", "two"]


@pytest.mark.parametrize(
    "written", ["ممر  أوسط", "ممر\u00a0أوسط ", "\u200fممر أوسط\u200e", "ممر\tأو\u200cسط", "ممر ا\u0654وسط"]
)
def test_the_same_text_saved_otherwise(written):
    assert normalise(written) == "ممر أوسط"
    assert fingerprint([written]) == fingerprint(["ممر أوسط"])


@pytest.mark.parametrize("written", ["ممر اوسط", "ممر أوسط.", "ممرأوسط", "ممر أوسـط"])
def test_another_text_has_another_fingerprint(written):
    assert fingerprint([written]) != fingerprint(["ممر أوسط"])


def test_the_rule_is_the_one_written_down():
    """SHA-256 as any program computes it: `printf 'a b' | sha256sum`."""
    assert fingerprint([" a  b"]) == "c8687a08aa5d6ed2044328fa6a697ab8e96dc34291e8c2034ae8c38e6fcc6d65"
    assert fingerprint(["a", "b"]) != fingerprint(["b", "a"])


def test_tables(tmp_path):
    (tmp_path / "one.txt").write_text("first\n\nsecond\n", encoding="utf-8-sig")
    documents = read_documents(tmp_path, {"doc9": "one.txt", "doc8": "none.txt"})
    assert documents == {"doc9": ["first", "second"]}
    assert [row[:2] for row in rows(documents)] == [["doc9", "1"], ["doc9", "2"]]
    made = signed(Cells(["source_id", "fingerprint", "words"], [["doc9", "old", "2"]], [2]), documents)
    assert made.header == ["source_id", "words", "fingerprint"]
    assert made.rows == [["doc9", "2", fingerprint(["first", "second"])]]


def test_every_paragraph_of_every_document_has_one():
    tables = read().sound().tables
    counted = tables["paragraphs"].groupby("source_id")["paragraph"].agg(list).to_dict()
    wanted = tables["sources"].set_index("source_id")["paragraphs"]
    assert counted == {source: list(range(1, last + 1)) for source, last in wanted.items()}
