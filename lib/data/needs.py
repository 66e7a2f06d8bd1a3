"""What the program relies on in the data, in one place: columns, rows, codes that have a text.

The tables may grow; what is named here may not go. It is checked when the program starts, so that a reader is told what
is missing instead of meeting it on a page. `tests/data/test_needs.py` looks through the code for ids that stand here not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from lib import i18n
from lib.data.descriptor import FILE, Descriptor, names
from lib.data.problem import Problem
from lib.data.strict_csv import Cells

COLUMNS = {
    "sources": "source_id file kind language title_ar title_en short_en short_ar author_en author_ar author_status "
    "author_paragraph publisher_en publisher_ar publisher_status publisher_paragraph published published_status "
    "published_paragraph published_basis_en published_basis_ar viewpoint_en viewpoint_ar on_central_asia paragraphs words "
    "fingerprint",
    "actors": "actor_id kind iso_alpha3 name_en name_ar claim_id topic scope status qualifier according_to source_id "
    "paragraph figure_as_written statement_en statement_ar",
    "resources": "resource_id kind name_en name_ar claim_id actor_id topic scope status qualifier according_to source_id "
    "paragraph figure_as_written statement_en statement_ar",
    "claims": "claim_id topic scope actors title_en title_ar short_en short_ar",
    "evidence": "claim_id source_id paragraph figure_as_written status qualifier according_to leans_on statement_en "
    "statement_ar",
    "formats": "claim_id format_id attribute value unit date date_end actor_id source_id paragraph",
    "member_states": "claim_id format_id state_id actor_id source_id paragraph",
    "reserve_shares": "claim_id resource_id base value unit actor_id source_id paragraph",
    "pledges": "claim_id pledge_id recipient_id kind value unit period_years stage actor_id source_id paragraph",
    "endowments": "claim_id resource_id kind power_id actor_id source_id paragraph",
    "power_profile": "claim_id dimension actor_id source_id paragraph",
    "power_sectors": "claim_id sector actor_id source_id paragraph",
    "events": "claim_id event_id date date_end event_status actor_id source_id paragraph",
    "figures": "claim_id metric value value_max unit period actor_id source_id paragraph",
    "programmes": "claim_id programme_id kind state_id name_en name_ar actor_id source_id paragraph",
    "obstacles": "claim_id kind actor_id source_id paragraph",
    "attributes": "claim_id actor_id source_id paragraph",
    "headlines": "dimension actor_id claim_id",
    "strengths": "actor_id kind claim_id text_en text_ar",
    "relations": "relation_id type from_claim_id from_source_id from_paragraph to_claim_id to_source_id to_paragraph "
    "weight inconsistency_id why_en why_ar",
    "inconsistencies": "inconsistency_id kind source_ids places said_en said_ar why_en why_ar treatment_en treatment_ar "
    "claim_ids",
    "findings": "finding_id seq actor_id claim_ids status text_en text_ar page query",
    "questions": "question_id seq text_en text_ar answer_en answer_ar claim_ids page query",
    "mentions": "source_id kind term_id mentions words per_1000_words",
    "paragraphs": "source_id paragraph sha256",
    "changes": "date kind table claim_id source_id paragraph field old new reason_en reason_ar",
    "places": "place_id kind iso_alpha3 lat lon name_en name_ar label_en label_ar basis source_id paragraph grade source "
    "note_en note_ar reference_source_id",
    "routes": "route_id kind name_en name_ar draw_order",
    "legs": "leg_id route_id seq from_place to_place mode sequence_basis path length_km_drawn source source_url note_en "
    "note_ar",
    "reference_sources": "reference_source_id title publisher url date grade reason_en reason_ar accessed",
    "statistics": "statistic_id series_id topic actor_id resource_id metric value value_max unit date date_end status "
    "computed reference_source_id place_in_source note_en note_ar label_en label_ar",
    "differences": "difference_id claim_id statistic_ids kind reason_en reason_ar",
}
"""Table -> the columns of its first release and since: readers' programs rely on them as ours does."""

ROWS = {
    ("actors", "kind"): "power member_state",
    ("actors", "actor_id"): "JPN USA CHN RUS EU KOR KAZ KGZ TJK TKM UZB central_asia world",
    ("resources", "resource_id"): "uranium rare_earth_elements",
    ("claims", "claim_id"): "pledge-japan-usd pledge-japan-jpy corridor-bypass corridor-bypass-railways "
    "supply-route-bypass corridor-links middle-corridor middle-corridor-support japan-corridor-reason "
    "caspian-route-agreement",
    ("pledges", "unit"): "usd_billion jpy_trillion",
    ("formats", "attribute"): "founded first_leaders_summit",
    ("figures", "metric"): "population temperature_rise transport_cost_share transport_cost_ratio glacier_volume_loss "
    "lakes_at_risk rare_earth_imports",
    ("mentions", "kind"): "actor topic",
    ("places", "place_id"): "tokyo washington beijing moscow brussels seoul",
    ("places", "kind"): "capital",
    ("routes", "route_id"): "middle_corridor_main branch_poti northern_corridor",
    ("routes", "kind"): "main branch feeder bypassed",
    ("statistics", "series_id"): "titr_cargo_ministry titr_containers_association first_summits wna_uranium_output "
    "un_wpp2024_population usgs_2025_reserve_shares china_customs_trade cerr_national_trade japan_kazakhstan_trade",
}
"""Table and column -> what at least one row must hold."""

TEXTS = {
    ("evidence", "status"): ("status", "firmly"),
    ("findings", "status"): ("status", "firmly"),
    ("evidence", "qualifier"): ("qualifier",),
    ("claims", "topic"): ("topic",),
    ("claims", "scope"): ("scope",),
    ("power_profile", "dimension"): ("dimension",),
    ("power_sectors", "sector"): ("sector",),
    ("endowments", "kind"): ("endowments_kind",),
    ("sources", "kind"): ("sources_kind",),
    ("relations", "type"): ("relation",),
    ("changes", "kind"): ("changes_kind",),
    ("differences", "kind"): ("difference",),
    ("reference_sources", "grade"): ("reference_sources_grade",),
    ("legs", "mode"): ("map_mode",),
    ("legs", "sequence_basis"): ("map_sequence",),
    **{(table, "unit"): ("unit",) for table in ("formats", "reserve_shares", "pledges", "figures", "statistics")},
}
"""Table and column -> the families of texts in the locale files that name its codes."""


def problems(stored: Descriptor, tables: Mapping[str, Cells]) -> Iterator[Problem]:
    """What the program relies on and the data have not. Tables that cannot be read are told elsewhere."""
    described = {resource["name"]: resource for resource in stored["resources"]}
    yield from _untitled(stored)
    for table in COLUMNS:
        for column in lacking(table, names(described[table]) if table in described else []):
            found = "no such column" if table in described else "no such table"
            yield Problem(FILE, None, f"{table}.{column}", found, "a column the program needs", "needed")
    for (table, column), codes in ROWS.items():
        if table in tables and column in tables[table].header:
            held = {row[column] for _, row in tables[table].records}
            for code in codes.split():
                if code not in held:
                    path, allowed = described[table]["path"], f"a row with {code}, which the program needs"
                    yield Problem(path, None, column, "no such row", allowed, "needed")
    yield from _untold(described)


def lacking(table: str, there: Collection[str]) -> list[str]:
    """The needed columns of a table that are not there."""
    return [column for column in COLUMNS.get(table, "").split() if column not in there]


def _untitled(stored: Descriptor) -> Iterator[Problem]:
    """The package has a release and a licence, the package and its tables have titles, in both languages."""
    if not re.fullmatch("[0-9]+[.][0-9]+[.][0-9]+", stored.get("version", "")):
        yield Problem(FILE, None, "version", stored.get("version", ""), "a release, such as 2.0.0", "needed")
    if not stored.get("licenses"):
        yield Problem(FILE, None, "licenses", "", "a licence", "needed")
    for part in (stored, *stored["resources"]):
        for word in ("title", "title_ar"):
            if not part.get(word, "").strip():
                where = word if part is stored else f"{part['name']}.{word}"
                yield Problem(FILE, None, where, "", "a title", "needed")


def _untold(described: Mapping[str, Descriptor]) -> Iterator[Problem]:
    """Codes that the descriptor allows and no text names."""
    for (table, column), families in TEXTS.items():
        fields = described[table]["schema"]["fields"] if table in described else []
        codes: list[str] = next(
            (field.get("constraints", {}).get("enum", []) for field in fields if field["name"] == column), []
        )
        for code in codes:
            keys = [i18n.code_key(family, code) for family in families]
            if not all(i18n.translator(lang).has(key) for lang in i18n.LANGUAGES for key in keys):
                allowed = f"a code with a text in both languages: {', '.join(keys)}"
                yield Problem(FILE, None, f"{table}.{column}", code, allowed, "needed")
