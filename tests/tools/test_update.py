"""Pins are written where they stood, what follows from them below the line, whatever way a name is spelt."""

import re

import pytest

from tools.update import PIN, chosen, normal, pinned

LOCKED = re.compile(r"^([\w.-]+)==([^\s;]+)( ;[^\\\n]+)? \\\n((?:    --hash=.*\n)+)", re.M)

TEXT = "# Ours.\n-r ../other.txt\nFoo.Bar==1.0\nzed==2\n\n# What those need, so.\nold==1\n"
FOUND = {"foo-bar": "Foo.Bar==1.1", "zed": "zed==2", "a-b": "a_b==3", "b": "B==4"}


def test_chosen():
    assert chosen(TEXT) == ["Foo.Bar", "zed"]


def test_pinned():
    assert pinned(TEXT, FOUND) == (
        "# Ours.\n-r ../other.txt\nFoo.Bar==1.1\nzed==2\n\n# What those need, so.\na_b==3\nB==4\n"
    )


def test_the_files_have_the_form(root):
    for name in ("requirements.txt", "tests/requirements.txt"):
        text = (root / name).read_text("utf-8")
        pins = {normal(line.split("==")[0]): line for line in text.splitlines() if "==" in line}
        assert pinned(text, pins) == text


@pytest.mark.parametrize("name", ["requirements", "tests/requirements"])
def test_the_locks_hold_the_same_pins_each_with_hashes(root, name):
    """A lock may hold more only for other platforms, behind a marker. `python -m tools.update` writes it."""
    texts = [(root / f"{one}.txt").read_text("utf-8") for one in {"requirements", name}]
    ours = {normal(pin): version for text in texts for pin, version in PIN.findall(text)}
    found = LOCKED.findall((root / f"{name}.lock").read_text("utf-8"))
    assert {normal(pin): version for pin, version, marker, _ in found if not marker} == ours
    assert all(hashes.count("--hash=sha256:") >= 1 for *_, hashes in found)
