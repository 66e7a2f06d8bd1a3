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
    "view": set(),
    "data": {"view"},
    "evidence": {"data"},
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


READS_MARKDOWN = {
    "title",
    "header",
    "subheader",
    "markdown",
    "caption",
    "info",
    "warning",
    "error",
    "success",
    "write",
    "button",
    "popover",
    "expander",
    "radio",
    "toggle",
    "checkbox",
    "metric",
    "badge",
    "table",
    "download_button",
    "link_button",
    "page_link",
    "text_input",
    "selectbox",
    "multiselect",
    "pills",
}
"""Streamlit elements whose first argument becomes Markdown: a name written into them could be a link or a picture."""
COUNTED = {"count", "step", "all", "shown", "rate", "about", "silent"}
"""Arguments of a text that are numbers."""


def is_ours(node, known):
    """Whether an expression is made of texts of ours, and of others made plain. `known`: names that are."""
    match node:
        case ast.Constant():
            return True
        case ast.JoinedStr(values=parts):
            return all(is_ours(part.value, known) for part in parts if isinstance(part, ast.FormattedValue))
        case ast.BinOp():
            return is_ours(node.left, known) and is_ours(node.right, known)
        case ast.IfExp():
            return is_ours(node.body, known) and is_ours(node.orelse, known)
        case ast.Name(id=name):
            return name in known
        case ast.GeneratorExp(elt=part) | ast.ListComp(elt=part):
            return is_ours(part, known)
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="join"), args=[parts]):
            return is_ours(parts, known)
        case ast.Call(func=ast.Name(id="plain" | "plain_rows") | ast.Attribute(attr="plain_rows")):
            return True
        case ast.Call(func=ast.Name(id="t") | ast.Attribute(attr="t"), keywords=given):
            return all(name in COUNTED or is_ours(value, known) for word in given for name, value in arguments(word))
    return False


def arguments(word):
    """A keyword argument, or those of a dict handed on with `**`, as names and values."""
    if isinstance(word.value, ast.Dict) and word.arg is None:
        return [(key.value, value) for key, value in zip(word.value.keys, word.value.values, strict=True)]
    return [(word.arg, word.value)]


def strange(tree):
    """Lines on which a module hands Streamlit a text that may be another's."""
    for scope in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) or node is tree):
        known = {"label"}  # a label is handed on by the caller, whose own call is looked at
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign) and is_ours(node.value, known):
                known |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        for node in ast.walk(scope):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="st"), attr=element), args=[text, *_]):
                    if element in READS_MARKDOWN and not is_ours(text, known):
                        yield node.lineno


@pytest.mark.parametrize("path", [path for path in LIB if room(path) == "ui"] + PAGES, ids=lambda path: path.name)
def test_nothing_of_the_data_becomes_markdown(path):
    strangers = set(strange(ast.parse(path.read_text("utf-8"))))
    if path.name == "_shell.py":  # what an address held is shown as code, its one sign that ends code taken out
        strangers = {
            line for line in strangers if "notice-ignored" not in path.read_text("utf-8").splitlines()[line - 1]
        }
    assert strangers == set()


@pytest.mark.parametrize("text", ["names[0]", "f'**{names[0]}**'", "t('a', name=x)", "'a' + x", "', '.join(names)"])
def test_a_name_written_into_an_element_is_seen(text):
    assert 1 in set(strange(ast.parse(f"st.markdown({text})")))
    assert not list(strange(ast.parse(f"st.markdown(plain({text}))")))


def test_no_catch_all_modules():
    assert not {"utils.py", "helpers.py", "common.py", "misc.py"} & {path.name for path in LIB + PAGES}


def test_pages_are_not_named_after_a_library():
    """Under Streamlit's test runner pages/ is on the import path: a page would stand before the library."""
    assert not {"streamlit", "pandas", "altair", "pydeck", "json", "csv"} & {path.stem for path in PAGES}
