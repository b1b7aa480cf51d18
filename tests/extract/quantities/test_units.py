"""Units as news prints them: millions glued to their digits, speeds, and hedges of nearness."""

import pytest
from figures_told import found, only


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She won £1.2million in prizes.", 1_200_000, "pounds"),
        ("The £21million house was sold.", 21_000_000, "pounds"),
        ("They paid 3million euros.", 3_000_000, "euros"),
        ("They paid 3 million euros.", 3_000_000, "euros"),
    ],
)
def test_a_multiplier_may_stand_right_behind_the_digits(text, value, unit):
    row = only(text)
    assert (row.category, row.attrs["value"], row.attrs["unit"]) == ("money", value, unit)


@pytest.mark.parametrize(
    ("text", "printed", "unit"),
    [
        ("It ran at 112 kilometres per hour.", "112 kilometres per hour", "km/h"),
        ("It ran at 112 kilometers an hour in fog.", "112 kilometers an hour", "km/h"),
        ("It ran at 112 km/h.", "112 km/h", "km/h"),
        ("It ran at 70 miles an hour.", "70 miles an hour", "mph"),
        ("The wind reached 31 metres per second.", "31 metres per second", "m/s"),
    ],
)
def test_a_length_in_a_time_is_a_speed(text, printed, unit):
    row = only(text)
    assert (row.category, row.text, row.attrs["unit"]) == ("measure", printed, unit)


@pytest.mark.parametrize(
    "text", ["It covered 60 miles an hour later.", "They walk 60 miles a day.", "It is 60 miles."]
)
def test_a_length_without_its_hour_stays_a_length(text):
    assert only(text).attrs["unit"] == "miles"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("A clerk put the number nearer 250.", "nearer"),
        ("Just shy of 400 people came.", "just shy of"),
        ("Getting on for 20 people came.", "getting on for"),
        ("It took 20 people or thereabouts.", "or thereabouts"),
    ],
)
def test_words_for_near_a_number_hedge_it(text, hedge):
    row = only(text)
    assert (row.attrs["hedge"], row.attrs["exact"]) == (hedge, False)


def test_what_a_rate_is_reckoned_per_is_no_figure():
    assert [row.text for row in found("Some 12 parts per million were found.")] == ["Some 12 parts"]
    assert only("They had 40 deaths per 100,000 people.").text == "40 deaths"


def test_a_bare_number_with_decimals_counts_nothing_that_was_named_before():
    assert [row.attrs["what"] for row in found("They served 40 meals. It had forecast 4.9.")] == [
        "meals",
        "",
    ]


def test_a_sum_for_which_something_is_bought_is_not_of_the_buyer():
    assert only("Any family can still buy it online for $11.").attrs["what"] == ""
    assert only("The yard sold for $11m.").attrs["what"] == "yard"
