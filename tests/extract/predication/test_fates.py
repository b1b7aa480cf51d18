"""To whom an act is done, and what is not its target."""

import pytest
from acts_told import act, told_of


def test_when_asked_is_done_to_whoever_answers():
    row = act("When asked about the dam, the mayor shrugged.", "ask")
    assert (row.category, row.attrs["patient"]) == ("passive_no_agent", "the mayor")


def test_a_relative_clause_is_of_the_noun_that_agrees_with_its_verb():
    row = act("They hailed the progress on gay rights that has been made since May.", "make")
    assert row.attrs["patient"] == "the progress on gay rights"


def test_what_was_provided_is_the_text_and_not_whom_it_is_from():
    assert told_of("An email from Bloom provided by the firm shows it.", "provided")["patient"] == (
        "An email from Bloom"
    )


def test_a_noun_behind_a_comma_that_sums_up_is_no_target():
    row = act("Ada Bloom pleaded with voters not to give in, a muted hint at her rival.", "plead")
    assert row.attrs["patient"] == "voters"


@pytest.mark.parametrize(
    ("text", "verb", "target"),
    [
        ("It is a bill they plan to vote on this week.", "vote", None),
        ("When asked if he lied -- a charge Bloom knows -- the mayor left.", "ask", None),
        ("On the topic of the other man, Mr. Crane, Mr. Bloom was pressed.", "press", "Mr. Bloom"),
    ],
)
def test_a_time_and_an_inset_are_no_target(text, verb, target):
    assert act(text, verb).attrs["patient"] == target


def test_what_was_put_off_is_the_speech_and_not_where_it_was_to_be_made():
    row = act(
        "Mrs. Bloom, whose speech before Congress had been postponed, left the town.", "postpone"
    )
    assert (row.attrs["patient"], row.attrs["patient_actor"]) == ("whose speech", None)


def test_the_word_that_joins_a_clause_is_no_part_of_its_subject():
    row = act("The order provided that land may be transferred to the ministry.", "transfer")
    assert row.attrs["patient"] == "land"


def test_two_participles_side_by_side_have_one_doer():
    told = told_of("The teenager was shot and killed by police in May.", "was shot")
    assert told["agent"] == "police"
