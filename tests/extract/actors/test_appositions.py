"""Whose a description is that stands beside a name, between commas or without them."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def actor(text, label):
    return {row.text: row for row in observed(actor_labels, text)}[label].attrs["actor"]


def test_an_appositive_belongs_to_the_nearest_of_two_names():
    text = "He met Ada Bloom and Omar Reyes, the finance minister, on Monday."
    assert actor(text, "finance minister") == "Omar Reyes"


def test_a_list_is_no_apposition():
    text = "Ada Bloom thanked the drivers, their families, Norland Rail, the nurses and the town."
    assert actor(text, "families") != "Norland Rail"


@pytest.mark.parametrize(
    ("text", "label", "who"),
    [
        ("It was led by Ada Bloom, a farmer, a nurse and two teachers.", "nurse", "nurse"),
        ("Ada Bloom, a farmer, a father and a hero, died.", "farmer", "Ada Bloom"),
        ("The dead include Ada Bloom; a nurse, Tom Wells; and two teachers.", "nurse", "Tom Wells"),
    ],
)
def test_an_item_of_a_list_is_no_apposition_of_the_one_before(text, label, who):
    assert actor(text, label) == who


def test_a_name_behind_the_owner_of_an_aide_is_the_owners():
    text = "An aide to the mayor, Ada Bloom, resigned. Ada Bloom spoke on Monday."
    assert actor(text, "mayor") == "Ada Bloom"
