"""Cut the Arabic fonts to the letters of Arabic: `python -m tools.letters FOLDER`, FOLDER holding the whole files.

Whole they are 260 kB, of which half are letters of other languages and forms that no text here is written in; on a slow
phone they took more than a second before the heading. The files are @fontsource-variable's of the same names.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "pages" / "static" / "fonts"
FONTS = ("noto-sans-arabic-arabic-wght-normal.woff2", "noto-naskh-arabic-arabic-wght-normal.woff2")
LETTERS = "".join(
    (
        *map(chr, range(0x0621, 0x063B)),  # hamza to ghain
        *map(chr, range(0x0640, 0x0656)),  # tatweel to the vowel marks
        *map(chr, (*range(0x0660, 0x066A), *range(0x06F0, 0x06FA))),  # digits, eastern and Persian
        "،؛؟٪٫٬ٰٱ۔پچژڤکگی",  # signs, and the letters that names from the neighbours take
        " \u00a0\u200c\u200d\u200e\u200f\u2010\u2011\u25cc–—‘’“”…",
    )
)
"""Every letter that a text in Arabic may use; a test holds our texts against it."""


def cut(source: Path, out: Path) -> None:
    """Write the font with these letters alone, in all its weights."""
    options = Options(flavor="woff2", layout_features=["*"])
    font = load_font(str(source), options)
    cutter = Subsetter(options)
    cutter.populate(text=LETTERS)
    cutter.subset(font)
    save_font(font, str(out), options)


if __name__ == "__main__":
    for name in FONTS:
        cut(Path(sys.argv[1]) / name, OUT / name)
        print(name, (OUT / name).stat().st_size, "bytes")
