"""What belongs to a doer or target behind its noun: *its decision* to close the bridge, *contracts* with the firm.

A noun takes complements as a verb does (Quirk et al. 1985, 17.50-54; Huddleston & Pullum 2002, 5.14.1). Cut off, the
phrase names another thing: who suspends a decision to lift a ban suspends no decision at large.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person
from framing.extract.predication.argument_ends import end_before_clauses
from framing.extract.predication.arguments import LIST_BREAKS, phrase
from framing.extract.word_lists import TIME_NOUNS_AND_CALENDAR, terms, word_list
from framing.tags import COMMON_NOUNS, FINITE_OR_MODAL, NAMES, RELATIVE_TAGS

if TYPE_CHECKING:
    from framing.words import Doc, Token

__all__ = ["whole_phrase"]

LINKING_PREPOSITIONS = terms("acts", "linking_prepositions")
WANTED: dict[str, list[str]] = word_list("acts")["complements"]["prepositions"]
LONGEST_COMPLEMENT = 18
MOST_COMPLEMENTS = 2


def whole_phrase(doc: Doc, head: Token) -> tuple[int, int]:
    """Return the noun phrase of an argument as offsets, with what its noun takes: *a ban* on imports.

    What only says when, a clause told of the noun and a complement of more than a line stay outside.
    """
    start, end = phrase(doc, head)
    inside = [t.i for t in doc[head.left_edge.i : head.right_edge.i + 1] if start <= t.idx < end]
    if not inside or head.tag_ not in COMMON_NOUNS | {"NNPS"}:
        return start, end
    last = inside[-1]
    for _ in range(MOST_COMPLEMENTS):
        longer = _complement_end(doc, head, last=last)
        if longer is None:
            break
        last = longer
    return start, max(end, doc[last].idx + len(doc[last]))


def _complement_end(doc: Doc, head: Token, *, last: int) -> int | None:
    """Return where the complement ends that stands right behind ``last``, None where none does."""
    after = doc[last + 1] if last + 1 < len(doc) else doc[last]
    if after.tag_ == "TO" and after.head.dep_ == "acl" and after.head.tag_ == "VB":
        ends, holder = after.head.right_edge.i, after.head.head
    elif after.dep_ == "prep" and _is_wanted(after, head, last=last):
        ends, holder = end_before_clauses(after), after.head
    else:
        return None
    if not (head.i <= holder.i <= last or holder == head.head):
        return None
    return _before_break(doc, after.i, ends=ends)


def _is_wanted(preposition: Token, head: Token, *, last: int) -> bool:
    """Tell ``talks with the union`` from ``talks on Monday`` and ``struck the guards with stones``."""
    doc, noun = head.doc, preposition.head
    if any(c.dep_ == "pobj" and _says_when(c) for c in preposition.children):
        return False
    wanted = preposition.lower_ in WANTED.get(head.lemma_.lower(), ())
    if noun.tag_ in COMMON_NOUNS | {"NNPS"} and head.i <= noun.i <= last:
        by_means = preposition.lower_ == "with" and head.i > head.head.i
        linked = preposition.lower_ in LINKING_PREPOSITIONS and not by_means
        return wanted or (
            linked and (preposition.lower_ != "from" or _is_from_somebody(preposition))
        )
    return wanted and doc[last] == head and noun == head.head and head.dep_ == "dobj"


def _is_from_somebody(preposition: Token) -> bool:
    """Tell *elephants from Norland* and *a letter from clerks* from *an insult from the start*."""
    return any(c.dep_ == "pobj" and (c.tag_ in NAMES or is_person(c)) for c in preposition.children)


def _says_when(noun: Token) -> bool:
    """Tell *on Monday*, *in 2019* and *at the time*."""
    year = noun.tag_ == "CD" and noun.lower_.isdigit()
    words = {noun.lemma_.lower(), noun.lower_, noun.lower_.rstrip(".")}
    return year or not TIME_NOUNS_AND_CALENDAR.isdisjoint(words)


def _before_break(doc: Doc, first: int, *, ends: int) -> int | None:
    """Return the last word of a complement before a comma or a clause; None where it is nothing or too long."""
    last = ends
    for token in doc[first : ends + 1]:
        if token.text in LIST_BREAKS or token.is_space or token.tag_ in RELATIVE_TAGS:
            last = token.i - 1
            break
    if last + 1 < len(doc) and doc[last + 1].is_quote:
        return None
    while last > first and (doc[last].tag_ in ("IN", "CC", "RB", "DT", "TO")):
        last -= 1
    told = any(t.tag_ in FINITE_OR_MODAL for t in doc[first : last + 1])
    return last if first < last < first + LONGEST_COMPLEMENT and not told else None
