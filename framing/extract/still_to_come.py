"""Whether an act hangs under what is still to come, wanted, required or only possible.

Openness goes down the tree: *is expected to vote, followed by*, *urged them to ensure that it is enforced*, *would have
to act after it was released* (FactBank: Saurí & Pustejovsky 2009, nested sources and embedded events).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_maybe", "is_of_the_future", "is_required", "may_not", "under_would"]

MAYBE = terms("acts", "maybe")
REQUIRING = terms("acts", "requiring")
FORESEEING = terms("acts", "foreseeing")
MAKING_SURE = frozenset(["sure", "certain"])
POSSIBLY = frozenset(["may", "might"])
REMOTE = frozenset(["would", "could", "should", "might"])
BACKSHIFTING = frozenset(["after", "once", "until", "when", "before", "as"])
PRESENT = frozenset(["VBZ", "VBP", "VB"])
CLIMB = 4


def is_maybe(verb: Token) -> bool:
    """Tell ``possibly cancelling it`` and ``Perhaps they shot him``."""
    for child in verb.children:
        if child.lower_ in MAYBE and child.dep_ == "advmod" and child.i < verb.i:
            after = child.nbor(1)
            if after.tag_ not in ("RB", "JJ", "CD", ",", "IN") or after == verb:
                return True
    return False


def may_not(aux: list[Token]) -> bool:
    """Tell ``might not be treated``, which denies nothing."""
    return any(c.lower_ in POSSIBLY for c in aux)


def is_required(verb: Token) -> bool:
    """Tell the clause of ``ensure that it is enforced``, ``hopes they ban it`` and ``wants the bridge built``.

    What somebody ensured in the past was done.
    """
    top = verb.head
    if verb.dep_ == "conj" and top.dep_ in ("ccomp", "advcl", "conj"):
        shared = verb.tag_ == "VBN" and not _aux(verb)
        return _first(top if shared else verb).tag_ in PRESENT and is_required(top)
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and top.dep_ == "dobj":
        return top.head.lemma_ in ("want", "need") and verb.nbor(-1) == top
    if top.lower_ in MAKING_SURE and top.dep_ in ("acomp", "ccomp"):
        return verb.dep_ in ("ccomp", "advcl") and top.head.tag_ != "VBD"
    if verb.dep_ != "ccomp":
        return False
    if top.lemma_ == "see":
        return any(c.lower_ == "to" and c.i == top.i + 1 for c in top.rights) and top.tag_ != "VBD"
    present = _first(verb).tag_ in PRESENT or "VB" in (verb.tag_, top.tag_)
    return top.lemma_ in REQUIRING and top.i < verb.i and present


def is_of_the_future(verb: Token) -> bool:
    """Tell ``followed by the House`` behind ``is expected to vote``: a participle goes on with what is foreseen."""
    top = verb.head
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBG", "VBN") or verb.i < top.i or _aux(verb):
        return False
    foreseen = top.tag_ == "VBN" and top.lemma_ in FORESEEING
    return foreseen and any(c.dep_ in ("auxpass", "xcomp") for c in top.children)


def under_would(verb: Token) -> bool:
    """Tell ``would need to act after it was released``: the past tense may be of what is only supposed."""
    if verb.dep_ != "advcl" or verb.lemma_ == "be" or _first(verb).tag_ != "VBD":
        return False
    if not any(c.lower_ in BACKSHIFTING and c.dep_ in ("mark", "advmod") for c in verb.children):
        return False
    top = verb.head
    for _ in range(CLIMB):
        if any(c.tag_ == "MD" and c.lower_ in REMOTE for c in _aux(top)):
            return not any(c.lemma_ == "have" and c.tag_ == "VB" for c in _aux(top))
        if top.dep_ not in ("xcomp", "conj", "ccomp", "advcl", "acl", "acomp"):
            return False
        top = top.head
    return False


def _aux(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep_ in ("aux", "auxpass")]


def _first(verb: Token) -> Token:
    return next(iter(_aux(verb)), verb)
