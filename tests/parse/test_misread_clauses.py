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
