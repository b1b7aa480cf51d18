"""A sum is known for one that another article rounds, whatever each says that it is for."""

import pytest

from framing.compare.quantities.figures import _near
from framing.testing import comparison_of

SPLIT = "The singers Ada Bloom and Ben Reck parted on Tuesday night. "
ONE = "The couple's house in Reck was put up for sale in May for $28m."


def joined(two):
    table = comparison_of({"Gull": SPLIT + ONE, "Tern": SPLIT + two})["figures"]
    given = table[table["found"]]
    return [
        (sorted(rows["value"]), bool(rows["conflict"].any()))
        for _, rows in given.groupby("figure")
        if len(rows) > 1
    ]


def test_a_rounded_sum_stands_with_the_sum_it_rounds():
    two = "The couple's home in Reck was put up for sale in May for $28.5 million."
    assert joined(two) == [([28e6, 28.5e6], False)]


def test_sums_that_are_near_by_chance_stay_apart():
    assert joined("The strike has lost the yard $28.5 million, a union said.") == []


@pytest.mark.parametrize(("value", "near"), [(28.5e6, True), (31e6, False)])
def test_a_rounded_sum_needs_no_word_for_what_it_is(value, near):
    rows = [
        {
            "article_id": article,
            "category": "money",
            "label": label,
            "attrs": {"value": sum_, "value_high": None, "unit": "dollars", "what": label},
        }
        for article, label, sum_ in (("gull", "house", 28e6), ("tern", "", value))
    ]
    assert (_near(*rows, likeness=0.3, known=False) > 0) is near
