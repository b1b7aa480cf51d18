"""Whom the labels of a transcript name, and what they say of that person."""

import pytest

from framing.parse.turn_speakers import as_prose_writes_it

OPENING = "The council met in Halvern on Monday to talk of the wall.\n\n"
TURNS = (
    "WILLS: Engineers found cracks.\n\nDOW: Who pays for it?\n\n"
    "WILLS: The council pays half of it.\n\nDOW: Thank you for that.\n"
)


def speakers_of(document):
    """Return who speaks in each turn: the first words of the content → the speaker's name."""
    return {
        " ".join(document.text[slice(*one.content[0])].split()[:2]): one.speaker
        for one in document.attributions
    }


def test_two_of_one_surname_keep_their_own_turns(read):
    found = speakers_of(
        read(
            f"{OPENING}ADA MARSH, HOST: Engineers found cracks in it.\n\n"
            "TOM MARSH, CORRESPONDENT: Divers saw more of them.\n\nADA MARSH: Thank you for that report.\n"
        )
    )
    assert found == {
        "Engineers found": "Ada Marsh",
        "Divers saw": "Tom Marsh",
        "Thank you": "Ada Marsh",
    }


def test_a_surname_in_a_label_is_the_one_person_of_that_surname(read):
    document = read(f"Dana Wills runs the trust at Halvern.\n\n{TURNS}")
    assert speakers_of(document)["Engineers found"] == "Dana Wills"
    assert "Wills" not in document.actors


def test_a_surname_of_two_people_is_given_to_neither(read):
    text = f"Dana Wills and Peter Wills run the trust at Halvern.\n\n{TURNS}"
    assert speakers_of(read(text))["Engineers found"] not in {"Dana Wills", "Peter Wills"}


def test_a_label_is_no_body_that_ends_with_its_name(read):
    text = f"The Trust for Safety at Wills built the wall, as the Trust at Wills said.\n\n{TURNS}"
    assert speakers_of(read(text))["Engineers found"] == "Wills"


def test_a_full_name_in_a_label_is_written_as_the_prose_prints_it(read):
    turns = TURNS.replace("WILLS", "DANA DE WILLS")
    document = read(f"Dana de Wills runs the trust at Halvern.\n\n{turns}")
    assert speakers_of(document)["Engineers found"] == "Dana de Wills"
    assert [name for name in document.actors if name.casefold() == "dana de wills"] == [
        "Dana de Wills"
    ]


def test_a_role_told_in_a_later_label_holds_for_all_turns(read):
    document = read(
        f"{OPENING}DANA WILLS: Engineers found cracks.\n\nREX DOW: Who pays for it?\n\n"
        "DANA WILLS, HOST: The council pays half of it.\n"
    )
    assert {one.role for one in document.attributions if one.speaker == "Dana Wills"} == {"media"}


def test_of_two_people_the_one_named_before_the_first_turn_answers(read):
    document = read(
        "Mara Finch has run the Halvern harbour trust since 2019.\n\n"
        "Q: Why was the wall closed?\n\nA: Rex Dow found cracks in it.\n\n"
        "Q: What will it cost?\n\nA: About two million pounds.\n"
    )
    assert speakers_of(document)["Rex Dow"] == "Mara Finch"


@pytest.mark.parametrize(
    ("printed", "written"),
    [("TOM MCVIE", "Tom McVie"), ("ANN O'NEILL", "Ann O'Neill"), ("DANA WILLS", "Dana Wills")],
)
def test_a_name_in_capitals_is_written_as_prose_writes_it(printed, written):
    assert as_prose_writes_it(printed) == written
