"""A view in somebody else's page: the HTML that frames it, and what oEmbed says of it (https://oembed.com)."""

from __future__ import annotations

from html import escape
from typing import Any
from urllib.parse import urlencode

WIDTH = 800
"""Pixels, where whoever embeds names no width."""
HEIGHTS = {"corridor": 760, "map": 640}
"""Of what is not as tall as the rest."""
USUAL = 900
OEMBED = "/oembed"
"""Where programs ask how to frame an address."""
EMBED = "&embed=true"
"""Added to any of our addresses: the view alone, with its source and a link back."""

# The frame tells its height by a message (lib/web/html/inplace.js); where a site takes out scripts the height given stands.
_SCRIPT = (
    '<script>addEventListener("message",function(e){var f=document.querySelectorAll("iframe");'
    "for(var i=0;i<f.length;i++)if(f[i].contentWindow===e.source&&e.data&&e.data.middleCorridor)"
    'f[i].style.height=e.data.middleCorridor+"px"})</script>'
)


def discovery(link: str) -> str:
    """The address of what oEmbed says of a whole link, relative to the site."""
    return f"{OEMBED}?{urlencode({'url': link, 'format': 'json'})}"


def frame(address: str, title: str, height: int, width: str = "100%") -> str:
    """The HTML of a frame. `address` is whole and ends in EMBED; `height` in pixels."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{width}" height="{height}" loading="lazy" '
        'allow="clipboard-write; fullscreen" style="border:0;max-width:100%"></iframe>'
    )


def code(address: str, title: str, height: int) -> str:
    """What is pasted into a page: the frame, and a script that gives it the height it tells."""
    return frame(address, title, height) + _SCRIPT


def oembed(
    address: str, title: str, height: int, site: str, name: str, picture: tuple[str, int, int], most: tuple[int, int]
) -> dict[str, Any]:
    """The answer of type `rich`. `most` is the largest width and height asked for, 0 for any."""
    width = min(most[0] or WIDTH, WIDTH)
    tall = min(most[1] or height, height)
    where, wide, high = picture
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": name,
        "provider_url": site,
        "cache_age": 3600,
        "thumbnail_url": where,
        "thumbnail_width": wide,
        "thumbnail_height": high,
        "html": frame(address, title, tall, str(width)),
        "width": width,
        "height": tall,
    }
