"""How the first HTML of each page looks is written down: its elements, classes and style, without its words.

A correction of the data or of a text changes nothing here; a change of look does, and is to be seen and meant
(`make test ARGS="--snapshot-update"` writes it anew).
"""

import re
from html.parser import HTMLParser

import pytest

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.i18n import LANGUAGES
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web.first import first
from lib.web.page import body, head
from lib.web.preview import preview

EMPTY = {"meta", "link", "br", "input", "img"}
SPOKEN = {"class", "role", "lang", "dir", "rel", "aria-current", "aria-checked"}
"""Attributes whose value is part of the look; of all others only the name is."""


class Shapes(HTMLParser):
    """Elements as a tree of names."""

    def __init__(self):
        super().__init__()
        self.open = [("", [])]

    def handle_starttag(self, tag, attributes):
        named = [f'{name}="{value}"' if name in SPOKEN else name for name, value in attributes]
        element = (" ".join((tag, *named)), [])
        self.open[-1][1].append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in EMPTY:
            self.open.pop()


def outline(elements, depth=0):
    """A line an element; of brothers of the same shape the first."""
    seen = dict.fromkeys(tuple(part for part in lines(element, depth)) for element in elements)
    return [line for shape in seen for line in shape]


def lines(element, depth):
    name, inner = element
    return ["  " * depth + name, *outline(inner, depth + 1)]


def shape(html):
    shapes = Shapes()
    shapes.feed(html)
    assert len(shapes.open) == 1, "an element is not closed"
    return "\n".join(outline(shapes.open[0][1]))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_first_html_keeps_its_look(snapshot, page, lang):
    view = parse({"lang": lang}, page)
    words = first(record(), dataset(), view)
    assert shape(body(view, words, "<svg></svg>", tuple(dataset().tables), "0" * 12)) == snapshot


@pytest.mark.parametrize("lang", LANGUAGES)
def test_head_and_style_keep_their_look(snapshot, lang):
    view = parse({"lang": lang}, "compare")
    html = head(view, "https://example.org", preview(record(), dataset(), view))
    assert shape(html) == snapshot(name="head")
    assert re.search("<style>(.*?)</style>", html, re.S)[1] == snapshot(name="style")
