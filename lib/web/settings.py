"""What whoever runs the app may set, in the environment; a value that means nothing ends the start with a plain line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

CLOSED = {"metrics": "metrics", "agent": "agent/", "uploads": "upload_file/"}
"""What may be opened -> its address below `/_stcore/`: nothing there is for readers."""

_SITE = re.compile(r"(https?)://([A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?)/?")


@dataclass(frozen=True)
class Settings:
    """`scheme` and `host`: where readers find the site, blank for as they typed it; `opened`: names of CLOSED; `report`:
    where errors are told, blank for nowhere."""

    scheme: str = ""
    host: str = ""
    opened: frozenset[str] = frozenset()
    report: str = ""


def settings(environment: Mapping[str, str]) -> Settings:
    """PUBLIC_URL, as in `https://example.org`; OPEN_ADDRESSES, as in `metrics,agent`; REPORT_URL, an issue tracker's form
    or a mailto, with `{title}` and `{body}` where those belong. Raises SystemExit."""
    site, listed = environment.get("PUBLIC_URL", "").strip(), environment.get("OPEN_ADDRESSES", "")
    found = _SITE.fullmatch(site)
    if site and not found:
        raise SystemExit(f"PUBLIC_URL is {site!r}: it must be scheme and host alone, as in https://example.org")
    opened = frozenset(name.strip() for name in listed.split(",") if name.strip())
    if unknown := opened - CLOSED.keys():
        raise SystemExit(f"OPEN_ADDRESSES names {', '.join(sorted(unknown))}: it may name {', '.join(CLOSED)}")
    report = environment.get("REPORT_URL", "").strip()
    if report and not report.startswith(("https://", "http://", "mailto:")):
        raise SystemExit(f"REPORT_URL is {report!r}: it must begin with https://, http:// or mailto:")
    scheme, host = found.groups() if found else ("", "")
    return Settings(scheme, host, opened, report)
