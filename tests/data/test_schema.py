"""lib.data.schema: a sound folder has no problems; each way to break one is told with file, line, column, found, allowed."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.data import tables as data
from lib.data.schema import Problem, check
from tests.fixtures.sample_package import ACTORS, SHARES, SOURCES, descriptor, write

SHARES_CSV = "reference/shares.csv"
WHOLE, NUMBER = "a whole number in plain digits", "a number in plain digits, with a point"


def told(folder: Path) -> list[tuple[Any, ...]]:
    """The problems of a folder as (row, column, found, allowed, kind)."""
    return [(p.row, p.column, p.found, p.allowed, p.kind) for p in check(folder)]


def test_the_sample_is_sound(tmp_path: Path) -> None:
    assert check(write(tmp_path)) == []


def test_our_data_is_sound() -> None:
    assert check(data.DATA) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (",stated,", ",said,", (2, "status", "said", "stated, range, named, not_stated", "enum")),
        (",stated,", ",,", (2, "status", "", "a value", "required")),
        ("iron,0,2", "iron,zero,2", (2, "value", "zero", NUMBER, "type")),
        ("iron,0,2", "iron,7,2", (2, "value", "7", "at most 1", "maximum")),
        ("iron,0,2", "iron,1e-2,2", (2, "value", "1e-2", NUMBER, "type")),
        ("iron,0,2", "iron,0,2.0", (2, "rank", "2.0", WHOLE, "type")),
        ("iron,0,2", "iron,sNaN,2", (2, "value", "sNaN", NUMBER, "type")),
        ("iron,0,2", "iron,0, 1", (2, "rank", " 1", WHOLE, "type")),
        ("iron,0,2", "iron,0,1_0", (2, "rank", "1_0", WHOLE, "type")),
        ("iron,0,2", "iron,0,٢", (2, "rank", "٢", WHOLE, "type")),
        ("iron,0,2", f"iron,0,{'9' * 19}", (2, "rank", "9" * 19, WHOLE, "type")),
        (",false,BBB", ",false,CCC", (3, "actor_id", "CCC", "actors.actor_id", "unknown-key")),
        (",second,3,", ",third,3,", (3, "source_id", "third", "sources.source_id", "unknown-key")),
        (
            ",second,3,",
            ",first,3,",
            (3, "claim_id, source_id", "iron, first", "each key once (already on line 2)", "duplicate-key"),
        ),
        (",½", "", (3, None, "14 cells", "15 cells", "ragged-row")),
        (",½,Half of it.", "", (3, None, "13 cells", "15 cells", "ragged-row")),
        ("½", "½,½", (3, None, "16 cells", "15 cells", "ragged-row")),
        ("tin,,,,", "\ntin,,,,", (4, None, "0 cells", "15 cells", "ragged-row")),
        (
            "Half of it.",
            '"Half',
            (3, None, "unexpected end of data", "comma-separated cells, quotes closed", "malformed"),
        ),
        ("Half", "\0Half", (3, None, "NUL byte", "text", "wrong-encoding")),
    ],
)
def test_a_broken_cell_is_told(tmp_path: Path, old: str, new: str, problem: tuple[Any, ...]) -> None:
    broken = SHARES.replace(old, new, 1)
    assert broken != SHARES
    assert told(write(tmp_path, shares=broken)) == [problem]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (",first,12,0%", ",,12,0%", (2, "source_id", "", "a source, or status not_stated")),
        (",first,12,0%", ",first,,0%", (2, "paragraph", "", "a paragraph, or status not_stated")),
        (",first,12,0%", ",first,13,0%", (2, "paragraph", "13", "1 to 12")),
        (",first,12,0%", ",first,0,0%", (2, "paragraph", "0", "1 to 12")),
        (",first,12,0%", ",first,-1,0%", (2, "paragraph", "-1", "1 to 12")),
        (",not_stated,,,,,,", ",not_stated,,,first,,,", (4, "source_id", "first", "blank where not_stated")),
        (",not_stated,,,,,,", ",not_stated,,,,1,,", (4, "paragraph", "1", "blank where not_stated")),
        (",not_stated,,,,,,", ",not_stated,,,,,9%,", (4, "figure_as_written", "9%", "blank where not_stated")),
        ("tin,,", "tin,0,", (4, "value", "0", "blank where not_stated")),
        (",stated,", ",named,", (2, "value", "0", "blank where named")),
    ],
)
def test_an_evidence_row_keeps_its_rules(tmp_path: Path, old: str, new: str, problem: tuple[Any, ...]) -> None:
    broken = SHARES.replace(old, new, 1)
    assert broken != SHARES
    assert told(write(tmp_path, shares=broken)) == [(*problem, "evidence")]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Half of it.", "", (3, "statement_en", "", "a text in both languages, or in neither", "language")),
        ("نصفه.", "Half of it.", (3, "statement_ar", "Half of it.", "text in Arabic", "language")),
        ("Half of it.", "نصفه.", (3, "statement_en", "نصفه.", "text in English", "language")),
        (
            "Half of it.",
            "Half of 39.",
            (3, "statement_ar", "نصفه.", "the number 39, as in the other language", "language"),
        ),
        (
            "نصفه.",
            " ",
            (3, "statement_ar", " ", "text without blanks at its ends, and single ones within", "characters"),
        ),
        (
            "Half of it.",
            "Half \u202eof it.",
            (3, "statement_en", "Half <U+202E>of it.", "signs that show (no right-to-left override)", "characters"),
        ),
        ("Half of it.", "n/a", (3, "statement_en", "n/a", "a text, or a blank cell", "characters")),
    ],
)
def test_a_text_is_what_a_reader_sees(tmp_path: Path, old: str, new: str, problem: tuple[Any, ...]) -> None:
    assert told(write(tmp_path, shares=SHARES.replace(old, new, 1))) == [problem]


@pytest.mark.parametrize(
    ("header", "problems"),
    [
        ("actor_id,name_en", [("parent_id", "missing-column")]),
        ("actor_id,name_en,parent_id,note", [("note", "extra-column")]),
        ("actor_id,parent_id,name_en", [(None, "column-order")]),
        ("actor_id,name_en,parent", [("parent_id", "missing-column"), ("parent", "extra-column")]),
    ],
)
def test_the_header_is_exact(tmp_path: Path, header: str, problems: list[tuple[Any, str]]) -> None:
    folder = write(tmp_path, actors=ACTORS.replace("actor_id,name_en,parent_id", header))
    assert [(p.column, p.kind) for p in check(folder)] == problems
    assert {(p.file, p.row) for p in check(folder)} == {("actors.csv", 1)}


def test_a_pattern_holds_for_the_whole_cell(tmp_path: Path) -> None:
    broken = SOURCES.replace("2025-12-20", "2025-12").replace(",2024", ",20245")
    wanted = "[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    assert told(write(tmp_path, sources=broken)) == [
        (2, "published", "2025-12", wanted, "pattern"),
        (3, "published", "20245", wanted, "pattern"),
    ]


def test_rows_are_counted(tmp_path: Path) -> None:
    broken = ACTORS + "CCC,Celand,\nDDD,Deland,\n"
    assert told(write(tmp_path, actors=broken)) == [(None, None, "4 rows", "2 to 3 rows", "row-count")]


def test_a_key_leads_to_its_own_table(tmp_path: Path) -> None:
    broken = ACTORS.replace("Beland,AAA", "Beland,ZZZ")
    assert told(write(tmp_path, actors=broken)) == [(3, "parent_id", "ZZZ", "actors.actor_id", "unknown-key")]


def test_lines_are_the_editors_lines(tmp_path: Path) -> None:
    line_feed = (2, "name_en", "A<U+000A>land", "signs that show (no u+000a)", "characters")
    broken = ACTORS.replace("Aland,", '"A\nland",').replace("Beland,AAA", "Beland,ZZZ")
    assert told(write(tmp_path, actors=broken)) == [
        line_feed,
        (4, "parent_id", "ZZZ", "actors.actor_id", "unknown-key"),
    ]
    twice = ACTORS.replace("Aland,", '"A\nland",') + "BBB,Again,\n"
    assert told(write(tmp_path, actors=twice)) == [
        line_feed,
        (5, "actor_id", "BBB", "each key once (already on line 4)", "duplicate-key"),
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", (1, "empty file", "missing-column")),
        (b"\n\n", (1, "empty file", "missing-column")),
        (b"\xef\xbb\xbf" + ACTORS.encode(), (1, "byte order mark", "wrong-encoding")),
        (ACTORS.replace("Beland", "Béland").encode("latin-1"), (3, "byte 0xe9", "wrong-encoding")),
        (ACTORS.encode("utf-16"), (1, "byte 0xff", "wrong-encoding")),
        (ACTORS.replace("Beland", "B" * 10_001).encode(), (3, "B" * 60 + "… (10001 characters)", "too-long")),
        (None, (None, "no such file", "missing-file")),
        ("directory", (None, "Is a directory", "missing-file")),
    ],
)
def test_an_unreadable_file_is_one_problem(tmp_path: Path, content: Any, problem: tuple[Any, ...]) -> None:
    path = write(tmp_path) / "actors.csv"
    path.unlink()
    if content == "directory":
        path.mkdir()
    elif content is not None:
        path.write_bytes(content)
    assert [(p.file, (p.row, p.found, p.kind)) for p in check(tmp_path)] == [("actors.csv", problem)]


@pytest.mark.parametrize("name", ["stray.csv", "reference/stray.csv"])
def test_a_table_nobody_describes_is_told(tmp_path: Path, name: str) -> None:
    (write(tmp_path) / name).write_text("a\n1\n")
    assert [(p.file, p.kind) for p in check(tmp_path)] == [(name, "unlisted-file")]


def test_a_descriptor_is_an_object(tmp_path: Path) -> None:
    (write(tmp_path) / "datapackage.json").write_text("[]")
    wanted = Problem("datapackage.json", None, None, "not a JSON object", "a data package", "bad-descriptor")
    assert check(tmp_path) == [wanted]


def test_every_broken_file_is_told_at_once(tmp_path: Path) -> None:
    folder = write(tmp_path, sources=SOURCES.replace(",12,", ",x,"), shares=SHARES.replace("stated", "said", 1))
    (folder / "actors.csv").unlink()
    assert [(p.file, p.kind) for p in check(folder)] == [
        ("actors.csv", "missing-file"),
        ("sources.csv", "type"),
        (SHARES_CSV, "enum"),
    ]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"resources": []}', "[" * 100_000, '"\\ud800"', "\0"])
def test_a_descriptor_that_is_none_is_told(tmp_path: Path, text: str) -> None:
    (write(tmp_path) / "datapackage.json").write_text(text)
    assert {p.file for p in check(tmp_path)} == {"datapackage.json"}
    (tmp_path / "datapackage.json").unlink()
    assert check(tmp_path) == [Problem("datapackage.json", None, None, "no such file", "a file", "missing-file")]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d["resources"][0].update(path="../sources.csv"), "not one file of this folder"),
        (lambda d: d["resources"][0].update(expectedRows=[3, 1]), "expectedRows is not [least, most]"),
        (lambda d: d["resources"][0]["schema"]["fields"][0].update(type="datetime"), "is not one of"),
        (lambda d: d["resources"][0]["schema"]["fields"][2].update(constraints={"pattern": "["}), "regex"),
        (
            lambda d: d["resources"][1]["schema"]["foreignKeys"][0]["reference"].update(resource="no"),
            "leads to no field",
        ),
        (
            lambda d: d["resources"][1]["schema"]["foreignKeys"][0]["reference"].update(fields=["no"]),
            "leads to no field",
        ),
        (lambda d: d["resources"][1]["schema"]["fields"][2].update(name="name_en"), ""),
    ],
)
def test_a_faulty_descriptor_is_told(tmp_path: Path, change: Any, said: str) -> None:
    content = descriptor()
    change(content)
    problems = check(write(tmp_path, content))
    assert {(p.file, p.kind) for p in problems} == {("datapackage.json", "bad-descriptor")}
    assert any(said in p.found for p in problems)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every key path of a JSON value."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, value in items for place in ((*path, key), *places(value, (*path, key)))]


JSON = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.just([]), st.just({}), st.just([{}]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(places(descriptor())), value=JSON)
def test_no_descriptor_makes_it_raise(tmp_path: Path, place: tuple[Any, ...], value: Any) -> None:
    content = node = descriptor()
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = value
    assert all(isinstance(problem, Problem) for problem in check(write(tmp_path, content)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(SHARES.encode())), junk=st.binary(max_size=4), cut=st.integers(0, 40))
def test_no_bytes_make_it_raise(tmp_path: Path, at: int, junk: bytes, cut: int) -> None:
    whole = SHARES.encode()
    (write(tmp_path) / SHARES_CSV).write_bytes(whole[:at] + junk + whole[at + cut :])
    assert all(isinstance(problem, Problem) for problem in check(tmp_path))


def test_a_problem_reads_as_one_line() -> None:
    problem = Problem("a.csv", 3, "status", "said", "stated, range", "enum")
    assert str(problem) == "a.csv, line 3, column status: found 'said', allowed: stated, range (enum)"
    assert str(Problem("a.csv", None, None, "", "a file", "x")) == "a.csv: found a blank, allowed: a file (x)"


def test_the_descriptor_is_json_with_both_languages() -> None:
    content = json.loads((data.DATA / "datapackage.json").read_text(encoding="utf-8"))
    described = [field for resource in content["resources"] for field in resource["schema"]["fields"]]
    assert all(field["description"] and field["description_ar"] for field in described)
