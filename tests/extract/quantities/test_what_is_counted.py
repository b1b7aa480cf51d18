"""What a number counts: what a sum is for, the whole of a list, the thing and not its unit."""

import pytest
from figures_told import found, only

from framing.extract.figures import figures
from framing.testing import observed


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


@pytest.mark.parametrize(
    "text",
    [
        "This followed a 97-1 vote hours earlier in the chamber.",
        "The final tally was 97-1.",
        "The bill passed 97-1 on Monday.",
        "The bill was passed by a vote of 97 to 1.",
    ],
)
def test_a_tally_of_votes_counts_votes_wherever_the_word_stands(text):
    (row,) = [one for one in found(text) if one.category == "tally"]
    assert (row.attrs["value"], row.label) == (97, "vote")


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


def test_a_bare_number_counts_what_was_counted_last():
    rows = found("Of the 59 miners in the pit, rescuers say 22 are alive.")
    assert [row.attrs["quantity"] for row in rows] == ["59", "22"]
    assert rows[1].label == "miner"


def test_what_fell_is_what_is_counted():
    row = only("The number of herds fell to 400.")
    assert row.attrs["what"] == "herds"


def test_worth_is_not_what_is_bought():
    row = only("She bought $900 worth of lamps.")
    assert row.attrs["what"] == "lamps"


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


def test_a_place_beside_what_is_counted_is_not_counted_next():
    rows = found("In all, 691 delegates stand in five states. Bloom has 653.")
    assert rows[-1].attrs["what"] == "delegates"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The wall might be 40 to 50 feet high.", "wall"),
        ("Bloom's approval rating has been above 50 percent.", "Bloom's approval rating"),
    ],
)
def test_a_size_or_a_level_is_its_subjects(text, what):
    assert only(text).attrs["what"] == what


def test_the_parts_of_a_name_stand_with_what_is_counted():
    assert only("The army carried out two chemical weapons attacks.").attrs["what"] == (
        "chemical weapons attacks"
    )
    assert only("He spoke to his 40 laid-off employees.").attrs["what"].endswith("employees")


def test_who_has_had_meetings_is_not_counted_with_them():
    assert only("It left out the hundreds of meetings Bloom had with others.").text == (
        "hundreds of meetings"
    )


def test_hundreds_if_not_thousands_count_one_thing():
    rows = found("Then hundreds if not thousands of federal employees would be liable.")
    assert [row.attrs["what"] for row in rows] == ["federal employees", "federal employees"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The agency spent £13 million on four of the mayor’s trips.", "mayor’s trips"),
        ("He wants £5 million in the county budget for his border dam.", "border dam"),
        ("The plan has £3 million authorized for fencing.", "fencing"),
        ("The bills at the hotel topped £60,000.", "bills"),
        ("It gave £1.3 billion for about 55 miles of fencing.", "fencing"),
        (
            "It has £5 million for flood control and construction of a dam.",
            "flood control and construction",
        ),
    ],
)
def test_what_a_sum_is_for_may_stand_further_on(text, what):
    rows = [row for row in observed(figures, text) if row.category == "money"]
    assert [row.attrs["what"].removeprefix("the ") for row in rows] == [what]


def test_a_sum_held_against_another_is_not_for_what_stands_before_it():
    rows = observed(figures, "The bill gives £1 million, as opposed to the £5 million he wanted.")
    assert all(row.attrs["what"] != "bill" for row in rows if "5" in row.text)
    assert any("5" in row.text for row in rows)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("She won the state’s 20 pledged delegates.", "pledged delegates"),
        ("One in 45 children ages 3 to 17 has it.", "children"),
        ("The names of all 49 were read.", ""),
        ("Norham is a community of over 21,000.", ""),
        ("The agency lists the population of Norham as 21,090.", "population"),
        ("They watched 400 bands and thousands of dancers.", "bands"),
        ("He made a plea with far less intensity than her plea for $15 an hour.", "plea"),
        ("Men wrote 65 percent of U.S. political stories.", "U.S. political stories"),
    ],
)
def test_what_is_counted_is_the_noun_and_nothing_beside_it(text, what):
    assert found(text)[0].attrs["what"] == what


def test_who_had_as_many_had_them_of_the_same():
    rows = found(
        "Norham had 1,317 fires; Larkin, with a population of over 3.2 million, had 3,797."
    )
    assert rows[-1].attrs["what"] == "fires"


def test_points_beside_a_share_are_percentage_points():
    rows = found("Her rating is 40 percent. It is six points below that of Crane.")
    assert (rows[-1].category, rows[-1].attrs["unit"]) == ("percent", "percentage points")


def test_three_of_four_is_a_share():
    row = found("Three of four voters disapproved.")[0]
    assert (row.category, row.attrs["value"], row.attrs["what"]) == ("share", 0.75, "voters")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("They will not admit 100,000, 200,000 or 250,000 refugees.", "refugees"),
        ("The party won 49 out of the 54 seats.", "seats"),
        (
            "Fifty of the nation’s top Norland security officers signed.",
            "nation’s top Norland security officers",
        ),
        ("The town saw a surge of new voters -- 1.1 million.", "new voters"),
        ("The clerk is suing Bloom for $40 million.", ""),
    ],
)
def test_what_is_counted_is_found_across_lists_and_wholes(text, what):
    assert found(text)[0].attrs["what"] == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("It is a child of two non-citizens.", "non-citizens"),
        ("The Argus hired 12 co-workers.", "co-workers"),
        ("It moved 30 ex-soldiers on Monday.", "ex-soldiers"),
    ],
)
def test_a_word_with_a_prefix_is_counted_whole(text, what):
    assert only(text).attrs["what"] == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("It was short of 22 midwives. The trust disputes that and puts it at 14.", "midwives"),
        ("The county counted 380 teachers. The league puts the figure at 410.", "teachers"),
        ("The county counted 380 teachers. It puts the number of parents at 410.", "parents"),
    ],
)
def test_a_number_put_at_another_value_counts_the_same(text, what):
    assert found(text)[-1].attrs["what"] == what


def test_a_number_of_a_number_counts_what_that_one_counts():
    text = "Forty workers had gone. Two of four exits were locked, the fire service has confirmed."
    assert [row.attrs["what"] for row in found(text)] == ["workers", "exits", "exits"]


def test_a_low_end_shares_its_unit_with_the_high_end():
    rise = found("The bill raises the sales tax from 17 to 19 per cent for all members.")
    assert [(row.category, row.attrs["unit"]) for row in rise] == [("percent", "%")] * 2
    assert found("The number of members rose from 17 to 19.")[0].category == "count"


def test_as_what_people_are_held_is_not_counted():
    assert only("They are holding its 21 crew hostage.").attrs["what"] == "crew"
    assert only("They are holding 21 hostages.").attrs["what"] == "hostages"
