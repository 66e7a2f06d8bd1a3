"""Draw the site's own pictures, pages/static/preview.{en,ar}.png: the first page as a link to it shows it, for the README
and for whoever asks for more pictures of links than are drawn at once.

    .venv/bin/python -m tools.previews
"""

from __future__ import annotations

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.preview import preview
from lib.web.preview_picture import picture
from lib.web.previews import STATIC

if __name__ == "__main__":
    for lang in LANGUAGES:
        shown = preview(record(), dataset().sound(), parse({"lang": lang}, PAGES[0]))
        (STATIC / f"preview.{lang}.png").write_bytes(picture(record(), shown))
