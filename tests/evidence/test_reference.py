"""Reference figures: sourced, never mixed, joined to real claims, and charts that are valid in both languages."""

import pandas as pd
import pytest

from lib.data.dataset import dataset
from lib.evidence import claims as evidence
from lib.evidence import reference
from lib.figures import reference as charts
from lib.i18n import LANGUAGES, translator

CLOSED_AXIS = ("corridor_volume", "containers", "uranium")


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


def frame(name, tables):
    if name.startswith("trade:"):
        return reference.trade(tables, name.removeprefix("trade:"))
    return getattr(reference, name)(tables)


FRAMES = [
    *CLOSED_AXIS,
    "first_summits",
    "pledges",
    "population",
    "reserves_against_documents",
    *(f"trade:{series}" for series in reference.TRADE),
]


# --- The tables ------------------------------------------------------------------------


def test_every_statistic_cites_a_source_that_exists_and_every_source_is_used(tables):
    cited = {*tables["statistics"]["reference_source_id"], *tables["places"]["reference_source_id"].dropna()}
    assert cited == set(tables["reference_sources"]["reference_source_id"])


def test_every_value_has_a_unit_and_every_dated_fact_a_date(tables):
    rows = tables["statistics"]
    assert rows.loc[rows["value"].notna(), "unit"].notna().all()
    assert rows.loc[rows["value"].isna() & (rows["status"] != "not_stated"), "date"].notna().all()


def test_a_range_has_two_ends_in_order(tables):
    rows = tables["statistics"]
    ranges = rows[rows["status"] == "range"]
    assert (ranges["value_max"] > ranges["value"]).all()
    assert rows.loc[rows["status"] != "range", "value_max"].isna().all()


def test_a_computed_figure_says_how_in_both_languages(tables):
    computed = tables["statistics"].query("computed")
    assert len(computed)
    assert computed["note_en"].str.startswith("Computed by us").all()
    assert computed["note_ar"].str.startswith("من حسابنا").all()


def test_computed_shares_follow_from_their_figures(tables):
    value = tables["statistics"].set_index("statistic_id")["value"]
    for mineral, part in (("chromium", "kaz"), ("lead", "others"), ("zinc", "kaz")):
        share = 100 * value[f"usgs-{mineral}-{part}"] / value[f"usgs-{mineral}-world"]
        assert round(share, 1) == value[f"usgs-{mineral}-share"]
    assert round(100 * value["uranium-kaz-2022"] / value["uranium-world-2022"], 1) == value["uranium-kaz-share-2022"]
    assert round(value["titr-teu-2024"] / 2.76, -2) == value["titr-teu-2023"]


def test_every_text_stands_in_both_languages(tables):
    pairs = (("statistics", ("note", "label")), ("differences", ("reason",)), ("reference_sources", ("reason",)))
    for table, columns in pairs:
        for column in columns:
            english, arabic = tables[table][f"{column}_en"], tables[table][f"{column}_ar"]
            assert (english.isna() == arabic.isna()).all()
            assert arabic.dropna().str.contains("[\u0600-\u06ff]").all()


# --- Series ----------------------------------------------------------------------------


def test_a_series_has_one_unit_and_one_way_of_counting(tables):
    assert (tables["statistics"].groupby("series_id")["unit"].nunique(dropna=False) == 1).all()


@pytest.mark.parametrize("name", [*CLOSED_AXIS, *(f"trade:{series}" for series in reference.TRADE)])
def test_a_chart_with_an_axis_of_values_holds_one_series(name, tables):
    assert frame(name, tables)["series_id"].nunique() == 1


def test_two_ways_of_counting_are_refused(tables):
    mixed = pd.concat([reference.trade(tables, series) for series in reference.TRADE[:2]])
    with pytest.raises(reference.MixedSeries):
        charts.trade(mixed, translator("en"))


def test_series_that_are_not_there_are_refused(tables):
    with pytest.raises(KeyError):
        reference.series(tables, "nothing")
    with pytest.raises(KeyError):
        reference.trade(tables, reference.CARGO)


def test_the_corridors_cargo_is_the_ministrys_alone(tables):
    cargo = reference.corridor_volume(tables)
    assert set(cargo["reference_source_id"]) == {"report_kaz_ministry"}
    assert not (tables["statistics"].query("unit == 'million_tonnes'")["value"] == 11).any()


def test_no_trade_value_of_customs_stands_among_national_statistics(tables):
    customs, national = (set(reference.trade(tables, series)["statistic_id"]) for series in reference.TRADE[:2])
    assert not customs & national
    assert set(reference.trade(tables, "cerr_national_trade")["date"]) == {"2024"}


def test_accumulated_investment_is_no_pledge(tables):
    pledges = reference.pledges(tables)
    assert "russia-investment-stock" not in set(pledges["statistic_id"])
    assert "RUS" not in set(pledges["actor_id"])


def test_uranium_is_output_and_reserves_are_reserves(tables):
    rows = tables["statistics"]
    assert set(rows.loc[rows["resource_id"] == "uranium", "metric"]) == {"uranium_output", "uranium_output_share"}
    reserves = rows[rows["series_id"].str.startswith("usgs")]
    assert set(reserves["metric"]) == {"reserves", "reserve_share"}


def test_a_summit_that_was_only_announced_says_so(tables):
    korea = reference.first_summits(tables).set_index("statistic_id").loc["korea-first-summit"]
    assert korea["status"] == "planned"
    assert "scheduled" in charts.first_summits(reference.first_summits(tables), translator("en")).to_json()


# --- Beside the documents --------------------------------------------------------------


def test_differences_join_real_claims_and_real_statistics(tables):
    differences = tables["differences"]
    assert set(differences["claim_id"]) <= set(evidence.claims(tables)["claim_id"])
    named = differences["statistic_ids"].dropna().str.split(";").explode()
    assert set(named) <= set(tables["statistics"]["statistic_id"])
    assert (differences["statistic_ids"].isna() == (differences["kind"] == "not_available")).all()


def test_compare_keeps_every_row_of_a_claim_and_every_figure(tables):
    compared = reference.compare(evidence.claims(tables), tables)
    pledge = compared[compared["claim_id"] == "pledge-japan-jpy"]
    assert set(pledge["source_id"]) == {"doc0", "doc3"}
    assert set(pledge["reference_date"]) == {"2025-12-20", "2015-10-27"}
    titanium = compared[compared["claim_id"] == "reserve-share-titanium"]
    assert titanium["reference_value"].isna().all() and len(titanium) == 1
    assert set(compared["difference_id"]) == set(tables["differences"]["difference_id"])


def test_reserves_stand_beside_the_documents_shares(tables):
    rows = reference.reserves_against_documents(tables).set_index("resource_id")
    assert rows["value"].to_dict() == {"manganese_ore": 39, "chromium": 31, "lead": 20, "zinc": 13, "titanium": 9}
    assert rows["reference_value"].dropna().to_dict() == {"chromium": 26.7, "lead": 6.1, "zinc": 3.3}
    assert rows["reason_en"].notna().all()


def test_the_high_variant_of_2030_is_below_the_documents_figure(tables):
    rows = reference.population(tables)
    said = rows.loc[rows["origin"] == "document", "value"].item()
    assert rows.loc[rows["metric"] == "population_high", "value"].item() < said


# --- Charts ----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FRAMES)
def test_every_chart_is_valid_says_reference_and_can_be_picked(name, lang, tables):
    t, df = translator(lang), frame(name, tables)
    chart = name.split(":")[0]
    spec = getattr(charts, chart)(df, t).to_dict(validate=True)
    finding = getattr(charts, f"{chart}_finding")(df, t)
    assert finding and finding != t("reference-none")
    assert t("reference-subtitle", unit="")[:6] in spec["title"]["subtitle"][0]
    assert [param["name"] for param in spec["params"]] == ["pick"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FRAMES)
def test_an_empty_frame_is_a_valid_chart(name, lang, tables):
    t, df = translator(lang), frame(name, tables).iloc[:0]
    chart = name.split(":")[0]
    assert getattr(charts, chart)(df, t).to_dict(validate=True)
    assert getattr(charts, f"{chart}_finding")(df, t)


def test_time_runs_right_to_left_in_arabic(tables):
    scale = charts.corridor_volume(reference.corridor_volume(tables), translator("ar")).to_dict()["layer"][0][
        "encoding"
    ]["x"]
    assert scale["scale"]["reverse"] is True


def test_reference_marks_are_hollow_and_dashed(tables):
    mark = charts.corridor_volume(reference.corridor_volume(tables), translator("en")).to_dict()["layer"][0]["mark"]
    assert mark["fill"] == "transparent" and mark["strokeDash"]


def test_only_a_share_above_a_group_that_holds_the_region_exceeds_it(tables):
    rows = reference.reserves_against_documents(tables)
    assert list(reference.exceeding(rows)["resource_id"]) == ["lead"]
    above = rows["value"].gt(rows["reference_value"]).fillna(False)
    assert above.sum() > 1, "others are above a figure for one state alone, which bounds nothing"
    assert reference.exceeding(rows.assign(value=1.0)).empty
