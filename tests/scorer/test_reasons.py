"""A reason is told in a reader's words: every kind of feature has its own."""

from dataclasses import replace
from itertools import product

import pytest
import spacy
from spacy.tokens import Doc

from framing.lexicon import Match, read_lexicon
from framing.lexicon.guards import Guard
from framing.scorer.features import AROUND, TOLD, Word, of_place, of_word, told

VOCAB = spacy.blank("en").vocab


def word(text):
    doc = Doc(VOCAB, [text], lemmas=[text.lower()], pos=["ADJ"], tags=["JJ"], deps=["amod"])
    return doc[0]


def every_feature():
    """All features of two words, wherever they may stand."""
    guard = Guard("near", frozenset({"harbour"}))
    term = replace(read_lexicon().terms[0], guards=(guard,))
    matches = (None, Match(0, 1, (term,)))
    for text, match, quoted, around in product(
        ("vile", "Vile"), matches, (True, False), AROUND.values()
    ):
        token = word(text)
        yield from of_word(token)
        yield from of_place(Word(token, match, quoted, around))


def test_every_kind_of_feature_has_a_wording_and_no_wording_is_of_none():
    assert {feature.partition("=")[0] for feature in every_feature()} == set(TOLD)


def test_no_name_of_ours_reaches_the_reader():
    for feature in every_feature():
        wording = told(feature)
        assert wording != feature
        assert wording.startswith(("the ", "its ", "what ", "TextBlob’s "))
        assert not set("=^${}") & set(wording)


@pytest.mark.parametrize("feature", ["u=vile", "g=vil", "before", "=", ""])
def test_an_unknown_kind_is_refused(feature):
    with pytest.raises(ValueError, match="has no wording"):
        told(feature)


@pytest.mark.parametrize(
    ("feature", "wording"),
    [
        ("lp=and/or/CCONJ", "the word “and/or”"),
        ("w=$5", "the word “$5”"),
        ("w=a=b", "the word “a=b”"),
        ("c=^vil", "the letters “vil”"),
        ("d=amod", "its grammatical function"),
    ],
)
def test_what_is_printed_is_told_as_printed(feature, wording):
    assert told(feature) == wording
