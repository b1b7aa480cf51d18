"""What the word above an act, or the clause below it, says of it: planned a plea, failure to pass, expected to say."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from framing.compare.vectors import is_content, stem
from framing.data_files import data_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["content_of", "told_under"]

Row = dict[str, Any]
WHAT = frozenset(["dobj", "ccomp", "xcomp", "attr"])
GOVERNED = frozenset(["acl", "xcomp"])


@cache
def _intending() -> frozenset[str]:
    return frozenset(data_file("compare", "same_acts")["intending"]["verbs"])


@cache
def _unreached() -> frozenset[str]:
    return frozenset(data_file("compare", "same_acts")["unreached"]["nouns"])


def told_under(head: Row | None, words: Mapping[int, Row], *, told: str) -> str:
    """Return how an act is told once the word above it is read: *planned* a plea, *failure* to pass it."""
    above = words.get(head["head"]) if head is not None else None
    if head is None or above is None:
        return told
    if head["dep"] == "dobj" and head["pos"] == "NOUN" and above["lemma"] in _intending():
        return "open" if told == "done" else told
    if told == "open" and head["dep"] in GOVERNED and above["lemma"] in _unreached():
        return "not done"
    return told


def content_of(below: Iterable[Row]) -> frozenset[str]:
    """Return the stems of what stands below a verb as its content: announce *a decision*, that he will *seek* it."""
    return frozenset(
        stem(w["lemma"]) for w in below if w["dep"] in WHAT and is_content(w["lemma"], w["pos"])
    )
