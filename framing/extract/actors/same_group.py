"""Of which unnamed actor another description is told: *the neighbours* are heroes; *his father*, a baker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.word_lists import terms
from framing.tags import PLURALS, SUBJECTS

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.said_of import SaidOf
    from framing.words import Doc, Token

__all__ = ["told_of"]

DESIGNATING = terms("function_words", "designating")
PLURALS_AND_PRONOUNS = PLURALS | {"PRP"}
INDEFINITE_ARTICLE = terms("function_words", "indefinite_article")
AT = thresholds("extract", "bearers")


def told_of(doc: Doc, said: SaidOf, *, one: Designation) -> tuple[int, str] | None:
    """Return the head of the words of whom a designation is told, and how: a predicate or an apposition."""
    head = doc[one.head]
    subject = said.subject_token(head)
    if subject is not None:
        many = subject.lower_ == "they" and one.plural
        return (_they(doc, subject) if many else subject.i), "predicate"
    called = _called(head, one)
    if called is not None:
        return called.i, "predicate"
    return (head.head.i, "appositive") if _is_apposed(doc, one) else None


def _they(doc: Doc, they: Token) -> int:
    """Return the head of the plural subject last told of before *they*: *our members worked, they are heroes*."""
    for i in range(they.i - 1, max(they.i - AT.plural_subject, -1), -1):
        token = doc[i]
        if token.dep_ in SUBJECTS and token.tag_ in PLURALS_AND_PRONOUNS:
            return i if token.lower_ != "they" else _they(doc, token)
    return they.i


def _called(head: Token, one: Designation) -> Token | None:
    """Read ``calling Norland clerks “crooks” and “liars”``, where the parser takes the people for a modifier."""
    first = head
    while first.dep_ == "conj" and first.head.tag_ == first.tag_:
        first = first.head
    if not one.plural or first.dep_ != "dobj" or first.head.lemma_ not in DESIGNATING:
        return None
    before = [c for c in first.lefts if c.tag_ in PLURALS]
    quoted = first.i > 0 and first.nbor(-1).is_quote
    return before[-1] if before and quoted and before[-1].i == first.i - 2 else None


def _is_apposed(doc: Doc, one: Designation) -> bool:
    """Tell ``his father, a baker,``: right behind words for one person."""
    head = doc[one.head]
    at = one.first - 1
    article = at > 1 and doc[at].lower_ in INDEFINITE_ARTICLE and doc[at - 1].text == ","
    closed = one.last + 1 < len(doc) and doc[one.last + 1].text in (",", ".")
    apposed = head.dep_ == "appos" and head.head.i == at - 2 and head.head.tag_ == "NN"
    return article and closed and apposed and not one.plural
