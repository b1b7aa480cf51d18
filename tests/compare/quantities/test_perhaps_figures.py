"""Counts told at two values under two nouns stand beside each other as perhaps one, and are no conflict."""

import pytest

from framing.testing import comparison_of

FIRE = "A fire burned the Orrin mill in Norham on Tuesday night. "


def _perhaps(one, two):
    """Return the values of each group of counts that may be one."""
    made = comparison_of({"Gull": FIRE + one, "Tern": FIRE + two})
    table = made["perhaps_figures"]
    return [sorted(set(rows["value"])) for _, rows in table.groupby("perhaps")]


@pytest.mark.parametrize(
    ("one", "two", "values"),
    [
        ("It closed classrooms to 5,200 pupils.", "Some 6,300 children stayed away.", [5200, 6300]),
        ("More than 60 firefighters came.", "Around 100 firefighters stood by.", [60, 100]),
        ("The bureau sent five inspectors.", "Four investigators have come.", [4, 5]),
        ("The owner lost £31 million in May.", "Its annual loss was £36 million.", [31e6, 36e6]),
    ],
)
def test_two_nouns_for_one_group_or_one_noun_elsewhere_may_count_one_thing(one, two, values):
    assert _perhaps(one, two) == [values]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The bureau sent five inspectors.", "Four nurses have come."),
        ("It closed classrooms to 5,200 pupils.", "Some 22,000 children live in Norham."),
        ("The bureau sent 12 pumps.", "Two reporters asked for 12 pumps."),
        ("Two debates are left.", "The mayor had planned three debates."),
        ("Forty guests were injured.", "Fifty guests are missing."),
    ],
)
def test_other_things_far_values_and_other_fates_are_not_one(one, two):
    assert _perhaps(one, two) == []


def test_people_of_every_sort_are_one_count_with_others_only_where_the_sentences_tell_the_same():
    crowd = "Around 300 people attended a vigil at the harbour church."
    assert _perhaps(crowd, "About 400 mourners stood at the vigil in the harbour church.") == [
        [300, 400]
    ]
    assert _perhaps(crowd, "About 400 readers wrote to the paper.") == []


def test_who_gives_both_values_tells_two_counts():
    both = "More than 60 firefighters came. Around 100 firefighters stood by."
    assert _perhaps(both, "Around 100 firefighters stood by.") == []


def test_two_values_that_fit_as_well_are_nobodys_match():
    two = "The bureau hired 12 guards on Monday. It lent the town 14 guards."
    assert _perhaps(two, "Fifteen guards stood about.") == []


def test_jobs_that_end_are_perhaps_the_people_who_had_them():
    one = "Dorran is to close its yard with the loss of 1,150 jobs."
    two = "The giant Dorran is axing 1,200 workers before the winter."
    assert _perhaps(one, two) == [[1150, 1200]]


def test_jobs_that_are_kept_or_made_are_nobodys():
    assert _perhaps("The new yard brought 1,150 jobs.", "Dorran is axing 1,200 workers.") == []
    assert _perhaps("Dorran cuts 1,150 jobs.", "The union has 1,200 workers at the yard.") == []
