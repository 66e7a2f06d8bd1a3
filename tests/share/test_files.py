"""Every file of a view has one address, made of what it depends on and nothing else."""

import csv
import io
import re

import pytest

from lib.data.frames import records
from lib.evidence.record import record
from lib.figures.gallery import FIGURES
from lib.i18n import LANGUAGES
from lib.share import export, files
from lib.view.state import parse

SITE = "https://example.org"


def cells(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_every_figure_stands_on_one_page(root):
    placed = [name for names in files.FIGURES_OF.values() for name in names]
    assert sorted(placed) == sorted(FIGURES)
    for page, names in files.FIGURES_OF.items():
        code = (root / "pages" / f"{page}.py").read_text("utf-8")
        assert set(re.findall(r'ui\.(?:figure|files)\("(\w+)"', code)) <= set(names)
        asked = [
            name for call in re.findall(r"ui\.reference\(([^)]*)\)", code) for name in re.findall(r'"(\w+)"', call)
        ]
        assert all(any(name.split(":")[0] == f"reference-{short}" for name in names) for short in asked)


@pytest.mark.parametrize("name", [name for name, thing in files.THINGS.items() if "csv" in thing.forms])
def test_the_csv_is_exactly_the_rows(name):
    view = files.view(name, {"lang": "ar", "powers": "JPN,KOR", "table": "pledges", "doubt": "tension"})
    made = files.file_of(record(), name, "csv", view, SITE)
    rows = files.rows(record(), name, view)
    sheet = files.file_of(record(), name, "csv", view, SITE, spreadsheet=True)
    assert sheet.content == export.csv_bytes(rows) == export.BOM + made.content
    read = cells(made.content)
    assert len(read) == len(rows) > 0
    for column in {"claim_id", "source_id", "paragraph"} & set(rows.columns):
        assert [row[column] for row in read] == list(rows[column].astype("string").fillna(""))


def test_rows_follow_the_view():
    few, all_ = (files.rows(record(), "pledges", files.view("pledges", query)) for query in ({"powers": "JPN"}, {}))
    assert set(few["actor_id"]) == {"JPN"} < set(all_["actor_id"])
    gold = files.rows(record(), "evidence", files.view("evidence", {"q": "gold"}))
    assert 0 < len(gold) < len(record().claims)
    chosen = files.rows(record(), "data", files.view("data", {"table": "events", "doc": "doc1"}))
    assert set(chosen["source_id"]) == {"doc1"} and "event_id" in chosen


def test_doubts_as_rows_have_their_places():
    rows = records(files.rows(record(), "doubts", files.view("doubts", {})))
    assert {row["doubt_id"] for row in rows} == {doubt.doubt_id for doubt in record().doubts}
    assert len(rows) == sum(len(doubt.pairs) + len(doubt.places) for doubt in record().doubts)
    assert all(row["source_id"] and row["paragraph"] for row in rows)


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("pledges", {"powers": "CHN,JPN", "left": "EU", "ref": "1"}, "/data/view/pledges.csv?lang=en&powers=JPN%2CCHN"),
        ("pledges", {"powers": "nobody", "lang": "xx"}, "/data/view/pledges.csv?lang=en"),
        ("reserve_shares", {"resource": "gold", "card": "a"}, "/data/view/reserve_shares.csv?lang=en"),
        ("statement_counts", {"powers": "JPN"}, "/data/view/statement_counts.csv?lang=en"),
        ("evidence", {"part": "3", "q": " gold  mine "}, "/data/view/evidence.csv?lang=en&q=gold+mine"),
        ("map", {"step": "4", "flat": "1", "pick": "state:KAZ"}, "/data/view/map.csv?lang=en&pick=state%3AKAZ"),
    ],
)
def test_one_address_for_all_views_that_show_the_same(name, query, expected):
    assert files.address(name, "csv", files.view(name, query)) == expected
    assert files.address(name, "csv", parse(query, files.THINGS[name].page)) == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_holds_finding_source_version_and_the_way_back(lang):
    view = files.view("reserve_shares", {"lang": lang})
    spec = files.picture(record(), "reserve_shares", view, SITE)
    said = " ".join((*spec["title"]["text"], *spec["title"]["subtitle"]))
    assert "39%" in said and record().version in said
    assert f"{SITE}/minerals?lang={lang}#reserve_shares" in said


def test_the_map_of_another_view_is_another_picture():
    plain, picked = (
        files.picture(record(), "map", files.view("map", query), SITE) for query in ({}, {"pick": "state:KAZ"})
    )
    assert plain != picked


def test_names_of_files():
    view = files.view("data", {"lang": "ar", "table": "pledges"})
    assert (
        files.file_of(record(), "data", "csv", view, SITE).name == f"middle-corridor_pledges_ar_{record().version}.csv"
    )
    view = files.view("map", {"view": "caspian"})
    assert (
        files.file_of(record(), "map", "svg", view, SITE).name
        == f"middle-corridor_map-caspian_en_{record().version}.svg"
    )
