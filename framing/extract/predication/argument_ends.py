"""Where a doer or target ends: before a clause told of what it names, behind the name of an office, within its marks.

*A group of lawmakers practising for a game* did not have *practising for a game* done to it; *deputy chief of staff
Ada Bloom* is one person; ``they have to bar each other” comments like his`` ends with the mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.tags import PARTICIPLES

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["end_before_clauses", "end_of_name", "within_marks"]

STRAIGHT = '"'
QUOTATION_MARKS = frozenset(["“", "”", STRAIGHT])
LONGEST_NAME = 4


def end_before_clauses(preposition: Token) -> int:
    """Return where an of-phrase ends before a clause of what it names: *of lawmakers* practising, *of signs* put up."""
    last = preposition.right_edge.i
    for word in preposition.subtree:
        if preposition.i < word.i <= last and _is_clause(word):
            last = word.left_edge.i - 1
    return last


def _is_clause(word: Token) -> bool:
    """Tell a participle behind its noun that goes on from one that is a word of the name."""
    behind = word.dep_ == "acl" and word.head.i < word.left_edge.i
    told = word.tag_ == "VBG" or word.tag_ in PARTICIPLES
    return behind and told and word.right_edge.i > word.i


def end_of_name(head: Token, last: int) -> int:
    """Return where the name ends that stands right behind an office: *Gov. Ada Bloom*, *chief of staff Ada Bloom*."""
    named = next(
        (
            c
            for c in (*head.rights, *head.head.children)
            if c.tag_ == "NNP" and c.left_edge.i <= last + 1 <= c.i and c != head
        ),
        None,
    )
    if named is None or not head.dep_.startswith("nsubj") or named.i - last > LONGEST_NAME:
        return last
    beside = named.dep_ == "appos" if named.head == head else named.dep_ == head.dep_
    plain = all(t.tag_ == "NNP" and t.text[0].isalpha() for t in head.doc[last + 1 : named.i + 1])
    return named.i if beside and plain else last


def within_marks(head: Token, first: int, *, last: int) -> tuple[int, int]:
    """Return a phrase that crosses no mark of other words; the one that closes its own is taken in."""
    doc = head.doc
    opened = None
    for i in range(first, last + 1):
        if doc[i].text not in QUOTATION_MARKS:
            continue
        if _opens(doc, i):
            opened = i
        elif opened is None and i > first:
            return (first, i - 1) if head.i < i or i > first + 1 else (i + 1, last)
        else:
            opened = None
    closes = opened is not None and last + 1 < len(doc) and doc[last + 1].text in QUOTATION_MARKS
    return first, last + 1 if closes and not _opens(doc, last + 1) else last


def _opens(doc: Doc, at: int) -> bool:
    """Tell a mark that opens; a straight one does where white space stands before it."""
    if doc[at].text != STRAIGHT:
        return doc[at].text == "“"
    return not at or bool(doc[at - 1].whitespace_) or doc[at - 1].is_space
