"""The map's geography: places in their countries, legs that meet, ships on water and trains on land."""

import json
from itertools import pairwise

import pandas as pd
import pytest
from shapely.geometry import LineString, Point, shape
from shapely.ops import unary_union

from lib.data import tables as data
from lib.data.dataset import dataset
from lib.map import outlines, projection

OUTLINES = data.DATA / "geo" / "outlines.json"
EVERY_KIND = tuple(kind for kinds in projection.ROUTE_KINDS.values() for kind in kinds)

# Degrees. A port's point is its town; its berths may lie 20 km off.
PORT_TOLERANCE = 0.2
# A coast line drawn to 2 to 5 km may cut a corner that a railway follows.
COAST_TOLERANCE = 0.03
BORDER_TOLERANCE = 0.06

# On a border river, on the shore or on an island too small for the outlines: near its country, not in it.
BESIDE_ITS_COUNTRY = {"khorgos", "brest", "vladivostok"}
# The Marmaray tunnel under the Bosporus; Vladivostok's peninsula.
OVER_WATER = {"branch_btk_kars:18", "northern_corridor_transsib:1"}


@pytest.fixture(scope="module")
def tables():
    return dataset().tables


@pytest.fixture(scope="module")
def countries():
    features = json.loads(OUTLINES.read_text(encoding="utf-8"))["features"]
    return {feature["properties"]["iso_a3"]: shape(feature["geometry"]).buffer(0) for feature in features}


@pytest.fixture(scope="module")
def land(countries):
    return unary_union(list(countries.values()))


@pytest.fixture(scope="module")
def lines(tables):
    return projection.leg_lines(tables["legs"], tables["routes"], EVERY_KIND)


def test_every_place_stands_in_its_country(tables, countries):
    places = tables["places"]
    for place in places[places["iso_alpha3"].notna()].itertuples():
        away = countries[place.iso_alpha3].distance(Point(place.lon, place.lat))
        assert away <= (BORDER_TOLERANCE if place.place_id in BESIDE_ITS_COUNTRY else 0), place.place_id


def test_ships_stay_off_land(lines, land):
    for line in lines:
        if line["mode"] == "sea":
            ashore = LineString(line["curve"]).intersection(land)
            for port in (line["curve"][0], line["curve"][-1]):
                ashore = ashore.difference(Point(port).buffer(PORT_TOLERANCE))
            assert ashore.is_empty, line["leg_id"]


def test_trains_stay_on_land(lines, land):
    on_land = land.buffer(COAST_TOLERANCE)
    wet = {
        line["leg_id"]
        for line in lines
        if line["mode"] == "rail" and not LineString(line["curve"]).difference(on_land).is_empty
    }
    assert wet <= OVER_WATER


def test_legs_of_a_route_meet_and_are_numbered(tables):
    for route, legs in tables["legs"].groupby("route_id"):
        legs = legs.sort_values("seq")
        assert list(legs["seq"]) == list(range(1, len(legs) + 1)), route
        assert list(legs["to_place"][:-1]) == list(legs["from_place"][1:]), route


def test_a_leg_begins_and_ends_at_its_places(tables):
    places = tables["places"].set_index("place_id")
    for leg in tables["legs"].to_dict("records"):
        path = projection.parse_path(leg["path"])
        for end, point in ((leg["from_place"], path[0]), (leg["to_place"], path[-1])):
            assert point == pytest.approx((places.loc[end, "lon"], places.loc[end, "lat"]), abs=1e-4), leg["leg_id"]


def test_leg_ids_name_route_and_number(tables):
    legs = tables["legs"]
    assert (legs["leg_id"] == legs["route_id"] + ":" + legs["seq"].astype(str)).all()


def test_every_place_is_used(tables):
    legs, places = tables["legs"], tables["places"]
    on_routes = {*legs["from_place"], *legs["to_place"]}
    others = places[~places["place_id"].isin(on_routes)]
    assert on_routes <= set(places["place_id"])
    assert set(others["kind"]) <= {"capital", "country", "sea", "region"}


def test_length_is_that_of_the_drawn_line(tables):
    for leg in tables["legs"].to_dict("records"):
        drawn = projection.length_km(projection.smooth(projection.parse_path(leg["path"])))
        assert leg["length_km_drawn"] == pytest.approx(drawn, abs=1), leg["leg_id"]


def test_what_is_from_memory_or_unsourced_says_so(tables):
    legs = tables["legs"]
    assert (legs.loc[legs["source_url"].isna(), "sequence_basis"] == "memory").all()
    assert legs["source_url"].notna().eq(legs["source"].notna()).all()


def test_a_document_is_cited_where_it_names_a_place(tables):
    places = tables["places"]
    named = places["basis"] == "document"
    assert places.loc[named, ["source_id", "paragraph"]].notna().all(axis=None)
    assert places.loc[~named, ["source_id", "paragraph"]].isna().all(axis=None)


def test_shared_track_is_drawn_once_and_told_of(lines):
    pairs = [frozenset((line["from_place"], line["to_place"])) for line in lines]
    assert len(pairs) == len(set(pairs))
    first = next(line for line in lines if line["leg_id"] == "middle_corridor_main:1")
    assert first["shared_with"] == ["northern_corridor"]


def test_a_route_alone_is_drawn_whole(tables):
    alone = projection.leg_lines(tables["legs"], tables["routes"], ("bypassed",))
    assert any(line["leg_id"] == "northern_corridor:1" for line in alone)


def test_a_curve_passes_through_every_given_point_without_doubling_back():
    points = [(0.0, 0.0), (1.0, 0.5), (3.0, 0.0)]
    curve = projection.smooth(points)
    assert curve[0] == points[0] and curve[-1] == points[-1] and points[1] in curve
    assert all(b[0] > a[0] for a, b in pairwise(curve))


@pytest.mark.parametrize("text", ["", "1,2", "1,2 3", "a,b c,d"])
def test_a_bad_path_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        projection.parse_path(text)


def test_length_of_a_known_line():
    assert projection.length_km([(0, 0), (1, 0)]) == pytest.approx(111.2, abs=0.1)


# --- Views and outlines ----------------------------------------------------------------


@pytest.mark.parametrize("view", projection.VIEWS)
@pytest.mark.parametrize("narrow", [False, True])
def test_the_centre_of_a_view_is_the_middle_of_its_map(view, narrow):
    longitude, latitude, _ = projection.VIEWS[view].at(narrow)
    assert projection.pixel((longitude, latitude), view, narrow) == pytest.approx((0, 0))


@pytest.mark.parametrize("narrow", [False, True])
def test_the_world_shows_every_seat_of_power(tables, narrow):
    places = tables["places"].set_index("place_id")
    wide, high = projection.SIZE[narrow]
    for seat in projection.SEATS.values():
        x, y = projection.pixel((places.loc[seat, "lon"], places.loc[seat, "lat"]), "world", narrow)
        assert abs(x) < wide / 2 and abs(y) < high / 2, seat


def test_outer_rings_run_clockwise():
    for area in outlines.outlines():
        ring = area["rings"][0]
        assert sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairwise(ring)) > 0, area["name_en"]


def test_no_outline_jumps_across_the_map():
    for area in outlines.outlines():
        assert all(abs(a[0] - b[0]) < 60 for ring in area["rings"] for a, b in pairwise(ring)), area["name_en"]


def test_every_labelled_country_has_an_arabic_name(tables):
    places = tables["places"]
    labelled = places[places["kind"] == "country"].set_index("iso_alpha3")
    named = {area["iso_a3"]: area["name_ar"] for area in outlines.outlines()}
    assert {iso: named[iso] for iso in labelled.index} == labelled["name_ar"].to_dict()


@pytest.mark.parametrize(
    ("lake", "point"), [("Aral", (60.7, 46.45)), ("Balkhash", (76.5, 46.6)), ("Issyk-Kul", (77.3, 42.45))]
)
def test_lakes_are_water(land, lake, point):
    assert not land.contains(Point(point)), lake


def test_outlines_are_small_enough_to_send():
    assert OUTLINES.stat().st_size < 300_000


@pytest.mark.parametrize("view", projection.VIEWS)
def test_cut_outlines_are_closed_and_near_the_view(view):
    areas = outlines.within(view)
    assert areas
    for area in areas:
        assert all(ring[0] == ring[-1] and len(ring) > 3 for ring in area["rings"])
        assert outlines.touches(area["rings"][0], view) or view != "world"


def test_an_outline_that_covers_the_view_survives_the_cut():
    row = {"rings": [[(-170, -80), (-170, 80), (170, 80), (170, -80), (-170, -80)]]}
    (cut,) = outlines.within("caspian", rings_of=[row])
    assert len(cut["rings"][0]) == 5


def test_blank_cells_are_null(tables):
    assert pd.isna(tables["places"].set_index("place_id").loc["lanzhou", "note_en"])
