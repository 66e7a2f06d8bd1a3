"""A card knows the list it was opened from, as that list stands on the page now."""

import pytest

from lib.ui import lists, session


@pytest.fixture(autouse=True)
def offered(monkeypatch):
    kept = {}
    monkeypatch.setattr(session, "memory", lambda _: kept)
    lists.begin()
    lists.offer("findings", lambda: ("a,b", "c"))
    lists.offer("said", lambda: ("a", "c", "d"))


def test_it_is_the_list_it_was_opened_from_or_the_first_that_holds_it():
    assert lists.list_of("c") == ("findings", ("a,b", "c"))
    lists.remember("c", "said")
    assert lists.list_of("c") == ("said", ("a", "c", "d"))
    lists.begin()  # the list now holds other cards; a list of another page is not on this one
    lists.offer("said", lambda: ("x",))
    lists.offer("brief", lambda: ("c", "x"))
    assert lists.list_of("c") == ("brief", ("c", "x"))
    assert lists.list_of("y") == ("", ())


def test_one_of_several_has_those_beside_it():
    lists.remember("a", "a,b")
    assert lists.list_of("a") == ("claims", ("a", "b"))


def test_a_session_remembers_so_many():
    lists.remember("c", "said")
    for number in range(lists.MOST):
        lists.remember(f"other-{number}", "said")
    assert lists.remembered("c") == "" and lists.remembered("other-0") == "said"
