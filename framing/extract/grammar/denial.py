"""What denies a clause: *nobody*, *neither … nor*, *no longer*, *I do not think that*, *denied that*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms
from framing.tags import FINITE_OR_PARTICIPLE

if TYPE_CHECKING:
    from framing.words import Token

__all__ = [
    "is_doubted",
    "is_either_way",
    "is_no_longer",
    "is_nobody",
    "is_none",
    "is_nor",
    "is_unthought",
    "negates",
]

NEGATIVE_SUBJECTS = terms("acts", "negative_subjects")
THINKING = terms("acts", "thinking")
DENYING = frozenset(["deny"])


def is_no_longer(word: Token) -> bool:
    """Tell the *longer* of *no longer*."""
    return word.lower_ == "longer" and word.i > 0 and word.nbor(-1).lower_ == "no"


def is_nor(verb: Token) -> bool:
    """Tell ``neither met nor appointed him``: the second of two denied."""
    return verb.dep_ == "conj" and any(c.lower_ == "nor" for c in verb.head.children)


def is_doubted(verb: Token) -> bool:
    """Tell *I do not think it was signed*, whose *not* is of what is thought, and *denied it was signed*."""
    above = verb.head
    finite = verb.tag_ in FINITE_OR_PARTICIPLE
    return verb.dep_ == "ccomp" and finite and (is_unthought(verb) or _is_denying(above))


def is_unthought(verb: Token) -> bool:
    """Tell the clause of *I do not feel that I should be forced*."""
    if verb.dep_ != "ccomp" or verb.head.lemma_ not in THINKING:
        return False
    return any(c.dep_ == "neg" or (c.dep_ == "nsubj" and is_nobody(c)) for c in verb.head.children)


def _is_denying(above: Token) -> bool:
    """Tell *denied that he asked*; who did not deny it, or is to deny it, says nothing against it."""
    denies = above.lemma_ in DENYING and above.tag_ != "VB"
    return denies and all(c.dep_ != "neg" and c.tag_ not in ("MD", "TO") for c in above.children)


def is_nobody(subject: Token) -> bool:
    """Tell *nobody* and *no senator*."""
    return subject.lower_ in NEGATIVE_SUBJECTS or is_none(subject)


def is_none(noun: Token) -> bool:
    """Tell *no plan* and *no intention*."""
    return any(c.lower_ == "no" and c.dep_ in ("det", "neg") for c in noun.lefts)


def is_either_way(verb: Token) -> bool:
    """Tell the second verb of *how the choice was made or not made*, which denies nothing."""
    joined = any(c.lower_ == "or" and c.i < verb.i for c in verb.head.children)
    return verb.dep_ == "conj" and verb.head.lemma_ == verb.lemma_ and joined


def negates(word: Token) -> bool:
    """Tell the *not* of a clause; in ``if he doesn't he should`` it belongs to the clause before."""
    before = word.nbor(-1) if word.i else word
    if word.dep_ == "neg" and before.dep_ == "advcl" and before.head == word.head:
        return False
    return word.dep_ == "neg" or word.lower_ in ("never", "neither") or is_no_longer(word)
