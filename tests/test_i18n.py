"""The two languages say the same things, all of them, and nothing that no page asks for."""

import ast
import json
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from lib.i18n import LANGUAGES, LOCALE, code_key, translator

ROOT = Path(__file__).resolve().parents[1]
DESCRIPTOR = ROOT / "data" / "datapackage.json"
SOURCES = [ROOT / "app.py", *sorted((ROOT / "lib").rglob("*.py")), *sorted((ROOT / "pages").rglob("*.py"))]


class _Arguments(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def messages(lang):
    """Key -> the names of the arguments its text takes."""
    found = {}
    for entry in FluentParser().parse((LOCALE / f"{lang}.ftl").read_text("utf-8")).body:
        assert not isinstance(entry, ftl.Junk), f"{lang}.ftl: {entry.content}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{lang}.ftl: {entry.id.name} stands there twice"
            arguments = _Arguments()
            arguments.visit(entry)
            found[entry.id.name] = arguments.names
    return found


def calls():
    """Every `t(...)` and `t.code(...)` of the code: (file:line, method, arguments)."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = ast.unparse(node.func)
                if re.fullmatch(r"(\w+\.)*t|translator\(.*\)", name):
                    yield f"{path.name}:{node.lineno}", "text", node.args
                elif re.fullmatch(r"((\w+\.)*t|translator\(.*\))\.code|code_key", name):
                    yield f"{path.name}:{node.lineno}", "code", node.args


def key_pattern(node):
    """The expression of a key as a pattern: f"page-{x}" asks for page-<anything>."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(
            re.escape(part.value) if isinstance(part, ast.Constant) else "[A-Za-z0-9-]+" for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return "".join(key_pattern(side) or "[A-Za-z0-9-]+" for side in (node.left, node.right))
    if isinstance(node, ast.IfExp):
        return f"(?:{key_pattern(node.body)}|{key_pattern(node.orelse)})"
    return None


def asked():
    """Place -> pattern of the keys asked for there."""
    found = {}
    for place, method, args in calls():
        if method == "text":
            pattern = key_pattern(args[0])
        elif isinstance(args[0], ast.Constant):
            code = key_pattern(args[1]) if len(args) > 1 else None
            pattern = f"{args[0].value}-" + (code.replace("_", "-") if code else "[A-Za-z0-9-]+")
        else:
            pattern = None
        if pattern:
            found[f"{place} {pattern}"] = pattern
    for path in sorted((ROOT / "lib").rglob("*.html")):
        found |= {
            f"{path.name} {key}": re.escape(key)
            for key in re.findall(r"\bt\([\"']([\w-]+)[\"'][,)]", path.read_text("utf-8"))
        }
    return found


def enums():
    """Enum -> codes, from the descriptor: by field (`status`), by table and field (`pledges-kind`)."""
    found = {}
    if DESCRIPTOR.exists():
        for resource in json.loads(DESCRIPTOR.read_text("utf-8"))["resources"]:
            for column in resource["schema"]["fields"]:
                for code in column.get("constraints", {}).get("enum", ()):
                    found.setdefault(column["name"], set()).add(str(code))
                    found.setdefault(f"{resource['name']}-{column['name']}".replace("_", "-"), set()).add(str(code))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_same_keys_and_arguments(lang):
    reference, other = messages(LANGUAGES[0]), messages(lang)
    assert reference.keys() - other.keys() == set(), f"missing in {lang}.ftl"
    assert other.keys() - reference.keys() == set(), f"only in {lang}.ftl"
    assert {key: names for key, names in other.items() if names != reference[key]} == {}


def test_nothing_missing():
    keys = messages("en").keys()
    missing = {place for place, pattern in asked().items() if not any(re.fullmatch(pattern, key) for key in keys)}
    assert missing == set()


def test_every_code_of_an_enum_has_a_label():
    keys, codes = messages("en").keys(), enums()
    used = {
        args[0].value
        for _, method, args in calls()
        if method == "code" and isinstance(args[0], ast.Constant) and key_pattern(args[1]) is None
    }
    wanted = {code_key(enum, code) for enum in used for code in codes.get(enum, ())}
    assert wanted - keys == set()


def test_nothing_unused():
    patterns = [re.compile(pattern) for pattern in asked().values()]
    # Tables name any code of the data: its label is used, whoever asks for it.
    labels = {code_key(enum, code) for enum, codes in enums().items() for code in codes}
    unused = {key for key in messages("en") if key not in labels and not any(p.fullmatch(key) for p in patterns)}
    assert unused == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_are_western(lang):
    texts = (LOCALE / f"{lang}.ftl").read_text("utf-8")
    assert not re.search("[٠-٩۰-۹]", texts)
    shown = translator(lang)("problem-intro", count=1234)
    assert re.search(r"1[,.٬]?234", shown), shown


@pytest.mark.parametrize("count", [0, 1, 2, 3, 11, 100])
def test_arabic_plural_forms(count):
    assert translator("ar")("problem-intro", count=count)


def test_unknown_key_names_key_and_file():
    with pytest.raises(KeyError, match=r"nothing-here.*lib/locale/ar\.ftl"):
        translator("ar")("nothing-here")


def test_missing_argument_is_an_error():
    with pytest.raises(ValueError, match="tab-title"):
        translator("en")("tab-title", page="x")


def test_unknown_language():
    with pytest.raises(KeyError, match="xx"):
        translator("xx")


def test_isolates_only_where_directions_meet():
    english, arabic = translator("en"), translator("ar")
    assert english("tab-title", page="Map", app="Site") == "Map – Site"
    assert arabic("tab-title", page="الخريطة", app="الموقع") == "الخريطة – الموقع"
    assert "\u2068MIT\u2069" in arabic("tab-title", page="MIT", app="الموقع")
    assert "\u2068الخريطة\u2069" in english("tab-title", page="الخريطة", app="Site")
    assert arabic("tab-title", page="/a?b=c", app="الموقع").startswith("/a?b=c")


def test_isolate_and_of_and_code():
    row = {"statement_en": "one", "statement_ar": "واحد"}
    assert [translator(lang).of(row, "statement") for lang in LANGUAGES] == ["one", "واحد"]
    assert translator("ar").isolate("39%") == "\u206739%\u2069"
    assert translator("en").isolate("39%") == "\u206639%\u2069"
    assert translator("en").code("problem_kind", "missing_file") == translator("en")("problem-kind-missing-file")
    assert translator("ar").rtl and not translator("en").rtl


@pytest.mark.parametrize(
    ("lang", "unit", "count", "expected"),
    [
        ("ar", "jpy_trillion", 3, "تريليونات ين"),
        ("ar", "usd_billion", 19, "مليار دولار"),
        ("ar", "people", 911, "شخصًا"),
        ("ar", "years", 5.0, "سنوات"),
        ("en", "weeks", 1.0, "week"),
        ("en", "years", 5, "years"),
    ],
)
def test_a_unit_is_counted(lang, unit, count, expected):
    assert translator(lang).code("unit", unit, count) == expected
