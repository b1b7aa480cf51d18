"""What a relative pronoun stands for, and who stands behind a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.control import bearer
from framing.extract.grammar.people_nouns import BODY_CLASSES, is_person, noun_class
from framing.extract.predication.acts import class_of_noun
from framing.extract.word_lists import INSTITUTIONS_AND_OFFICES, terms
from framing.tags import ANY_DASHES, NAMES, NOUNS_AND_PRONOUNS, RELATIVE_TAGS, VERBS

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["antecedent", "behind_dateline"]

CLIMB = 4
SOME_OF_THEM = terms("function_words", "some_of_them")
LONGEST_DATELINE = 14
INSIDE_A_NAME = frozenset(["compound", "poss", "nmod", "amod"])
WITHIN_A_BODY = terms("function_words", "within_a_body")
WITHIN_A_NAME = terms("function_words", "within_a_name")
AT_A_PLACE = terms("function_words", "at_a_place")


def antecedent(token: Token | None) -> Token | None:
    """Return what a relative pronoun stands for; of any other word itself, of a party and state whose they are.

    None where a pronoun stands in no relative clause.
    """
    if token is None or token.tag_ not in RELATIVE_TAGS or token.lower_ == "what":
        return bearer(token)
    verb = token.head
    for _ in range(CLIMB):
        if verb.dep_ == "relcl":
            return (
                None
                if _is_doing(verb.head, token) or _is_of_several(verb.head, token)
                else bearer(_event_at(_whole_name(_fitting(token, verb.head), token)))
            )
        verb = verb.head
    return None


def _is_doing(word: Token, pronoun: Token) -> bool:
    """Tell *shaping* of ``shaping who is elected`` from a noun: nobody is meant by it."""
    owned = any(c.dep_ in ("det", "poss") for c in word.lefts)
    gerund = pronoun.lower_ in ("who", "whom") and word.tag_ == "NN" and word.lower_.endswith("ing")
    return (word.tag_ in VERBS or (gerund and not is_person(word))) and not owned


def _fitting(pronoun: Token, noun: Token) -> Token:
    """Return *people* for ``people familiar with the talks who``, *board* for ``the head of the board, which``."""
    if pronoun.lower_ in ("who", "whom"):
        top = noun
        for _ in range(CLIMB + 1):
            if is_person(top) or noun_class(top) or top.tag_ in ("NNP", "NNPS", "PRP", "CD", "DT"):
                return top
            top = top.head
        return noun
    if pronoun.lower_ != "which" or not (is_person(noun) or noun.tag_ == "NNP"):
        return noun
    before = pronoun.nbor(-1) if pronoun.i else pronoun
    last = before.nbor(-1) if before.text == "," and before.i else before
    beside = last.dep_ == "pobj" and last.tag_ in NOUNS_AND_PRONOUNS and last != noun
    return last if beside and noun_class(last) in BODY_CLASSES else noun


def _whole_name(noun: Token, pronoun: Token) -> Token:
    """Return *Committee* for ``the House Committee on Harbours, which``: the name goes on behind its noun."""
    above = noun.head.head
    inside = noun.dep_ == "pobj" and noun.head.lower_ in WITHIN_A_NAME and noun.tag_ in NAMES
    body = above.tag_ in NAMES and above.lemma_.lower() in INSTITUTIONS_AND_OFFICES
    return above if inside and body and pronoun.lower_ == "which" else noun


def _is_of_several(body: Token, pronoun: Token) -> bool:
    """Tell ``many in the community who voted``: who did it are some of them and not the whole body."""
    within = body.dep_ == "pobj" and body.head.lower_ in WITHIN_A_BODY
    several = body.head.head.lower_ in SOME_OF_THEM and pronoun.lower_ == "who"
    return within and several and not is_person(body)


def _event_at(place: Token) -> Token:
    """Return *attack* for ``the attack on a post in Norland, which killed two``: a place kills nobody."""
    top = place
    for _ in range(CLIMB):
        held = top.dep_ == "pobj" and (top != place or top.head.lower_ in AT_A_PLACE)
        if place.tag_ != "NNP" or not (held or top.dep_ == "appos"):
            return place
        top = top.head.head if held else top.head
        if class_of_noun(top) is not None:
            return top
    return place


def behind_dateline(subject: Token | None, verb: Token) -> Token | None:
    """Return *Dockers* for ``NORHAM, Sept 8 (Wire) - Dockers walked out``, where the place was read as the subject."""
    if subject is None or subject.tag_ not in NAMES or subject.i >= verb.i:
        return subject
    doc, first = subject.doc, subject.sent.start
    if subject.i - first > LONGEST_DATELINE // 2 or not doc[first].text.isupper():
        return subject
    stop = min(first + LONGEST_DATELINE, verb.i)
    dash = next((i for i in range(subject.i + 1, stop) if doc[i].text in ANY_DASHES), None)
    if dash is None or (doc[dash - 1].whitespace_ == "" and doc[dash - 1].text != ")"):
        return subject
    own = (doc[i] for i in range(dash + 1, verb.i))
    return next(
        (t for t in own if t.tag_ in NOUNS_AND_PRONOUNS and t.dep_ not in INSIDE_A_NAME), subject
    )
