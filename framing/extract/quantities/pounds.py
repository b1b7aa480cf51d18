"""Pounds of money or of weight: *fined 400 pounds*, *weighs 400 pounds*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms, word_list
from framing.tags import VERBAL

if TYPE_CHECKING:
    from framing.extract.quantities.numerals import Numeral
    from framing.words import Doc, Token

__all__ = ["is_weight"]

_LISTED = word_list("numbers")
_SIGNS = frozenset(_LISTED["currencies"]["signs"])
_NEAR = 10
_MILLION = 1e6
_WEIGHING = terms("numbers", "weighing")
_SUMS = frozenset(_LISTED["weighing"]["paid"])
_PAID = (
    terms("numbers", "money_verbs") | terms("numbers", "costing") | terms("numbers", "sums") | _SUMS
) - frozenset(_LISTED["weighing"]["also_of_weight"])
_TRADED = frozenset(_LISTED["weighing"]["traded"])
_PARTS = frozenset({"dobj", "pobj", "prep", "npadvmod", "attr", "oprd", "dative", "dep", "nummod"})
_STEPS = 3


def is_weight(doc: Doc, found: Numeral) -> bool:
    """Tell pounds of weight: what they hang on says so, else what stands around them.

    No weight are round millions. Where neither the verb nor the noun above is of paying, pounds weigh in a text that
    prints another currency, beside words of weighing and where nobody pays.
    """
    if found.value >= _MILLION:
        return False
    told = _told(doc, found)
    if told is not None:
        return told
    signs = _signs(doc)
    around = {t.lemma_.lower() for t in doc[max(found.first - _NEAR, 0) : found.last + _NEAR]}
    weighed = bool(signs) or not _WEIGHING.isdisjoint(around) or _PAID.isdisjoint(around)
    return weighed and "£" not in signs


def _signs(doc: Doc) -> set[str]:
    return {token.text for token in doc if token.text in _SIGNS}


def _told(doc: Doc, found: Numeral) -> bool | None:
    """Say what the words above pounds make of them; None where they say nothing."""
    pounds = doc[found.last + 1]
    stuff = found.last + 2 < len(doc) and doc[found.last + 2].lower_ == "of"
    for above in _above(pounds):
        words = _words(above)
        if words & _WEIGHING:
            return True
        if words & (_PAID if above.pos_ in VERBAL else _PAID | _SUMS):
            return stuff if words & _TRADED else False
    goods = {t.lemma_.lower() for t in doc[found.last + 3 : found.last + 5]}
    return True if stuff and goods.isdisjoint(_PAID | _SUMS) and "£" not in _signs(doc) else None


def _above(token: Token) -> list[Token]:
    """Return the words that a noun is a part of, up to its verb, with that verb's subject."""
    found: list[Token] = []
    while token.dep_ in _PARTS and len(found) < _STEPS:
        token = token.head
        found.append(token)
        if token.pos_ in VERBAL:
            return found + [c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")]
    return found


def _words(token: Token) -> set[str]:
    """Return a word's lemma and what its form in *-ed* is of: the lemmatiser reads *fined* as *fin*."""
    return {token.lemma_.lower(), token.lower_, token.lower_.removesuffix("d")}
