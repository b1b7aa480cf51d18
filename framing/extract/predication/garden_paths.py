"""Clauses that the parser was led astray in: what it takes for a subject or a noun is none.

*The bid to unseat Ada Bloom had ousted him* is not Bloom's deed, *or risk being blamed* blames no risk, and in
*a feeling that was done on purpose* the noun is nothing that anybody did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.predication.acts import HAPPENINGS, act_words
from framing.extract.predication.by_phrases import doer_of
from framing.extract.word_lists import terms, word_list
from framing.tags import (
    AUXILIARIES,
    DETERMINERS_AND_OWNERS,
    FINITE,
    FINITE_OR_MODAL,
    NAMES,
    NAMES_AND_PRONOUNS,
    NOUN_CLAUSES,
    NOUNS,
    RELATIVE_TAGS,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = [
    "disagrees",
    "has_lost_its_subject",
    "is_bare_behind_past",
    "is_joined_participle",
    "is_led_astray",
    "is_taken_for_participle",
    "lends_doer",
]

CONTENTS = terms("acts", "mere_claims") | terms("acts", "held_in_mind")
TAKING_CLAUSES = terms("acts", "requiring") | frozenset(
    verb for stance in word_list("cues")["stance"].values() for verb in stance["verbs"]
)
TAKING_GERUNDS = terms("acts", "taking_gerunds")
GUNS = terms("acts", "guns")
CLIMB = 4


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


def is_taken_for_participle(verb: Token) -> bool:
    """Tell *had* that opens a condition, *shot* of ``a rifle shot``, *left* of ``left and right``: no passives."""
    after = verb.doc[verb.i + 1 : verb.i + 3]
    if verb.lower_ == "had":
        return bool(after) and after[0].tag_ in DETERMINERS_AND_OWNERS | NAMES_AND_PRONOUNS
    if verb.lower_ == "shot":
        return verb.dep_ == "acl" and verb.i == verb.head.i + 1 and verb.head.lemma_ in GUNS
    return verb.lower_ == "left" and any(t.lower_ == "right" for t in after)


def has_lost_its_subject(verb: Token) -> bool:
    """Tell ``the aide, who, along with officials answering the requests, signed off on it``: *who* wants a verb."""
    if verb.dep_ != "acl" or not verb.i or verb.nbor(-1).text != ",":
        return False
    before = verb.doc[verb.sent.start : verb.i]
    return any(
        t.tag_ in RELATIVE_TAGS and t.dep_ == "nsubj" and t.head.pos_ not in VERBAL for t in before
    )


def disagrees(verb: Token, agent: Token) -> bool:
    """Tell *sue* of ``the veto of a bill letting families of victims sue``: one veto sues, many sue."""
    own = agent.head == verb and agent.dep_ == "nsubj"
    alone = not any(c.dep_ in ("aux", "conj") for c in (*verb.lefts, *agent.rights))
    single = agent.tag_ == "NN" and noun_class(agent) is None and not is_person(agent)
    return own and alone and verb.tag_ == "VBP" and single


def _may_be_done_by_event(verb: Token) -> bool:
    """Tell ``defended closing it after a wall collapsed, injuring 12``: the wall did that, and not who is said to."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.i < 2:
        return False
    if verb.nbor(-1).text != ",":
        return False
    clause = verb.nbor(-2)
    for _ in range(CLIMB):
        if clause == verb.head or clause.tag_ in FINITE_OR_MODAL:
            break
        clause = clause.head
    told = clause != verb.head and any(c.dep_ == "nsubj" for c in clause.children)
    return told and act_words(clause) in HAPPENINGS


def lends_doer(verb: Token) -> bool:
    """Tell a clause whose doer another clause lends, though one that stands nearer may be it."""
    return _may_be_done_by_event(verb) or _stands_behind_noun(verb)


def _stands_behind_noun(verb: Token) -> bool:
    """Tell ``after the quarrel over wall funding closed the doors``: right behind a noun a past tense is that one's."""
    before = verb.nbor(-1) if verb.i else verb
    plain = verb.tag_ in FINITE and not any(c.dep_ in AUXILIARIES for c in verb.children)
    return plain and before.tag_ in NOUNS and before.head != verb
