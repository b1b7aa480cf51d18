"""What a text only denies, asks for or supposes of somebody: is not a, nor is he a, would be a, want a, like a."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.phrase_edges import first_of_list
from framing.extract.grammar.unsettled import is_conditional
from framing.extract.word_lists import terms
from framing.tags import SUBJECTS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.words import Doc, Token

__all__ = ["is_supposed"]

COPULAS = terms("function_words", "copulas")
MODALS_OF_SUPPOSITION = terms("function_words", "modals_of_supposition")
SAID_ANYWAY = frozenset().union(
    *(terms("function_words", section) for section in ("seeming", "reaching", "being"))
)
WITHHOLDING = terms("function_words", "withholding")
LEAVING_OFFICE = terms("function_words", "leaving_office")
SEEKING_OFFICE = terms("function_words", "seeking_office")
WANTING = terms("function_words", "wanting")
ANYBODY = terms("function_words", "anybody")
NOT_DENYING = terms("function_words", "not_denying")
REFLEXIVE = terms("function_words", "reflexive")
UNREACHED = terms("function_words", "unreached")
DOUBTFUL_CONJUNCTIONS = terms("function_words", "doubtful_conjunctions")
NEGATION = terms("function_words", "negation")
DESIGNATING = terms("function_words", "designating")


def is_supposed(doc: Doc, one: Designation) -> bool:
    """Tell what a text denies, asks for or supposes of somebody: is not a, would be a, want a, like a."""
    if one.name is not None:
        return False
    before = doc[one.first - 1].lower_ if one.first else ""
    head = first_of_list(doc[one.head])
    next_one = before in ("next", "future") and one.noun_class == "function" and not one.plural
    if next_one or _is_not_so(doc, one) or (head.dep_ == "dobj" and _is_not_named(head.head)):
        return True
    if head.dep_ == "attr":
        return head.head.lemma_ in COPULAS and _is_unreal(head, head.head)
    if head.dep_ == "oprd":
        chosen = any(_supposes(c) for c in head.head.children) or is_conditional(head.head)
        return chosen or _is_denied(head.head) or _is_withheld(head.head)
    if head.dep_ == "pobj" and head.head.lower_ == "as":
        return _is_hoped_for(one, head.head)
    wanted = head.dep_ == "dobj" and head.head.lemma_ in WANTING
    compared = head.dep_ == "pobj" and head.head.lower_ == "like"
    return one.indefinite and not one.plural and (wanted or compared)


def _is_not_so(doc: Doc, one: Designation) -> bool:
    """Tell ``they aren't designated sponsors``, whatever the parser hung the *not* on."""
    if one.first < 2 or doc[one.first - 1].lower_ not in NEGATION:
        return False
    copula = doc[one.first - 2].lemma_ in COPULAS
    return copula and doc[one.first].lower_ not in NOT_DENYING and one.head <= one.last


def _is_not_named(verb: Token) -> bool:
    """Tell ``were not designated sponsors``, which the parser reads as an object of a passive."""
    passive = any(c.dep_ == "nsubjpass" for c in verb.children)
    return passive and verb.lemma_ in DESIGNATING and _is_denied(verb)


def _is_hoped_for(one: Designation, as_: Token) -> bool:
    """Tell ``as president, I will`` and ``declined to see him as a`` from ``served as president``.

    Whoever tries *to present herself as a reformer* is so presented.
    """
    verb = as_.head
    if verb.tag_ == "NN" and verb.dep_ in ("dobj", "pobj"):
        doing = verb.head.head if verb.head.dep_ == "prep" else verb.head
        return doing.tag_ == "VB" and not one.definite
    if verb.pos_ != "VERB":
        return verb.lemma_ == "be" and any(_supposes(c) for c in verb.children)
    office = one.noun_class == "function" and not one.definite and as_.i < verb.i
    clauses = [verb, verb.head] if verb.dep_ == "advcl" else [verb]
    hoped = office and any(c.tag_ == "MD" for clause in clauses for c in clause.children)
    yet = verb.tag_ == "VB" and verb.lemma_ not in LEAVING_OFFICE and _is_yet_to_be(verb)
    yet = yet and not any(c.dep_ == "dobj" and c.lower_ in REFLEXIVE for c in verb.children)
    sought = verb.lemma_ in SEEKING_OFFICE or yet
    return hoped or sought or _is_denied(verb) or _is_withheld(verb)


def _is_denied(verb: Token) -> bool:
    """Tell ``is not a`` and ``nor is he a``; ``not just a`` says it all the same."""
    if any(c.lower_ == "longer" and c.nbor(-1).lower_ == "no" for c in verb.children if c.i):
        return True
    if any(c.lower_ in ("nor", "neither") and c.i < verb.i for c in verb.children):
        return True
    neg = next((c for c in verb.children if c.dep_ == "neg"), None)
    if neg is None or neg.i + 1 >= len(verb.doc):
        return neg is not None
    return neg.nbor(1).lower_ not in NOT_DENYING


def _is_withheld(verb: Token) -> bool:
    """Tell ``declined to call him a``."""
    return verb.dep_ in ("xcomp", "pcomp") and (
        verb.head.lemma_ in WITHHOLDING or verb.head.head.lemma_ in WITHHOLDING
    )


def _is_unreal(top: Token, verb: Token) -> bool:
    """Tell a copula that says nothing of anybody: denied, modal, conditional, wished for."""
    words = {c.lower_ for c in top.children}
    if "no" in words or (_is_denied(verb) and "only" not in words):
        return True
    if any(_supposes(child) for child in verb.children) or is_conditional(verb):
        return True
    if verb.tag_ == "VB" and verb.dep_ == "conj" and verb.head.tag_ == "VB":
        return _is_unreal(top, verb.head)
    if verb.tag_ == "VB" and any(c.lower_ == "to" for c in verb.lefts):
        return _is_yet_to_be(verb)
    return verb.dep_ == "pcomp" and verb.head.lower_ in UNREACHED


def _is_yet_to_be(verb: Token) -> bool:
    """Tell ``fit to serve``, ``offered to appoint`` from ``went on to become``."""
    if not any(c.lower_ == "to" for c in verb.lefts):
        return False
    above = verb.head
    return above.lemma_ not in SAID_ANYWAY or above.lower_ == "going" or _is_denied(above)


def _supposes(child: Token) -> bool:
    """Tell the *would*, the *if* and the *you* of a clause that is about nobody in particular."""
    return (
        (child.dep_ == "aux" and child.tag_ == "MD" and child.lower_ in MODALS_OF_SUPPOSITION)
        or (child.dep_ == "mark" and child.lower_ in DOUBTFUL_CONJUNCTIONS)
        or (child.dep_ in SUBJECTS and child.lower_ in ANYBODY)
    )
