"""Capitals that a heading or a shout puts on plain words are no names', and names keep theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.parse.model import load_model
from framing.parse.recasing import Recasing


@pytest.fixture(scope="module")
def recased():
    return Recasing(load_model().get_pipe("lemmatizer").lookups)


def heading(recased, line, body):
    return recased(f"{line}\n\n{body}").split("\n")[0]


@pytest.mark.parametrize(
    ("line", "body", "read"),
    [
        (
            "Activist Judge Forces Smut Back Into School Libraries",
            "A judge ordered the books back. The school said its libraries would comply.",
            "Activist judge forces smut back into school libraries",
        ),
        (
            "Bloom Plans Meeting on Norham Weir Bill",
            "Ms. Bloom will meet those who back a weir bill in Norham.",
            "Bloom plans meeting on Norham weir bill",
        ),
        (
            "Right to Roam Alliance Vows Fight",
            "The Right to Roam Alliance vowed to fight. The right is old.",
            "Right to Roam Alliance vows fight",
        ),
        (
            "Holm Jr. Pleads Guilty in U.S. Court",
            "Mr. Holm pleaded guilty in a court of the U.S. on Monday.",
            "Holm Jr. pleads guilty in U.S. court",
        ),
        (
            "Bloom Wins Endorsement of Sheriff Joe",
            "The sheriff, Joe Marrow, gave Ms. Bloom his endorsement.",
            "Bloom wins endorsement of Sheriff Joe",
        ),
        (
            "GOLDEN GIRL TAMMY IN DRUGS SHAME",
            "The golden girl, Tammy Reel, took drugs, to her shame.",
            "Golden girl Tammy in drugs shame",
        ),
        (
            "Theresa May Says Europe Must Wait",
            "She may call a vote.",
            "Theresa May says Europe must wait",
        ),
        (
            "Bloom Denies She Goes AIDS Route in US, Vows to Vet",
            "She said so.",
            "Bloom denies she goes AIDS route in US, vows to vet",
        ),
        (
            "FBI RAIDS MAYOR BLOOM",
            "The FBI raids began at Ada Bloom's house. The mayor had left.",
            "FBI raids mayor Bloom",
        ),
    ],
)
def test_a_heading_is_read_as_a_sentence_with_the_names_that_its_text_prints(
    recased, line, body, read
):
    assert heading(recased, line, body) == read


@pytest.mark.parametrize(
    ("shouted", "read"),
    [
        ("Ms. Reel was BANNED for four years.", "Ms. Reel was banned for four years."),
        ("BRITAIN'S girl left Britain.", "Britain's girl left Britain."),
        ("The GOLDEN girl FLUNKED a test.", "The golden girl flunked a test."),
    ],
)
def test_a_word_that_is_shouted_is_read_as_it_is_printed_elsewhere(recased, shouted, read):
    assert recased(shouted) == read


@pytest.mark.parametrize(
    "kept",
    [
        "The DREAM Act passed.",
        "NATO met. The troops of NATO left.",
        "The report, “ARMY KILLED 40,” was deleted.",
        "LONDON (Wire) — The weir burst. She left London.",
        "ADA BLOOM, HOST: The weir burst.",
        "He has AIDS and calls a SWAT team.",
        "The weir burst on Monday.",
        "The weir burst in the south.\n\nSouth Holm, North Holm, Marrow Super Cup Tonight",
    ],
    ids=["a law", "initials", "a title", "a dateline", "a label", "letters", "nothing", "a list"],
)
def test_capitals_of_names_letters_and_labels_stay(recased, kept):
    assert recased(kept) == kept


def test_a_text_of_one_line_has_no_heading(recased):
    line = "Bloom Plans Meeting on Norham Weir Bill"
    assert recased(line) == line


def test_a_long_list_of_names_is_read_at_once(recased):
    names = ", ".join(f"Holm{'a' * (n % 40)}{chr(97 + n % 26)}" for n in range(20_000))
    text = f"Weir Bill Read\n\nThose who signed were {names}."
    assert recased(text).split("\n")[2] == text.split("\n")[2]


@given(st.text(max_size=300) | st.text("İABCdef’'. \n", max_size=80))
def test_no_letter_moves_and_nothing_but_case_changes(text):
    read = Recasing(None)(text)
    assert len(read) == len(text)
    assert all(a == b or a.lower() == b.lower() for a, b in zip(read, text, strict=True))


def test_a_headline_in_title_case_has_its_verb_and_no_name_of_plain_words(read):
    document = read(
        "Bloom Blasts Weir Bill\n\nMs. Bloom said on Monday that the weir bill was a mistake."
    )
    assert {token.tag_ for token in document.parse if token.text == "blasts"} == {"VBZ"}
    assert set(document.actors) == {"Bloom"}
