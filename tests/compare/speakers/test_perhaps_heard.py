"""Of whom it cannot be said that they are not heard: nameless spokespeople, and descriptions of who is named."""

import pytest

from framing.testing import comparison_of

OTHER = "Rail firm\n\nNorrail is to blame, it said.\n\n“We are sorry,” Norrail said in Orrin."


def tables(text, other=OTHER):
    made = comparison_of({"Kite": text, "Rook": other})
    perhaps = {
        row["actor"]: row["through"]
        for row in made["perhaps_heard"].to_dict("records")
        if row["outlet"] == "Kite"
    }
    silent = made["unheard"]
    return perhaps, set(silent[silent["outlet"] == "Kite"]["actor"])


def test_a_body_is_heard_through_a_nameless_spokesman_who_is_said_to_be_its_own():
    perhaps, silent = tables(
        "Crash at Orrin\n\nNorrail cut the budget of the line. Ada Holm blamed Norrail.\n\n"
        "The line is safe, a spokesman for Norrail said."
    )
    assert perhaps.get("Norrail", True)
    assert "Norrail" not in silent


def test_a_body_named_just_before_a_nameless_spokeswoman_is_in_neither_list():
    perhaps, silent = tables(
        "Crash at Orrin\n\nNorrail cut the budget of the line last year. "
        "A spokeswoman for the company said that it was safe."
    )
    assert perhaps["Norrail"] is False
    assert "Norrail" not in silent


def test_a_body_is_not_heard_where_the_spokesman_is_anothers():
    perhaps, silent = tables(
        "Crash at Orrin\n\nNorrail closed the line last year. "
        "The line is safe, a spokesman for Mayor Ada Holm said."
    )
    assert "Norrail" not in perhaps
    assert "Norrail" in silent


@pytest.mark.parametrize(
    "speaker", ["a spokesman for Moss Motors", "a spokesman for Rex Moss", "a lawyer for Moss Cars"]
)
def test_who_speaks_for_another_of_that_name_is_no_voice_of_the_person(speaker):
    other = "Test failed\n\nIda Moss failed.\n\n“I have done nothing wrong,” Ida Moss said."
    text = f"Test failed\n\nThe club met in Orrin. They failed a test, {speaker} said."
    assert tables(text, other)[0].get("Ida Moss") is not True


CHAMPION = (
    "Test failed\n\nIda Moss failed a test on Monday.\n\n"
    "“I have done nothing wrong,” Ida Moss said."
)


@pytest.mark.parametrize("source", ["Her lawyer", "Her lawyer-drafted statement"])
def test_who_may_be_meant_by_a_description_is_not_said_to_be_silent(source):
    perhaps, silent = tables(
        "Star in tears\n\nIda Moss was banned on Monday.\n\n"
        f"{source} insisted: “I have done nothing wrong in all my life.”",
        CHAMPION,
    )
    assert perhaps == {"Ida Moss": False}
    assert "Ida Moss" not in silent


def test_a_woman_is_not_meant_by_his_lawyer():
    perhaps, _ = tables(
        "Star in tears\n\nActress Ida Moss was banned on Monday.\n\n"
        "His lawyer insisted that it was a mistake.",
        CHAMPION,
    )
    assert "Ida Moss" not in perhaps


def test_an_insider_is_nobody_whom_the_text_names():
    perhaps, _ = tables(
        "Star in tears\n\nIda Moss was banned on Monday.\n\n“She is in bits,” the insider said.",
        CHAMPION,
    )
    assert not perhaps


def test_a_measure_and_an_agency_are_no_person_whom_the_text_names():
    perhaps, _ = tables(
        "Star in tears\n\nIda Moss was banned on Monday. The agency said that it was a rule. "
        "The measure allows a ban.",
        CHAMPION,
    )
    assert "Ida Moss" not in perhaps


def test_an_agency_spokeswoman_speaks_for_no_person():
    perhaps, _ = tables(
        "Star in tears\n\nIda Moss was banned on Monday. An agency spokeswoman said that it was a rule.",
        CHAMPION,
    )
    assert "Ida Moss" not in perhaps
