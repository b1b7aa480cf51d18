"""Lists of people, which look like appositions: *Omar Reyes, his mother and several cousins*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.grammar.people_nouns import is_person, title_word
from framing.extract.word_lists import terms

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.words import Doc

__all__ = ["is_alone_behind", "is_listed"]

PROPER_GROUPS = terms("actor_nouns", "proper_groups")
LONGEST_LIST = 16
TAGS_OF_LIST_ITEMS = frozenset(
    ["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", ",", "HYPH", "IN"]
)


def is_listed(names: Names, one: Designation) -> bool:
    """Tell ``Omar Reyes, his mother and several cousins``: a list, not an apposition."""
    doc = names.doc
    after = one.last + 1
    owned = one.first > 0 and doc[one.first - 1].tag_ == "PRP$"
    if owned and not one.plural and _is_named_after(names, after):
        return False
    joined = after < len(doc) and doc[after].lower_ == "and"
    if owned and joined:
        return one.plural or not _is_one_with(doc, after + 1)
    if _is_the_next_office(names, one):
        return True
    commas = 0
    for token in doc[after : after + LONGEST_LIST] if owned or one.plural else ():
        commas += token.text == ","
        if token.lower_ in ("and", "or") or token.tag_ not in TAGS_OF_LIST_ITEMS:
            return commas > 1 and token.lower_ in ("and", "or")
    return False


def _is_the_next_office(names: Names, one: Designation) -> bool:
    """Tell *the mayor, the deputy mayor or any councillor*, three of them, from *Ada Bloom, the mayor and a banker*."""
    doc = names.doc
    comma, after = one.first - 2, one.last + 1
    if not one.definite or comma < 1 or doc[comma].text != "," or comma - 1 in names.runs:
        return False
    after += after < len(doc) and doc[after].text == ","
    joined = after + 1 < len(doc) and doc[after].lower_ in ("and", "or")
    return joined and doc[after + 1].tag_ in ("DT", "PRP$")


def _is_one_with(doc: Doc, i: int) -> bool:
    """Tell ``her old friend and lawyer,``, one person with two nouns, from ``her mother and a cousin``."""
    bare = i + 1 < len(doc) and doc[i].tag_ == "NN" and is_person(doc[i])
    return bare and doc[i + 1].text in (",", ".", ")")


def _is_named_after(names: Names, after: int) -> bool:
    """Tell ``his wife, Ada, in blue`` from ``his mother, Ada Bloom, and a cousin``."""
    doc = names.doc
    run = names.runs.get(after + 1)
    if run is None or doc[after].text != "," or run[1] + 2 >= len(doc):
        return False
    closed = doc[run[1] + 1].text in (",", ".", ")")
    return closed and doc[run[1] + 2].lower_ not in ("and", "or")


def is_alone_behind(names: Names, one: Designation, *, end: int, past: int) -> bool:
    """Tell ``the chairman, Senator Ada Bloom, said`` from a list of several, whatever the parser joined.

    ``end`` is the last token of the name, ``past`` what stands behind it and *of Norland*.
    """
    doc = names.doc
    if past + 1 >= len(doc) or not one.head <= doc[end].head.i <= one.last:
        return False
    after = doc[past + 1]
    party = after.lemma_.lower() in PROPER_GROUPS
    named = title_word(after) or (after.i in names.runs and not party)
    return after.lower_ not in ("and", "or") and not named
