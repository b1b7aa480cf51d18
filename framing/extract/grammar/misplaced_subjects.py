"""Doers of a clause that the parser hung on something else: on a list, on the noun before, on a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import BODY_CLASSES, is_person, noun_class
from framing.extract.word_lists import terms
from framing.tags import (
    APPOSED_OR_JOINED,
    AUXILIARIES,
    FINITE_OR_MODAL,
    NAMES,
    NAMES_AND_PRONOUNS,
    NOUNS,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["accused", "beside_gerund", "caught", "is_somebody", "nearest", "swallowed"]

CATCHING = terms("acts", "catching")
OF_WHAT = terms("acts", "of_what")
CLIMB = 4


def swallowed(verb: Token) -> Token | None:
    """Return *law* for ``was haunted by fears, and no law could save it``, which the parser lists with the fears."""
    auxiliaries = [c for c in verb.children if c.dep_ in AUXILIARIES and c.i < verb.i]
    first = min((c.i for c in auxiliaries), default=verb.i)
    opening = verb.doc[first]
    finite = opening.tag_ in FINITE_OR_MODAL
    if verb.dep_ != "conj" or not finite or first == 0:
        return None
    noun = verb.doc[first - 1]
    if noun.tag_ not in NOUNS or noun.dep_ != "conj" or noun.head.i > noun.i:
        return None
    joined = noun.left_edge.nbor(-1) if noun.left_edge.i else noun
    return noun if joined.tag_ == "CC" and verb.head.i < joined.i else None


def caught(verb: Token) -> Token | None:
    """Return *Ada Bloom* for ``a camera captured Ada Bloom of Norland promising to close it``."""
    doing = verb.head if verb.dep_ == "xcomp" and verb.tag_ == "VB" else verb
    if doing.tag_ != "VBG" or doing.dep_ not in ("advcl", "xcomp", "acl") or doing.i == 0:
        return None
    before = doing.nbor(-1)
    for _ in range(CLIMB):
        if before.dep_ == "dobj" and before.head.lemma_ in CATCHING:
            return before
        if before.dep_ not in ("pobj", "prep", "compound"):
            return None
        before = before.head
    return None


def accused(preposition: Token) -> Token | None:
    """Return *N.* for ``accused N. and two senators of lying``, where the parser hung the phrase on the senators."""
    noun = preposition.head
    while noun.dep_ in APPOSED_OR_JOINED:
        noun = noun.head
    if noun.dep_ != "dobj" or not is_somebody(noun):
        return None
    return noun if noun == preposition.head or noun.head.lemma_ in OF_WHAT else None


def beside_gerund(verb: Token) -> Token | None:
    """Return *House* for ``followed by the House passing it``: the preposition holds both."""
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or verb.i == 0:
        return None
    if (own := _gapped(verb.head)) is not None:
        return own
    noun = verb.nbor(-1)
    held = noun.dep_ == "pobj" and noun.head == verb.head and noun.i > verb.head.i
    return noun if held and is_somebody(noun) else None


def _gapped(preposition: Token) -> Token | None:
    """Return *Bloom* for ``each made promises, Bloom by pledging to close it``: the verb is left out."""
    noun = preposition.nbor(-1) if preposition.i > 1 else preposition
    opened = noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == ","
    loose = noun.dep_ in ("npadvmod", "appos", "conj", "dep") and noun.tag_ in NAMES
    return noun if loose and opened and preposition.lower_ == "by" else None


def nearest(verb: Token) -> Token | None:
    """Return *committee* for ``the chairman of the committee investigating it``; a place does nothing."""
    before = verb.nbor(-1)
    body = noun_class(before) in BODY_CLASSES
    if before != verb.head and before.dep_ == "pobj" and before.head.lower_ == "of" and body:
        return before
    loose = verb.head.dep_ == "pobj" and before.tag_ in ("RB", ",") and not is_somebody(verb.head)
    listed = before.text == "," and verb.head.dep_ in ("conj", "dobj")
    return None if loose or listed else verb.head


def is_somebody(noun: Token) -> bool:
    """Tell a name, a pronoun or a noun of people."""
    return noun.tag_ in NAMES_AND_PRONOUNS or is_person(noun)
