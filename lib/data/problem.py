"""One thing wrong with the data, said so that a curator finds the cell."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """A broken cell, row or file of the data folder.

    `file`: path inside the folder. `row`: the line an editor shows (header = 1), None for the whole file.
    `column`: name, or names joined by ", " for a key. `found`: as written. `allowed`: what would be right.
    `kind`: missing-file, wrong-encoding, malformed, too-long, unlisted-file, bad-descriptor, missing-column,
    extra-column, column-order, ragged-row, type, enum, pattern, required, minimum, maximum, minLength, maxLength,
    duplicate-key, unknown-key, row-count, evidence, characters, language, date, contradiction, printed, curve,
    place, address, unrecorded or needed.
    """

    file: str
    row: int | None
    column: str | None
    found: str
    allowed: str
    kind: str

    def __str__(self) -> str:
        """One line: `formats.csv, line 3, column status: found 'x', allowed: stated, planned (enum)`."""
        place = [self.file]
        place += [f"line {self.row}"] if self.row else []
        place += [f"column {self.column}"] if self.column else []
        found = repr(self.found) if self.found else "a blank"
        return f"{', '.join(place)}: found {found}, allowed: {self.allowed} ({self.kind})"
