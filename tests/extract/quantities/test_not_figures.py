"""Numbers that are no figures: ages, dates, spans of time, names, sayings, the numbers of a list."""

import pytest
from figures_told import found, only

from framing.extract.figures import figures
from framing.testing import observed


@pytest.mark.parametrize(
    "text",
    [
        "It happened on 7 October 2023.",
        "Oct. 7, 2023, was a Saturday.",
        "The 21-year-old sang.",
        "Ada Bloom, 68, sang.",
        "They waited for two weeks.",
        "The 20-point plan failed.",
        "It began at 3 p.m.",
        "Phase Two starts soon.",
        "The two men met.",
        "No one came, and one of the doors stood open.",
        "It was the second time.",
        "The No. 3 official resigned.",
    ],
)
def test_dates_ages_durations_names_and_pointers_are_no_figures(text):
    assert [row.text for row in found(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Among them was a woman of 61.",
        "She was about 15 and lived by the sea.",
        "He was sent home at six.",
        "They won in their 2018 races.",
        "The plan takes power from the 1 percent.",
    ],
)
def test_ages_hours_years_and_the_rich_are_no_figures(text):
    assert found(text) == []


def test_times_are_counted_and_comparisons_are_not():
    assert only("The message was shared 40,000 times.").attrs["value"] == 40000
    assert found("It is three times as large.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Girls between the ages of 12 and 16 sang.",
        "Anyone 21 or older may vote.",
        "They want a two state solution.",
        "He counted on winning all three.",
        "The hope of '08 is gone.",
        "A few other 2016 candidates spoke.",
    ],
)
def test_limits_of_age_kinds_and_short_years_are_no_figures(text):
    assert [row.text for row in found(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "She said Moss, then 32, drove her home.",
        "You can count them on two hands.",
        "Power passed from one president to another.",
        "It raises taxes for the top 2 percent.",
    ],
)
def test_ages_sayings_and_the_rich_are_no_figures(text):
    assert found(text) == []


def test_the_numbers_of_a_list_are_no_figures():
    assert (
        found("Things to know.\n\n1. WHY THE BRIDGE FELL\n\nIt was old.\n\n2. WHO PAYS\n\nAll do.")
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "All of them are younger than 50.",
        "It shapes our children for the next four or eight years.",
        "They agreed on the issue or two that matter.",
        "We will build it. Yeah, 100 percent.",
    ],
)
def test_ages_spans_of_time_and_phrases_are_no_figures(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["It was a one-two punch.", "He read from 2 Timothy.", "That was five, maybe six years ago."],
)
def test_sayings_books_and_spans_are_no_figures(text):
    assert found(text) == []


def test_points_of_a_speech_are_no_figures():
    assert found("One, hold the bridge. Two, mend the wall. Three, pay the men.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Each time he scores a big win, they cheer.",
        "The march was led by Ada Bloom, at 15 the youngest marshal ever.",
        "They asked 501(c)(4) groups.",
        "The legal age of consent in the state is 16.",
    ],
)
def test_verbs_ages_and_sections_are_no_figures(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Bloom turned 74 on Monday.",
        "Article 33 affirms that nobody is sent back.",
        "The clerk lost a 9mm pistol.",
        "She hung 98 Degrees and other posters.",
        "Shows like “24” and “Larkin Place” are back.",
        "They joined the Fight for Fifteen campaign.",
    ],
)
def test_names_calibres_and_birthdays_are_no_figures(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["They spoke.\n\n7\n\nAda Bloom spoke last.", "She 1) heard, 2) left."]
)
def test_the_number_of_a_point_is_no_figure(text):
    assert found(text) == []


def test_a_number_that_is_dialled_is_none_and_so_many_people_are():
    assert observed(figures, "They answered 911 calls on Monday at 9 cst.") == []
    (row,) = observed(figures, "About 112 people came.")
    assert row.attrs["value"] == 112


@pytest.mark.parametrize(
    "text",
    [
        "A man, 34, was held.",
        "The driver, 41, said he saw nothing.",
        "His son, 3, and daughter, 5, were unhurt.",
        "Ada Bloom, 34 of Norham, wept.",
        "The victims were aged 17, 19 and 23.",
        "He died at 88.",
    ],
)
def test_a_number_behind_a_person_is_an_age(text):
    assert [row.text for row in found(text)] == []


def test_two_ages_behind_two_people_leave_the_people_counted():
    assert only("Two women, 25 and 31, were hurt.").text == "Two women"


@pytest.mark.parametrize("text", ["The clerks, 40 of them, left.", "The yard, 40, was shut."])
def test_a_number_behind_many_people_or_a_thing_is_no_age(text):
    assert [row.attrs["value"] for row in found(text)] == [40]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Mia Hale is 45 and lives in Norham.", []),
        ("At 45, she is the oldest on the team.", []),
        ("Rao, only 17, sang.", []),
        ("The victims were 19, 22 and 30.", []),
        ("Mia Hale is 45 votes behind.", ["45 votes"]),
        ("Rescuers are 45.", ["45"]),
        ("At 45 ports the ships turned back.", ["45 ports"]),
    ],
)
def test_what_somebody_is_in_years_counts_nobody(text, left):
    assert [row.text for row in found(text)] == left


def test_an_age_behind_a_name_that_looks_like_a_plural_counts_nobody():
    text = "The club had 14 complaints. Lannes, 48, led the club to three titles."
    assert [row.text for row in found(text)] == ["14 complaints", "three titles"]
