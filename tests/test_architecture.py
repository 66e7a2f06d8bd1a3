"""The rooms of the house know only what lies below them; each drawing library has its place; pages read no files."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIB = sorted((ROOT / "lib").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
WORDS = {"vocabulary", "i18n", "palette", "written"}
"""Modules beside the rooms: every room may use them."""

MAY_USE = {
    "data": set(),
    "evidence": {"data"},
    "view": {"data"},
    "figures": {"evidence", "view", "data"},
    "map": {"evidence", "view", "data", "figures"},
    "share": {"evidence", "view", "data", "figures", "map"},
    "markup": {"evidence", "view", "data", "figures", "map", "share"},
    "web": {"evidence", "view", "data", "figures", "map", "share", "markup"},
    "ui": {"evidence", "view", "data", "figures", "map", "share", "markup", "web"},
}
"""Room -> the rooms it may import. `web` and `ui` never know each other, but for the path of a page."""


def imports(path):
    """Modules that a file imports, dotted."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def room(path):
    parts = path.relative_to(ROOT / "lib").parts
    return parts[0] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", LIB, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_room_knows_what_lies_below_it(path):
    here = room(path)
    known = {module.split(".")[1] for module in imports(path) if module.startswith("lib.")}
    allowed = MAY_USE[here] | {here} | WORDS if here else WORDS
    assert known <= allowed, f"{path.name} imports {known - allowed}"


@pytest.mark.parametrize("path", LIB, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_library_in_its_place(path):
    tops = {module.split(".")[0] for module in imports(path)}
    here = room(path)
    assert "streamlit" not in tops or here == "ui"
    assert "altair" not in tops or here in {"figures", "map"}
    assert "pydeck" not in tops or (here, path.name) in {("map", f"deck{part}.py") for part in ("", "_marks", "_text")}
    assert "jsonschema" not in tops or (here, path.name) == ("data", "descriptor.py")
    assert "frictionless" not in tops  # the outside judge of the package, in tests alone


def test_every_room_says_what_it_is():
    for name in MAY_USE:
        text = ast.get_docstring(ast.parse((ROOT / "lib" / name / "__init__.py").read_text("utf-8")))
        assert text and len(text) > 40, name


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_choose_get_and_draw(path):
    text, modules = path.read_text("utf-8"), imports(path)
    assert {module.split(".")[0] for module in modules} <= {"streamlit", "lib", "html", "pathlib"}
    assert ".csv" not in text and ".ftl" not in text and "read_csv" not in text
    if path.name != "_shell.py":
        assert len(text.splitlines()) < 60 and "def " not in text


def test_no_catch_all_modules():
    assert not {"utils.py", "helpers.py", "common.py", "misc.py"} & {path.name for path in LIB + PAGES}


def test_pages_are_not_named_after_a_library():
    """Under Streamlit's test runner pages/ is on the import path: a page would stand before the library."""
    assert not {"streamlit", "pandas", "altair", "pydeck", "json", "csv"} & {path.stem for path in PAGES}
