"""Words in marks inside a speaker's phrase are part of what that speaker is called, and nobody says them."""

from __future__ import annotations

import pytest


def told(read, text):
    """Return who speaks and what is said, by report; words in marks alone are left out."""
    document = read(text)
    return [
        (one.speaker, " ".join(document.text[s:e] for s, e in one.content))
        for one in document.attributions
        if one.type != "scare"
    ]


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        (
            "Members of the “No, Dam, No Deal” movement",
            "Members of the “No, Dam, No Deal” movement",
        ),
        ("The author of “The Long, Dry Summer”", "author of “The Long, Dry Summer”"),
        ("Ada Bloom of the “Orrin Post”", "Ada Bloom"),
        ("Ada Bloom, author of “The Long, Dry Summer,”", "Ada Bloom"),
    ],
)
def test_a_phrase_goes_on_to_where_its_mark_closes(read, who, speaker):
    ((found, content),) = told(read, f"{who} said on Monday that the mayor had lied.")
    assert (found, content) == (speaker, "that the mayor had lied")


def test_a_name_with_commas_in_marks_is_called_whole(read):
    text = (
        "Members of the “No, Dam, No Deal” began stepping up their calls for Holm and others to "
        "“stand strong” Sunday night."
    )
    assert told(read, text)[0][0] == "Members of the “No, Dam, No Deal”"


@pytest.mark.parametrize(
    "text",
    [
        "“No,” said the mayor of Orrin.",
        "The mayor of Orrin “strongly” denied it.",
        "The mayor, asked about it, said “no” to the weir.",
    ],
)
def test_marked_words_behind_a_whole_phrase_are_no_part_of_it(read, text):
    assert all("“" not in (speaker or "") for speaker, _ in told(read, text))


def quoted(read, text):
    document = read(text)
    return [
        document.text[s:e]
        for one in document.attributions
        if one.type != "scare"
        for s, e in one.quoted
    ]


def test_a_title_that_is_spoken_of_is_nobodys_words(read):
    ruled = "Judge Ada Bloom ruled that the board broke the law when it pulled “The Lantern Year” from schools."
    assert quoted(read, ruled) == []
    assert told(read, ruled)[0][0] == "Ada Bloom"


def test_a_word_for_a_thing_in_marks_is_the_speakers(read):
    said = (
        "Ada Bloom said in Norham on Monday that the board was waging a “War on Trade” in the town."
    )
    assert quoted(read, said) == ["War on Trade"]
