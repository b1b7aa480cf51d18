"""On whose word a figure is given: rules, attempts, cited projections, *they*."""

import pytest
from figures_told import found, only


@pytest.mark.parametrize(
    "text",
    [
        "Assembly rules require 60 votes to advance a bill.",
        "A law requires that 20 members sign.",
        "Bloom could try and win 40 votes.",
    ],
)
def test_what_a_rule_demands_or_somebody_may_try_is_told_by_the_outlet(text):
    row = only(text)
    assert (row.voice, row.attrs["source"]) == ("narration", None)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor highlighted a projection by the Larkin Institute that 300 jobs would be lost.",
        "The mayor cited the Larkin Institute’s estimate of 300 lost jobs.",
    ],
)
def test_a_cited_projection_is_given_by_whoever_made_it(text):
    assert only(text).attrs["source"] == "Larkin Institute"


def test_they_are_the_people_whom_the_sentence_before_is_about():
    row = only("Ada Bloom, Ben Crane and Carl Dorn met voters. They said that 40 workers had left.")
    assert row.attrs["source"] == "Ada Bloom, Ben Crane and Carl Dorn"


def test_anything_is_no_source():
    row = only("Anything close to that would signal that the bank will hire 40 clerks.")
    assert (row.voice, row.attrs["source"]) == ("narration", None)


def test_it_is_no_company_further_up_where_the_sentence_has_another_subject():
    row = only(
        "The Lamp Company praised the fair. So far, Norham has raised much of the $64 million "
        "it pledged."
    )
    assert row.attrs["source"] != "Lamp Company"


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


def test_a_plan_is_no_word_for_its_figure():
    row = only("Norland plans to move $8 billion from the fund.")
    assert row.attrs["source"] is None


def test_a_number_that_is_asked_for_is_the_askers():
    assert found("The union wants to hire 300 nurses.")[0].attrs["source"] is not None
    assert found("Ada Bloom’s demand for £4m was refused.")[0].attrs["source"] == "Ada Bloom"


def test_nobody_vouches_for_what_he_would_not_say():
    row = found("The minister would not say whether the 13 schools were safe.")[0]
    assert row.attrs["source"] is None


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


def test_those_asked_are_no_source_the_poll_is():
    row = found(
        "The survey showed that 54 percent of nurses said they would leave, while 25 percent would stay."
    )[1]
    assert row.attrs["source"] == "survey"


def test_whoever_writes_a_cheque_is_no_source():
    assert only("Ada Bloom wrote a $500,000 check.").attrs["source"] is None


def test_a_poll_at_the_head_of_a_sentence_is_the_source_of_its_shares():
    row = only("In a September poll, 75 percent of voters said they would stay.")
    assert (row.attrs["source"], row.voice) == ("September poll", "attributed")


def test_whoever_hurts_four_people_gives_no_number():
    row = found("Docks crowd hurts four guards as union chiefs ‘hold town to ransom’")[0]
    assert (row.voice, row.attrs["source"]) == ("narration", None)


def test_what_nobody_said_is_on_nobodys_word():
    row = found("None of the officers said that the dam had killed 40 people.")[0]
    assert row.attrs["source"] is None
    row = found("One of the officers said that the dam had killed 40 people.")[0]
    assert row.attrs["source"] == "One of the officers"
