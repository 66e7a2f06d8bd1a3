"""Any address of any page is read without an exception: ten thousand made up, some of them drawn as first HTML."""

from urllib.parse import parse_qs, quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from lib.data.dataset import dataset
from lib.evidence.record import record
from lib.view.address import address_of
from lib.view.parameters import PARAMS
from lib.view.state import parse
from lib.vocabulary import PAGES
from lib.web import machines
from lib.web.first import first
from lib.web.page import body, head

CODES = sorted({value for param in PARAMS for value in map(str, param.values)})
IDS = ["pledge-japan-usd", "state:KAZ", "leg:middle_corridor_main:1", "place:aktau", "no-such", "state:", "leg:x:y"]
ODD = [
    "",
    ",",
    ",,",
    "0",
    "-1",
    "9" * 40,
    "1e9",
    "nan",
    "%00",
    "\u202e",
    "\ud800",
    "<script>",
    "' or 1=1",
    "../..",
    "٣",
    "🗺",
]
NAMES = some.sampled_from([param.name for param in PARAMS]) | some.sampled_from(["lang", "embed", "utm_source", "x"])
VALUES = some.sampled_from(CODES) | some.sampled_from(IDS + ODD) | some.text(max_size=12)
PARTS = some.tuples(NAMES | some.text(max_size=6), some.lists(VALUES, max_size=4).map(",".join))


def written(parts):
    """A query as a browser sends it; what UTF-8 cannot say becomes what a careless program writes."""
    pairs = ((quote(name, errors="replace"), quote(value, safe=",", errors="replace")) for name, value in parts)
    return "&".join("=".join(pair) for pair in pairs)


QUERIES = some.lists(PARTS, max_size=6).map(written) | some.text(max_size=40)


@settings(max_examples=1500, deadline=None)
@given(query=QUERIES)
def test_any_address_is_read_and_read_back(query):
    for page in PAGES:
        view = parse(parse_qs(query, keep_blank_values=True), page)
        address = address_of(view)
        again = parse(parse_qs(address.partition("?")[2], keep_blank_values=True), page)
        assert (again.page, dict(again.values), again.lang) == (view.page, dict(view.values), view.lang)
        assert again.ignored == ()


@pytest.mark.parametrize("page", PAGES)
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(query=QUERIES)
def test_any_address_has_a_first_page(page, query):
    view, held = parse(parse_qs(query, keep_blank_values=True), page), dataset()
    html = body(view, first(record(), held, view), "", tuple(held.tables), held.version)
    told = head(view, "https://example.org") + machines.head(record(), held, view, "https://example.org")
    assert "<h1" in html and "<title>" in told and "<script>" not in html
