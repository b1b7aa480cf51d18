"""The noun that a number counts: *hostages* of ``two dozen of the remaining hostages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person, noun_class
from framing.extract.quantities.figure_hedges import hedge_before
from framing.extract.word_lists import terms
from framing.tags import NOUNS, PLURALS, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = [
    "BEFORE_A_COUNTED_NOUN",
    "FILLERS",
    "REACH",
    "doc_lemma",
    "noun_counted",
    "noun_of_share",
    "plural_before",
    "whole",
]

BEFORE_A_COUNTED_NOUN = (NOUNS - {"NNS"}) | {
    "JJ",
    "JJR",
    "JJS",
    "VBN",
    "VBG",
    "HYPH",
    "AFX",
    "POS",
    "RB",
    "CC",
}
REACH = 6
LONG_NAMES = 9
FILLERS = terms("numbers", "fillers")
AGES = terms("numbers", "ages")
DURATIONS_AND_MONTHS = terms("numbers", "durations") | terms("numbers", "months")
CLOSING_DOUBLE_MARKS = frozenset(["”", '"', "''"])
DESCRIBED = frozenset(["JJ", "VBN", "VBD"])
NOUN_MODIFIERS = frozenset(["JJ", "VBN", "NN"])
HYPHENS_IN_NUMBERS = frozenset("-‑")


def doc_lemma(doc: Doc, i: int) -> str:
    """Return the lower-case lemma of a token, empty outside the document."""
    return doc[i].lemma_.lower() if 0 <= i < len(doc) else ""


def noun_counted(doc: Doc, found: Numeral, *, i: int) -> Token | None:
    """Return the head of the noun phrase that the number opens, if one follows at once."""
    head = doc[found.last].head
    hyphen = head.i + 1 < len(doc) and doc[head.i + 1].tag_ == "HYPH"
    torn = hyphen or _is_torn(doc, head.i)
    near = head.tag_ in NOUNS and i <= head.i < i + REACH and head.text[0].isalpha() and not torn
    named = head.tag_ == "NNP" and found.value > 1 and found.shape == "number"
    if near and not named and _only_modifiers(doc, i, end=head.i):
        return _before_state(_last_of_compound(doc, _before_age(head, i)), i, found=found)
    step = i
    while step < len(doc) and step < i + (LONG_NAMES if doc[i].tag_ in ("JJ", "NNP") else REACH):
        token = doc[step]
        if token.text in HYPHENS_IN_NUMBERS or _is_torn(doc, step):
            step += 1
            continue
        if token.tag_ in PLURALS and token.text[0].isalpha():
            return _last_of_compound(doc, token)
        if token.tag_ in NOUNS and not _goes_on(doc, step) and token.text[0].isalpha():
            return token if found.value == 1 or token.lemma_ == "people" else None
        behind_hyphen = step > i and doc[step - 1].text in HYPHENS_IN_NUMBERS
        participle = step == i and _is_participle(doc, found.first, i=step)
        known = token.tag_ in BEFORE_A_COUNTED_NOUN or token.lower_ in FILLERS or participle
        if not known and not behind_hyphen:
            return None
        names = token.tag_ == "CC" and step > i and _is_alike(doc, step)
        if (token.tag_ == "CC" and not names) or (token.tag_ == "RB" and step == i):
            return None
        step += 1
    return None


def _before_age(noun: Token, first: int) -> Token:
    """Return *children* of ``40 children ages 3 to 17``."""
    aged = noun.lower_ in AGES and noun.i > first and noun.nbor(-1).tag_ == "NNS"
    return noun.nbor(-1) if aged else noun


def _before_state(noun: Token, first: int, *, found: Numeral) -> Token:
    """Return *crew* of ``hold 21 crew hostage``: of several, one noun in the singular is what they are held as."""
    one = noun.tag_ == "NN" and is_person(noun) and found.value > 1
    before = noun.nbor(-1) if one and noun.i > first else noun
    people = is_person(before) or noun_class(before) == "collective"
    return before if people and before.tag_ in NOUNS else noun


def _is_participle(doc: Doc, first: int, *, i: int) -> bool:
    """Tell *pledged* of ``by 300 pledged delegates`` and ``40 pledged delegates will come``, read as a verb."""
    if doc[i].tag_ != "VBD" or i + 2 >= len(doc) or doc[i + 1].tag_ not in PLURALS:
        return False
    start, _ = hedge_before(doc, first)
    held = start > 0 and doc[start - 1].tag_ in ("IN", "DT", "PRP$")
    owned = start > 0 and doc[start - 1].tag_ in ("POS", "PRP", "VB", "VBZ", "VBG", ":", "HYPH")
    return (
        owned or (held and doc[start - 1].dep_ != "mark") or doc[i + 2].tag_ in ("MD", "VBD", "VBP")
    )


def _is_torn(doc: Doc, i: int) -> bool:
    """Tell *Ex* of ``Ex-Presidents``, which the tokenizer cut off."""
    after = doc[i + 1] if i + 1 < len(doc) else None
    return (
        after is not None
        and after.text in HYPHENS_IN_NUMBERS
        and not doc[i].whitespace_
        and not after.whitespace_
    )


def _only_modifiers(doc: Doc, start: int, *, end: int) -> bool:
    return all(
        doc[i].tag_ in BEFORE_A_COUNTED_NOUN or doc[i].lower_ in FILLERS or doc[i].text in ',"“‘”’'
        for i in range(start, end)
    )


def _is_alike(doc: Doc, i: int) -> bool:
    """Tell the *and* of ``current and former aides`` and ``uniformed and plain-clothes officers``."""
    before, after = doc[i - 1].tag_, doc[i + 1].tag_ if i + 1 < len(doc) else ""
    return (before == after and after in ("JJ", "NNP")) or (
        before in DESCRIBED and after in NOUN_MODIFIERS
    )


def _goes_on(doc: Doc, i: int) -> bool:
    """Tell a noun that another follows; *Missouri* of ``Missouri Republican senators`` too."""
    if i + 1 >= len(doc):
        return False
    after = doc[i + 1]
    abbreviated = doc[i].text.endswith(".") and i + 2 < len(doc) and doc[i + 2].tag_ in NOUNS
    named = doc[i].tag_ == "NNP" and after.tag_ == "JJ" and (after.is_title or abbreviated)
    return named or after.tag_ in (*NOUNS, "HYPH", "POS")


def _last_of_compound(doc: Doc, noun: Token) -> Token:
    owns = noun.i + 1 < len(doc) and doc[noun.i + 1].tag_ == "POS"
    if owns and noun.head.tag_ in NOUNS and noun.i < noun.head.i < noun.i + REACH:
        noun = noun.head
    while (
        noun.i + 1 < len(doc)
        and doc[noun.i + 1].tag_ in NOUNS
        and doc[noun.i + 1].head != noun
        and doc[noun.i + 1].lower_ not in AGES
        and noun.head.i == noun.i + 1
    ):
        noun = doc[noun.i + 1]
    return noun


def whole(doc: Doc, i: int) -> Token | None:
    """Return the noun of ``of the hostages`` (or ``the hostages``) after a share or a vague number."""
    if i < len(doc) and doc[i].text in CLOSING_DOUBLE_MARKS and doc_lemma(doc, i + 1) == "of":
        i += 1
    step = i + 1 if doc_lemma(doc, i) == "of" else i
    if step == i and (i >= len(doc) or doc[i].tag_ not in ("DT", "PRP$", *NOUNS)):
        return None
    for j in range(step, min(step + LONG_NAMES, len(doc))):
        token = doc[j]
        ends = not _goes_on(doc, j) or (token.tag_ == "NNS" and _is_another(doc[j + 1]))
        if token.tag_ in NOUNS and ends:
            return token if step > i or token.lemma_.lower() not in DURATIONS_AND_MONTHS else None
        owns = token.tag_ == "NNS" and _goes_on(doc, j)
        if not owns and (
            token.tag_ not in (*BEFORE_A_COUNTED_NOUN, "DT", "PRP$") or token.tag_ == "CC"
        ):
            return None
    return None


def _is_another(token: Token) -> bool:
    """Tell *Bloom* of ``hundreds of meetings Bloom had``."""
    return token.dep_ in SUBJECTS or token.tag_ == "NNP"


def plural_before(doc: Doc, noun: Token, *, first: int) -> Token | None:
    """Return *activists* of ``thousands of activists gather``, whose verb was read as a noun."""
    before = doc[noun.i - 1]
    read_as_noun = noun.tag_ == "NN" and not is_person(noun) and noun.text.islower()
    return before if before.i >= first and before.tag_ == "NNS" and read_as_noun else None


def noun_of_share(doc: Doc, end: int) -> Token | None:
    """Return *cut* of ``a 22 percent cut``."""
    head = doc[end - 1].head
    near = head.tag_ in NOUNS and end <= head.i < end + REACH and head.text[0].isalpha()
    return head if near and _only_modifiers(doc, end, end=head.i) else None
