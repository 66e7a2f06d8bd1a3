"""Cut the fonts to the letters and weights in use: `python -m tools.letters FOLDER`, FOLDER holding the whole files.

Whole the Arabic ones are 260 kB, of which half are letters of other languages and forms that no text here is written in,
and a third of every font are weights that no line here has; on a slow phone both took more than a second before the
heading. The files are @fontsource-variable's of the same names.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "pages" / "static" / "fonts"
TEXT, HEADINGS = (400, 700), 700
"""Weights: from text to what stands out in it, and the one of headings."""
FONTS = {
    "noto-sans-latin-wght-normal.woff2": TEXT,
    "noto-serif-latin-wght-normal.woff2": HEADINGS,
    "noto-sans-arabic-arabic-wght-normal.woff2": TEXT,
    "noto-naskh-arabic-arabic-wght-normal.woff2": HEADINGS,
}
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


def cut(source: Path, out: Path, weights: int | tuple[int, int]) -> None:
    """Write the font with these weights alone, an Arabic one with these letters alone."""
    options = Options(flavor="woff2", layout_features=["*"])
    font = load_font(str(source), options)
    if "arabic" in source.name:
        cutter = Subsetter(options)
        cutter.populate(text=LETTERS)
        cutter.subset(font)
        save_font(font, str(out), options)
        font = TTFont(out)
    instantiateVariableFont(font, {"wght": weights}, inplace=True)
    font.save(out)


if __name__ == "__main__":
    for name, weights in FONTS.items():
        cut(Path(sys.argv[1]) / name, OUT / name, weights)
        print(name, (OUT / name).stat().st_size, "bytes")
