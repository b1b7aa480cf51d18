"""Figures: the number, what is counted, its hedge and on whose word it is given."""

import pytest
from figures_told import found, only


def test_a_figure_is_hedge_number_and_noun():
    row = only("The flood drove more than 2,100 villagers from their homes.")
    assert row.text == "more than 2,100 villagers"
    assert (row.category, row.label) == ("count", "villager")
    assert row.attrs["quantity"] == "2,100"
    assert row.attrs["value"] == 2100
    assert row.attrs["hedge"] == "more than"
    assert row.attrs["exact"] is False


def test_a_vague_number_is_not_exact():
    row = only("Dozens of houses were lost.")
    assert (row.category, row.attrs["quantity"], row.attrs["exact"]) == ("vague", "Dozens", False)


def test_money_has_its_unit_and_value():
    row = only("The repair would cost about £38m.")
    assert (row.category, row.attrs["value"], row.attrs["unit"]) == ("money", 38_000_000, "pounds")


def test_percent_and_measures_have_units():
    rows = found("It held 90 mm of rain and lost 12 per cent of its trees.")
    assert [(row.category, row.attrs["unit"]) for row in rows] == [
        ("measure", "mm"),
        ("percent", "%"),
    ]


def test_what_befell_them_stands_with_the_number():
    assert [row.text for row in found("The agency reported two dead and dozens injured.")] == [
        "two dead",
        "dozens injured",
    ]


@pytest.mark.parametrize(
    ("text", "quantity", "value", "unit", "label"),
    [
        ("The new bridge will cost £7m.", "£7m", 7e6, "pounds", "bridge"),
        ("The £9m bridge opens today.", "£9m", 9e6, "pounds", "bridge"),
        ("Losses of £12m per day mounted.", "£12m", 12e6, "pounds a day", "loss"),
        ("The mill is losing £20,000 a day.", "£20,000", 20000, "pounds a day", "lose"),
        ("The insured loss was put at £60m.", "£60m", 60e6, "pounds", "loss"),
        ("It raised $1.2bn, he said.", "$1.2bn", 1.2e9, "dollars", "raise"),
        ("The town gave £7m a day later.", "£7m", 7e6, "pounds", ""),
        ("“It costs us £5m.”", "£5m", 5e6, "pounds", "cost"),
    ],
)
def test_money_has_its_magnitude_its_rate_and_what_it_is_for(text, quantity, value, unit, label):
    row = only(text)
    assert row.attrs["quantity"] == quantity
    assert (row.attrs["value"], row.attrs["unit"], row.label) == (value, unit, label)
    assert not row.text.endswith(".")


def test_a_length_in_metres_is_no_number_of_millions():
    row = only("He ran 300m.")
    assert (row.category, row.attrs["value"], row.attrs["unit"]) == ("measure", 300, "m")


def test_a_part_of_a_whole_is_the_number_alone():
    row = only("The union said that 1,500 of its members had stopped work.")
    assert (row.text, row.attrs["what"]) == ("1,500", "members")


def test_two_numbers_share_their_noun():
    rows = found("It was an area with 30 or 55 members.")
    assert [row.attrs["what"] for row in rows] == ["members", "members"]


@pytest.mark.parametrize(
    ("text", "quantity", "high"),
    [
        ("Estimates of the crowd run from 5,000 to 8,000.", "5,000 to 8,000", 8000),
        ("Rents range from $900 to $1,200 here.", "$900 to $1,200", 1200),
        ("Between 4 percent and 9 percent of homes are empty.", "4 percent and 9", 9),
    ],
)
def test_a_span_is_one_figure_with_two_ends(text, quantity, high):
    row = only(text)
    assert (row.attrs["quantity"], row.attrs["value_high"]) == (quantity, high)
    assert row.attrs["exact"] is False


def test_a_fall_from_one_number_to_another_is_two_figures():
    assert len(found("The herd fell from 80 cows to 60.")) == 2


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Losses topped $1 million.", "topped"),
        ("Losses did not exceed $1 million.", "not exceed"),
        ("Losses didn't exceed $1 million.", "didn't exceed"),
        ("About 60 or more people came.", "about … or more"),
        ("They turned over 300 letters.", None),
        ("A rise of 2 percentage points.", None),
    ],
)
def test_a_hedge_is_taken_from_around_the_number(text, hedge):
    assert only(text).attrs["hedge"] == hedge


def test_percentage_points_are_no_percent():
    assert only("The rate rose 2 percentage points.").attrs["unit"] == "percentage points"


def test_pounds_are_weight_where_money_is_in_dollars():
    rows = found("They seized 2,700 pounds of pot, worth $90,000.")
    assert [row.category for row in rows] == ["measure", "money"]


def test_about_after_a_noun_is_no_hedge():
    assert found("They had information about two spies.")[0].attrs["hedge"] is None
    assert found("The fire killed about 40 sheep.")[0].attrs["hedge"] == "about"


def test_either_of_two_numbers_is_a_range():
    row = only("They found six or seven boats.")
    assert (row.attrs["value"], row.attrs["value_high"], row.attrs["exact"]) == (6, 7, False)
    assert [row.text for row in found("It ended five or six weeks ago.")] == []


def test_so_many_in_ten_is_a_share():
    assert only("Three in 10 voters stayed home.").attrs["value"] == 0.3


def test_a_list_of_kinds_stands_before_what_is_counted():
    row = only("A judge heard seven current and former State Department aides.")
    assert row.label == "aide"


def test_half_of_one_point_is_one_number():
    row = only("Spending grew by one-half of one percentage point.")
    assert (row.attrs["value"], row.attrs["unit"]) == (0.5, "percentage points")


def test_a_bound_before_a_few_is_read():
    row = only("He would win no more than a few dozen votes.")
    assert (row.attrs["hedge"], row.text) == ("no more than", "no more than a few dozen votes")


@pytest.mark.parametrize(
    ("text", "quantity", "high", "what"),
    [
        (
            "One-quarter to one-third of the workers stayed.",
            "One-quarter to one-third",
            0.333,
            "workers",
        ),
        ("Sales may rise 2 percent to 3 percent.", "2 percent to 3", 3, "Sales"),
    ],
)
def test_a_range_of_shares_is_one_figure(text, quantity, high, what):
    row = only(text)
    assert (row.attrs["quantity"], row.attrs["value_high"]) == (quantity, high)
    assert (row.attrs["what"], row.attrs["exact"]) == (what, False)


def test_a_wage_by_the_hour_is_a_wage():
    row = only("They want a $15 an hour minimum wage.")
    assert (row.attrs["unit"], row.attrs["what"]) == ("dollars an hour", "minimum wage")


def test_three_in_four_is_a_share():
    row = only("Nearly three in four say they would leave.")
    assert (row.category, row.attrs["value"]) == ("share", 0.75)


def test_more_than_a_million_is_a_bound():
    row = only("They spent more than a million dollars against her.")
    assert (row.attrs["hedge"], row.text) == ("more than", "more than a million dollars")


def test_a_number_that_is_added_to_others_is_not_hedged():
    row = only("The town spent an additional $4 million on roads.")
    assert (row.attrs["hedge"], row.attrs["exact"]) == (None, True)


def test_an_estimated_cost_is_hedged():
    row = only("The hall has an estimated cost of $48 million.")
    assert (row.attrs["hedge"], row.attrs["exact"], row.attrs["what"]) == (
        "estimated",
        False,
        "cost",
    )


@pytest.mark.parametrize(
    "text", ["She lost more than 110 pounds.", "He stood six feet and 215 pounds."]
)
def test_pounds_that_nobody_pays_are_weight(text):
    assert found(text)[-1].attrs["unit"] == "lb"


def test_a_reading_counts_nothing():
    row = only("Her cholesterol came back at 195.")
    assert (row.category, row.attrs["what"]) == ("measure", "cholesterol")


def test_two_sums_set_against_each_other_are_no_range():
    rows = found("He outraised her $5.4 million to $200,000.")
    assert [row.attrs["value_high"] for row in rows] == [None, None]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They had a $20-plus trillion dollar budget.", 2e13),
        ("It fell one-eighth of 1 percent.", 0.125),
    ],
)
def test_a_number_is_read_whole(text, value):
    assert found(text)[0].attrs["value"] == value


def test_a_denied_bound_is_the_other_bound():
    assert only("Bills will not go up by more than two per cent.").attrs["hedge"] == (
        "not … more than"
    )
    assert only("He did not say that more than 40 people died.").attrs["hedge"] == "more than"
