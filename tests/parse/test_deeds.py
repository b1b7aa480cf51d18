"""What tells a deed, an aim or a state is kept as a report, and nobody is heard in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from framing.records import Attribution, Document


def _about(document: Document, words: str) -> list[Attribution]:
    at = document.text.index(words)
    return [a for a in document.attributions if any(s <= at < e for s, e in a.content)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council decided on Monday to close the old library.", "close the old"),
        ("The mayor refused on Monday to sell the harbour.", "sell the harbour"),
        ("The firm is expected to shut the plant in May.", "shut the plant"),
        ("The mayor would not say whether the plant would shut.", "the plant would"),
        ("The ruling allows residents to sue the firm.", "residents to sue"),
        ("Mr. Lund did not condemn the violence.", "the violence"),
        ("Police did not charge anyone.", "anyone"),
        ("The inquiry focuses on whether the mayor lied to the town.", "the mayor lied"),
        ("Judicial ethics require that a judge step aside.", "a judge step"),
        ("Mr. Lund named her the bishop’s successor.", "successor"),
        ("The campaign has proved to be a bleak season for bankers.", "a bleak season"),
    ],
)
def test_nobody_is_heard_in_a_decision_an_aim_or_what_is_due(read, text, words):
    """Whatever attribution holds such words is a deed, and the words are narration."""
    document = read(text)
    found = _about(document, words)
    assert all(one.deed for one in found)
    assert found
    assert document.voice_at(document.text.index(words)).voice == "narration"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council said on Monday that it would close the library.", "it would close"),
        ("Residents were worried that the plant would shut.", "the plant would"),
        ("The police named the captain as the gunman.", "the gunman"),
        ("The mayor decided that the harbour was worth more than the town.", "the harbour was"),
        ("Officials have repeatedly made the case that the plant is safe.", "the plant is"),
        ("“We shall close it,” decided the mayor.", "We shall close"),
    ],
)
def test_words_and_thoughts_are_no_deeds(read, text, words):
    """A clause that somebody says or thinks is theirs, whatever the cue."""
    document = read(text)
    found = _about(document, words)
    assert found
    assert not any(one.deed for one in found)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The mayor vetoed the bill on Monday.", True),
        ("A Tory senator blocked the bill.", True),
        ("The mayor condemned the bill on Monday.", False),
        ("The council rejected the motion on Monday.", True),
        ("A judge dismissed the lawsuit on Monday.", True),
        ("The council rejected criticism of the motion.", False),
        ("Ms. Holm rejected the offer on Monday.", False),
        ("The bill, known as the Dam Safety Act, stops towns from suing.", True),
        ("Ms. Holm is sure to win the vote.", True),
        ("Ms. Holm is certain that she will win.", False),
    ],
)
def test_an_act_of_power_is_no_words(read, text, deed):
    (found,) = read(text).attributions
    assert found.deed is deed
