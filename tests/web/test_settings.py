"""What may be set from outside, and that a wrong value is said plainly."""

import pytest

from lib.web.settings import CLOSED, Settings, settings


def test_nothing_set():
    assert settings({}) == settings({"PUBLIC_URL": " ", "OPEN_ADDRESSES": ""}) == Settings()


@pytest.mark.parametrize("site", ["https://example.org", "https://example.org/"])
def test_a_public_address(site):
    assert settings({"PUBLIC_URL": site}) == Settings("https", "example.org")
    assert settings({"PUBLIC_URL": "http://a.example:8080"}).host == "a.example:8080"


@pytest.mark.parametrize(
    "site", ["example.org", "ftp://example.org", "https://example.org/a", "https://a b", "https://"]
)
def test_a_public_address_that_is_none(site):
    with pytest.raises(SystemExit, match="must be scheme and host alone"):
        settings({"PUBLIC_URL": site})


def test_opened_addresses():
    assert settings({"OPEN_ADDRESSES": "metrics, agent"}).opened == {"metrics", "agent"}
    with pytest.raises(SystemExit, match="OPEN_ADDRESSES names everything: it may name " + ", ".join(CLOSED)):
        settings({"OPEN_ADDRESSES": "metrics,everything"})
