"""A sixth document, and a seventh power, are added by data alone: everything that lists documents lists it too."""

import json
import os
import subprocess
import sys

import pytest

from tests.fixtures.sixth_document import KEPT, NEW, project

ASKED = """
import json, sys
from lib.data.dataset import dataset
from lib.evidence.listing import listing
from lib.evidence.record import record
from lib.evidence.search import choose
from lib.figures.gallery import FIGURES, drawing
from lib.markup.listing import evidence
from lib.share.export import package_zip
from lib.view.state import parse, to_query
from lib.web.routes import shelf

kept, new = sys.argv[1:]
held = dataset()
assert not held.problems, list(map(str, held.problems))
found, answers = record(), shelf(held)
view = parse({"docs": ["doc1,sixth,gone"], "powers": ["JPN,XXA"], "lang": ["ar"]}, "compare")
told = {"kind": found.standings[kept].kind, "voices": found.standings[kept].voices,
        "health": [found.health[kept], found.health[new]],
        "counted": listing(found, ("", "", "sixth", "", "")).counts["doc"]["sixth"], "address": to_query(view), "ignored": [i.value for i in view.ignored],
        "plain": to_query(parse({}, "compare")), "docs": parse({}, "compare").docs,
        "filter": to_query(parse({"doc": ["sixth"]}, "evidence")),
        "chosen": sorted(set(choose(found.claims, doc="sixth")["claim_id"])),
        "csv": "made-up-lamps,sixth,2" in answers["evidence.csv"].plain.body.decode(),
        "joined": "sixth" in answers["power_profile.json"].plain.body.decode(), "zip": len(package_zip())}
for lang in ("en", "ar"):
    told[lang] = {"list": evidence(found, parse({"doc": ["sixth"], "lang": [lang]}, "evidence"))}
    for name in ("profile_matrix", "statement_counts"):
        made = drawing(found, name, lang, False, view.values)
        told[lang][name] = [made.finding, json.dumps(made.chart.to_dict(), ensure_ascii=False, default=str)]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What a program answers whose data hold one more document and one more power."""
    folder = project(tmp_path_factory.mktemp("sixth"))
    environment = os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", ASKED, KEPT, NEW]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_agreement_and_counts(told):
    assert (told["kind"], told["voices"]) == ("agree", 2)
    assert told["health"] == ["corroborated", "single"] and told["counted"] == 2


def test_filters(told):
    assert told["chosen"] == sorted([KEPT, NEW]) and told["filter"]["doc"] == "sixth"


def test_addresses(told):
    assert told["address"] == {"lang": "ar", "powers": "JPN,XXA", "docs": "doc1,sixth"} and told["ignored"] == ["gone"]
    assert told["plain"] == {"lang": "en"} and told["docs"][-1] == "sixth"


def test_downloads(told):
    assert told["csv"] and told["joined"] and told["zip"]


@pytest.mark.parametrize(("lang", "power"), [("en", "Aland"), ("ar", "أرض ألف")])
def test_list_and_figures(told, lang, power):
    rows = told[lang]["list"].partition("<tbody>")[2]
    assert rows.count("<tr>") == 2 and all(f'data-card="{claim}"' in rows for claim in (KEPT, NEW))
    assert rows.count("Made-up report" if lang == "en" else "خبر مختلق") == 2
    for finding, spec in (told[lang][name] for name in ("profile_matrix", "statement_counts")):
        assert finding and power in spec
    assert f"{power} 1" in told[lang]["statement_counts"][0]
    assert ("Made-up report" if lang == "en" else "خبر مختلق") in told[lang]["statement_counts"][1]
