"""lib.share.dictionary: everything a reader of the CSVs needs, exactly, and the committed file is up to date."""

from pathlib import Path

from lib.data import tables as data
from lib.data.dataset import dataset
from lib.share.dictionary import markdown
from tests.fixtures.sample_package import descriptor, write

SOURCES = """\
## sources

- File: `sources.csv`, 2 rows
- Primary key: `source_id`

| Field | Type | Unit | Allowed | Description |
| --- | --- | --- | --- | --- |
| `source_id` | string |  | required | What source_id means. |
| `paragraphs` | integer |  |  | What paragraphs means. |
| `published` | string | day | pattern `[0-9]{4}\\|[0-9]{4}-[0-9]{2}-[0-9]{2}` | **Date.** What published means. |
"""


def sample(folder: Path) -> str:
    """The dictionary of the sample package."""
    return markdown(descriptor(), data.load(write(folder)))


def test_a_table_is_described_exactly(tmp_path: Path) -> None:
    assert SOURCES in sample(tmp_path)


def test_the_package_comes_first(tmp_path: Path) -> None:
    text = sample(tmp_path)
    assert text.startswith("# A sample\n\nLicence: [CC BY 4.0](https://example.org/by).\n")
    assert "| [shares](#shares) | `reference/shares.csv` | 3 |  |" in text


def test_keys_and_enums_are_told(tmp_path: Path) -> None:
    text = sample(tmp_path)
    assert "- `actor_id` refers to [actors](#actors) `actor_id`" in text
    assert "- `parent_id` refers to [actors](#actors) `actor_id`" in text
    assert "| required; `stated`, `range`, `named`, `not_stated` |" in text
    assert "| at most 1 |" in text


def test_every_table_and_field_is_there(tmp_path: Path) -> None:
    text = sample(tmp_path)
    for resource in descriptor()["resources"]:
        section = text.split(f"\n## {resource['name']}\n")[1].split("\n## ")[0]
        assert all(f"| `{field['name']}` | {field['type']} |" in section for field in resource["schema"]["fields"])


def test_the_committed_dictionary_is_up_to_date() -> None:
    committed = (data.DATA / "README.md").read_text(encoding="utf-8")
    ours = dataset().sound()
    assert committed == markdown(ours.stored, ours.tables), "run `python -m tools.dictionary`"
