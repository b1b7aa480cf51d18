"""Whose wording it is that stands beside a report: whom it is about, what was asked, what is judged or written."""

from __future__ import annotations

import pytest
from said import voice_of

_GUNMAN = "The gunman, who the police have identified as Peter Lund, was shot at the gate."
_ASKED = "Asked about the flood, when he told the crowd to leave, Mr. Lund said that he forgot."
_WHY = "Asked why the gate had failed, Mayor Ada Bloom said that she did not know."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_GUNMAN, "gunman"),
        (
            "The mayor praised the council, which she accused of “sleeping” for years.",
            "the council",
        ),
        ("Liberals, whom Mr. Lund called cowards, left the hall.", "Liberals"),
        (_ASKED, "the crowd"),
        (_WHY, "Mayor Ada Bloom"),
    ],
)
def test_whom_a_report_is_about_and_whose_answer_it_is_the_outlet_says(read, text, words):
    assert voice_of(read(text), words) == "narration"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_GUNMAN, "Peter Lund"),
        (_WHY, "she did not know"),
        ("Mr. Lund said that a man who drank the water was ill.", "a man who"),
        ("Ms. Orme sent a letter asking them to dismiss the bishop.", "dismiss the bishop"),
    ],
)
def test_what_the_report_says_stays_its_speakers(read, text, words):
    assert voice_of(read(text), words) == "attributed"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor denounced the dam owner’s “reckless” plan.", "the dam owner"),
        ("Mr. Lund expressed “great respect” for the retired captain.", "the retired captain"),
        ("The mayor called out the port director for the delay.", "the port director"),
        ("The council rejected the veto of a bill letting residents sue the firm.", "residents"),
        ("Mr. Lund wrote a book with his brother, a diver.", "his brother"),
        ("The Gazette reported the deal, citing two officers who saw the papers.", "two officers"),
        ("Mr. Lund responded to a question about the death of the captain.", "the captain"),
        ("Ms. Orme offered a sharp critique of the mayor’s plan.", "the mayor"),
        ("Voters responded to the firm’s efforts to crack down on the miners.", "the miners"),
        ("The mayor opposed the plan of the bankers that would “gut” the port.", "the bankers"),
        ("Mr. Lund vowed to stay in the race on the radio show of the bishop.", "the bishop"),
        ("He said that it must act on “Orme and others,” a reference to the bishop.", "the bishop"),
    ],
)
def test_what_is_judged_or_written_the_outlet_names(read, text, words):
    assert voice_of(read(text), words) == "narration"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor hailed her “brave” staff.", "staff"),
        ("She criticized the firm for “holding up” repairs for the miners.", "the miners"),
        ("The mayor called the port director a coward.", "a coward"),
        ("Ms. Orme offered to pay the miners.", "the miners"),
        ("The report cited the case of a florist who was fined.", "a florist"),
    ],
)
def test_what_the_speakers_own_words_describe_is_the_speakers(read, text, words):
    assert voice_of(read(text), words) == "attributed"
