"""What of a reported content is the outlet's own wording."""

from __future__ import annotations

import pytest
from said import voice_of

_OWN = (
    (
        "Judge Ada Bloom ordered the board to restock “The Lantern Year,” a graphic novel aimed at children.",
        "a graphic novel aimed at children",
    ),
    (
        "Judge Ada Bloom ordered the return of a novel that was pulled, in what campaigners called a victory.",
        "in what campaigners",
    ),
    ("The union accused the company of hiding the report on Tuesday.", "the company"),
    ("Residents urged the minister to visit the flooded streets.", "the minister"),
    (
        "Ms. Orme said that Harbour Lane, a quiet street by the docks, would be closed.",
        "a quiet street by the docks",
    ),
    (
        "The mayor said that Peter Lund, who joined the firm as a boy, would resign.",
        "who joined the firm as a boy",
    ),
    (
        "Ms. Orme said that the review, ordered by the council in May, was fair.",
        "ordered by the council",
    ),
    (
        "The firm said that it had kept the port in operation, a feat that customers had doubted.",
        "a feat",
    ),
    (
        "The attorney general promised to defend the law after two states sued over it.",
        "two states sued",
    ),
    (
        "Mr. Lund said he would plead not guilty, and friends of his have predicted that he will win.",
        "friends of his",
    ),
)
_THEIRS = (
    (
        "But Mr. Lund also acknowledged another reason: He did not want to wait on the board.",
        "He did not want to wait",
    ),
    ("The union accused the company of hiding the report on Tuesday.", "hiding the report"),
    ("Residents urged the minister to visit the flooded streets.", "visit the flooded streets"),
    ("The mayor rejected the reckless plan, her office said.", "reckless plan"),
    ("The mayor said the embassy in Benghazi, Libya, had been attacked.", "Libya"),
    ("He said that the council backed a plan, drawn up by Ms. Orme, to sell it.", "drawn up"),
    ("He said that the wall built by his firm would hold.", "built by his firm"),
    ("He said that people who drank the water were ill.", "people who drank the water"),
)


@pytest.mark.parametrize(("text", "words"), _OWN)
def test_whom_words_are_aimed_at_and_who_somebody_is_stay_the_outlets(read, text, words):
    """Targets and asides inside a content are narration."""
    assert voice_of(read(text), words) == "narration"


@pytest.mark.parametrize(("text", "words"), _THEIRS)
def test_what_is_said_stays_the_speakers(read, text, words):
    """The claim itself, a rejected thing and a restrictive clause stay attributed."""
    assert voice_of(read(text), words) == "attributed"


def test_the_content_keeps_its_span_whatever_is_background(read):
    """Background is marked inside the content, not cut out of it."""
    document = read("The union accused the company of hiding the report on Tuesday.")
    (found,) = [a for a in document.attributions if a.cue_lemma == "accuse"]
    start, end = found.content[0]
    assert "the company" in document.text[start:end]
    assert [document.text[s:e] for s, e in found.background] == ["the company"]


def test_an_aside_in_quotation_marks_is_spoken(read):
    """What stands between marks is quoted, apposition or not."""
    document = read('"My brother, a diver, never came home," Ms. Orme said.')
    assert voice_of(document, "a diver") == "quoted"


@pytest.mark.parametrize(
    "text",
    [
        "Spokesman Ivo Maran, referring to the old harbour bridge, declined to say more.",
        "The watchdog that is supposed to police the dams was late.",
    ],
)
def test_a_bare_topic_and_a_duty_are_nobodys_words(read, text):
    """What is only named as a topic, and what somebody is meant to do, stay narration."""
    assert voice_of(read(text), "the old" if "old" in text else "police") == "narration"
