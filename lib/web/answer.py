"""One file at one address, made once: plain and packed, each form with its own ETag, for GET, HEAD and If-None-Match.

Starlette's GZipMiddleware packs anew at every request and sends gzip to who wrote `gzip;q=0`; its StaticFiles know no
packed twin of a file. So ours stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from lib.web.packed import packed


@dataclass(frozen=True)
class Form:
    """A body and its headers."""

    body: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """A file plain and packed: encoding -> form, the smallest first, none where packing gains nothing."""

    plain: Form
    packed: Mapping[str, Form]


def answer(content: bytes, headers: Mapping[str, str], pack: bool = True) -> Answer:
    """The answer for `content`; `pack` is False for what is packed already."""
    vary = ", ".join(filter(None, ("Accept-Encoding", headers.get("Vary", ""))))
    headers = {**headers, "Vary": vary}
    forms = packed(content) if pack else {}
    return Answer(
        _form(content, headers),
        {name: _form(body, {**headers, "Content-Encoding": name}) for name, body in forms.items()},
    )


def respond(request: Request, found: Answer) -> Response:
    """The form the reader takes; nothing but headers for HEAD and for who has it already."""
    encoding = chosen(request.headers.get("accept-encoding", ""), found.packed)
    form = found.packed[encoding] if encoding else found.plain
    if matches(request.headers.get("if-none-match", ""), form.headers["ETag"]):
        kept = {name: value for name, value in form.headers.items() if not name.startswith("Content-")}
        return Response(status_code=304, headers=kept)
    return Response(b"" if request.method == "HEAD" else form.body, headers=form.headers)


def chosen(header: str, encodings: Iterable[str] = ("br", "gzip")) -> str:
    """Which of these an Accept-Encoding header takes: named, or by `*`, with the most weight and that not 0; of equal
    ones the first, and blank where it takes none."""
    weights = dict(map(_weight, header.lower().split(",")))
    given = {name: weights.get(name, weights.get("*", 0.0)) for name in encodings}
    best = max(given, key=lambda name: given[name], default="")
    return best if given.get(best) else ""


def _weight(part: str) -> tuple[str, float]:
    """A name and its weight; one that cannot be read weighs nothing."""
    name, _, weight = part.replace(" ", "").partition(";q=")
    try:
        return name, float(weight or 1)
    except ValueError:
        return name, 0.0


def matches(header: str, etag: str) -> bool:
    """Whether an If-None-Match header names the tag; a proxy that repacks may have marked it weak."""
    named = {tag.strip().removeprefix("W/") for tag in header.split(",")}
    return etag in named or "*" in named


def _form(body: bytes, headers: Mapping[str, str]) -> Form:
    tag = f'"{hashlib.sha256(body).hexdigest()}"'
    return Form(body, {**headers, "ETag": tag, "Content-Length": str(len(body))})
