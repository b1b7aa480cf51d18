"""Clauses that the parser hangs on the wrong word: whom it was told, and what somebody was protesting."""

import pytest


def content_of(read, text, cue):
    document = read(text)
    return [
        " ".join(document.text[s:e] for s, e in one.content)
        for one in document.attributions
        if one.cue_lemma == cue
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            'Hale told the pupils she understands "the anger" between some farmers and the firm.',
            'she understands "the anger" between some farmers and the firm',
        ),
        (
            'Bloom told the visitors he shares "the worry" of many families.',
            'he shares "the worry" of many families',
        ),
    ],
)
def test_what_somebody_is_told_is_the_whole_clause(read, text, content):
    assert content_of(read, text, "tell") == [content]
    assert content_of(read, text, "understand") == []


def test_a_relative_clause_about_who_is_told_is_not_what_was_told(read):
    text = 'Hale told the pupils who understand "the anger" of the town to leave.'
    assert not any("understand" in told for told in content_of(read, text, "tell"))


def test_as_somewhere_protests_fade_is_nobodys_report(read):
    text = "Hale says he understands distrust of firm as Marrow protests fade"
    assert content_of(read, text, "protest") == []
    assert content_of(read, text, "say") == [
        "he understands distrust of firm as Marrow protests fade"
    ]


def test_as_the_mayor_says_is_a_report(read):
    assert content_of(read, "The dam will hold, as Mayor Hale says, until spring.", "say")


def speaker_of(read, text, part):
    document = read(text)
    return next(
        one.speaker
        for one in document.attributions
        if any(part in document.text[s:e] for s, e in one.content)
    )


def test_a_report_that_ends_in_marks_has_the_words_in_them(read):
    text = (
        "Earlier in the day Holm had also said that the wall plans should be dropped, because the wall costs more each "
        "year, as well as contending that the state-run office was “anachronistic.”"
    )
    (said,) = content_of(read, text, "say")
    assert said.endswith("“anachronistic.”")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bloom said the wall was safe, and Rex Lyle called her “a gambler with lives.”",
        "Rex Lyle said the pumps had passed every test and called Ada Bloom “a gambler with lives.”",
    ],
)
def test_words_in_marks_of_another_report_stay_with_it(read, text):
    assert not any("gambler" in said for said in content_of(read, text, "say"))


@pytest.mark.parametrize("passive", ["and accused of theft twice", "and described as a thief"])
def test_who_is_accused_did_not_accuse(read, passive):
    document = read(f"Rex Holm told others how he had been stopped {passive} in the past.")
    assert not [
        one.speaker
        for one in document.attributions
        if one.cue_lemma in {"accuse", "describe"} and one.speaker
    ]


def test_who_accuses_somebody_of_something_did(read):
    assert speaker_of(read, "Rex Holm accused the mayor of theft.", "theft") == "Rex Holm"


def test_a_day_behind_the_cue_is_no_part_of_what_was_said(read):
    text = "Rex Holm said Tuesday Reel’s comments were “out of place.” He said Tuesday’s vote was late."
    assert content_of(read, text, "say") == [
        "Reel’s comments were “out of place.”",
        "Tuesday’s vote was late",
    ]


def test_a_horizontal_bar_is_a_dash(read):
    text = "Five men had been charged ― two of them with theft ― the Department of Rivers said."
    (said,) = content_of(read, text, "say")
    assert said.startswith("Five men had been charged")


def test_the_candidate_may_be_the_senator_in_view_and_no_policeman(read):
    text = (
        "The day brought relief for the judge, with {} Rex Holm giving support for her comments. "
        "The Democratic presidential candidate said she was right."
    )
    assert speaker_of(read, text.format("Sen."), "she was right") == "Rex Holm"
    assert speaker_of(read, text.format("Police Chief"), "she was right") != "Rex Holm"


def speakers(read, text):
    return {one.cue_lemma: one.speaker for one in read(text).attributions}


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The mayor remained unconvinced that the bridge was safe.", "unconvinced"),
        ("Ada Bloom is not sure it will happen.", "sure"),
        ("Ms. Bloom was more angry that the bridge was late.", "angry"),
        ("Ms. Bloom seemed sure that the bridge was late.", "seem"),
        ("Ada Bloom said it will happen.", "say"),
    ],
)
def test_a_cue_with_an_adjective_goes_by_that(read, text, cue):
    assert list(speakers(read, text)) == [cue]


def test_what_a_semicolon_parts_from_a_headlines_clause_is_no_speaker(read):
    document = read(
        "President Arkady leads the nation in mourning; criminal negligence of driver established"
    )
    assert not [one for one in document.attributions if one.cue_lemma == "establish"]


def test_a_date_by_which_something_is_expected_does_not_expect_it(read):
    document = read("The analysis of the second sample is expected by 23 April.")
    assert not [one for one in document.attributions if one.source]
