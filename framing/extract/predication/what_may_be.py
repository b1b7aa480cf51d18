"""Clauses of what need not be so: of a thing that may never be, of a mere possibility, of what was not said.

*May be a rule that breaks it*, *promised a wall made of stone*, *the possibility that she broke it*, *did not say that
he had lied*. What such a clause tells is neither claimed as done nor denied (Karttunen 1971; Saurí & Pustejovsky 2009).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import first_of_group
from framing.extract.word_lists import terms
from framing.tags import COMMON_NOUNS, FINITE, NOUN_CLAUSES, VERBAL

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["clause_of_thing", "is_let_by_rule", "is_mere_possibility", "is_unstated"]

NOUNS_OF_WHAT_MAY_BE = (terms("acts", "open_nouns") | terms("acts", "mere_claims")) - {"case"}
LAWS = terms("acts", "laws")
PLANS = terms("acts", "plans")
FACTIVE = terms("acts", "factive")
POINTING_OR_BOTH = terms("function_words", "pointing_or_both")
CLIMB = 2


def clause_of_thing(verb: Token) -> Token | None:
    """Return the verb whose object is the indefinite thing that a clause is told of: *may be* a rule that breaks it."""
    noun = verb.head
    if verb.dep_ not in NOUN_CLAUSES or not _is_indefinite(noun):
        return None
    for _ in range(CLIMB):
        above = noun.head.head
        if noun.dep_ != "pobj" or noun.head.lower_ != "of" or above.tag_ not in COMMON_NOUNS:
            break
        noun = above
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    fits = noun.dep_ in ("dobj", "attr", "pobj") and above.pos_ in VERBAL
    return above if fits else None


def _is_of_a_plan(verb: Token) -> bool:
    """Tell ``announced a plan that paid for it``: what a plan does is not done by its being told."""
    who = next((c for c in verb.children if c.tag_ == "WDT" and c.dep_ == "nsubj"), None)
    return verb.dep_ == "relcl" and who is not None and verb.head.lemma_.lower() in PLANS


def _is_indefinite(noun: Token) -> bool:
    """Tell *a wall* and *people* from *the wall*, *their wall* and names."""
    known = any(c.dep_ == "poss" or c.lower_ in POINTING_OR_BOTH for c in noun.lefts)
    return noun.tag_ in COMMON_NOUNS and not known


def is_mere_possibility(verb: Token) -> bool:
    """Tell ``the possibility that she broke it`` and ``a claim that he had lied``."""
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.children)
    noun = verb.head
    named = noun.tag_ in COMMON_NOUNS and noun.lemma_.lower() in NOUNS_OF_WHAT_MAY_BE
    return _is_of_a_plan(verb) or (that and named and verb.dep_ in ("acl", "ccomp"))


def is_let_by_rule(above: Token) -> bool:
    """Tell ``a bill letting families sue``: what a rule lets somebody do need not be done."""
    subject = next((c for c in above.children if c.dep_ == "nsubj"), None)
    rule = above.head if above.dep_ in NOUN_CLAUSES else subject
    return above.lemma_ == "let" and rule is not None and rule.lemma_.lower() in LAWS


def is_unstated(verb: Token) -> bool:
    """Tell ``did not say that he had lied``; what somebody did not know or regret was so."""
    above = verb.head
    first = first_of_group(verb)
    if verb.dep_ != "ccomp" or above.lemma_ == "be" or first.tag_ not in FINITE:
        return False
    denied = any(c.dep_ == "neg" for c in above.children)
    return denied and above.lemma_ not in FACTIVE and above.i < verb.i
