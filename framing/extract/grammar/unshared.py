"""Where the subject of another clause is not a verb's own, though the parse would lend it.

Commands in marks (*"Lock her up"*), clauses told apart (*the suit says, undermining it*), what is asked of others
(*a call for him to resign*). Better no doer than a wrong one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import noun_class
from framing.extract.word_lists import SUPPORTING_OR_OPPOSING, terms
from framing.tags import (
    ADVERBIAL_OR_OPEN_CLAUSES,
    AUXILIARIES,
    CLAUSES_OF_CONTENT,
    COMMON_NOUNS,
    FINITE,
    NAMES_AND_PRONOUNS,
    NOUN_CLAUSES,
    NOUNS_AND_PRONOUNS,
)

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["POWERS", "is_unshared", "nearer"]

OBJECT_CONTROL = terms("acts", "object_control")
LAWS = terms("acts", "laws")
SAYING_TO = terms("acts", "saying_to")
BARE_INFINITIVES = terms("acts", "bare_infinitives")
MARKS = frozenset("\"“‘'")
SPENDING_TIME = terms("acts", "spending_time")
POWERS = frozenset(["power", "authority"])
RELYING = terms("acts", "relying")
CLIMB = 3
CALLED_ON = terms("function_words", "called_on")
ABOUT_WHAT = terms("function_words", "about_what")
GATHERINGS = terms("acts", "gatherings")
TAKING_PART_IN = terms("acts", "implied") | terms("acts", "light_verbs")
NOUNS_OF_CALLS = terms("acts", "nouns_of_calls")


def is_unshared(verb: Token) -> bool:  # noqa: PLR0911 - one case a line
    """Tell a verb whose doer no other clause gives."""
    top = verb.head
    if _is_command(verb) or (verb.tag_ == "VBG" and top.lower_ in ABOUT_WHAT):
        return True
    if _is_instead(verb):
        return True
    if verb.tag_ == "VBG" and verb.dep_ == "advcl":
        before = verb.nbor(-1) if verb.i else verb
        loose = (
            before.tag_ in (*NOUNS_AND_PRONOUNS, "CD")
            and before.i > top.i
            and top.lemma_ not in SPENDING_TIME
        )
        return loose or (top.lemma_ in SAYING_TO and not _subject_is_somebody(top))
    if verb.dep_ == "advcl" and verb.tag_ in FINITE:
        return True
    if verb.dep_ == "conj" and top.tag_ in FINITE and _subject(top) is None and top.dep_ != "conj":
        return top.dep_ not in NOUN_CLAUSES
    if verb.dep_ == "conj" and any(c.dep_ == "auxpass" for c in top.children):
        subject = _subject(top)
        return subject is not None and subject.lower_ in ("it", "they") and verb.tag_ == "VBD"
    if verb.tag_ != "VB" or verb.dep_ not in ADVERBIAL_OR_OPEN_CLAUSES:
        return False
    noun = _noun_before(verb)
    lawful = noun is not None and noun.lemma_.lower() in LAWS and noun.dep_ == "dobj"
    told = top.lemma_ in SAYING_TO and any(
        c.lower_ == "to" and c.tag_ == "IN" for c in top.children
    )
    return (
        lawful
        or told
        or _is_of_a_gathering(noun, top)
        or (
            top.lemma_ in SUPPORTING_OR_OPPOSING
            and noun is not None
            and top.lemma_ not in OBJECT_CONTROL
        )
    )


def _is_instead(verb: Token) -> bool:
    """Tell ``would help us pass it, rather than continuing to block it``: whose alternative it is, is not said."""
    doing = verb.head if verb.dep_ == "xcomp" else verb
    than = doing.head
    return doing.dep_ == "pcomp" and than.lower_ == "than" and than.head.dep_ in CLAUSES_OF_CONTENT


def _is_of_a_gathering(noun: Token | None, top: Token) -> bool:
    """Tell ``criticised her at a rally to protest the deal``, which is what the rally is for, from ``marched at``."""
    if noun is None or noun.tag_ not in COMMON_NOUNS or noun.dep_ != "pobj":
        return False
    return noun.lemma_.lower() in GATHERINGS and top.lemma_ not in TAKING_PART_IN


def nearer(verb: Token) -> Token | None:
    """Return *him* of ``a call for him to resign`` and ``tried to persuade him to leave``."""
    noun = _noun_before(verb) if verb.tag_ in ("VB", "VBN") else None
    if noun is None or verb.dep_ not in ("xcomp", "advcl", "acl", "relcl", "ccomp"):
        return None
    if noun.lemma_.lower() in POWERS:
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ == "for" and verb.head != noun:
        wanted = noun.head.head
        return noun if wanted.lemma_.lower() in NOUNS_OF_CALLS else None
    if noun.dep_ == "pobj" and noun.head.lower_ in CALLED_ON:
        relied_on = noun.head.head.lemma_ in RELYING and noun.head.head.pos_ == "VERB"
        return noun if relied_on else None
    elsewhere = {verb.head.i, verb.i}.isdisjoint({noun.head.i})
    somebody = noun.tag_ in NAMES_AND_PRONOUNS or noun_class(noun) is not None
    urged = noun.dep_ in ("dobj", "nsubj") and elsewhere and somebody
    return noun if urged and noun.head.lemma_ in OBJECT_CONTROL and noun.head.i < noun.i else None


def _is_command(verb: Token) -> bool:
    """Tell ``chanted, "Lock her up"`` and ``an ultimatum: stay, or cancel it``."""
    top = verb
    for _ in range(CLIMB):
        bare = top.tag_ == "VB" and not any(c.dep_ in AUXILIARIES for c in top.children)
        if not bare or any(c.dep_.startswith("nsubj") for c in top.children):
            return False
        if top.dep_ != "conj":
            break
        top = top.head
    before = top.nbor(-1) if top.i else top
    if top.is_sent_start:
        return True
    taken = top.head.lemma_ in BARE_INFINITIVES and top.dep_ in CLAUSES_OF_CONTENT
    return not taken and (before.text in MARKS or before.text in (":", ",") or top.dep_ == "ROOT")


def _noun_before(verb: Token) -> Token | None:
    first = min((c.i for c in verb.lefts if c.tag_ == "TO"), default=None)
    noun = verb.doc[first - 1] if first else None
    return noun if noun is not None and noun.tag_ in NOUNS_AND_PRONOUNS else None


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_.startswith("nsubj")), None)


def _subject_is_somebody(verb: Token) -> bool:
    subject = _subject(verb)
    return subject is not None and subject.tag_ in NAMES_AND_PRONOUNS
