"""Which actor a doer or target is, as far as the article tells for sure."""

import pytest
from acts_told import act

from framing.extract.agency import agency
from framing.testing import observed


def test_a_group_is_claimed_in_the_words_of_the_phrase_itself():
    assert act("The rebels attacked the port.", "attack").attrs["agent_actor"] == "rebels"


def test_a_group_told_of_with_other_words_elsewhere_is_not_claimed_here():
    text = "The striking dockers met on Monday. Guards attacked the dockers at the gate."
    rows = [row for row in observed(agency, text) if row.label == "attack"]
    assert rows[0].attrs["patient_actor"] in (None, "dockers")


@pytest.mark.parametrize("who", ["a suspect", "the young nurse", "the harbour master"])
def test_one_person_without_a_name_is_left_open(who):
    row = act(f"The police arrested {who} on Monday.", "arrest")
    assert (row.attrs["patient"], row.attrs["patient_actor"]) == (who, None)


@pytest.mark.parametrize("two", ["Ada Bloom and Omar Reyes", "Ada and Ben Bloom"])
def test_of_two_who_do_it_neither_alone_is_the_doer(two):
    row = act(f"{two} attacked the plan. Ada Bloom lives in Norham.", "attack")
    assert row.attrs["agent_actor"] in (None, two)


def test_the_i_of_a_report_inside_a_quotation_is_nobody_for_sure():
    row = act("“You said I want to build a fence,” Ada Bloom said. “You did.”", "build")
    assert (row.attrs["agent"], row.attrs["agent_actor"]) == ("I", None)


def test_the_i_of_a_quotation_is_its_speaker():
    row = act("“I want to build a fence,” Ada Bloom said.", "build")
    assert row.attrs["agent_actor"] == "Ada Bloom"


def test_every_member_is_not_the_one_who_is_named_before():
    text = (
        "Representative Omar Reyes, a Republican member of the committee, spoke. "
        "The letter was signed by every Republican member of the committee."
    )
    assert act(text, "sign").attrs["agent_actor"] is None


def test_a_part_of_a_law_is_no_actor():
    row = act("The firm stands in violation of Title VII of the code.", "violation")
    assert (row.attrs["patient"], row.attrs["patient_actor"]) == ("Title VII of the code", None)


def test_half_of_a_bodys_name_is_no_actor():
    text = "The Coalition met on Monday. Then the Norham Jewish Coalition attacked the plan."
    row = act(text, "attack")
    assert row.attrs["agent"] == "the Norham Jewish Coalition"
    assert row.attrs["agent_actor"] in (None, "Norham Jewish Coalition")


def test_somebody_behind_a_dateline_is_not_the_place():
    text = "NORHAM — Ada Bloom, the mayor who disparaged the port in messages, was fired on Friday."
    assert act(text, "fire").attrs["patient_actor"] != "NORHAM"


def test_a_pronoun_whose_bearer_was_named_long_before_is_nobody_for_sure():
    aside = "The rain went on and nobody came to the hall or to the gate for hours. " * 8
    row = act(f"Ada Bloom spoke. {aside}“It is late,” she said. She attacked the plan.", "attack")
    assert (row.attrs["agent"], row.attrs["agent_actor"]) == ("She", None)


def test_a_name_behind_another_and_a_comma_is_its_own_person():
    row = act("On the topic of the other man, Mr. Crane, Mr. Bloom was pressed.", "press")
    assert (row.attrs["patient"], row.attrs["patient_actor"]) == ("Mr. Bloom", "Bloom")


def test_the_end_of_a_bodys_name_alone_is_not_the_body():
    row = act("The National Guard attacked the port.", "attack")
    assert (row.attrs["agent"], row.attrs["agent_actor"]) == ("The National Guard", None)


def test_their_union_need_not_be_the_one_that_is_named():
    text = "Harbour Corp. met. Harbour Corp. sang. The rebels attacked {} company."
    assert act(text.format("the"), "attack").attrs["patient_actor"] == "Harbour Corp"
    assert act(text.format("its"), "attack").attrs["patient_actor"] is None


def test_what_something_is_done_with_is_not_said_of_whom_it_is_done_to():
    row = act("They kept up the pressure on lawmakers with public events.", "pressure")
    assert (row.attrs["patient"], row.attrs["patient_actor"]) == ("lawmakers", "lawmakers")
