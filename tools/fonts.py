"""Make the font of the pictures drawn on the server: `python -m tools.fonts`. Again after a new release of Noto.

Latin and Arabic come as two families, and a picture's text as one run. The engine takes a letter that the first family
lacks from whichever file has it, bold or not, and a mark of direction from any font of the machine. One family with
both scripts, at both weights, and with the marks of direction as glyphs of no width and no ink, leaves no choice.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[1]
WEB = ROOT / "pages" / "static" / "fonts"
OUT = ROOT / "lib" / "fonts"
SCRIPTS = ("noto-sans-latin-wght-normal.woff2", "noto-sans-arabic-arabic-wght-normal.woff2")
FAMILY = "Corridor Sans"
WEIGHTS = {"Regular": 400, "Bold": 700}
UNSEEN = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
"""Marks of direction and joining."""


def still(source: Path, weight: int, out: Path) -> str:
    """A variable font at one weight, written as TrueType."""
    font = instantiateVariableFont(TTFont(source), {"wght": weight})
    font.flavor = None
    font.save(out)
    return str(out)


def mark(font: TTFont) -> None:
    """Give the font an empty glyph for every unseen mark it lacks."""
    known = font.getBestCmap()
    order = font.getGlyphOrder()
    for code in (code for code in UNSEEN if code not in known):
        name = f"uni{code:04X}"
        order.append(name)
        font["glyf"][name] = TTGlyphPen(None).glyph()
        font["hmtx"][name] = (0, 0)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)


def name(font: TTFont, style: str) -> None:
    """The family's name, so that no font of the machine is taken for it; the copyright lines stay."""
    full = f"{FAMILY} {style}"
    names = {1: FAMILY, 2: style, 3: full, 4: full, 6: full.replace(" ", "")}
    font["name"].names = [record for record in font["name"].names if record.nameID in {0, 13, 14}]
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["OS/2"].fsSelection = 0x20 if style == "Bold" else 0x40
    font["head"].macStyle = int(style == "Bold")


def make(style: str) -> Path:
    """Write one weight."""
    with TemporaryDirectory() as folder:
        parts = [still(WEB / script, WEIGHTS[style], Path(folder) / f"{script}.ttf") for script in SCRIPTS]
        font = Merger().merge(parts)
        latin = TTFont(parts[0])
        # Lines stand as far apart as Latin ones: Vega counts on it.
        font["hhea"].ascent, font["hhea"].descent = latin["hhea"].ascent, latin["hhea"].descent
    mark(font)
    name(font, style)
    path = OUT / f"CorridorSans-{style}.ttf"
    font.save(path)
    return path


if __name__ == "__main__":
    for style in WEIGHTS:
        path = make(style)
        print(path.relative_to(ROOT), path.stat().st_size, "bytes")
