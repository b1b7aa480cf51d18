"""The auxiliaries of a verb, and which word carries its tense."""

import pytest

from framing.extract.grammar.auxiliaries import auxiliaries, first_of_group
from framing.testing import document
from framing.words import words_of


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("The dam has been closed.", "closed", ["has", "been"]),
        ("The crew will leave.", "leave", ["will"]),
        ("The crew left.", "left", []),
    ],
)
def test_a_verb_has_its_auxiliaries_in_order(text, verb, words):
    token = next(t for t in words_of(document(text)) if t.text == verb)
    assert [t.text for t in auxiliaries(token)] == words
    assert first_of_group(token).text == (words or [verb])[0]
