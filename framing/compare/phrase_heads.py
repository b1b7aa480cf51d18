"""The word that carries a phrase, and whether a designation is of what the phrase means.

*the third person to be killed by the city's police* calls nobody *the city's police*: a phrase within a longer
designation, behind a preposition or in a clause of it, means somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["head_of", "is_called"]

Row = dict[str, Any]
PARTS_OF_ONE_NAME = frozenset({"appos", "compound", "nmod"})
"""What a word is to the one that carries the name or title it belongs to."""


def head_of(words: Mapping[int, Row], span: Sequence[int]) -> Row | None:
    """Return the first word of a span that hangs on none within it; ``words`` are the article's, by place."""
    inside = (words[place] for place in range(*span) if place in words)
    return next((word for word in inside if not _is_within(word, span)), None)


def is_called(words: Mapping[int, Row], span: Sequence[int], *, label: Sequence[int]) -> bool:
    """Tell whether a phrase's head, or the name that it is a part of, is what carries a designation."""
    word = head_of(words, span)
    if word is None or not label[0] <= word["start"] < label[1]:
        return False
    while word is not None and _is_within(word, label):
        word = words.get(word["head"]) if word["dep"] in PARTS_OF_ONE_NAME else None
    return word is not None


def _is_within(word: Row, span: Sequence[int]) -> bool:
    governor = word["head"]
    return governor is not None and governor != word["start"] and span[0] <= governor < span[1]
