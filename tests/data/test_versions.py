"""Versions of the data kept for good: whole, as listed, and never overwritten."""

import hashlib

import pytest

from lib.data import versions
from lib.data.dataset import dataset
from tools.release import cut

RELEASED = {
    "1.0.0": ("70e11962d6df", "32df56864f8b"),
    "2.0.0": ("a07033c35574", "c6d22c52617f"),
    "2.1.0": ("b0c87053aa75", "ea70746b21b7"),
    "2.2.0": ("72fb3d293e82", "3b750cba855a"),
    "2.2.1": ("f2a7781c0440", "164adf6c7832"),
}
"""Release -> its twelve digits, the first digits of the sum of its package. A line here never changes."""


@pytest.mark.parametrize("one", versions.kept(), ids=lambda one: one.release)
def test_a_version_is_what_was_released(one):
    held = versions.opened(one)
    assert held.descriptor["version"] == one.release and held.version == one.version
    assert set(held.tables) == {resource["name"] for resource in held.descriptor["resources"]}
    assert all(len(held.tables[name]) == len(held.cells[name].rows) > 0 for name in held.tables)
    assert versions.find(one.release) == versions.find(one.version) == one


def test_no_release_is_lost_or_changed():
    there = {
        one.release: (one.version, hashlib.sha256(versions.package(one)).hexdigest()[:12]) for one in versions.kept()
    }
    assert {release: there.get(release) for release in RELEASED} == RELEASED


def test_a_version_nobody_kept():
    assert versions.find("000000000000") is None


def test_a_release_is_cut_once(tmp_path):
    (tmp_path / versions.LIST).write_text("[]")
    one = cut(tmp_path)
    held = versions.opened(one, tmp_path)
    ours = dataset()
    assert (one.version, held.descriptor) == (ours.version, ours.descriptor)
    assert {name: cells.rows for name, cells in held.cells.items()} == {n: c.rows for n, c in ours.cells.items()}
    with pytest.raises(FileExistsError):
        cut(tmp_path)
