"""What changed since the version that a link was cited with."""

from __future__ import annotations

from lib.markup.since import note
from lib.ui.state import page
from lib.ui.touch import touch


def since() -> None:
    """The line above a page; nothing where no version is cited."""
    here = page()
    if html := note(here.record, here.state):
        touch(html, "since")
