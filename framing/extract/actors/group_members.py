"""Nouns of parties and faiths that describe and do not name: *a Republican*, *evangelical Christians*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.control import is_affiliation
from framing.extract.word_lists import terms
from framing.tags import NAMES

if TYPE_CHECKING:
    from framing.words import Token

__all__ = ["describes_one", "describes_some", "is_no_name"]

NOT_DESCRIPTIVE = terms("actor_nouns", "not_descriptive")
PROPER_GROUPS = terms("actor_nouns", "proper_groups")
FURTHEST = 4
ARTICLES = terms("function_words", "articles")
BETWEEN = frozenset(["JJ", "JJS", "JJR", "NN", "NNP", "VBN", "RBS", "HYPH", "POS"])
DESCRIBING_TAGS = frozenset(["JJ", "JJS", "VBN"])


def is_no_name(token: Token) -> bool:
    """Tell ``R-Larkin`` and *a Republican*, one of many, from a name."""
    return is_affiliation(token) or describes_one(token) or describes_some(token)


def describes_one(token: Token) -> bool:
    """Tell *a Republican* and *the third Democrat* from *Republican*, a party's name, and *Republican officials*."""
    if not _is_of_a_group(token) or token.lower_.endswith("s") or _goes_on(token):
        return False
    i = token.i - 1
    while i >= 0 and token.i - i < FURTHEST and token.doc[i].tag_ in BETWEEN:
        i -= 1
    return i >= 0 and token.doc[i].lower_ in ARTICLES


def describes_some(token: Token) -> bool:
    """Tell *evangelical Christians* and *moderate Democrats* from *Democrats*."""
    if (
        not _is_of_a_group(token)
        or not token.lower_.endswith("s")
        or not token.i
        or _goes_on(token)
    ):
        return False
    before = token.nbor(-1)
    lower = before.is_lower and before.tag_ in DESCRIBING_TAGS and before.head.i == token.i
    return lower and before.lower_ not in NOT_DESCRIPTIVE


def _is_of_a_group(token: Token) -> bool:
    return token.tag_ in NAMES and token.lower_.removesuffix("s") in PROPER_GROUPS


def _goes_on(token: Token) -> bool:
    """Tell the *Republican* of *a Republican senator* and of *the Republican Party*."""
    if token.dep_ in ("compound", "amod", "nmod", "poss"):
        return True
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return bool(token.whitespace_) and after.tag_ in (*NAMES, "NN", "NNS")
