"""Descriptions that fit somebody named, and may mean somebody else."""

import pytest
from labels_told import row_of

ABOUT_BLOOM = "Mayor Ada Bloom spoke. Bloom sang. Bloom wept. Bloom left. Bloom ate. Bloom slept. "
FILLING = "The rain fell on the hills and on the valley for a week and nobody saw the sun. " * 8


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


@pytest.mark.parametrize(
    ("text", "label", "who"),
    [
        (
            "Harbour Corp. sued them. Harbour Corp. won. The company was poor.",
            "company",
            "Harbour Corp",
        ),
        (
            "Harbour Corp. sued them. Harbour Corp. won. Ada Bloom said that the company was poor.",
            "company",
            "Harbour Corp",
        ),
        (f"Gov. Tom Wells sang.{ABOUT_BLOOM}The governor left.", "governor", "Tom Wells"),
        (
            f"Gov. Tom Wells sang. Wells left. Ada Bloom spoke. {FILLING}The governor left.",
            "governor",
            "Tom Wells",
        ),
        (
            f"Attorney General Tom Wells sang.{ABOUT_BLOOM}{FILLING}The attorney general left.",
            "attorney general",
            "Tom Wells",
        ),
    ],
)
def test_who_is_in_view_or_bears_an_office_of_one_is_meant(text, label, who):
    assert row_of(text, label)["actor"] == who


def test_right_after_somebody_named_more_it_is_not_whom_only_later_sentences_name():
    later = "The senator wept. Sen. Tom Wells left."
    assert row_of(f"{ABOUT_BLOOM}{later}", "senator")["actor"] != "Tom Wells"


def test_a_word_in_small_letters_is_no_body_of_that_name():
    text = "Harvest Hope met. Harvest Hope sang. The Larkin movement grew."
    assert row_of(text, "Larkin movement")["actor"] != "Harvest Hope"
