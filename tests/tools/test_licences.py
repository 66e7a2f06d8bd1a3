"""The list of licences is of the packages that ship, and has no gap."""

import pytest

from tools import licences


def test_the_list_is_as_the_packages_say():
    assert licences.FILE.read_text("utf-8") == licences.written()
    assert "UNKNOWN" not in licences.written()


def test_a_package_that_says_nothing_is_refused():
    with pytest.raises(ValueError, match="pytest says nowhere"):
        licences._known("pytest", "UNKNOWN")  # MIT: not the text that is looked for
