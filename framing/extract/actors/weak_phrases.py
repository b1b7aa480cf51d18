"""Phrases that are a label only where the text ties them to somebody: bare bodies, offices, nouns of two senses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.phrase_edges import INSIDE_A_LABEL, NOT_DESCRIPTIVE, PLACES
from framing.extract.word_lists import terms
from framing.tags import PREDICATIVE, SUBJECTS

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["describing", "needs_a_tie", "says_where"]

PLACE_ONLY = terms("function_words", "place_only")
NO_ACTOR_BEHIND = terms("function_words", "no_actor_behind")
JUDGING = frozenset(["JJ", "JJS", "VBN", "VBG"])


def describing(doc: Doc, first: int, *, head: int) -> list[Token]:
    """Return the words before a noun that describe: no counts, no pointers."""
    tags = INSIDE_A_LABEL - {"CD", "HYPH", "RB"}
    return [t for t in doc[first:head] if t.tag_ in tags and t.lower_ not in NOT_DESCRIPTIVE]


def says_where(doc: Doc, first: int) -> bool:
    """Tell ``in foreign countries`` from a country that acts."""
    i = first - 1
    while i >= 0 and doc[i].tag_ in ("DT", "CD", "JJ", "PRP$"):
        i -= 1
    return i >= 0 and doc[i].lower_ in PLACE_ONLY


def needs_a_tie(doc: Doc, span: tuple[int, int], *, kind: str, tail: str, speaks: bool) -> bool:
    """Tell a phrase of ``kind`` from ``span[0]`` to its noun that is a label only if it is tied to somebody.

    ``speaks`` says that it stands in the source of an attribution, ``tail`` what defines the noun from behind.
    """
    first, head = span
    dep, words = doc[head].dep_, describing(doc, first, head=head)
    if kind == "ambiguous":
        return not (speaks and dep == "nsubj")
    if dep in PREDICATIVE:
        return kind == "office"
    indefinite = first > 0 and doc[first - 1].lower_ in ("a", "an")
    if kind == "institution":
        return not (words or tail == "relative_clause" or (speaks and indefinite))
    if kind != "office" or doc[head].tag_ == "NNS":
        return kind == "office"
    judged = any(w.tag_ in JUDGING and w.lower_ not in PLACES and w.is_lower for w in words)
    under = doc[head].head.lower_ if dep == "pobj" else ""
    acts = under == "by" or dep in SUBJECTS or not (indefinite or under in NO_ACTOR_BEHIND)
    return not (judged and acts)
