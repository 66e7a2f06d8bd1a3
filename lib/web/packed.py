"""A file packed for its way to the browser: with Brotli for who takes it, as browsers do over https, else with gzip.

What is made on demand is packed quickly. What every reader fetches, and nothing but another release of Streamlit or of
the outlines changes, `python -m tools.pack` packs as small as it goes when the app is installed: a quarter smaller than
gzip, but a second of CPU for a few hundred kilobytes. It lies beside the packages, named by the digest of the plain
file; where it is missing or broken, the quick one is sent.
"""

from __future__ import annotations

import gzip
import sys
from hashlib import sha256
from pathlib import Path

import brotli

FOLDER = Path(sys.prefix) / "share" / "middle-corridor" / "packed"
LEVEL = 6
"""Of gzip: 9 is 0.3 % smaller on Streamlit's scripts and takes a third longer."""
QUICK, SMALLEST = 5, 11
"""Of Brotli: 5 takes as long as gzip and is a tenth smaller."""


def packed(content: bytes) -> dict[str, bytes]:
    """Encoding -> the content packed so, where it gains anything; what a browser should prefer first."""
    forms = {
        "br": _kept(content) or brotli.compress(content, quality=QUICK),
        "gzip": gzip.compress(content, LEVEL, mtime=0),
    }
    return {name: form for name, form in forms.items() if len(form) < len(content)}


def keep(content: bytes) -> int:
    """Pack it as small as it goes, unless it is there; returns the bytes it takes."""
    path = _path(content)
    if not _kept(content):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(brotli.compress(content, quality=SMALLEST))
        fresh.replace(path)
    return path.stat().st_size


def _kept(content: bytes) -> bytes:
    """As it was kept; blank where it was not, or is no longer what it was."""
    try:
        found = _path(content).read_bytes()
        return found if brotli.decompress(found) == content else b""
    except (OSError, brotli.error):
        return b""


def _path(content: bytes) -> Path:
    return FOLDER / f"{sha256(content).hexdigest()}.br"
