"""Groups that an age behind them bounds, and names that stand before a noun."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Voters came. She leads among voters 45 and older.", "voters 45 and older"),
        ("She leads among men under 30, and that is all.", "men under 30"),
        ("They asked people aged 18 to 24 about it.", "people aged 18 to 24"),
    ],
)
def test_an_age_says_which_of_a_group_are_meant(text, label):
    (row,) = [one for one in observed(actor_labels, text) if one.text == label]
    assert row.attrs["actor"] == label


def test_a_number_behind_a_group_that_is_no_age_is_no_word_of_it():
    rows = observed(actor_labels, "She told the voters 45 times that they were right.")
    assert [row.text for row in rows] in ([], ["voters"])


def test_a_name_before_a_noun_is_nobody():
    rows = observed(actor_labels, "He fears for his sizeable Norland lead before the vote.")
    assert not [row for row in rows if "Norland" in row.text]


def test_whoever_manages_the_law_is_not_told():
    rows = observed(actor_labels, "It helps ensure the fair and just administration of the law.")
    assert not [row for row in rows if "administration" in row.text]
