"""In whose terms a content is given: the speaker's claim, or a thing that the outlet names."""

from __future__ import annotations

import pytest
from said import voice_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Senators opposed the costly measure on Tuesday.", "the costly measure"),
        ("The mayor criticized the council for closing the small library.", "closing the small"),
        ("The minister cast doubt on the chances of the rebel group.", "the rebel group"),
        ("The firm denied the damning allegations on Monday.", "the damning allegations"),
        ("The mayor mourned the worst flood in living memory.", "the worst flood"),
    ],
)
def test_a_thing_that_is_there_without_the_speech_is_named_by_the_outlet(read, text, words):
    """The object of a judgement, and what points back to words of others, are narration."""
    assert voice_of(read(text), words) == "narration"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Shopkeepers warned of empty shelves on Tuesday.", "empty shelves"),
        ("The union demanded a total victory on Tuesday.", "a total victory"),
        ("The report described the plan as ordinary prudence.", "ordinary prudence"),
        ("The mayor accused the council of hiding a scandal.", "hiding a scandal"),
        ("The mayor dismissed claims that he had lied to the council.", "he had lied"),
        ("Asked which of his sons he was backing, he said nothing.", "which of his sons"),
    ],
)
def test_what_is_there_by_the_speech_alone_is_in_the_speakers_terms(read, text, words):
    """What is warned of, demanded, asserted of somebody or asked stays attributed."""
    assert voice_of(read(text), words) == "attributed"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The officer refused to testify at the hearing.", "testify"),
        ("The spokesman declined to say whether the reckless plan would go on.", "the reckless"),
        ("The minister is expected to return on Monday.", "return"),
        ("It appears that the storm has cost more than the wall.", "the storm"),
    ],
)
def test_acts_and_the_outlets_own_inference_are_nobodys_words(read, text, words):
    """A refusal, what is due and what seems so are narration."""
    assert voice_of(read(text), words) == "narration"


def test_according_to_reaches_the_nearer_of_two_clauses(read):
    """The clause before it, with a subject of its own, is the outlet's."""
    document = read(
        "The mayor has announced harsh rules for the harbour and some 4,000 lodgers have moved, "
        "according to the ministry."
    )
    assert voice_of(document, "harsh rules") == "narration"
    assert voice_of(document, "lodgers have moved") == "attributed"


def test_of_whom_something_is_believed_belongs_to_the_belief(read):
    """The subject of a belief is reported with it."""
    assert voice_of(read("The wealthy owner is believed to be in hiding."), "The wealthy") == (
        "attributed"
    )


@pytest.mark.parametrize(
    "text",
    [
        "“The council is corrupt.” The mayor left early, and the hall was dark.",
        "A shop on the quay closed. “Bogus thugs.” The mayor left early.",
    ],
)
def test_a_sentence_in_marks_that_nobody_is_given_for_is_somebodys_speech(read, text):
    """Short or first in its article: its stop stands inside the marks, a sentence's end before them."""
    document = read(text)
    (found,) = [a for a in document.attributions if a.quoted]
    assert (found.type, found.status) == ("direct", "unresolved")


def test_a_word_in_marks_beside_a_verb_that_is_no_cue_is_a_scare_quote(read):
    """Nobody utters the subject of failing or being late."""
    document = read("The so-called “reform” failed in the town. The mayor’s “plan” was late.")
    assert [a.type for a in document.attributions] == ["scare", "scare"]
    assert voice_of(document, "so-called") == "narration"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council spent the whole of Monday mending a wall that it had wrecked.", "mending"),
        ("The minister would not say whether the reckless plan would go on.", "the reckless plan"),
        ("The firm did little to explain why the shabby wall had burst.", "the shabby wall"),
    ],
)
def test_deeds_and_what_somebody_did_not_tell_are_nobodys_words(read, text, words):
    """What is done, and the question that was not answered, are narration."""
    assert voice_of(read(text), words) == "narration"


def test_what_somebody_is_for_is_in_their_terms(read):
    """A clause of what was said, and a cue that holds something to be so, stay attributed."""
    text = "The minister did not say that the shabby wall had burst."
    assert voice_of(read(text), "the shabby wall") == "attributed"
