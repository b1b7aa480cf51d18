"""Figures: the number, what is counted, its hedge and on whose word it is given."""

import pytest

from framing.extract.figures import figures
from framing.testing import observed


def found(text):
    return observed(figures, text)


def only(text):
    rows = found(text)
    assert len(rows) == 1, [row.text for row in rows]
    return rows[0]


def test_a_figure_is_hedge_number_and_noun():
    row = only("The flood drove more than 2,100 villagers from their homes.")
    assert row.text == "more than 2,100 villagers"
    assert (row.category, row.label) == ("count", "villager")
    assert row.attrs["quantity"] == "2,100"
    assert row.attrs["value"] == 2100
    assert row.attrs["hedge"] == "more than"
    assert row.attrs["exact"] is False


def test_a_bare_number_counts_what_was_counted_last():
    rows = found("Of the 59 miners in the pit, rescuers say 22 are alive.")
    assert [row.attrs["quantity"] for row in rows] == ["59", "22"]
    assert rows[1].label == "miner"


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


def test_the_source_is_whoever_said_it():
    row = only("Some 40 sheep drowned, the farmers' union said.")
    assert "union" in row.attrs["source"]


def test_the_outlets_own_figure_has_no_source():
    assert only("Forty sheep drowned.").attrs["source"] is None


def test_a_source_is_kept_with_what_qualifies_it():
    text = (
        "At least 64 people died, according to figures from the health ministry, "
        "which the relief agency considers reliable."
    )
    row = found(text)[0]
    assert row.attrs["source_note"] == "which the relief agency considers reliable"


def test_a_thing_only_described_by_a_report_is_the_outlets_own_count():
    row = found("The army hit four towers that it said were used by rebels.")[0]
    assert row.attrs["source"] is None


def test_whoever_put_the_number_there_is_its_source():
    row = found("Insurers put the loss at 60 million pounds.")[0]
    assert row.attrs["source"] == "Insurers"


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


def test_what_fell_is_what_is_counted():
    row = only("The number of herds fell to 400.")
    assert row.attrs["what"] == "herds"


def test_worth_is_not_what_is_bought():
    row = only("She bought $900 worth of lamps.")
    assert row.attrs["what"] == "lamps"


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


def test_a_plan_is_no_word_for_its_figure():
    row = only("Norland plans to move $8 billion from the fund.")
    assert row.attrs["source"] is None


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
    ("text", "what"),
    [
        ("He asked for $5m for a stone pier.", "stone pier"),
        ("They paid $2m in campaign funds.", "campaign funds"),
        ("She won just six percent support.", "support"),
        ("Some 22 men and women were trapped.", "men and women"),
        ("Hundreds of farmers, ranchers and hunters came.", "farmers, ranchers and hunters"),
        ("The raid hurt 12 men and three dogs died.", "men"),
    ],
)
def test_what_is_counted_is_said_whole(text, what):
    assert found(text)[0].attrs["what"] == what


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


def test_a_number_that_is_asked_for_is_the_askers():
    assert found("The union wants to hire 300 nurses.")[0].attrs["source"] is not None
    assert found("Ada Bloom’s demand for £4m was refused.")[0].attrs["source"] == "Ada Bloom"


def test_nobody_vouches_for_what_he_would_not_say():
    row = found("The minister would not say whether the 13 schools were safe.")[0]
    assert row.attrs["source"] is None


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


@pytest.mark.parametrize(
    ("text", "source", "voice"),
    [
        ("Ministers opposed the 40 bills.", None, "narration"),
        ("The department released thousands of emails on Friday.", None, "narration"),
        ("The department reported 40 deaths.", "department", "attributed"),
        (
            "She published tax returns showing they had paid $40 million.",
            "tax returns",
            "attributed",
        ),
        ("Ada Bloom has admitted taking $4 million in gifts.", "Ada Bloom", "attributed"),
        ("Ada Bloom left early. She gave up the $4 million.", None, "narration"),
    ],
)
def test_a_figure_on_somebodys_word_is_attributed(text, source, voice):
    row = only(text)
    assert (row.attrs["source"], row.voice) == (source, voice)


def test_how_often_a_thing_is_promised_is_not_promised():
    row = only("Ada Bloom promised 14 times last year that the bridge would be free.")
    assert (row.attrs["source"], row.voice) == (None, "narration")


def test_a_sum_in_a_clause_of_its_own_is_whose_demand_it_is():
    row = only("Talks broke off over the $5 million that Ada Bloom has been seeking.")
    assert (row.attrs["source"], row.voice) == ("Ada Bloom", "attributed")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The $5 million set aside for the northern bridge will be withdrawn.", "northern bridge"),
        ("They spent $5 million on a wall.", "wall"),
        ("She was paid $9 million in 2013 for 41 speeches.", "speeches"),
        ("The plan holds similar savings — roughly $700 million from 2013 on.", "similar savings"),
        (
            "The campaign bought $1 million in broadcast television time.",
            "broadcast television time",
        ),
        ("He has a net worth of $48 million.", "net worth"),
    ],
)
def test_what_a_sum_is_for(text, what):
    assert found(text)[0].attrs["what"] == what


def test_a_share_of_the_vote_is_followed_by_another():
    rows = found("Bloom won with 48 percent of the vote; her rival took only 17 percent.")
    assert [row.attrs["what"] for row in rows] == ["vote", "vote"]


def test_half_of_one_point_is_one_number():
    row = only("Spending grew by one-half of one percentage point.")
    assert (row.attrs["value"], row.attrs["unit"]) == (0.5, "percentage points")


def test_a_bound_before_a_few_is_read():
    row = only("He would win no more than a few dozen votes.")
    assert (row.attrs["hedge"], row.text) == ("no more than", "no more than a few dozen votes")


@pytest.mark.parametrize(
    "text",
    [
        "She said Moore, then 32, drove her home.",
        "You can count them on two hands.",
        "Power passed from one president to another.",
        "It raises taxes for the top 2 percent.",
    ],
)
def test_ages_sayings_and_the_rich_are_no_figures(text):
    assert found(text) == []


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


def test_a_place_beside_what_is_counted_is_not_counted_next():
    rows = found("In all, 691 delegates stand in five states. Bloom has 653.")
    assert rows[-1].attrs["what"] == "delegates"


def test_the_numbers_of_a_list_are_no_figures():
    assert (
        found("Things to know.\n\n1. WHY THE BRIDGE FELL\n\nIt was old.\n\n2. WHO PAYS\n\nAll do.")
        == []
    )


def test_those_asked_are_no_source_the_poll_is():
    row = found(
        "The survey showed that 54 percent of nurses said they would leave, while 25 percent would stay."
    )[1]
    assert row.attrs["source"] == "survey"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The wall might be 40 to 50 feet high.", "wall"),
        ("Obama's approval rating has been above 50 percent.", "Obama's approval rating"),
    ],
)
def test_a_size_or_a_level_is_its_subjects(text, what):
    assert only(text).attrs["what"] == what


def test_three_in_four_is_a_share():
    row = only("Nearly three in four say they would leave.")
    assert (row.category, row.attrs["value"]) == ("share", 0.75)


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


def test_whoever_writes_a_cheque_is_no_source():
    assert only("Ada Bloom wrote a $500,000 check.").attrs["source"] is None


def test_more_than_a_million_is_a_bound():
    row = only("They spent more than a million dollars against her.")
    assert (row.attrs["hedge"], row.text) == ("more than", "more than a million dollars")


def test_the_parts_of_a_name_stand_with_what_is_counted():
    assert only("The army carried out two chemical weapons attacks.").attrs["what"] == (
        "chemical weapons attacks"
    )
    assert only("He spoke to his 40 laid-off employees.").attrs["what"].endswith("employees")


@pytest.mark.parametrize(
    "text",
    ["It was a one-two punch.", "He read from 2 Timothy.", "That was five, maybe six years ago."],
)
def test_sayings_books_and_spans_are_no_figures(text):
    assert found(text) == []


def test_a_poll_at_the_head_of_a_sentence_is_the_source_of_its_shares():
    row = only("In a September poll, 75 percent of voters said they would stay.")
    assert (row.attrs["source"], row.voice) == ("September poll", "attributed")


def test_who_has_had_meetings_is_not_counted_with_them():
    assert only("It left out the hundreds of meetings Bloom had with others.").text == (
        "hundreds of meetings"
    )


def test_hundreds_if_not_thousands_count_one_thing():
    rows = found("Then hundreds if not thousands of federal employees would be liable.")
    assert [row.attrs["what"] for row in rows] == ["federal employees", "federal employees"]


def test_points_of_a_speech_are_no_figures():
    assert found("One, hold the bridge. Two, mend the wall. Three, pay the men.") == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The agency spent £13 million on four of the mayor’s trips.", "mayor’s trips"),
        ("He wants £5 million in the county budget for his border dam.", "border dam"),
        ("The plan has £3 million authorized for fencing.", "fencing"),
        ("The bills at the hotel topped £60,000.", "bills"),
    ],
)
def test_what_a_sum_is_for_may_stand_further_on(text, what):
    rows = [row for row in observed(figures, text) if row.category == "money"]
    assert [row.attrs["what"].removeprefix("the ") for row in rows] == [what]


def test_a_sum_held_against_another_is_not_for_what_stands_before_it():
    rows = observed(figures, "The bill gives £1 million, as opposed to the £5 million he wanted.")
    assert all(row.attrs["what"] != "bill" for row in rows if "5" in row.label)
