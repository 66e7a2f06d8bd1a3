"""What changed since the version cited: exact for a version kept, by the day for another, nothing for today's."""

import pandas as pd
import pytest

from lib.data import versions
from lib.data.dataset import dataset
from lib.evidence.record import Record
from lib.evidence.since import since

HELD = dataset()
LATER = {
    "date": "2027-01-02",
    "kind": "corrected",
    "table": "evidence",
    "claim_id": "pledge-japan-usd",
    "field": "status",
}


@pytest.fixture(scope="module")
def record():
    """The data of release 2.0.0 with one more correction."""
    tables = versions.opened(versions.find("2.0.0")).tables
    more = pd.concat([tables["changes"], pd.DataFrame([LATER], dtype="string")], ignore_index=True)
    return Record({**tables, "changes": more}, "0123456789ab")


def test_today_and_no_version_have_nothing_to_tell(record):
    assert since(record, "") is None and since(record, "0123456789ab.2027-01-01") is None


def test_a_version_kept_is_compared_exactly(record):
    found = since(record, "2.0.0")
    assert (found.total, list(found.claims)) == (1, ["pledge-japan-usd"])
    assert found.of(["pledge-japan-usd", "obstacle-caution"]) == {"pledge-japan-usd": found.claims["pledge-japan-usd"]}
    assert since(record, "a07033c35574.2026-11-25").claims == found.claims


def test_a_version_before_the_record_of_changes_has_them_all(record):
    assert since(record, "1.0.0").total == len(record.tables["changes"])


@pytest.mark.parametrize(("day", "total"), [("2027-01-02", 1), ("2027-01-03", 0)])
def test_of_a_version_not_kept_the_day_decides(record, day, total):
    found = since(record, f"ffffffffffff.{day}")
    assert (found.release, found.day, found.total) == ("", day, total)


def test_without_a_day_nothing_is_claimed(record):
    assert not since(record, "ffffffffffff").known
