"""The record that the evidence tests read."""

import pytest

from lib.evidence.record import Record, record


@pytest.fixture(scope="session")
def shipped() -> Record:
    """What follows from the data that ship."""
    return record()
