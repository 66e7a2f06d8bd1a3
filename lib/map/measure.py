"""How wide a text is in the fonts we ship, Arabic joined as it is drawn."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PIL import ImageFont

from lib.map.style import BOLD, text_px

FONTS = Path(__file__).parents[1] / "fonts"
_PX = 100  # measured once at this size: widths grow evenly with it
_BOLD = BOLD | {"chip"}
_ARABIC = re.compile("([\u0600-\u06ff][\u0600-\u06ff ]*)")
_UNSEEN = re.compile("[\u2066-\u2069]")  # marks of direction take no room


@cache
def text_size(text: str, style: str, rtl: bool) -> tuple[float, float]:
    """Width and height of a text in pixels, a little more than it takes."""
    lines, size = text.split("\n"), text_px(style, rtl)
    return max(_width(line, style in _BOLD) for line in lines) * size / _PX + 3, len(lines) * size * 1.3


def _width(line: str, bold: bool) -> float:
    """Pixels at _PX: each stretch of a script in its own font, for neither has the other's letters."""
    parts = [part for part in _ARABIC.split(_UNSEEN.sub("", line)) if part]
    return sum(_font(bool(_ARABIC.match(part)), bold).getlength(part) for part in parts)


@cache
def _font(arabic: bool, bold: bool) -> ImageFont.FreeTypeFont:
    name = f"NotoSans{'Arabic' if arabic else ''}-{'Bold' if bold else 'Regular'}.ttf"
    # Raqm joins the letters; without it an Arabic word would be measured as letters standing alone.
    return ImageFont.truetype(FONTS / name, _PX, layout_engine=ImageFont.Layout.RAQM)
