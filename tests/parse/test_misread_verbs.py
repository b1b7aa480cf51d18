"""Verbs of speech that the model takes for nouns, and nouns that stay nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.records import Document


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Police allege that the driver fled the scene.", "Police", "driver fled"),
        ("Critics allege he took two cars from the yard.", "Critics", "two cars"),
        ("Lawyers for the city allege that he lied.", "Lawyers for the city", "he lied"),
        ("Ada Reel told the inquest that the gate was open.", "Ada Reel", "gate was open"),
        ("The lawsuit charges he took two cars.", "lawsuit", "two cars"),
        ("Critics state he took two cars from the yard.", "Critics", "two cars"),
        ("The mayor counters he took two cars from the yard.", "mayor", "two cars"),
    ],
)
def test_a_verb_behind_those_who_speak_is_their_report(
    read: Callable[..., Document], text: str, speaker: str, said: str
) -> None:
    document = read(text)
    (found,) = document.attributions
    assert found.speaker == speaker
    assert said in document.text[found.start : found.content[-1][1]]


@pytest.mark.parametrize(
    "text",
    [
        "She repeated the campaign pledges he has been making for months.",
        "They toured caucus states where he has built up a team.",
        "The police report was late.",
        "He signed the party charges against the firm.",
    ],
)
def test_a_noun_before_what_was_done_with_it_stays_one(
    read: Callable[..., Document], text: str
) -> None:
    words = {"pledges", "states", "report", "charges"}
    (noun,) = (token for token in read(text).parse if token.lower_ in words)
    assert noun.pos_ == "NOUN"


def test_a_subject_behind_but_speaks(read: Callable[..., Document]) -> None:
    text = (
        "But the mayor's campaign, responding forcefully to the new challenger in the race, "
        "said the remark is a personal affront."
    )
    found = [one for one in read(text).attributions if one.cue_lemma == "say"]
    assert [one.speaker for one in found] == ["mayor's campaign"]
