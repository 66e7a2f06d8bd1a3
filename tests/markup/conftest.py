"""The record that the tests of our HTML read."""

import pytest

from lib.evidence.record import Record, record


@pytest.fixture(scope="session")
def shipped() -> Record:
    """What follows from the data that ship."""
    return record()
