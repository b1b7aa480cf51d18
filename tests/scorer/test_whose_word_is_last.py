"""Fitted on pairs the list has the last word; fitted on sentences from articles the scorer has."""

from dataclasses import replace

from framing.extract.loaded_words import at_least
from framing.lexicon import Match, read_lexicon
from framing.marking import FLAGGED
from framing.scorer import shipped_scorer


def strong():
    term = next(term for term in read_lexicon().terms if term.strength == 3)
    return Match(0, 1, (term,))


def test_the_shipped_scorer_is_fitted_on_pairs():
    assert shipped_scorer().paired
    assert not replace(shipped_scorer(), by_strength=(0.0, 0.0, 0.0, 0.0)).paired


def test_a_strong_entry_of_ours_is_marked_whatever_a_scorer_of_pairs_says():
    assert at_least(strong(), 0.01, floored=True) >= FLAGGED
    assert at_least(strong(), 0.01, floored=False) == 0.01


def test_a_users_own_entry_is_marked_whichever_scorer_is_at_work():
    term = replace(strong().terms[0], source="The Echo")
    assert at_least(Match(0, 1, (term,)), 0.01, floored=False) >= FLAGGED
