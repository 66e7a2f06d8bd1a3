"""Pins are written where they stood, what follows from them below the line, whatever way a name is spelt."""

from tools.update import chosen, normal, pinned

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
