"""People of whom a rule, a habit or none of many cases is told, whoever they are: nobody in the news.

``A judge should not endorse a candidate``; traces typically lead to the suspect; none of the orders involved the mayor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.tags import AUXILIARIES, PRESENT, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["is_under_a_rule", "is_whoever"]

HABITUAL = terms("function_words", "habitual")
VERBS_OF_RULES = frozenset(word_list("function_words")["habitual"]["rules"])
HEADS_OF_STATE = terms("actor_nouns", "heads_of_state")
ANY_OR_A = terms("function_words", "any_of_a_kind") | terms("function_words", "indefinite_article")
CLIMB = 5


def is_under_a_rule(doc: Doc, one: Designation) -> bool:
    """Tell ``a judge should not endorse a candidate``: neither is anybody of whom the article tells."""
    if one.plural or one.definite or one.name is not None:
        return False
    verb = _clause(doc[one.head])
    while verb.dep_ == "conj" and not _aux(verb, VERBS_OF_RULES):
        verb = verb.head
    subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    if subject is None or not _aux(verb, VERBS_OF_RULES):
        return False
    before = [c.lower_ for c in subject.lefts if c.tag_ == "DT"]
    return not ANY_OR_A.isdisjoint(before) or (subject.tag_ == "NN" and not before)


def is_whoever(doc: Doc, one: Designation) -> bool:
    """Tell *the suspect* to whom traces typically lead, and *the mayor* whom no such order ever involved."""
    head = doc[one.head]
    if one.plural or not one.definite or head.dep_ in SUBJECTS:
        return False
    verb = _clause(head)
    parts = list(verb.children)
    subject = next((c for c in parts if c.dep_ in SUBJECTS and c.i < one.head), None)
    now = verb.tag_ in PRESENT or any(c.dep_ in AUXILIARIES and c.tag_ in PRESENT for c in parts)
    if subject is None or not now:
        return False
    none = subject.lower_ == "none" and any(c.lemma_ == "have" for c in parts)
    office = head.lemma_.lower() in HEADS_OF_STATE
    return none or (not office and any(c.lower_ in HABITUAL for c in parts))


def _clause(token: Token) -> Token:
    """Return the verb of the clause around a word."""
    for _ in range(CLIMB):
        if token.pos_ in VERBAL:
            return token
        token = token.head
    return token


def _aux(verb: Token, words: frozenset[str]) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in words for c in verb.children)
