"""Cut Streamlit's icon font to the icons that can be shown: `python -m tools.icons`. Again after each new Streamlit.

Streamlit loads 375 kB of icons before anything else, two seconds on a phone, and shows some twenty. Kept are the icons
that our code names and all that Streamlit's own scripts name.
"""

import re
from pathlib import Path

import streamlit
from fontTools.subset import Options, Subsetter, load_font, save_font

ROOT = Path(__file__).resolve().parents[1]
STATIC = Path(streamlit.__file__).parent / "static" / "static"
OUT = ROOT / "pages" / "static" / "fonts" / "material-symbols-rounded-used.woff2"
NAMED = re.compile(r":material/([a-z0-9_]+)")


def named() -> set[str]:
    """Every icon that a script of Streamlit's or a file of ours names."""
    files = [*(STATIC / "js").glob("*.js"), *(ROOT / "lib").rglob("*.py"), *(ROOT / "pages").glob("*.py")]
    return {name for path in files for name in NAMED.findall(path.read_text("utf-8"))} | {"spinner"}


def ligatures(font) -> dict[str, str]:
    """Written name -> glyph, of a font that draws an icon where its name is written."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    found = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, ligature in getattr(table, "ligatures", {}).items():
                for one in ligature:
                    parts = [first, *one.Component]
                    if all(part in letters for part in parts):
                        found["".join(letters[part] for part in parts)] = one.LigGlyph
    return found


def cut(source: Path, out: Path) -> set[str]:
    """Write the font with the named icons alone; returns those it has."""
    options = Options(flavor="woff2", layout_features=["*"], layout_closure=False, glyph_names=True)
    font = load_font(str(source), options)
    glyphs = ligatures(font)
    kept = named() & set(glyphs)
    cutter = Subsetter(options)
    cutter.populate(text="abcdefghijklmnopqrstuvwxyz0123456789_", glyphs=[glyphs[name] for name in kept])
    cutter.subset(font)
    save_font(font, str(out), options)
    return kept


if __name__ == "__main__":
    (source,) = (STATIC / "media").glob("MaterialSymbols-Rounded.*.woff2")
    print(len(cut(source, OUT)), "icons,", OUT.stat().st_size, "bytes; not in the font:", named() - cut(source, OUT))
