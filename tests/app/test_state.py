"""The view in the session."""

import streamlit

from lib.ui import session
from lib.ui.state import put
from lib.view.state import parse


def test_a_word_of_a_page_that_was_left_changes_nothing(monkeypatch):
    """Quick steps through the history: the next page has begun when a widget of the one before speaks."""
    view = parse({"powers": "JPN"}, "compare")
    kept = {session.PAGE: "compare", session.VIEWS: {"compare": view}}
    monkeypatch.setattr(streamlit, "session_state", kept)
    put(view="caspian")
    assert kept[session.VIEWS] == {"compare": view}
