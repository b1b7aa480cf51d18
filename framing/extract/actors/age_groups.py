"""Ages behind a group that say which of them are meant: voters *45 and older*, men *under 30*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.extract.word_lists import terms
from framing.tags import PLURALS

if TYPE_CHECKING:
    from framing.words import Doc

__all__ = ["past_ages"]

AGE_BOUNDS = terms("actor_nouns", "age_bounds")
AGE_ENDS = terms("actor_nouns", "age_ends")
JOINING_AGES = terms("actor_nouns", "joining_ages")
OLDEST = 100


def past_ages(doc: Doc, last: int) -> int:
    """Return the last token of the ages behind the plural at ``last``; ``last`` itself where there are none."""
    if doc[last].tag_ not in PLURALS:
        return last
    i = last + 1
    while i < len(doc) and i <= last + 2 and doc[i].lower_ in AGE_BOUNDS:
        i += 1
    bounded = i > last + 1
    if i >= len(doc) or not _is_an_age(doc[i].text):
        return last
    after = [t.lower_ for t in doc[i + 1 : i + 3]]
    if len(after) > 1 and after[0] in ("and", "or") and after[1] in AGE_ENDS:
        return i + 2
    if not bounded:
        return last
    if len(after) > 1 and after[0] in JOINING_AGES and _is_an_age(after[1]):
        return i + 2
    return last if after and doc[i + 1].tag_ in PLURALS else i


def _is_an_age(word: str) -> bool:
    return word.isdigit() and 0 < int(word) < OLDEST
