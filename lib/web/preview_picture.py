"""The picture of a link: title, what the view draws or says, site, source and version, in the fonts that ship and from
the right where Arabic. The drawing in it is that of the downloads.
"""

from __future__ import annotations

import re
from html import escape

from lib.evidence.record import Record
from lib.i18n import Translator, translator
from lib.map.measure import width_of
from lib.share import files
from lib.share.export import FONT, chart_svg, svg_png
from lib.web.preview import HEIGHT, WIDTH, Preview

EDGE, FOOT, COLUMN = 56, 52, 440
INK, QUIET, TEAL, PAPER = "#1b2a2e", "#5c6661", "#0b5f66", "#ffffff"

_SIZE = re.compile(r'<svg [^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"')
_MARKS = dict.fromkeys(range(0x2066, 0x206A))


def picture(record: Record, preview: Preview) -> bytes:
    """The PNG, 1200 by 630."""
    t = translator(preview.view.lang)
    page = "card-title" if preview.view["card"] else f"page-{preview.view.page}"
    parts, y = [_text(t(page), EDGE + 6, 22, t, TEAL, bold=True)], EDGE + 6.0
    wide, many = (COLUMN, 5) if preview.drawing == "map" else (WIDTH - 2 * EDGE, 2)
    said = [(36 if preview.drawing else 44, True, preview.title, 4), (24, False, preview.finding, many)]
    for size, bold, text, most in said[:1] if preview.view["card"] else said:
        y += 8
        for line in _lines(text, size, bold, most, wide):
            y += size * 1.32
            parts.append(_text(line, y, size, t, INK if bold else QUIET, bold))
    parts.append(_drawing(record, preview, y + 18, t) if preview.drawing else _words(preview, y + 18, t))
    parts.append(_foot(record, t))
    return svg_png(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>'
        f'<rect width="{WIDTH}" height="10" fill="{TEAL}"/>{"".join(parts)}</svg>'
    )


def _drawing(record: Record, preview: Preview, top: float, t: Translator) -> str:
    """The figure under the words or the map beside them, as large as there is room."""
    svg = chart_svg(files.chart_of(record, preview.drawing, preview.drawn or preview.view)).decode()
    width, height = map(float, _SIZE.findall(svg)[0])
    left, right = EDGE, WIDTH - EDGE
    if preview.drawing == "map":
        top = 24
        left, right = (EDGE, right - COLUMN - 24) if t.rtl else (left + COLUMN + 24, WIDTH - EDGE)
    scale = min((right - left) / width, (HEIGHT - FOOT - 14 - top) / height)
    x = (left + right - width * scale) / 2
    return f'<g transform="translate({x:.1f},{top:.1f}) scale({scale:.4f})">{svg}</g>'


def _words(preview: Preview, y: float, t: Translator) -> str:
    """The further lines, as many as there is room for."""
    found = []
    for text in preview.lines:
        lines = _lines(text, 26, False, 2, WIDTH - 2 * EDGE)
        if y + 12 + len(lines) * 36 > HEIGHT - FOOT - 20:
            break
        y += 12
        for line in lines:
            y += 36
            found.append(_text(line, y, 26, t, INK))
    return "".join(found)


def _foot(record: Record, t: Translator) -> str:
    y = HEIGHT - 22
    line = f'<path d="M{EDGE} {HEIGHT - FOOT}H{WIDTH - EDGE}" stroke="#d8d4c8"/>'
    source = _text(t("figure-source-line", version=record.version), y, 17, t, QUIET, far=True)
    return line + _text(t("app-title"), y, 19, t, TEAL, bold=True) + source


def _text(text: str, y: float, size: int, t: Translator, fill: str, bold: bool = False, far: bool = False) -> str:
    """A line beginning where the language begins, or ending at the far side."""
    right = t.rtl != far
    x, anchor = (WIDTH - EDGE, "end") if right else (EDGE, "start")
    weight = ' font-weight="700"' if bold else ""
    said = escape(t.isolate(text.translate(_MARKS)))
    return (
        f'<text x="{x}" y="{y:.1f}" text-anchor="{anchor}" font-family="{FONT}" font-size="{size}"{weight} '
        f'fill="{fill}">{said}</text>'
    )


def _lines(text: str, size: int, bold: bool, most: int, wide: float) -> list[str]:
    """Text in lines that fit; what does not fit ends in an ellipsis."""
    lines, line = [], ""
    for word in text.translate(_MARKS).split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, bold) * size > wide:
            lines.append(line)
            line = word
        else:
            line = longer
    lines = [*lines, line] if line else lines
    return lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1]} …"]
