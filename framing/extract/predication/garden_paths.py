"""Clauses that the parser was led astray in: what it takes for a subject or a noun is none.

*The bid to unseat Ada Bloom had ousted him* is not Bloom's deed, *or risk being blamed* blames no risk, and in
*a feeling that was done on purpose* the noun is nothing that anybody did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.predication.by_phrases import doer_of
from framing.extract.word_lists import terms, word_list
from framing.tags import AUXILIARIES, FINITE, NAMES, NOUN_CLAUSES, RELATIVE_TAGS, VERBAL

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["has_lost_its_subject", "is_bare_behind_past", "is_joined_participle", "is_led_astray"]

CONTENTS = terms("acts", "mere_claims") | terms("acts", "held_in_mind")
TAKING_CLAUSES = terms("acts", "requiring") | frozenset(
    verb for stance in word_list("cues")["stance"].values() for verb in stance["verbs"]
)
TAKING_GERUNDS = terms("acts", "taking_gerunds")


def is_led_astray(verb: Token) -> bool:
    """Tell a verb whose subject or target the parser most likely took from another clause."""
    return (
        _has_anothers_object(verb)
        or _is_of_a_content(verb)
        or _is_risked(verb)
        or is_bare_behind_past(verb)
    )


def _has_anothers_object(verb: Token) -> bool:
    """Tell *had ousted* of ``the bid to unseat Ada Bloom had ousted him``: the name is the object of *unseat*."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.tag_ != "VB" or above.dep_ not in NOUN_CLAUSES:
        return False
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    marked = any(c.dep_ == "mark" for c in verb.children)
    beside = subject is not None and subject.left_edge.i == above.i + 1 and above.i < verb.i
    return beside and not marked and above.lemma_ not in TAKING_CLAUSES


def _is_of_a_content(verb: Token) -> bool:
    """Tell ``have a feeling that was done on purpose``: *that* stands for what was done, not for the feeling."""
    first = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    noun = verb.head
    told = verb.dep_ == "relcl" and noun.lemma_.lower() in CONTENTS
    return told and first is not None and first.lower_ == "that" and first.i == noun.i + 1


def _is_risked(verb: Token) -> bool:
    """Tell ``take it or risk being blamed``, where the verb was read as a noun."""
    noun = verb.head
    if verb.dep_ != "acl" or noun.lower_ not in TAKING_GERUNDS or list(noun.lefts):
        return False
    first = verb.doc[noun.i + 1]
    return first.lower_ == "being" and first.head == verb


def is_bare_behind_past(verb: Token) -> bool:
    """Tell *impose* of ``it passed a bill that aims to ban it, end it and impose fines``, joined to *passed*.

    Verbs that are joined stand in one tense: a bare one goes on with an infinitive between them.
    """
    above = verb
    while above.dep_ == "conj" and above.tag_ in ("VB", "VBP"):
        above = above.head
    bare = above.i < verb.i and above.tag_ in ("VBD", "VBZ")
    own = any(c.dep_ in AUXILIARIES or c.dep_.startswith("nsubj") for c in verb.children)
    return bare and not own and any(t.tag_ == "TO" for t in verb.doc[above.i + 1 : verb.i])


def is_joined_participle(verb: Token) -> bool:
    """Tell *signed* of ``it comes in a letter released today and signed by 90 clerks``, joined to *comes*."""
    above = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or above.tag_ not in FINITE:
        return False
    alone = all(c.dep_ in ("prep", "agent", "advmod", "punct", "npadvmod") for c in verb.children)
    passive = any(c.dep_ in ("aux", "auxpass", "agent") for c in above.children)
    if not alone or passive or verb.i + 1 >= len(verb.doc):
        return False
    marker = verb.nbor(1)
    doer = doer_of(marker) if marker.lower_ == "by" else None
    return doer is not None and (is_person(doer) or doer.tag_ in NAMES)


def has_lost_its_subject(verb: Token) -> bool:
    """Tell ``the aide, who, along with officials answering the requests, signed off on it``: *who* wants a verb."""
    if verb.dep_ != "acl" or not verb.i or verb.nbor(-1).text != ",":
        return False
    before = verb.doc[verb.sent.start : verb.i]
    return any(
        t.tag_ in RELATIVE_TAGS and t.dep_ == "nsubj" and t.head.pos_ not in VERBAL for t in before
    )
