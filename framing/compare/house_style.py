"""Tell house style from choice of words, by the lists of ``house_style.toml``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from framing.compare.thresholds import read

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["house_words"]


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


def _respelled(word: str) -> frozenset[str]:
    partners = set()
    for pair in read("house_style")["spelling"]["endings"]:
        for here, there in (pair, pair[::-1]):
            if word.endswith(here) and len(word) - len(here) >= 2:
                partners.add(word[: len(word) - len(here)] + there)
    return frozenset(partners - {word})
