"""A reader's own check of our rows against the documents, for whoever has them.

`python -m tools.audit FOLDER_OF_DOCUMENTS [-o FILE.html]` says whether they are the edition our rows are taken from, and
writes one local page: paragraph by paragraph, every row of evidence that cites it beside it. Paragraphs without a row, and
numbers that no row of their paragraph has, are marked. The page holds the texts: it is for the reader's own use.
"""

import argparse
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import jinja2
import pandas as pd

from lib.data.tables import Dataset, read
from tools.fingerprint import fingerprint, read_documents
from tools.mentions import SITE

PAGE = Path(__file__).with_name("audit.html")

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
_NUMBER = re.compile(r"[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*")
_WORDS = ["claim_id", "status", "qualifier", "according_to", "leans_on", "figure_as_written"]
_VOCABULARY = ("actors", "resources", "places")


@dataclass
class Paragraph:
    """One paragraph of a reader's copy, and what our data have of it."""

    number: int
    text: str
    ours: int | None
    """Its number in our edition; None where the text is not in it."""
    rows: list[dict] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    """Tables without evidence (names, authors) that cite it."""
    site: bool = False
    repeats: int | None = None

    @property
    def empty(self) -> bool:
        """Whether no row cites it and nothing else explains why."""
        return not (self.rows or self.site or self.repeats)

    @property
    def unexplained(self) -> str:
        """What a number is that no row has: lost, but for what the site put there or what the paragraph repeats."""
        return "" if self.site or self.repeats else "lost"

    def pieces(self) -> list[tuple[str, str]]:
        """The text cut at its numbers, each with what it is: blank, figure (a row's own), said (in a statement), lost."""
        figures = numbers(row["figure_as_written"] for row in self.rows)
        said = numbers(f"{row['statement_en']} {row['statement_ar']}" for row in self.rows)
        cut, at = [], 0
        for match in _NUMBER.finditer(self.text):
            value = plain(match[0])
            kind = "figure" if value in figures else "said" if value in said else self.unexplained
            cut += [(self.text[at : match.start()], ""), (match[0], kind)]
            at = match.end()
        return [*cut, (self.text[at:], "")]

    @property
    def lost(self) -> list[str]:
        """The numbers that no row of this paragraph has."""
        return [text for text, kind in self.pieces() if kind == "lost"]


@dataclass
class Document:
    """One document of a reader's copy."""

    source: dict
    paragraphs: list[Paragraph]
    same: bool

    def strange(self) -> list[int]:
        """The paragraphs whose text is not in our edition."""
        return [paragraph.number for paragraph in self.paragraphs if paragraph.ours is None]


def plain(number: str) -> str:
    """A number as it is compared: western digits, no grouping."""
    return number.translate(_DIGITS).replace(",", "")


def numbers(texts: Iterable[str]) -> set[str]:
    """Every number in some texts."""
    return {plain(match) for text in texts for match in _NUMBER.findall(text)}


def compare(data: Dataset, folder: Path) -> list[Document]:
    """The documents found in a folder beside our rows, in our order."""
    sources = {row["source_id"]: row for row in data.tables["sources"].to_dict("records")}
    found = read_documents(folder, {source: row["file"] for source, row in sources.items()})
    return [
        Document(
            sources[source], _paragraphs(data, source, texts), fingerprint(texts) == sources[source]["fingerprint"]
        )
        for source, texts in found.items()
    ]


def _paragraphs(data: Dataset, source: str, texts: list[str]) -> list[Paragraph]:
    known = _of(data.tables["paragraphs"], source).sort_values("paragraph", ascending=False)
    places = dict(zip(known["sha256"], known["paragraph"], strict=True))
    own = dict(zip(known["paragraph"], known["sha256"], strict=True))
    rows, named = _rows(data, source), _named(data, source)
    made, seen = [], {}
    for number, text in enumerate(texts, 1):
        digest = fingerprint([text])
        ours = number if own.get(number) == digest else places.get(digest)
        paragraph = Paragraph(number, text, ours, rows.get(ours, []), named.get(ours, []))
        paragraph.site = ours in SITE.get(source, ())
        paragraph.repeats = seen.get(digest)
        seen.setdefault(digest, number)
        made.append(paragraph)
    return made


def _rows(data: Dataset, source: str) -> dict[int, list[dict]]:
    """Paragraph -> the rows of evidence that cite it, blanks as blank text."""
    rows = _of(data.tables["evidence"], source)
    texts = rows[[*_WORDS, "statement_en", "statement_ar"]].fillna("").to_dict("records")
    gathered: dict[int, list[dict]] = {}
    for paragraph, row in zip(rows["paragraph"], texts, strict=True):
        gathered.setdefault(paragraph, []).append(row)
    return gathered


def _named(data: Dataset, source: str) -> dict[int, list[str]]:
    """Paragraph -> the tables of names that cite it, and the columns of `sources` known from it."""
    gathered: dict[int, list[str]] = {}
    for table in _VOCABULARY:
        for paragraph in _of(data.tables[table], source)["paragraph"].dropna().unique():
            gathered.setdefault(paragraph, []).append(table)
    about = _of(data.tables["sources"], source).filter(like="_paragraph")
    for column in about:
        for paragraph in about[column].dropna():
            gathered.setdefault(paragraph, []).append(f"sources.{column.removesuffix('_paragraph')}")
    return gathered


def _of(table: pd.DataFrame, source: str) -> pd.DataFrame:
    return table[table["source_id"].eq(source).fillna(False).astype(bool)]


def html(documents: list[Document], version: str) -> str:
    """The page."""
    surroundings = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    return surroundings.from_string(PAGE.read_text(encoding="utf-8")).render(documents=documents, version=version)


def report(documents: list[Document]) -> str:
    """The same in a few lines for the terminal."""
    lines = []
    for document in documents:
        strange, all_of = document.strange(), document.paragraphs
        edition = (
            "the same edition" if document.same else f"another edition; paragraphs not in ours: {strange or 'none'}"
        )
        lost = {p.number: p.lost for p in all_of if p.lost}
        lines.append(f"{document.source['source_id']}: {edition}; {len(all_of)} paragraphs")
        lines.append(f"  without a row: {[p.number for p in all_of if p.empty] or 'none'}")
        lines.append(f"  numbers without a row, by paragraph: {lost or 'none'}")
    return "\n".join(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path("audit.html"))
    asked = parser.parse_args()
    data = read().sound()
    documents = compare(data, asked.folder)
    asked.output.write_text(html(documents, data.version), encoding="utf-8")
    print(report(documents), f"written to {asked.output}", sep="\n")
