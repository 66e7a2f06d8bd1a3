"""What is held, what is wanted, and what the two lists share: computed from the rows, so that it follows them."""

import pandas as pd

from lib.data.dataset import dataset
from lib.evidence import minerals

COLUMNS = ["resource_id", "kind", "power_id", "actor_id", "claim_id", "status", "qualifier"]


def rows(*cells):
    return pd.DataFrame([dict(zip(COLUMNS, cell, strict=True)) for cell in cells], columns=COLUMNS)


GOLD = ("gold", "reserves", None, "UZB", "uzb-gold", "named", None)
WISH = ("gold", "interest", "JPN", "UZB", "wish", "planned", "intended")
GOAL = ("gold", "interest", "JPN", "central_asia", "goal", "planned", "goal")
NOBODY = ("oil", "interest", None, "central_asia", "route", "planned", "goal")


def small(*wanted, shares=("lead",), silent=()):
    """Tables with these endowments, shares of reserves, and powers said to be silent."""
    return {
        "endowments": rows(*wanted),
        "reserve_shares": pd.DataFrame({"resource_id": list(shares)}),
        "resources": pd.DataFrame({"resource_id": ["gold", "lead", "oil", "rare"], "kind": ["metal"] * 3 + ["group"]}),
        "power_profile": pd.DataFrame(
            [("minerals", power, None, f"none-{power}") for power in silent],
            columns=["dimension", "actor_id", "source_id", "claim_id"],
        ),
    }


def test_holding_and_wish_of_one_resource_stay_apart():
    held, wish = minerals.by_place(rows(GOLD, WISH))["UZB"]
    assert (held.wanted, held.kind, held.powers, held.hedges) == (False, "reserves", (), (("status", "named"),))
    assert (wish.wanted, wish.powers, wish.claims) == (True, ("JPN",), ("wish",))


def test_the_region_stands_after_its_states():
    assert list(minerals.by_place(rows(GOAL, GOLD))) == ["UZB", "central_asia"]


def test_a_wish_told_twice_is_one_with_all_its_claims_and_places():
    [wish] = minerals.by_power(rows(GOLD, WISH, (*GOAL[:-1], WISH[-1])))["JPN"]
    assert wish.claims == ("wish", "goal") and wish.places == ("UZB", "central_asia")


def test_a_wish_of_a_state_takes_no_hedge_from_one_of_the_region():
    wish, goal = minerals.by_power(rows(GOLD, WISH, GOAL))["JPN"]
    assert (wish.places, wish.hedges) == (("UZB",), (("qualifier", "intended"),))
    assert (goal.places, goal.hedges) == (("central_asia",), (("qualifier", "goal"),))


def test_a_wish_without_a_name_is_given_to_nobody():
    found = minerals.by_power(rows(WISH, NOBODY))
    assert [entry.resource for entry in found[""]] == ["oil"] and "oil" not in [e.resource for e in found["JPN"]]


def test_what_the_lists_share_follows_the_rows():
    assert minerals.in_both(small(GOLD, WISH)) == ()
    assert minerals.in_both(small(WISH, shares=("lead", "gold"))) == ("gold",)
    assert minerals.in_both(small(GOLD, shares=("gold",))) == (), "to have is not to want"


def test_groups_are_told_because_they_leave_the_answer_open():
    wish = ("rare", *WISH[1:])
    assert minerals.wanted_groups(small(GOLD, WISH, wish)) == ("rare",)


def test_a_power_that_wants_something_is_not_silent():
    assert minerals.silent_powers(small(WISH, silent=("JPN", "RUS"))) == {"RUS": "none-RUS"}


def test_unexplored_needs_no_second_word():
    [entry] = minerals.by_place(rows(("unexplored_minerals", "unexplored", *GOLD[2:])))["UZB"]
    assert entry.plain and not minerals.by_place(rows(GOLD))["UZB"][0].plain


def test_every_endowment_of_the_data_is_in_the_table_of_states():
    data = dataset().tables["endowments"]
    found = {claim for entries in minerals.by_place(data).values() for entry in entries for claim in entry.claims}
    assert found == set(data["claim_id"])
