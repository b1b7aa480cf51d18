"""Plurals whose members the article names: beside them, or just before.

``three candidates: the clerk Ada Bloom; Omar Reyes, …``, ``the leaders — Ada Bloom, the mayor, and Mr. Reyes —``,
``Ada Bloom’s daughters, Eva and Mary``; *the presidents* after two of them were told of by name. Those are
meant, and the plain words are no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.data_files import thresholds
from framing.extract.actors.introduced_names import BEHIND_A_NAME
from framing.extract.actors.titled_names import past_name
from framing.extract.grammar.people_nouns import EXPANSIONS
from framing.extract.word_lists import CHILDREN, KIN, terms
from framing.tags import FINITE_OR_MODAL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from framing.extract.actors.designation import Designation
    from framing.extract.actors.known_actors import Known
    from framing.extract.actors.names import Names
    from framing.words import Doc

__all__ = ["has_named_members"]

BEFORE_NAMED_MEMBERS = frozenset([",", ":", "—", "–", "―"])
APART = BEFORE_NAMED_MEMBERS - {","}
OF_A_FEW = terms("function_words", "of_a_few")
ANAPHORIC = terms("function_words", "anaphoric")
BESIDE_NAMES = frozenset(["NN", "NNP", "NNPS", "JJ"])
SAID_OF_OFFICES = terms("function_words", "said_of_offices")
MOSTLY_NAMED = terms("actor_nouns", "mostly_named")
TITLE = 6
LONGEST_MEMBER_LIST = 16
PLACING_A_COUNT = terms("function_words", "placing_a_count")
TWO = 2
AT = thresholds("extract", "unresolved")


def has_named_members(names: Names, one: Designation, *, known: Mapping[str, Known]) -> bool:
    """Tell a plural without a name whose members are named beside it or were told of just before it."""
    if not one.plural or one.name is not None:
        return False
    return _are_listed_behind(names, one) or _are_just_named(names, one, known=known)


def _are_listed_behind(names: Names, one: Designation) -> bool:
    """Read ``two officers, Agents Ada Bloom and Omar Reyes`` and ``the managers — Ada Bloom of Norland and``."""
    doc = names.doc
    i = _opening(doc, one)
    if i + 1 >= len(doc) or doc[i].text not in BEFORE_NAMED_MEMBERS:
        return False
    first = _named_at(names, i + 1)
    kin = doc[one.head].lemma_.lower() in KIN | CHILDREN
    if first is None:
        return kin and _are_first_names(doc, i + 1)
    after = past_name(doc, names.runs[first][1]) + 1
    if after >= len(doc) or doc[after].tag_ in FINITE_OR_MODAL or doc[after].tag_ == "POS":
        return False
    counted = _is_counted(doc, one) or (one.definite and doc[i].text in APART)
    return counted or _is_joined(names, after)


def _opening(doc: Doc, one: Designation) -> int:
    """Return the mark behind a plural: of *two of her colleagues at the court in Norland —* the dash."""
    i = one.last + 1
    if i < len(doc) and doc[i].lower_ in PLACING_A_COUNT and _is_counted(doc, one):
        for at in range(i, min(i + LONGEST_MEMBER_LIST, len(doc))):
            if doc[at].tag_ in FINITE_OR_MODAL or doc[at].is_sent_start:
                break
            if doc[at].text in APART:
                return at
    return i


def _is_counted(doc: Doc, one: Designation) -> bool:
    """Tell *two other judges* and *two of the judges* from *judges* and *one of two judges*."""
    before = [t.lower_ for t in doc[max(one.first - 3, 0) : one.first]]
    return not OF_A_FEW.isdisjoint(before) and "one" not in before


def _named_at(names: Names, i: int) -> int | None:
    """Return where the name of a person begins at ``i`` or behind the title there, None where none does."""
    doc = names.doc
    for at in range(i, min(i + TITLE, len(doc))):
        run = names.runs.get(at)
        if run is not None and run[0] == at and names.is_person(names.at(at)):
            return at
        if (
            run is None
            and doc[at].tag_ not in BESIDE_NAMES
            and doc[at].lower_ not in SAID_OF_OFFICES
        ):
            return None
    return None


def _are_first_names(doc: Doc, i: int) -> bool:
    """Read ``Eva and Mary``: names of a family that the article may never print in full."""
    while i + 1 < len(doc) and doc[i].tag_ == "NNP" and doc[i + 1].text == ",":
        i += 2
    joined = i + 2 < len(doc) and doc[i].tag_ == "NNP" and doc[i + 1].lower_ == "and"
    return joined and doc[i + 2].tag_ == "NNP"


def _is_joined(names: Names, i: int) -> bool:
    """Tell whether a second name closes the list after *and*: no verb says what they do."""
    doc = names.doc
    for at in range(i, min(i + LONGEST_MEMBER_LIST, len(doc) - 1)):
        if doc[at].tag_ in FINITE_OR_MODAL or doc[at].is_sent_start:
            return False
        if doc[at].lower_ == "and":
            run = names.runs.get(at + 1)
            if run is None or doc[run[1]].tag_ != "NNP" or run[1] + 1 >= len(doc):
                return False
            return doc[run[1] + 1].text in BEHIND_A_NAME or doc[run[1] + 1].is_space
    return False


def _are_just_named(names: Names, one: Designation, *, known: Mapping[str, Known]) -> bool:
    """Tell *the presidents*, two of whom the text has just told of by name."""
    doc = names.doc
    before = doc[one.first - 1].lower_ if one.first else ""
    bare = one.first == one.head == one.last and one.possessor is None
    noun = doc[one.head].lemma_.lower()
    if not bare or before not in ANAPHORIC or noun not in MOSTLY_NAMED:
        return False
    lately = (at for at in range(max(one.first - AT.just_named, 0), one.first) if at in names.runs)
    firsts = (at for at in lately if names.runs[at][0] == at)
    return (
        sum(_bearing(doc, noun, at=at, known=known.get(names.at(at) or "")) for at in firsts) >= TWO
    )


def _bearing(doc: Doc, noun: str, *, at: int, known: Known | None) -> int:
    """Return how many bear an office there: two where its plural stands before a name (*Sens. Ada Bloom and*)."""
    title = "".join(t.lower_ for t in doc[max(at - 2, 0) : at] if t.text == "." or t.is_title)
    title = EXPANSIONS.get(title, title)
    if title == f"{noun}s":
        return TWO
    return int(title == noun or (known is not None and noun in known.nouns | known.bygone))
