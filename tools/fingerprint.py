"""Fingerprints of the documents, so that whoever has them can tell whether they have the same edition.

`python -m tools.fingerprint FOLDER_OF_DOCUMENTS` writes data/paragraphs.csv and the column `fingerprint` of
data/sources.csv. The texts themselves never enter the project.

The rule: a document's paragraphs are its lines that are not empty after Python's `str.strip()`, counted from 1. A paragraph
is normalised to Unicode NFC, format characters (direction marks, zero-width characters, byte order mark: category Cf)
dropped, white space of any kind and length folded to one space, none at its ends. Its fingerprint is the SHA-256 of that
text in UTF-8; a document's is that of its normalised paragraphs with a line feed between each two.
"""

import hashlib
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from lib.data.strict_csv import Cells, read_cells
from lib.data.tables import DATA

Documents = Mapping[str, list[str]]
"""Source id -> its paragraphs as printed."""


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a document, stripped; the first has number 1."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def normalise(paragraph: str) -> str:
    """The paragraph as it is fingerprinted."""
    composed = unicodedata.normalize("NFC", paragraph)
    return " ".join("".join(sign for sign in composed if unicodedata.category(sign) != "Cf").split())


def fingerprint(paragraphs: Iterable[str]) -> str:
    """64 hex digits for one paragraph or several."""
    return hashlib.sha256("\n".join(map(normalise, paragraphs)).encode()).hexdigest()


def read_documents(folder: Path, files: Mapping[str, str]) -> dict[str, list[str]]:
    """The documents found in a folder; `files` gives each source's file name."""
    there = {source: folder / name for source, name in files.items() if (folder / name).is_file()}
    return {source: paragraphs(path.read_text(encoding="utf-8-sig")) for source, path in there.items()}


def rows(documents: Documents) -> list[list[str]]:
    """The rows of paragraphs.csv."""
    return [
        [source, str(number), fingerprint([text])]
        for source, texts in documents.items()
        for number, text in enumerate(texts, 1)
    ]


def signed(sources: Cells, documents: Documents) -> Cells:
    """sources.csv with the fingerprints of the documents, in its last column."""
    header = [*(name for name in sources.header if name != "fingerprint"), "fingerprint"]
    records = [row | {"fingerprint": fingerprint(documents[row["source_id"]])} for _, row in sources.records]
    return Cells(header, [[row[name] for name in header] for row in records], sources.lines)


if __name__ == "__main__":
    sources = read_cells(DATA / "sources.csv")
    files = {row["source_id"]: row["file"] for _, row in sources.records}
    documents = read_documents(Path(sys.argv[1]), files)
    if missing := [files[source] for source in files if source not in documents]:
        sys.exit(f"not in {sys.argv[1]}: {', '.join(missing)}")
    table = Cells(["source_id", "paragraph", "sha256"], rows(documents), [])
    (DATA / "paragraphs.csv").write_bytes(table.to_bytes())
    (DATA / "sources.csv").write_bytes(signed(sources, documents).to_bytes())
