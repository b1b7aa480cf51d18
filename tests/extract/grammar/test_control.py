"""Who does what a clause without a subject of its own tells."""

import pytest
from acts_told import act, acts, told_of


def test_a_doer_behind_the_infinitive_is_found():
    row = act("Ada Bloom was invited to speak by the council.", "invite")
    assert (row.category, row.attrs["agent"]) == ("passive_agent", "the council")


def test_a_body_named_under_of_does_what_the_participle_says():
    row = act("The head of the committee investigating the fire spoke on Friday.", "investigate")
    assert row.attrs["agent"] == "the committee"


def test_a_thing_does_what_its_own_clause_goes_on_to_tell():
    row = act("The flood broke the dam, killing two people.", "kill")
    assert row.attrs["agent"] == "The flood"


@pytest.mark.parametrize(
    ("text", "verb", "agents"),
    [
        ("The union issued a call for the mayor to resign.", "resign", ["the mayor"]),
        ("They tried to persuade Ada Bloom to resign.", "resign", ["Ada Bloom"]),
        ("Some in the crowd chanted, “Ban the rally.”", "ban", [None]),
        ("The paper printed a plan on Friday asking him to leave.", "ask", []),
    ],
)
def test_a_subject_is_lent_only_where_it_does_the_act(text, verb, agents):
    assert [row.attrs["agent"] for row in acts(text) if row.label == verb] == agents


def test_a_noun_that_shares_the_preposition_with_a_gerund_does_it():
    text = "The Senate will vote, followed by the House passing it in March."
    assert told_of(text, "passing")["agent"] == "the House"


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Senators pressured Ada Bloom to consider cancelling the parade.", "cancel", "Ada Bloom"),
        ("Critics portrayed them as out to destroy the bridge.", "destroy", None),
        ("A camera captured Ada Bloom threatening to shut the port.", "shut", "Ada Bloom"),
        ("Bloom has the power to appoint a judge.", "appoint", "Bloom"),
    ],
)
def test_a_deed_is_lent_from_the_nearest_clause_that_gives_its_doer(text, verb, agent):
    assert act(text, verb).attrs["agent"] == agent


def test_instead_of_doing_it_tells_whose_deed_it_is_not():
    told = told_of("Ministers hire foreign workers instead of hiring locals.", "hiring")
    assert (told["agent"], told["patient"]) == ("Ministers", "locals")


def test_whose_action_is_called_an_attempt_attempts_it():
    row = act("The clerk called the ministry's action an attempt to intimidate him.", "intimidate")
    assert row.attrs["agent"] == "the ministry"


def test_it_takes_a_majority_does_nothing_itself():
    assert (
        act("It takes two-thirds of the Senate to override a veto.", "override").attrs["agent"]
        is None
    )


def test_many_in_a_body_are_not_the_body():
    text = "It was shared by many in the Norham community who voted for Bloom."
    assert act(text, "vote").attrs["agent"] is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "There are 30 rules in effect, including those concerning blocking state property.",
            "block",
        ),
        ("Crane called Bloom a clown in a speech at a rally to protest the deal.", "protest"),
    ],
)
def test_what_a_rule_or_a_rally_is_for_is_done_by_nobody_named_before(text, label):
    row = act(text, label)
    assert (row.attrs["agent"], "doer" in row.attrs["unsure"]) == (None, True)


def test_who_would_rather_be_helped_is_not_who_blocks():
    text = (
        "If they were sincere, they would help us pass the bill, rather than continuing to block "
        "this law."
    )
    assert act(text, "block").attrs["agent"] is None
