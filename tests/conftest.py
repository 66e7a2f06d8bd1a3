"""Fixtures for every test, and where things are."""

import gc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no fault of what is tested.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")

ROOT = Path(__file__).resolve().parent.parent
BROWSER = ROOT / "tests" / "browser"


LONG = (
    "test_start.py",
    "test_deck.py",
    "test_walk.py",
    "test_picture.py",
    "test_hostile.py",
    "test_view_files.py",
    "test_brief.py",
    "test_broken_files.py",
    "test_figures.py",
    "test_pages.py",
    "test_sharing.py",
    "test_routes.py",
    "test_breakages.py",
    "test_preview.py",
    "test_export.py",
    "test_sixth_document.py",
    "test_addresses.py",
    "test_linked.py",
)
"""The files that take longest beside the browser's: they come before the short ones, so that at the end no worker waits
long for the other."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the browser's tests; they come first, then the long ones."""
    for item in items:
        if BROWSER in item.path.parents:
            item.add_marker(pytest.mark.browser)
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    if BROWSER in item.path.parents:
        return -1
    return LONG.index(item.path.name) if item.path.name in LONG else len(LONG)


def pytest_collection_finish() -> None:
    """What stands now stands to the end: it is not looked through for garbage again with every few hundred objects."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT
