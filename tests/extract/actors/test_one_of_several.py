"""Labels of one among several, of a speaker's own roles, of pairs and of bodies that are easily mixed up."""

import pytest

from framing.extract.actor_labels import actor_labels
from framing.testing import observed


def rows(text):
    return {row.text: row.attrs for row in observed(actor_labels, text)}


@pytest.mark.parametrize(
    ("text", "label", "actor"),
    [
        (
            "Ada Bloom is one of the most powerful senators in the valley.",
            "one of the most powerful senators in the valley",
            "Ada Bloom",
        ),
        ("One of the clerks, Tom Wells, said no.", "One of the clerks", "Tom Wells"),
        (
            "Reyes won the backing of one of the valley’s loudest officials on that matter: Sheriff Ada Bloom.",
            "one of the valley’s loudest officials",
            "Ada Bloom",
        ),
        ("One of the clerks said no.", "clerks", "clerks"),
    ],
)
def test_one_of_several_is_who_the_text_says(text, label, actor):
    assert rows(text)[label]["actor"] == actor


def test_who_speaks_as_a_mother_is_the_speaker():
    found = rows("“As a mother, a wife and a nurse, that photo is disturbing,” Ada Bloom said.")
    assert found["mother"]["actor"] == found["wife"]["actor"] == "Ada Bloom"


def test_who_is_told_of_as_a_doctor_in_speech_is_not_the_speaker():
    assert rows("“As a doctor, he knows it,” Ada Bloom said.")["doctor"]["actor"] is None


def test_a_plural_title_goes_with_all_its_names():
    found = rows("The blast hurt two men, Special Agents Ada Bloom and David Reyes.")
    assert "Special Agents Ada Bloom and David Reyes" in found
    found = rows("The letter by Senators Tom Wells of Norland and Ada Bloom of Westmark was read.")
    assert (
        found["Senators Tom Wells of Norland and Ada Bloom of Westmark"]["actor"]
        == "Tom Wells and Ada Bloom"
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Tom Wells and second lady Ada Bloom came.", "second lady Ada Bloom"),
        ("Tom Wells is the most powerful man in the valley.", "most powerful man in the valley"),
        ("On Monday, most senior clerks said that they would leave.", "senior clerks"),
        (
            "The office learned of it through interviews with several clerks from the Harbour Company "
            "and internal company emails.",
            "clerks from the Harbour Company",
        ),
    ],
)
def test_no_word_is_cut_off_and_none_too_many(text, label):
    assert label in rows(text)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The council will defend our constitutional authorities, Bloom said.", "authorities"),
        ("The council acted under its authorities.", "authorities"),
        ("The law is for couples and not those in same-sex unions.", "unions"),
        ("Weakness is the friend of danger and the enemy of peace.", "friend"),
        ("Weakness is the friend of danger and the enemy of peace.", "enemy"),
    ],
)
def test_powers_a_status_and_a_figure_of_speech_are_nobody(text, phrase):
    assert not [label for label in rows(text) if phrase in label]


def test_a_leading_figure_holds_no_function():
    found = rows("Another major liberal figure, Ada Bloom, spoke.")
    assert found["major liberal figure"]["kind"] == "description"


def test_whose_administration_it_is_must_be_told():
    found = rows(
        "Rowers jabbed at President Omar Reyes and homed in on abuses of his administration."
    )
    assert found["administration"]["actor"] in (None, "Omar Reyes’s administration")


def test_a_foundation_is_not_the_club_it_is_named_after():
    text = (
        "The news came from Harbour Club International, a hunting advocacy group. "
        "The forum was held by the Harbour Club International Foundation."
    )
    assert rows(text)["hunting advocacy group"]["actor"] == "Harbour Club International"


def test_a_democrat_is_not_the_republican_candidate():
    text = (
        "Ada Bloom, the Democratic candidate, spoke first. Tom Wells listened. "
        "The Republican candidate left early."
    )
    assert rows(text)["Republican candidate"]["actor"] != "Ada Bloom"


def test_who_is_not_guilty_because_he_is_the_president_is_the_president():
    text = (
        "In an interview, Tom Wells brought out a new defense: Omar Reyes isn’t guilty of obstructing "
        "justice because he is the president."
    )
    assert rows(text)["president"]["actor"] == "Omar Reyes"


def test_a_title_alone_is_nobodys_name():
    text = (
        "Bureau Deputy Director Ada Bloom overruled the office. “The office issued its decision. "
        "The Deputy Director, as the senior career official, has the authority to review it.”"
    )
    assert rows(text)["senior career official"]["actor"] in (None, "Ada Bloom")


def test_a_board_of_the_state_bears_no_title():
    assert not rows("Ada Bloom served on the state Joint Advisory Board of Economists.")


def test_both_of_two_offices_go_with_what_they_are_for():
    found = rows(
        "Tom Wells, the political director of the Harbour Union and an adviser to former Senator "
        "Ada Bloom of Norland, said the group was ready."
    )
    assert "adviser to former Senator Ada Bloom of Norland" in found
