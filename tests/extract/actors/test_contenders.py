"""Descriptions that fit somebody named, and may mean somebody else."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed

ABOUT_BLOOM = "Mayor Ada Bloom spoke. Bloom sang. Bloom wept. Bloom left. Bloom ate. Bloom slept. "
FILLING = "The rain fell on the hills and on the valley for a week and nobody saw the sun. " * 8


def row_of(text, label):
    found = [row for row in observed(actor_labels, text) if row.text == label]
    assert found, text
    return found[-1].attrs


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"Gov. Tom Wells sang.{ABOUT_BLOOM}{FILLING}The governor left.", "governor"),
        (
            "Harbour Corp. sued them. Harbour Corp. won. A clerk at Quillon said that the company was poor.",
            "company",
        ),
    ],
)
def test_who_was_named_in_passing_is_not_claimed_where_another_may_be_meant(text, label):
    assert row_of(text, label)["actor"] is None


def test_an_office_told_lately_is_whose_it_is():
    assert row_of("Gov. Tom Wells sang. The governor left.", "governor")["actor"] == "Tom Wells"


def test_who_speaks_does_not_call_himself_the_governor():
    text = "Gov. Tom Wells spoke. “The governor must go,” said Tom Wells."
    assert row_of(text, "governor")["actor"] != "Tom Wells"


def test_a_movement_is_not_its_chapter_in_one_town():
    text = "The Port Vane Harvest League sang. The Port Vane Harvest League met. The Harvest League movement grew."
    assert row_of(text, "Harvest League movement")["actor"] != "Port Vane Harvest League"


def test_a_name_behind_two_people_is_not_claimed_for_the_first():
    text = "She began as the driver to his predecessor, Representative Tom Wells Jr."
    assert row_of(text, "driver to his predecessor")["actor"] != "Tom Wells Jr"


def test_a_word_of_a_movement_is_not_the_body_of_that_name():
    text = "Ada Bloom founded a group called Harvest. They left the harvest movement."
    found = row_of(text, "harvest movement")
    assert (found["actor"], found["unsure"]) == (None, "actor")
