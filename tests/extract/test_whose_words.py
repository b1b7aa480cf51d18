"""Whose words tell an act: what a doubted report leaves open, and what is put to a speaker."""

from dataclasses import replace

import pytest

from framing.compare.sample import Sample
from framing.compare.statistics.counts import counts
from framing.extract.actor_labels import actor_labels
from framing.extract.agency import agency
from framing.extract.whose_words import WhoseWords
from framing.parse.voices import voice_runs
from framing.records import Attribution
from framing.settings import Settings
from framing.testing import base_tables, document, observed

TEXT = "The crews had so little room that the gate was removed."
START = TEXT.index("the gate")


def told(*attributions):
    whole = document(TEXT)
    return replace(whole, attributions=attributions, voices=voice_runs(len(TEXT), attributions))


def report(score, start=START, **more):
    return Attribution("indirect", ((start, len(TEXT) - 1),), score=score, **more)


def test_a_doubted_report_leaves_open_whose_words_they_are():
    assert WhoseWords(told(report(0.4))).is_unclear(START)


@pytest.mark.parametrize(
    "reports",
    [
        (),
        (report(0.9),),
        (report(0.4, deed=True),),
        (report(0.4), report(0.9, start=0)),
    ],
    ids=["none", "sure", "a deed", "inside a sure one"],
)
def test_else_the_place_in_the_text_settles_it(reports):
    assert not WhoseWords(told(*reports)).is_unclear(START)


def test_the_act_says_that_no_voice_is_claimed():
    (row,) = [
        one for one in agency.find(told(report(0.4)), Settings()) if "removed" in one.attrs["verb"]
    ]
    assert row.attrs["unsure"] == "voice"


def test_what_was_asked_is_the_outlets_to_tell():
    text = "Asked about the raid, Ada Bloom said that the mayor had been warned."
    voices = {row.label: row.voice for row in observed(agency, text)}
    assert (voices["ask"], voices["warn"]) == ("narration", "attributed")


def test_who_says_so_behind_a_comma_is_heard():
    text = "Ada Bloom, 56, of South Norham was taken into custody, the police confirmed on Friday."
    (row,) = [one for one in observed(agency, text) if "taken" in one.attrs["verb"]]
    assert row.voice == "attributed"


@pytest.mark.parametrize("told", ["was guided", "had been arrested"])
def test_what_the_mayor_said_is_not_the_outlets(told):
    (row,) = [
        one
        for one in observed(agency, f"The hopeful mayor said he {told} by the council.")
        if told in one.attrs["verb"]
    ]
    assert row.voice == "attributed"


def test_no_cue_of_a_class_and_little_certainty_is_nobodys_report():
    text = "They are so busy and crowded that a search was begun for more space."
    assert {row.voice for row in observed(agency, text)} == {"narration"}


def test_an_act_in_no_voice_is_in_no_voices_count():
    texts = {"Echo": "The army shelled the port. The mayor was fired."}
    base = base_tables(texts)
    every = base["observations"]
    mine = every["extractor"] == "agency"
    unvoiced = every.assign(
        attrs=[
            dict(attrs) | {"unsure": "voice"} if is_mine else attrs
            for attrs, is_mine in zip(every["attrs"], mine, strict=True)
        ]
    )
    before, after = (
        counts(Sample("An event", base | {"observations": rows}, texts, Settings()))
        for rows in (every, unvoiced)
    )
    assert before.query("extractor == 'agency'")["n"].sum() == 2
    assert after.query("extractor == 'agency'")["n"].sum() == 0


def test_what_a_claim_says_is_told_by_whoever_makes_it():
    text = "The clerk sought to make the case that the gate was removed by the crew."
    voices = {row.label: row.voice for row in observed(agency, text)}
    assert voices["remove"] == "attributed"


def test_an_attack_beside_a_claim_is_the_outlets():
    text = "It veered into accusations that the mayor had lied, and attacks on the clerk."
    (row,) = [one for one in observed(agency, text) if one.label == "attack"]
    assert row.voice == "narration"


@pytest.mark.parametrize(
    ("text", "words", "is_open"),
    [
        ("It was revealed that he had met a banker in June.", "a banker", True),
        ("The company was accused of cheating its drivers.", "its drivers", True),
        ("The mayor has revealed that he met a banker in June.", "a banker", False),
        ("He said that the company was accused of cheating its drivers.", "its drivers", False),
        ("He must win eight councillors — a mark he may miss, according to aides.", "eight", True),
        (
            "He must win eight councillors — a mark he may miss, according to aides.",
            "a mark",
            False,
        ),
        ("Eight miners — three of them boys — were trapped, according to police.", "Eight", False),
        ("He said that she was learning, while the board sent letters.", "the board", True),
        ("He said that she was learning while the board slept.", "the board", False),
        ("He said that, while the board slept, she was learning.", "the board", False),
        ("The firm may believe that the board can win.", "the board", True),
        ("She has to show that the board was right.", "the board", True),
        ("She went on to say that the board was right.", "the board", False),
    ],
)
def test_a_report_of_nobody_a_clause_before_a_dash_and_a_contrast_and_what_may_be_said_leave_it_open(
    text, words, is_open
):
    assert WhoseWords(document(text)).is_unclear(text.index(words)) is is_open


def test_a_deed_around_a_doubted_report_does_not_settle_it():
    """Nobody is heard in a deed, so what lies inside it is no surer for it."""
    around = report(0.9, start=0, deed=True, background=((0, len(TEXT) - 1),))
    assert WhoseWords(told(around, report(0.4))).is_unclear(START)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I saw that the old crooks were laughing at the town.", "old crooks"),
        ("A new poll showed that the failed mayor is ahead by six points.", "failed mayor"),
        ("A bad deal.\n\nLETTERS\n\nThe failed mayor sold the bridge.", "failed mayor"),
    ],
    ids=["a first person", "a poll", "readers"],
)
def test_a_writers_a_polls_and_a_readers_words_are_not_claimed_to_be_the_outlets(text, label):
    (row,) = [one for one in observed(actor_labels, text) if one.text == label]
    assert row.attrs["unsure"] and "voice" in row.attrs["unsure"]


def test_a_heading_that_says_something_else_claims_the_voice():
    text = "A bad deal.\n\nLETTERS TO THE PAST\n\nThe failed mayor sold the bridge."
    (row,) = [one for one in observed(actor_labels, text) if one.text == "failed mayor"]
    assert "voice" not in (row.attrs["unsure"] or "")
