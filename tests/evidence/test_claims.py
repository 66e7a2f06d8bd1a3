"""Every row of evidence once, and nothing of other parts of the world where the region is asked for."""

import pytest

from lib.evidence import claims as evidence


@pytest.fixture
def tables(shipped):
    return shipped.tables


@pytest.fixture
def everything(shipped):
    return shipped.claims


def test_one_row_for_each_claim_document_and_paragraph(everything):
    assert not everything.duplicated(evidence.KEY).any()
    stated = everything["status"] != "not_stated"
    assert everything.loc[stated, ["source_id", "paragraph"]].notna().all().all()
    assert everything.loc[~stated, ["source_id", "paragraph", "value", "figure_as_written"]].isna().all().all()


def test_about_leaves_other_parts_of_the_world_out(everything):
    assert set(evidence.about(everything, "USA")["scope"]) == {"central_asia"}


def test_no_number_of_a_table_is_put_out_of_sight_by_a_date(tables, everything):
    """Of a place that is in several tables: 628 million dollars of imports in 2022 are not the figure 2022."""
    shown = everything.set_index(evidence.KEY)
    for name, column in (("figures", "value"), ("events", "date")):
        rows = tables[name].dropna(subset=[column])
        held = shown.loc[list(rows[evidence.KEY].itertuples(index=False, name=None)), column]
        assert held.notna().all(), name
    assert tuple(shown.loc[("ree-imports-2022", "doc1", 14), ["value", "unit", "date"]]) == (628, "usd_million", "2022")
