"""What a number counts: what a sum is for, the whole of a list, the thing and not its unit."""

import pytest

from framing.extract.figures import figures
from framing.testing import observed


def only(text):
    rows = observed(figures, text)
    assert len(rows) == 1, [row.text for row in rows]
    return rows[0]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The mayor asked for $4.2 million toward construction of a sea wall.", "construction"),
        ("It would give $1.2 billion toward building fences.", "building fences"),
        ("The bill includes $7 million authorized for rural clinics.", "rural clinics"),
        ("About $2 million set aside for teachers was never used.", "teachers"),
        ("Lawmakers refused him $6 billion for his border wall.", "border wall"),
        (
            "They had spent the money, $800,000, on lower-priority projects.",
            "lower-priority projects",
        ),
        ("Thieves took millions of dollars worth of gold.", "gold"),
        ("They lost $14 million on the Costa Bella cruise.", "Costa Bella cruise"),
        ("The group poured $3 million into the race.", "race"),
        ("Crane took $700 million out of the fund.", "fund"),
        ("The firm was told to pay $88,000 for not filing on time.", ""),
    ],
)
def test_a_sum_is_for_what_the_words_behind_it_say(text, what):
    assert only(text).attrs["what"] == what


def test_whom_a_sum_is_asked_of_is_not_what_it_is_for():
    row = only("The mayor asked the senators for $4.2 million.")
    assert row.attrs["what"] == ""


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The queen was given two fur capes and parkas.", "fur capes and parkas"),
        (
            "Police found four televisions, DVD players and DVDs in the van.",
            "televisions, DVD players and DVDs",
        ),
        ("The fire ruined two houses and officers said nobody was hurt.", "houses"),
    ],
)
def test_a_list_behind_one_number_is_counted_whole(text, what):
    row = only(text)
    assert row.attrs["what"] == what
    assert row.text.endswith(what)


def test_miles_are_the_unit_also_behind_an_adjective():
    row = only("They built about 55 new miles of fencing.")
    assert (row.category, row.attrs["unit"], row.attrs["what"]) == ("measure", "miles", "fencing")


def test_one_round_number_or_the_next_is_a_range():
    row = only("They need 30 or 40 members.")
    assert (row.text, row.attrs["exact"]) == ("30 or 40 members", False)
    assert (row.attrs["value"], row.attrs["value_high"]) == (30, 40)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Bloom led Crane by nearly 300 pledged delegates.", "pledged delegates"),
        ("It took millions in foreign donations.", "foreign donations"),
        ("The bank would raise its rate by a quarter of a percent this month.", ""),
        ("The tax credit, which the Larkin Fund estimates would cost $170 billion, fell.", ""),
        ("They made gifts to the club that same day totaling more than $62,000.", ""),
        ("They made donations to the club on Monday, totaling $12,500.", "donations"),
    ],
)
def test_what_is_counted_is_neither_a_time_nor_a_verb(text, what):
    assert only(text).attrs["what"] == what


def test_a_share_of_one_percent_is_one_number():
    row = only("Bloom led by less than one-half of 1 percent.")
    assert (row.category, row.attrs["value"]) == ("percent", 0.5)


def test_a_name_that_begins_with_a_hedge_is_no_figure():
    assert observed(figures, "The cars came from Under 70 Auto Sales in Norham.") == []


def test_a_share_in_brackets_is_of_the_noun_before_them():
    row = only("Bloom won through the support of women (61 percent).")
    assert row.attrs["what"] == "women"


def test_of_what_people_are_accused_is_not_what_is_counted():
    row = only("She was the only one of the four accused of the trumped-up breach to be fired.")
    assert row.attrs["what"] != "trumped-up breach"


def test_ages_of_two_brothers_are_no_figures():
    assert observed(figures, "Brothers John and Brian Crane, 22 and 19, sang.") == []
