"""Where somebody spoke is named in marks as speech is, and is none of what was said."""

from __future__ import annotations

import pytest


def said(read, text):
    """Return what is said in each report, its pieces joined; words in marks alone are left out."""
    document = read(text)
    return [
        " … ".join(document.text[s:e] for s, e in one.content)
        for one in document.attributions
        if one.type != "scare"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Ada Bloom told “Fair & Early” on Tuesday",
        "Ada Bloom told Channel Four’s “Tonight” show on Tuesday",
        "Ada Bloom said in an interview with the “Morning Line” programme",
        "Ada Bloom said on the Channel Four program “This Week.”",
        "Ada Bloom told the paper’s “Weekend” section",
        "Ada Bloom said Sunday on Norham Radio’s “Face the Valley.”",
    ],
)
def test_the_programme_or_paper_that_is_spoken_to_is_no_part_of_the_words(read, told):
    text = f"“I have people studying the dam,” {told}"
    assert said(read, text if text.endswith("”") else f"{text}.") == [
        "I have people studying the dam,"
    ]


def test_what_is_told_to_a_programme_begins_behind_its_name(read):
    text = "Ada Bloom told Channel Four’s “State of the Valley” that the dam was safe."
    assert said(read, text) == ["that the dam was safe"]


def test_whoever_was_on_a_stations_programme_said_nothing_by_its_name(read):
    assert said(read, "Ada Bloom appeared on NRC’s “Face the Valley.” The dam is old.") == []
    post = "Ada Bloom commented on Facebook “You Are All Wrong.” The dam is old."
    assert said(read, post) == ["You Are All Wrong."]


def test_a_long_phrase_in_marks_is_said_by_whoever_says_the_next(read):
    text = (
        "The plan was “the latest low in a season that has been fuelled by gloom and pessimism.” "
        "It was “a contrast with a mayor who is keen on creating jobs,” Ada Bloom said."
    )
    (found,) = read(text).attributions
    assert found.speaker == "Ada Bloom"
    assert "latest low" in read(text).text[found.content[0][0] : found.content[0][1]]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Ada Bloom told the crowd “We Shall Win” and left the hall.", "We Shall Win"),
        ("Ada Bloom said the plan was a “Great Leap” for the valley.", "Great Leap"),
        ("Liberals fume at “Worst Negotiator” Ada Bloom after the vote.", "Worst Negotiator"),
        ("Ada Bloom told reporters the weir was “unsafe” on Tuesday.", "unsafe"),
        ("Ada Bloom called the engineers “Liars” on Tuesday.", "Liars"),
    ],
    ids=[
        "a clause",
        "what it is said to be",
        "what somebody is called",
        "an adjective",
        "a name given",
    ],
)
def test_other_words_in_marks_stay_words_that_were_said(read, text, part):
    assert any(part in content for content in said(read, text))


@pytest.mark.parametrize(
    "asked",
    [
        "When asked how genuine her ambition is, Ada Bloom said she would not tell.",
        "Once told that the dam had burst, Ada Bloom said she was sorry.",
        "Asked whether she would go, Ada Bloom said she would not.",
    ],
)
def test_who_was_asked_did_not_ask(read, asked):
    document = read(asked)
    cues = {
        document.text[slice(*one.cue[0])].split()[-1].lower(): one for one in document.attributions
    }
    put = cues.get("asked") or cues["told"]
    assert put.source == () or not put.source
    assert cues["said"].speaker == "Ada Bloom"


def test_goods_that_are_recalled_are_no_words(read):
    assert said(read, "The firm has recalled 2.3 million units across 14 shops.") == []
    assert said(read, "Ms. Bloom recalled that the dam was old.") == ["that the dam was old"]
