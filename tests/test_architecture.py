"""Imports point one way, each drawing library has its place, pages read no files."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIB = sorted((ROOT / "lib").rglob("*.py"))
PAGES = sorted((ROOT / "pages").glob("*.py"))
DRAWN_BY_ALTAIR = {"vector_map.py", "vector_marks.py", "vector_legend.py"}


def imports(path):
    """Modules that a file imports, dotted."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def inside(path, part):
    return path.relative_to(ROOT).as_posix().startswith(part)


@pytest.mark.parametrize("path", LIB, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_library_in_its_place(path):
    tops = {module.split(".")[0] for module in imports(path)}
    ui, charts = inside(path, "lib/ui/"), inside(path, "lib/charts/")
    assert "streamlit" not in tops or ui
    assert "altair" not in tops or charts or path.name in DRAWN_BY_ALTAIR
    assert "pydeck" not in tops or path.name == "corridor_map.py"
    assert ui or not any(module.startswith("lib.ui") for module in imports(path))


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
