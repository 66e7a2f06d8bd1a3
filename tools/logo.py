"""Draw the site's icons for phones from pages/static/favicon.svg: `python -m tools.logo`. Again when it changes.

Phones cut icons into their own shapes: what they may cut (`maskable`, and Apple's) goes to the edges, with the
drawing inside the inner four fifths that no shape cuts.
"""

import re
from pathlib import Path

from vl_convert import svg_to_png

STATIC = Path(__file__).resolve().parents[1] / "pages" / "static"
SIDE = 32
"""Of favicon.svg, in its own units."""
PLAIN = {"icon-192.png": 192, "icon-512.png": 512}
FILLED = {"icon-maskable.png": 512, "apple-touch-icon.png": 180}


def filled(svg: str) -> str:
    """The drawing smaller, on its ground without round corners."""
    head, ground, rest = re.fullmatch(r"(<svg[^>]*>)(<rect[^>]*/>)(.*)</svg>\s*", svg, re.S).groups()
    square = re.sub(r' rx="[^"]*"', "", ground)
    inset = SIDE * (1 - 0.72) / 2
    return f'{head}{square}<g transform="translate({inset:.2f} {inset:.2f}) scale(0.72)">{rest}</g></svg>'


def draw(svg: str, size: int) -> bytes:
    """A square PNG."""
    sized = svg.replace("<svg ", f'<svg width="{SIDE}" height="{SIDE}" ', 1)
    return bytes(svg_to_png(sized, scale=size / SIDE, ppi=72))


if __name__ == "__main__":
    logo = (STATIC / "favicon.svg").read_text("utf-8")
    for name, size in (PLAIN | FILLED).items():
        (STATIC / name).write_bytes(draw(filled(logo) if name in FILLED else logo, size))
