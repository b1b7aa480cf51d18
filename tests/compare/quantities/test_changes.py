"""Two shares by which one thing was cut, or grew, are perhaps one; what went another way is another."""

import pytest

from framing.testing import comparison_of

CRASH = "A train left the rails at Reck in Norland on Tuesday night. "
ONE = "The rail union said maintenance on the line had been cut by 40% since May."


def perhaps(two):
    table = comparison_of({"Gull": CRASH + ONE, "Tern": CRASH + two})["perhaps_figures"]
    return [sorted(rows["value"]) for _, rows in table.groupby("perhaps")]


def test_shares_by_which_one_thing_was_cut_stand_beside_each_other():
    two = "Documents show that the railway slashed spending on maintenance by 38 percent."
    assert perhaps(two) == [[38, 40]]


@pytest.mark.parametrize(
    "two",
    [
        "Documents show that maintenance rose by 38 percent.",
        "Documents show that fares were cut by 38 percent.",
        "The railway, whose maintenance is poor, cut fares by 38 percent.",
        "Documents show that spending on maintenance was cut by 4 percent.",
    ],
)
def test_another_way_another_thing_and_a_far_value_are_not_one(two):
    assert perhaps(two) == []
