"""Parties that exclude each other: who is called a Democratic candidate is no Republican nominee."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from framing.extract.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.extract.actors.known_actors import Description, Known

__all__ = ["is_of_another_party", "is_party"]


@cache
def _party_of_word() -> dict[str, int]:
    sets = word_list("actor_nouns")["parties"]["sets"]
    return {word: k for k, words in enumerate(sets) for word in words}


def is_of_another_party(told: Description, actor: str, *, known: Known | None) -> bool:
    """Tell a description by one party from somebody of whom the article tells another, or who is that other."""
    ours = _parties(word for part in told.words | told.nouns for word in part.split())
    if not ours:
        return False
    said = known.words | known.nouns if known is not None else set()
    theirs = _parties([*actor.lower().split(), *(word for part in said for word in part.split())])
    return bool(theirs) and not ours & theirs


def is_party(actor: str) -> bool:
    """Tell a party by its bare name, *Democrats*, from *the Democratic Senate*: no court and no agency."""
    words = actor.lower().split()
    return len(words) == 1 and not _party_of_word().keys().isdisjoint(
        {words[0], words[0].removesuffix("s")}
    )


def _parties(words: Iterable[str]) -> set[int]:
    of = _party_of_word()
    return {of[word] for word in words if word in of}
