"""Speech that print gives away: turns, headline colons, captions; and documents as sources."""

from __future__ import annotations

import pytest
from said import printed

from framing.parse import parse
from framing.records import Article, Attribution, Cleaned, Document, OffsetMap, Zone


def _pairs(document: Document) -> list[tuple[str, str]]:
    return [(printed(document, a.source), printed(document, a.content)) for a in _told(document)]


def _told(document: Document) -> list[Attribution]:
    return [a for a in document.attributions if a.type != "scare"]


def _with_headline(text: str) -> Document:
    zones = (Zone(0, text.index("\n"), "headline"),)
    cleaned = Cleaned(text, OffsetMap(), (), zones)
    return parse(Article("a", "Outlet", text), cleaned)


@pytest.mark.parametrize(("one", "other"), [("SMITH", "ORME"), ("Q", "A")])
def test_turns_of_an_interview_belong_to_whom_they_name(read, one, other):
    """Each line's words are its speaker's, marks or none."""
    text = f"{one}: Why did it fail?\n{other}: We do not know yet.\n{one}: Who will pay?\n{other}: The firm will."
    assert _pairs(read(text)) == [
        (one, "Why did it fail"),
        (other, "We do not know yet"),
        (one, "Who will pay"),
        (other, "The firm will"),
    ]


def test_a_name_before_a_headlines_colon_speaks():
    """Calloway: … is hers where the text knows her."""
    document = _with_headline(
        "Calloway: dam was never safe\nThe mayor, Ines Calloway, spoke in the hall."
    )
    assert ("Calloway", "dam was never safe") in _pairs(document)


def test_a_title_before_a_headlines_colon_says_nothing():
    """School of horror: … has no speaker."""
    document = _with_headline(
        "School of horror: 60 pupils fall ill\nPupils fell at the school on Monday."
    )
    assert not _pairs(document)


def test_a_question_about_a_name_before_a_headlines_colon_is_the_outlets():
    """Calloway: hero or villain? asks the reader."""
    document = _with_headline(
        "Calloway: hero or villain?\nThe mayor, Ines Calloway, spoke in the hall."
    )
    assert not _pairs(document)


def test_a_photo_credit_is_no_speech(read):
    """Photo: N. names who took it."""
    document = read("The mayor walks over the bridge on Monday. Photo: Lena Ostrow")
    assert not _pairs(document)


def test_a_caption_with_words_in_marks_keeps_their_speaker(read):
    """A caption's quotation has its speaker as anywhere."""
    document = read("Ines Calloway at the bridge. “We asked twice,” she said. Photo: Lena Ostrow")
    assert _pairs(document) == [("she", "We asked twice,")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Figures from the county show that rents rose by a third.", "Figures from the county"),
        ("According to a tally by the wire, 40 ships are waiting.", "a tally by the wire"),
        ("The memo says staff must be on call.", "The memo"),
        (
            "A report by the inspectorate found that the spillway was too narrow.",
            "A report by the inspectorate",
        ),
    ],
)
def test_documents_and_data_are_sources_of_their_own_type(read, text, source):
    """What paper says is reported on paper's word."""
    (found,) = _told(read(text))
    assert found.type == "document"
    assert text[found.source[0][0] : found.source[0][1]] == source


def test_a_sign_of_several_joined_ones_is_one_word():
    from framing.clean import clean
    from framing.parse.model import load_model, prepared
    from framing.records import Article

    text = clean(Article("a", "Echo", "The family 👨‍👩‍👧‍👦, and 🏳️‍🌈 left the fer\u200dry.")).text
    words = [token.text for token in prepared(load_model(), text)]
    assert words == ["The", "family", "👨‍👩‍👧‍👦", ",", "and", "🏳️‍🌈", "left", "the", "ferry", "."]
