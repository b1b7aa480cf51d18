"""Whether an act stands in a question, or in a clause that is told along with what is still to come.

*Did they veto it?* asks; *is likely to bring money as more couples pay*, *will not apply to the parts built with it*
and *those who are convicted would be moved* tell neither an act done nor one to come (Huddleston & Pullum 2002, 10.4;
Saurí & Pustejovsky 2009).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.auxiliaries import auxiliaries, first_of_group
from framing.extract.grammar.denial import is_nobody
from framing.extract.grammar.people_nouns import is_person
from framing.extract.word_lists import terms
from framing.tags import (
    ANY_PARTICIPLES,
    APPOSED_OR_JOINED,
    FINITE,
    MODIFYING_CLAUSES,
    NOUN_CLAUSES,
    PRESENT,
    QUESTION_WORDS,
    VERBAL,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = [
    "clause_told_with",
    "is_asked",
    "is_conditional",
    "is_foreseen",
    "is_risked",
    "is_supposed",
    "is_within_if",
]

SAYING_TO = terms("acts", "saying_to")
GOING_WITH = terms("acts", "going_with")
LIKELY = terms("acts", "likely")
INTENDED = terms("acts", "intended")
CONDITIONS = terms("acts", "conditions")
INVERTED = terms("function_words", "inverted")
WEEKDAYS = terms("function_words", "weekdays")
PAST_ADVERBS = terms("function_words", "past_adverbs")
ANY_BREAKS = frozenset([",", ";", ":", "(", ")", "“", "”", '"', "-", "–", "—", "--"])
CLIMB = 6
WINDOW = 16


def is_asked(word: Token) -> bool:
    """Tell the act of ``Did they veto it?``, not of ``Why did they veto it?``; and what nobody said."""
    if _is_said_by_nobody(word):
        return True
    if all(t.text != "?" for t in word.doc[word.i : word.sent.end]):
        return False
    top = word
    for _ in range(CLIMB):
        if top.pos_ in VERBAL and any(_is_wh(c) for c in top.subtree if c.i < top.i):
            return False
        if top.pos_ in VERBAL and _is_inverted(top):
            return True
        if top.dep_ in MODIFYING_CLAUSES or top.head == top:
            return False
        top = top.head
    return False


def _is_said_by_nobody(verb: Token) -> bool:
    """Tell the clause of *nobody said that it was signed* and *neither of them said*, which no one tells."""
    above = verb.head
    return (
        verb.dep_ == "ccomp"
        and above.lemma_ in SAYING_TO
        and any(c.dep_ == "nsubj" and is_nobody(c) for c in above.children)
    )


def _is_wh(word: Token) -> bool:
    return word.tag_ in QUESTION_WORDS


def _is_inverted(verb: Token) -> bool:
    """Tell ``did they go`` and ``was it a strike`` from ``they went``."""
    first = first_of_group(verb)
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    return subject is not None and first.i < subject.i and first.pos_ == "AUX"


def clause_told_with(verb: Token) -> Token | None:
    """Return the verb above a clause that says whether it is told as done: what it goes along with, or defines."""
    if verb.dep_ == "advcl" and first_of_group(verb).tag_ in PRESENT and not _has_had(verb):
        with_it = any(
            c.lower_ in GOING_WITH and c.dep_ in ("mark", "advmod") for c in verb.children
        )
        return verb.head if with_it and verb.head.pos_ in VERBAL else None
    if verb.dep_ not in NOUN_CLAUSES:
        return None
    noun = verb.head
    reduced = verb.dep_ == "acl" and verb.tag_ in ANY_PARTICIPLES and not auxiliaries(verb)
    named_doer = any(c.dep_ == "agent" for c in verb.children)
    general = first_of_group(verb).tag_ in PRESENT and not _has_had(verb)
    which = reduced and not (named_doer or is_person(noun) or _is_dated(verb))
    if not (general or which):
        return None
    while noun.dep_ in APPOSED_OR_JOINED or (noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN"):
        noun = noun.head if noun.dep_ != "pobj" else noun.head.head
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    behind = general or noun.i > above.i
    return above if above.pos_ in VERBAL and behind else None


def _is_dated(verb: Token) -> bool:
    """Tell *the rifle* used last night, *the plan* filed earlier this year."""
    return any(
        c.dep_ in ("npadvmod", "tmod")
        or c.lower_ in PAST_ADVERBS
        or c.tag_ == "CD"
        or c.lemma_.lower() in WEEKDAYS
        for c in verb.subtree
        if c.i > verb.i
    )


def is_foreseen(verb: Token) -> bool:
    """Tell ``is likely to help``: the clause of what is foreseen stands in the present tense."""
    return any(c.dep_ in ("acomp", "oprd") and c.lower_ in LIKELY for c in verb.children)


def is_risked(verb: Token) -> bool:
    """Tell ``take the deal or risk being blamed``, whose bare *risk* the parser takes for a noun."""
    risk = verb.head
    misread = risk.tag_ == "NN" and risk.dep_ == "conj" and risk.head.pos_ in VERBAL
    return verb.dep_ == "acl" and misread and risk.lemma_ in INTENDED and risk.left_edge == risk


def is_conditional(verb: Token) -> bool:
    """Tell the clause of *if they do not pass it*, also joined to one, and of *had they passed it*."""
    for clause in (verb, verb.head) if verb.dep_ == "conj" else (verb,):
        if any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in clause.children):
            return True
    subject = next((c for c in verb.children if c.dep_.startswith("nsubj")), None)
    first = first_of_group(verb)
    before = subject is not None and first.i < subject.i and first.lower_ in INVERTED
    if subject is not None and _is_behind_lost_had(verb, subject=subject):
        return True
    return (
        before
        and verb.dep_ in ("advcl", "ccomp")
        and not any(c.tag_ == "WRB" for c in verb.children)
    )


def _is_behind_lost_had(verb: Token, *, subject: Token) -> bool:
    """Tell ``higher than it would have been had they not passed it``, whose *had* the parser gives to *been*."""
    opens = subject.left_edge.i
    had = verb.doc[opens - 1].lower_ == "had" if opens else False
    own = any(c.dep_ == "aux" for c in verb.children)
    return had and not own


def is_supposed(verb: Token, aux: list[Token]) -> bool:
    """Tell what follows *if* it is passed, in the present tense, and what is told inside such a clause."""
    first = aux[0] if aux else verb
    finite = first.tag_ in FINITE
    inside = finite and verb.dep_ == "ccomp" and is_conditional(verb.head)
    hangs = first.tag_ in PRESENT and any(
        c.dep_ == "advcl" and c.i < verb.i and is_conditional(c) for c in verb.children
    )
    return inside or hangs


def is_within_if(verb: Token) -> bool:
    """Tell ``if she died and he named a judge``, the second clause of which the parser may hang elsewhere."""
    if verb.dep_ not in ("ccomp", "conj", "ROOT", "advcl"):
        return False
    joined = False
    for i in range(verb.i - 1, max(verb.sent.start, verb.i - WINDOW) - 1, -1):
        word = verb.doc[i]
        if word.text in ANY_BREAKS:
            return False
        joined = joined or word.tag_ == "CC"
        if word.lower_ == "if":
            return joined
    return False


def _has_had(verb: Token) -> bool:
    return first_of_group(verb).lemma_ == "have" and bool(auxiliaries(verb))
