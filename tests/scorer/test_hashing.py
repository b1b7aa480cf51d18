"""Words are hashed together and remembered; a word's score is still its own."""

import pytest
import spacy
from spacy.tokens import Doc

from framing.scorer import shipped_scorer
from framing.scorer.features import of_word, summed_words
from framing.scorer.hashed import columns, summed
from framing.sentiment import opinion, sentiment

WORDS = ["Mob", "mob", "bananarama", "naïve", "U.S.", "x", "so-called", "horribly", "terribly"]


@pytest.fixture(scope="module")
def doc():
    return Doc(
        spacy.blank("en").vocab,
        words=WORDS,
        lemmas=[word.lower() for word in WORDS],
        pos=["NOUN"] * len(WORDS),
        tags=["NN"] * len(WORDS),
        deps=["dep"] * len(WORDS),
        heads=[0] * len(WORDS),
    )


def test_words_summed_together_weigh_what_their_features_weigh_one_by_one(doc):
    weights = shipped_scorer().weights
    alone = [sum(float(weights[at]) for at in columns(of_word(token))) for token in doc]
    assert summed_words(list(doc), weights) == alone


def test_no_words_weigh_nothing():
    assert summed([], [], weights=shipped_scorer().weights) == []


def test_a_word_scores_the_same_whatever_was_scored_before_it(doc):
    scorer = shipped_scorer()
    scorer._words.clear()
    both = scorer._own(list(doc))
    scorer._words.clear()
    assert [scorer._own([token])[0] for token in reversed(list(doc))][::-1] == both


def test_textblobs_opinion_of_a_word_is_textblobs_own():
    rate = sentiment()
    rate.load()
    for word in [*dict.keys(rate), "table", "u.s.", ":d", "o.o", "10am"]:
        rated = rate.assessments([(word, None)])
        assert opinion(word) == ((rated[0][1], rated[0][2]) if rated else None), word
