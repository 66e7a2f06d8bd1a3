"""Reading a CSV as it stands: UTF-8 text cells with the line each row begins on, or a reason why not. Nothing is guessed."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

LONGEST_CELL = 10_000
"""Characters. Our longest statements are a few hundred; a longer cell is a quote left open or a pasted file."""


@dataclass(frozen=True)
class Cells:
    """A CSV's cells as written: `header`, `rows` (may be ragged), and the editor's line number of each row."""

    header: list[str]
    rows: list[list[str]]
    lines: list[int]

    @cached_property
    def records(self) -> list[tuple[int, dict[str, str]]]:
        """Line number and row by column, without the ragged rows."""
        width = len(self.header)
        numbered = zip(self.lines, self.rows, strict=True)
        return [(line, dict(zip(self.header, row, strict=True))) for line, row in numbered if len(row) == width]

    def keys(self, columns: Sequence[str]) -> frozenset[tuple[str, ...]]:
        """What the rows have in these columns, gathered once however many tables point here."""
        wanted = tuple(columns)
        if wanted not in self._keys:
            self._keys[wanted] = frozenset(tuple(row[name] for name in wanted) for _, row in self.records)
        return self._keys[wanted]

    @cached_property
    def _keys(self) -> dict[tuple[str, ...], frozenset[tuple[str, ...]]]:
        return {}

    def to_bytes(self) -> bytes:
        """The cells as a CSV file: UTF-8, LF, quotes only where needed."""
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows([self.header, *self.rows])
        return text.getvalue().encode("utf-8")


class Unreadable(Exception):
    """The file is no CSV: `kind` is a code of lib.data.schema.Problem, `row` an editor line or None."""

    def __init__(self, kind: str, row: int | None, found: str, allowed: str) -> None:
        super().__init__(kind, row, found, allowed)
        self.kind, self.row, self.found, self.allowed = kind, row, found, allowed


def read_text(path: Path) -> str:
    """The file's text. Raises Unreadable where it is missing, no file, not UTF-8, or holds a BOM or a NUL."""
    if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe or device, which may never end
        raise Unreadable("missing-file", None, "no plain file", "a file")
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise Unreadable("missing-file", None, "no such file", "a file") from None
    except (OSError, ValueError) as error:  # a directory, no permission, a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable("missing-file", None, reason, "a file") from None
    if raw.startswith(b"\xef\xbb\xbf"):
        raise Unreadable("wrong-encoding", 1, "byte order mark", "UTF-8 without byte order mark")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{raw[error.start]:02x}"
        raise Unreadable("wrong-encoding", line, found, "UTF-8") from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise Unreadable("wrong-encoding", line, "NUL byte", "text")
    return text


def read_cells(path: Path) -> Cells:
    """The file's cells, empty lines included as empty rows. Raises Unreadable as `read_text`, or where it is no CSV."""
    return cells_of(read_text(path))


def cells_of(text: str) -> Cells:
    """The cells of a file's text. Raises Unreadable where it is no CSV."""
    if not text.strip():
        raise Unreadable("missing-column", 1, "empty file", "a header row")
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line = 1
    try:
        for row in reader:
            rows.append(row)
            lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable("malformed", line, str(error), "comma-separated cells, quotes closed") from None
    _refuse_long_cells(rows, lines)
    return Cells(rows[0], rows[1:], lines[1:])


def _refuse_long_cells(rows: list[list[str]], lines: list[int]) -> None:
    for row, line in zip(rows, lines, strict=True):
        for cell in row:
            if len(cell) > LONGEST_CELL:
                found = f"{cell[:60]}… ({len(cell)} characters)"
                raise Unreadable("too-long", line, found, f"at most {LONGEST_CELL} characters")
