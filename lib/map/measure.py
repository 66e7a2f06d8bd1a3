"""How wide a text is in the fonts we ship, Arabic joined as it is drawn."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PIL import ImageFont

from lib.map.style import BOLD, text_px

FONTS = Path(__file__).parents[1] / "fonts"
_PX = 100  # measured once at this size: widths grow evenly with it
_BOLD = BOLD | {"chip"}


@cache
def text_size(text: str, style: str, rtl: bool, small: bool = False) -> tuple[float, float]:
    """Width and height of a text in pixels, a little more than it takes."""
    lines, size = text.split("\n"), text_px(style, rtl, small)
    return max(_font(style in _BOLD).getlength(line) for line in lines) * size / _PX + 3, len(lines) * size * 1.3


def width_of(text: str, bold: bool) -> float:
    """Width of a line in its own size."""
    return _font(bold).getlength(text) / _PX


@cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    name = f"CorridorSans-{'Bold' if bold else 'Regular'}.ttf"
    # Raqm joins the letters; without it an Arabic word would be measured as letters standing alone.
    return ImageFont.truetype(FONTS / name, _PX, layout_engine=ImageFont.Layout.RAQM)
