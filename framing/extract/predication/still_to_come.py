"""Whether an act hangs under what is still to come, wanted, required or only possible.

Openness goes down the tree: *is expected to vote, followed by*, *urged them to ensure that it is enforced*, *would have
to act after it was released* (FactBank: Saurí & Pustejovsky 2009, nested sources and embedded events).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from framing.extract.grammar.auxiliaries import auxiliaries, first_of_group
from framing.extract.word_lists import terms
from framing.tags import ANY_PARTICIPLES, CLAUSES_OF_CONTENT, PRESENT, QUESTION_WORDS

if TYPE_CHECKING:
    from framing.words import Token

__all__ = [
    "awaited_as",
    "goes_on_waiting",
    "is_being_decided",
    "is_maybe",
    "is_of_the_future",
    "is_put_off",
    "is_regretted",
    "is_required",
    "is_warded_off",
    "may_not",
    "told_by_modal",
    "under_would",
]

PERCEIVED = terms("acts", "perceived")
MAYBE = terms("acts", "maybe")
AWAITING = terms("acts", "awaiting")
WHENEVER = frozenset(["when", "whenever"])
REQUIRING = terms("acts", "requiring")
FORESEEING = terms("acts", "foreseeing")
MAKING_SURE = frozenset(["sure", "certain"])
INTENDED = terms("acts", "intended")
PREFERRING = frozenset(["rather", "sooner"])
WOULD = terms("function_words", "would")
UP_TO_NOW = frozenset(["until", "till"])
PROVIDED = terms("function_words", "provided")
POSSIBLY = frozenset(["may", "might"])
REMOTE = terms("function_words", "remote")
BACKSHIFTING = terms("function_words", "backshifting")
PRESENT_OR_BARE = frozenset(["VBZ", "VBP", "VB"])
OWED = terms("function_words", "owed")
UNDER_DECISION = terms("acts", "under_decision")
CLIMB = 4


def is_maybe(verb: Token) -> bool:
    """Tell ``possibly cancelling it`` and ``Perhaps they shot him``."""
    for child in verb.children:
        if child.lower_ in MAYBE and child.dep_ == "advmod" and child.i < verb.i:
            after = child.nbor(1)
            if after.tag_ not in ("RB", "JJ", "CD", ",", "IN") or after == verb:
                return True
    return False


def may_not(verb: Token, aux: list[Token]) -> bool:
    """Tell ``might not be treated`` and ``should go on and not be stopped``, which deny nothing done."""
    return any(c.lower_ in POSSIBLY for c in aux) or _shares_modal(verb, aux)


def told_by_modal(verb: Token, aux: list[Token]) -> Literal["done", "open"]:
    """Return how a modal verb tells its act: as open, but who *could be heard shouting* was heard."""
    return "done" if _is_perceived(verb, aux) else "open"


def is_warded_off(verb: Token, aux: list[Token]) -> bool:
    """Tell ``so that it will not be delayed``, ``is not to be feared`` and ``must try not to sign``: still open."""
    if any(c.tag_ == "TO" for c in aux):
        above = verb.head.head if verb.head.pos_ == "ADJ" else verb.head
        to_come = any(c.tag_ in ("MD", "TO") and c.dep_ == "aux" for c in above.children)
        wanted = to_come or above.lemma_ in INTENDED
        return verb.dep_ in CLAUSES_OF_CONTENT and (verb.head.lemma_ == "be" or wanted)
    marks = [c for c in verb.children if c.dep_ == "mark"]
    so = [c.i for c in marks if c.lower_ == "so"]
    return bool(so) and verb.dep_ == "advcl" and any(c.tag_ == "MD" for c in aux)


def is_put_off(verb: Token, aux: list[Token]) -> bool:
    """Tell ``will not be released until May``, which foresees it, and ``if so, it would not have been built``.

    What *cannot be sold without* consent is sold or not, as that is given.
    """
    later = (c for c in verb.children if c.i > verb.i for c in (c, *c.children))
    remote = any(c.lower_ in REMOTE for c in aux) and any(c.lemma_ == "have" for c in aux)
    if remote and any(t.lower_ == "if" for t in verb.doc[verb.sent.start : verb.i]):
        return True
    return any(c.tag_ == "MD" for c in aux) and any(c.lower_ in PROVIDED for c in later)


def is_regretted(verb: Token, aux: list[Token]) -> bool:
    """Tell ``should not have been closed``, which was closed, and ``should have resigned``, who did not.

    With *by* it may only be expected: *should have been counted by now*.
    """
    owed = any(c.lower_ in OWED for c in aux) and any(c.lower_ == "have" for c in aux)
    expected = any(c.lower_ == "by" and c.i > verb.i for c in verb.children)
    return owed and not expected


def is_being_decided(verb: Token, aux: list[Token]) -> bool:
    """Tell ``decisions about what parts are made public`` and ``will decide which rule is cut``."""
    first = aux[0] if aux else verb
    if first.tag_ not in PRESENT or verb.dep_ not in ("pcomp", "ccomp"):
        return False
    asked = any(t.tag_ in QUESTION_WORDS for t in verb.doc[verb.left_edge.i : verb.i])
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return asked and above.lemma_.lower() in UNDER_DECISION


def is_required(verb: Token) -> bool:  # noqa: PLR0911 - one case a line
    """Tell the clause of ``ensure that it is enforced``, ``hopes they ban it`` and ``wants the bridge built``.

    What somebody ensured in the past was done.
    """
    top = verb.head
    if _is_preferred(verb) or _is_proviso(verb):
        return True
    if verb.dep_ == "conj" and top.dep_ in ("ccomp", "advcl", "conj"):
        shared = verb.tag_ == "VBN" and not auxiliaries(verb)
        return first_of_group(top if shared else verb).tag_ in PRESENT_OR_BARE and is_required(top)
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and top.dep_ == "dobj":
        return top.head.lemma_ in ("want", "need") and verb.nbor(-1) == top
    if top.lower_ in MAKING_SURE and top.dep_ in ("acomp", "ccomp"):
        return verb.dep_ in ("ccomp", "advcl") and top.head.tag_ != "VBD"
    if verb.dep_ != "ccomp":
        return False
    if top.lemma_ == "see":
        return any(c.lower_ == "to" and c.i == top.i + 1 for c in top.rights) and top.tag_ != "VBD"
    present = first_of_group(verb).tag_ in PRESENT_OR_BARE or "VB" in (verb.tag_, top.tag_)
    return top.lemma_ in REQUIRING and top.i < verb.i and present


def _is_preferred(verb: Token) -> bool:
    """Tell ``would rather they paid it``, whose clause is only wished for."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    first = subject.left_edge.i if subject is not None else 0
    if first < 2 or verb.doc[first - 1].lower_ not in PREFERRING:
        return False
    return verb.doc[first - 2].lower_ in WOULD


def _is_proviso(verb: Token) -> bool:
    """Tell ``may use it as long as records are kept``."""
    if verb.dep_ != "advcl" or verb.head.lower_ != "long":
        return False
    marked = any(c.dep_ == "mark" and c.lower_ == "as" for c in verb.children)
    return marked and verb.head.i > 0 and verb.head.nbor(-1).lower_ in ("as", "so")


def is_of_the_future(verb: Token) -> bool:
    """Tell ``followed by the House`` behind ``is expected to vote``: a participle goes on with what is foreseen."""
    top = verb.head
    if (
        verb.dep_ != "advcl"
        or verb.tag_ not in ANY_PARTICIPLES
        or verb.i < top.i
        or auxiliaries(verb)
    ):
        return False
    foreseen = top.tag_ == "VBN" and top.lemma_ in FORESEEING
    return foreseen and any(c.dep_ in ("auxpass", "xcomp") for c in top.children)


def under_would(verb: Token) -> bool:
    """Tell ``would need to act after it was released``: the past tense may be of what is only supposed."""
    if verb.dep_ != "advcl" or verb.lemma_ == "be" or first_of_group(verb).tag_ != "VBD":
        return False
    if not any(c.lower_ in BACKSHIFTING and c.dep_ in ("mark", "advmod") for c in verb.children):
        return False
    top = verb.head
    for _ in range(CLIMB):
        if any(c.tag_ == "MD" and c.lower_ in REMOTE for c in auxiliaries(top)):
            return not any(c.lemma_ == "have" and c.tag_ == "VB" for c in auxiliaries(top))
        if top.dep_ not in ("xcomp", "conj", "ccomp", "advcl", "acl", "acomp"):
            return False
        top = top.head
    return False


def awaited_as(verb: Token, aux: list[Token]) -> Literal["open", "unclear"] | None:
    """Tell ``once it is sold`` and ``until they vote``: in the present tense such a clause is to come.

    *Whenever* it is questioned tells a habit as well, so that its clause is unclear.
    """
    first = aux[0] if aux else verb
    clauses = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    waits = [
        c
        for clause in clauses
        for c in clause.children
        if (c.lower_ in AWAITING or _is_such_time(c))
        and c.dep_ in ("mark", "advmod")
        and c.i < verb.i
    ]
    if (
        waits
        and first.tag_ == "VBD"
        and waits[0].lower_ == "until"
        and any(c.tag_ == "TO" for c in verb.head.children)
    ):
        return "unclear"
    if not waits or first.tag_ not in PRESENT:
        return None
    if first.lower_ in ("has", "have"):
        return "open" if waits[0].lower_ in UP_TO_NOW else None
    if first.is_title and first.i > verb.sent.start:
        return None
    habit = waits[0].lower_ in WHENEVER and all(c.tag_ != "MD" for c in verb.head.children)
    return "unclear" if habit else "open"


def goes_on_waiting(verb: Token, aux: list[Token]) -> bool:
    """Tell ``must act before they miss a wage and the firm is ruined``: the parser joins it to the clause above."""
    first = aux[0] if aux else verb
    if verb.dep_ != "conj" or first.tag_ not in PRESENT:
        return False
    between = (c for c in verb.head.children if c.dep_ == "advcl" and verb.head.i < c.i < verb.i)
    return any(awaited_as(c, [a for a in c.children if a.dep_ == "aux"]) for c in between)


def _is_such_time(word: Token) -> bool:
    """Tell *until such time as I review it*."""
    return word.lower_ == "as" and word.i > 1 and word.nbor(-2).lower_ == "such"


def _shares_modal(verb: Token, aux: list[Token]) -> bool:
    """Tell ``should go on and not be stopped``: the modal is of both."""
    bare = verb.tag_ in ("VB", "VBN") and bool(aux) and all(c.tag_ == "VB" for c in aux)
    return verb.dep_ == "conj" and bare and any(c.tag_ == "MD" for c in verb.head.children)


def _is_perceived(verb: Token, aux: list[Token]) -> bool:
    """Tell ``could be heard shouting``, which was heard, from ``could be heard in June``."""
    could = any(c.lower_ == "could" for c in aux) and any(c.dep_ == "auxpass" for c in aux)
    doing = any(c.tag_ == "VBG" and c.i > verb.i for c in verb.children)
    return verb.lemma_ in PERCEIVED and could and doing
