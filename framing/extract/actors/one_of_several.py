"""One of several: *one of the party's oldest members, Ada Bloom* and *is one of the club's rowers* name one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.actors.titled_names import past_name
from framing.extract.grammar.people_nouns import is_person, title_word
from framing.extract.word_lists import terms
from framing.tags import VERBAL

if TYPE_CHECKING:
    from framing.extract.actors.designation import Designation
    from framing.extract.actors.names import Names
    from framing.extract.actors.said_of import SaidOf
    from framing.words import Doc

__all__ = ["is_any_of_them", "one_of_several", "who_is_one_of"]

BEFORE_A_COUNT = frozenset(["DT", "PRP$", "CD"])
COUNTING_WORDS = terms("function_words", "counting_words")
BEHIND_A_NAMED_ONE = frozenset([",", ".", ";", ")", "(", "—", "–"])
BEFORE_A_NAMED_ONE = frozenset([",", ":", "—", "–"])
NEAR = 5
ANY_OF_A_KIND = terms("function_words", "any_of_a_kind")


def one_of_several(doc: Doc, one: Designation) -> int | None:
    """Return the token *one* of ``one of the officials``; None where a plural means all of them."""
    i = one.first - 1
    while i > 1 and (doc[i].tag_ in BEFORE_A_COUNT or doc[i].lower_ in COUNTING_WORDS):
        i -= 1
    plural = one.plural and one.name is None
    found = plural and i > 0 and doc[i].lower_ == "of" and doc[i - 1].lower_ == "one"
    return i - 1 if found else None


def is_any_of_them(doc: Doc, one: Designation) -> bool:
    """Tell *every member of the panel*, whoever stands beside it, from *the member*."""
    i = one.first - 1
    while i > 0 and doc[i].lower_ in COUNTING_WORDS:
        i -= 1
    return i >= 0 and doc[i].lower_ in ANY_OF_A_KIND and one.name is None and not one.plural


def who_is_one_of(
    names: Names, one: Designation, *, at: int, said: SaidOf
) -> tuple[str, str] | None:
    """Return whom the text says is one of several, and how: named beside it, or the subject of *is one of*."""
    doc = names.doc
    if not is_person(doc[one.head]):
        return None
    who = _before(names, doc, at=at) or _after(names, doc, i=one.last + 1)
    if who is not None:
        return who, "appositive"
    pointer = doc[at]
    parts = list(pointer.head.children)
    unreal = any(c.dep_ in ("neg", "mark") or (c.dep_ == "aux" and c.tag_ == "MD") for c in parts)
    subject = said.subject_token(pointer) if pointer.dep_ == "attr" and not unreal else None
    who = said.actor(subject.i) if subject is not None else None
    return (who, "predicate") if who is not None else None


def _person(names: Names, i: int) -> str | None:
    who = names.at(i)
    return who if names.is_person(who) else None


def _before(names: Names, doc: Doc, *, at: int) -> str | None:
    """Read ``Ada Bloom, one of the rowers``."""
    apart = at > 1 and doc[at - 1].text in BEFORE_A_NAMED_ONE
    appended = apart and doc[at].dep_ == "appos" and names.at(doc[at].head.i) == names.at(at - 2)
    return _person(names, at - 2) if appended else None


def _after(names: Names, doc: Doc, *, i: int) -> str | None:
    """Read ``one of the rowers, Ada Bloom, said`` and ``one of the clerks on that matter: Sheriff Ada Bloom``."""
    stop = i
    while stop < min(i + NEAR, len(doc) - 1) and doc[stop].text not in (":", ","):
        if doc[stop].pos_ in VERBAL or doc[stop].is_sent_start:
            return None
        stop += 1
    if stop + 1 >= len(doc) or doc[stop].text not in (BEFORE_A_NAMED_ONE if stop == i else (":",)):
        return None
    step = stop + 1
    while step + 1 < len(doc) and title_word(doc[step]) and step not in names.runs:
        step += 1
    run = names.runs.get(step)
    if run is None or run[0] != step:
        return None
    end = past_name(doc, run[1]) + 1
    closed = end >= len(doc) or doc[end].text in BEHIND_A_NAMED_ONE or doc[end].is_space
    return _person(names, step) if closed or doc[stop].text == ":" else None
