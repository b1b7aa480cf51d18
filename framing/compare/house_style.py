"""Tell house style from choice of words, by the lists of ``house_style.toml``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from framing.compare.thresholds import read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

__all__ = ["house_words", "one_spelling"]


@cache
def _listed() -> frozenset[str]:
    tables = read("house_style").values()
    return frozenset(word for table in tables for word in table.get("words", ()))


def house_words(vocabulary: Collection[str], outlets: Iterable[str]) -> frozenset[str]:
    """Return the words of ``vocabulary`` that a style book decides: listed ones, spelling, own names.

    A spelling counts only where its partner is in the vocabulary too; so "centre" is house style where
    another article prints "center".
    """
    own = {part for outlet in outlets for part in re.findall(r"\w+", outlet.casefold())}
    present = frozenset(vocabulary)
    return frozenset(
        word for word in present if word in _listed() or word in own or _respelled(word) & present
    )


def one_spelling(words: Sequence[str]) -> list[str]:
    """Return words in one spelling, as many as there were: *harbour* and *harbor*, *per cent* and *percent*.

    Of a word that some houses write in two, the second part stands for the whole and the first is empty.
    """
    out = [_spelled(word) for word in words]
    for first, second, whole in read("house_style")["joined"]["parts"]:
        for n in range(len(out) - 1):
            if (out[n], out[n + 1]) == (first, second):
                out[n : n + 2] = ["", whole]
    return out


@lru_cache(maxsize=8192)
def _spelled(word: str) -> str:
    for here, there in read("house_style")["spelling"]["endings"]:
        if word.endswith(here):
            return word
        if word.endswith(there) and len(word) - len(there) >= 2:
            return word[: len(word) - len(there)] + str(here)
    return word


@lru_cache(maxsize=65536)
def _respelled(word: str) -> frozenset[str]:
    partners = set()
    for pair in read("house_style")["spelling"]["endings"]:
        for here, there in (pair, pair[::-1]):
            if word.endswith(here) and len(word) - len(here) >= 2:
                partners.add(word[: len(word) - len(here)] + there)
    return frozenset(partners - {word})
